# SPDX-License-Identifier: GPL-3.0-or-later
"""What Synopse writes into its exports beyond the text, back from names and values.

A value that another program spoilt counts as unknown: the text beside it is what matters.
"""

import datetime as dt
import json
import math
from collections.abc import Callable, Mapping
from typing import TypeVar

from desktop.document import Kind, Link, ModelRef, Origin, Paragraph, Revision, Tint, digest
from desktop.reading.bilingual import values

T = TypeVar("T")

_OF_WORDING = frozenset({"score", "doubtful", "links"})


def model(facts: Mapping[str, str]) -> ModelRef:
    """Return what made a translation; "" stands for what the file does not say."""
    names = ("model", "model-version", "model-sha256", "via")
    identity, version, digest, via = (facts.get(name, "") for name in names)
    return ModelRef(identity, version, digest, via)


def moment(text: str) -> dt.datetime | None:
    """Return a time in ISO 8601, in UTC where it names no zone, or None where it is none."""
    try:
        found = dt.datetime.fromisoformat(text.strip())
        found = found if found.tzinfo else found.replace(tzinfo=dt.UTC)
        found.astimezone(
            dt.UTC
        )  # Close to the years 1 and 9999 this fails, as it would in writers.
    except (ValueError, OverflowError):
        return None
    return found


def day(text: str) -> dt.date | None:
    """Return a date in ISO 8601, or None where it is none."""
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        return None


def of_wording(facts: Mapping[str, str], target: str) -> Mapping[str, str]:
    """Return the facts that hold for a translation: another program may have changed it.

    Files of earlier versions do not tell which wording was meant.
    """
    if facts.get("digest", "") in ("", digest(target)):
        return facts
    return {name: value for name, value in facts.items() if name not in _OF_WORDING}


def score(text: str) -> float | None:
    """Return the score of a sentence, or None where it is no finite number."""
    try:
        found = float(text)
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def links(text: str, source: str, target: str) -> tuple[Link, ...]:
    """Return the word alignment of a sentence from its JSON; () where it is spoilt."""
    return _decoded(text, lambda value: values.links(value, source, target), ())


def paragraph(facts: Mapping[str, str], text: str, kind: Kind, chapter: str) -> Paragraph:
    """Return a paragraph with mark-up, place in its file and joined lines as the facts tell."""
    origin = _decoded(facts.get("origin", ""), values.origin, Origin(chapter=chapter))
    return Paragraph(
        text,
        kind,
        _decoded(facts.get("spans", ""), lambda value: values.spans(value, text), ()),
        origin,
        _decoded(facts.get("repairs", ""), lambda value: values.repairs(value, text), ()),
    )


def revision(facts: Mapping[str, str]) -> Revision:
    """Return what a person made of a sentence."""
    tint = facts.get("tint", "")
    return Revision(
        machine=facts.get("machine"),
        note=facts.get("note", ""),
        checked=facts.get("checked") == "yes",
        tint=Tint(tint) if tint in list(Tint) else None,
    )


def _decoded(text: str, read: Callable[[object], T], default: T) -> T:
    """Read a value from its JSON, or take the default where there is none or it is spoilt."""
    try:
        return read(json.loads(text)) if text else default
    except (ValueError, RecursionError):
        return default

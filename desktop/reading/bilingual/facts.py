# SPDX-License-Identifier: GPL-3.0-or-later
"""What Synopse writes into its exports beyond the text, back from names and values.

A value that another program spoilt counts as unknown: the text beside it is what matters.
"""

import datetime as dt
import json
import math
from collections.abc import Mapping

from desktop.document import Link, ModelRef


def model(facts: Mapping[str, str]) -> ModelRef:
    """Return what made a translation; three times "" where the file does not say."""
    names = ("model", "model-version", "model-sha256")
    identity, version, digest = (facts.get(name, "") for name in names)
    return ModelRef(identity, version, digest)


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


def score(text: str) -> float | None:
    """Return the score of a sentence, or None where it is no finite number."""
    try:
        found = float(text)
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def links(text: str, source: str, target: str) -> tuple[Link, ...]:
    """Return the word alignment of a sentence from its JSON; () where it is spoilt."""
    try:
        return sound_links(json.loads(text), source, target)
    except (ValueError, RecursionError):
        return ()


def sound_links(value: object, source: str, target: str) -> tuple[Link, ...]:
    """Return the word alignment of a sentence from a decoded list of lists of five numbers.

    Links that lead outside the sentences are left out: somebody has shortened the text since.

    Raises:
        ValueError: It is no such list.
    """
    if not isinstance(value, list):
        raise ValueError("no list of links")
    found = [_link(each) for each in value]
    return tuple(
        link
        for link in found
        if 0 <= link.source_start < link.source_end <= len(source)
        and 0 <= link.target_start < link.target_end <= len(target)
    )


def _link(value: object) -> Link:
    if not isinstance(value, list) or len(value) != len(Link._fields):
        raise ValueError("not five numbers")
    *offsets, weight = value
    if any(type(offset) is not int for offset in offsets) or type(weight) not in (int, float):
        raise ValueError("not numbers")
    if not 0 < weight <= 1:
        raise ValueError("weight out of range")
    return Link(offsets[0], offsets[1], offsets[2], offsets[3], float(weight))

# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a project: paragraphs, and their sentences."""

import math
import re
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from desktop.document import (
    Kind,
    Link,
    Origin,
    Original,
    Paragraph,
    ParagraphPair,
    Revision,
    SentencePair,
)
from desktop.document.cuts import Cut, recut
from desktop.reading.bilingual import values
from desktop.reading.bilingual.json_format import fills

LANGUAGE = re.compile(r"([a-z]{2,3}(-[A-Za-z0-9]+)*)?")
_KINDS = {kind.value: kind for kind in Kind}
_NUMBERS = len(Link._fields)


def paragraph(value: Mapping[str, Any]) -> Paragraph:
    """Return a paragraph of the article.

    Raises:
        ValueError: The line makes no sense; KeyError and TypeError likewise.
    """
    text = _plain(value["text"])
    if len(value) == 2:
        return Paragraph(text, _KINDS[value["kind"]])
    return Paragraph(
        text,
        _KINDS[value["kind"]],
        values.spans(value.get("spans", []), text),
        values.origin(value["origin"]) if "origin" in value else Origin(),
        values.repairs(value.get("repairs", []), text),
    )


def paragraph_pair(value: Mapping[str, Any], paragraph: Paragraph) -> ParagraphPair:
    """Return the sentences of a paragraph; errors are those of `paragraph`."""
    identity = _text(value["id"])
    sentences = tuple(
        _sentence(each, f"{identity}.{number}") for number, each in enumerate(value["sentences"], 1)
    )
    if not sentences or not fills(paragraph.text, [each.source for each in sentences]):
        raise ValueError("the sentences are not those of the paragraph")
    language = _text(value.get("language", ""))
    if LANGUAGE.fullmatch(language) is None:
        raise ValueError("no language")
    return ParagraphPair(identity, paragraph, sentences, language)


def original(value: Mapping[str, Any], pair: ParagraphPair) -> Original:
    """Return what the machine made of a paragraph; the person's cuts must lead to their sentences.

    Raises:
        ValueError: They do not.
    """
    machine = paragraph_pair({"id": pair.id, "language": pair.language, **value}, pair.paragraph)
    cuts = None
    if "cuts" in value:
        cuts = tuple(Cut(int(source), int(target)) for source, target in value["cuts"])
    shaped = machine if cuts is None else recut(machine, cuts)
    if [one.source for one in shaped.sentences] != [one.source for one in pair.sentences]:
        raise ValueError("the cuts do not lead to the sentences")
    return Original(machine, cuts)


def _sentence(value: Mapping[str, Any], identity: str) -> SentencePair:
    source, target = _plain(value["source"]), _text(value["target"])
    score = value.get("score")
    if score is not None and (type(score) not in (int, float) or not math.isfinite(score)):
        raise ValueError("no number")
    return SentencePair(
        _text(value.get("id", identity)),
        source,
        target,
        None if score is None else float(score),
        _links(value["links"], source, target) if "links" in value else (),
        value.get("doubtful", False) is True,
        _text(value.get("middle", "")),
        values.revision(value) if value.keys() & _REVISED else _UNTOUCHED,
        values.texts(value["alternatives"]) if "alternatives" in value else (),
    )


_REVISED = frozenset({"machine", "note", "checked", "tint"})
_UNTOUCHED = Revision()


def _links(numbers: Sequence[Any], source: str, target: str) -> tuple[Link, ...]:
    """Return the links whose numbers stand behind each other; a book has a million of them."""
    if len(numbers) % _NUMBERS or not isinstance(numbers, list):
        raise ValueError("not five numbers a link")
    columns = [numbers[place::_NUMBERS] for place in range(_NUMBERS)]
    kinds = set(map(type, chain(*columns[:-1]))), set(map(type, columns[-1]))
    if not kinds[0] <= {int} or not kinds[1] <= {int, float}:
        raise ValueError("no numbers")
    long, other = len(source), len(target)
    return tuple(
        link
        for link in map(Link._make, zip(*columns, strict=True))
        # What leads outside is left out: somebody has shortened the text since.
        if 0 <= link[0] < link[1] <= long and 0 <= link[2] < link[3] <= other and 0 < link[4] <= 1
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _plain(value: object) -> str:
    text = _text(value)
    if not text.strip():
        raise ValueError("no running text")
    return text

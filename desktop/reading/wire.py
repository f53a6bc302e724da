# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of documents as JSON between two processes of one program; never a file format.

JSON and not pickle: a parser that a hostile file has taken over must not be able to send more
than text.
"""

import datetime as dt
import json
from dataclasses import fields, is_dataclass, replace
from typing import Any

from desktop.document import (
    BilingualDocument,
    Document,
    Kind,
    Link,
    ModelRef,
    Origin,
    Paragraph,
    ParagraphPair,
    Repair,
    RepairKind,
    Revision,
    SentencePair,
    Span,
    Style,
    Tint,
)
from desktop.reading.source import Part


def dump(part: Part) -> bytes:
    """Write a part of a document as one line of JSON in ASCII."""
    raw = {"document": part.document, "share": part.share}
    return json.dumps(raw, default=_plain).encode("ascii")


def load(data: bytes) -> Part:
    """Read what `dump` wrote.

    Raises:
        ValueError: It is something else.
    """
    try:
        raw = json.loads(data)
        return Part(_document(raw["document"]), float(raw["share"]))
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def dump_bilingual(found: BilingualDocument) -> bytes:
    """Write a bilingual document as one line of JSON in ASCII."""
    bare = replace(found, document=replace(found.document, paragraphs=()))
    return json.dumps(bare, default=_plain).encode("ascii")


def load_bilingual(data: bytes) -> BilingualDocument:
    """Read what `dump_bilingual` wrote.

    Raises:
        ValueError: It is something else.
    """
    try:
        raw = json.loads(data)
        pairs = tuple(_pair(pair) for pair in raw["pairs"])
        document = _document(raw["document"])
        return BilingualDocument(
            document=replace(document, paragraphs=tuple(pair.paragraph for pair in pairs)),
            target_language=str(raw["target_language"]),
            model=ModelRef(**raw["model"]),
            created=dt.datetime.fromisoformat(raw["created"]),
            pairs=pairs,
        )
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def _plain(value: object) -> object:
    if is_dataclass(value):  # Not asdict, which copies all of it and takes five times as long.
        return {each.name: getattr(value, each.name) for each in fields(value)}
    if isinstance(value, dt.date):  # Times are dates, too.
        return value.isoformat()
    raise TypeError(value)


def _pair(raw: dict[str, Any]) -> ParagraphPair:
    sentences = tuple(_sentence(sentence) for sentence in raw["sentences"])
    paragraph = _paragraph(raw["paragraph"])
    return ParagraphPair(str(raw["id"]), paragraph, sentences, str(raw["language"]))


def _sentence(raw: dict[str, Any]) -> SentencePair:
    revision = raw.pop("revision")
    tint = revision.pop("tint")
    return SentencePair(
        links=tuple(Link(*link) for link in raw.pop("links")),
        alternatives=tuple(raw.pop("alternatives")),
        revision=Revision(tint=Tint(tint) if tint else None, **revision),
        **raw,
    )


def _document(raw: dict[str, Any]) -> Document:
    paragraphs = tuple(_paragraph(paragraph) for paragraph in raw.pop("paragraphs"))
    date = raw.pop("date")
    return Document(
        paragraphs=paragraphs, date=dt.date.fromisoformat(date) if date else None, **raw
    )


def _paragraph(raw: dict[str, Any]) -> Paragraph:
    return Paragraph(
        text=str(raw["text"]),
        kind=Kind(raw["kind"]),
        spans=tuple(
            Span(span["start"], span["end"], Style(span["style"]), span["href"])
            for span in raw["spans"]
        ),
        origin=Origin(**raw["origin"]),
        repairs=tuple(
            Repair(repair["offset"], RepairKind(repair["kind"])) for repair in raw["repairs"]
        ),
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of documents as JSON between two processes of one program; never a file format.

JSON and not pickle: a parser that a hostile file has taken over must not be able to send more
than text.
"""

import datetime as dt
import json
from dataclasses import asdict
from typing import Any

from desktop.document import Document, Kind, Origin, Paragraph, Repair, RepairKind, Span, Style
from desktop.reading.source import Part


def dump(part: Part) -> bytes:
    """Write a part of a document as one line of JSON in ASCII."""
    raw = {"document": asdict(part.document), "share": part.share}
    return json.dumps(raw, default=dt.date.isoformat).encode("ascii")


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

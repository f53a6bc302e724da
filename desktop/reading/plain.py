# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text: the decoded file, its date mark, its paragraphs and what they are."""

import re
from dataclasses import replace

from desktop.document import Document, Kind, Origin, Paragraph
from desktop.reading.dateline import dateline
from desktop.reading.encoding import Decoded, decode, is_binary
from desktop.reading.errors import (
    EmptyError,
    NotTextError,
    UndecodableError,
    UnknownEncodingError,
)
from desktop.reading.headings import kinds
from desktop.reading.imprint import said_of
from desktop.reading.lines import lines
from desktop.reading.rejoin import Block, blocks
from desktop.reading.signatures import describe
from desktop.reading.source import HEAD_SIZE, Source

_BULLET = re.compile(r"[-–•*·▪◦‣●○■□]\s+")


class PlainReader:
    """Reads .txt files, and any other whose bytes are text."""

    suffixes: tuple[str, ...] = (".txt", ".text", ".asc")
    limit: int = 20_000_000

    def recognises(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - a file with any name may be text.
        """Say whether the first bytes are no sign of any other format."""
        return not describe(head)

    def read(self, source: Source) -> Document:
        """Read the article in a text file.

        Raises:
            NotTextError: The bytes are no text.
            UndecodableError: They are not text in the encoding that was asked for.
            UnknownEncodingError: There is no such encoding.
            EmptyError: There is nothing but white space.
        """
        if what := describe(source.data[:HEAD_SIZE]):
            raise NotTextError(source.name, what)
        text, encoding = _decoded(source)
        return document(text, name=source.name, encoding=encoding, rejoin=source.rejoin)


def _decoded(source: Source) -> Decoded:
    try:
        decoded = decode(source.data, source.encoding)
    except (LookupError, ValueError) as error:
        raise UnknownEncodingError(source.encoding or "") from error
    if decoded is not None:
        return decoded
    if source.encoding is None and is_binary(source.data.decode("ascii", "replace")):
        raise NotTextError(source.name)
    raise UndecodableError(source.name, source.encoding or "")


def document(text: str, *, name: str = "", encoding: str = "", rejoin: bool = True) -> Document:
    """Make a document of plain text.

    The paragraphs' text is cleaned as `lines.clean` says; the bullets of lists and the ">" of
    quoted lines are left out, for the kind of the paragraph says it. Offsets in the origin of
    each paragraph count from the start of `text`.

    Raises:
        EmptyError: There is nothing but white space.
    """
    mark = dateline(text)
    found = list(blocks(lines(text, mark.end), rejoin=rejoin))
    if not found:
        raise EmptyError(name)
    paragraphs = tuple(map(_paragraph, found, kinds(found)))
    first = paragraphs[0]
    said = said_of([paragraph.text for paragraph in paragraphs])
    return Document(
        paragraphs,
        title=first.text if first.kind is Kind.HEADING else "",
        author=said.author,
        date=mark.date or said.date,
        file=name,
        encoding=encoding,
    )


def _paragraph(block: Block, kind: Kind) -> Paragraph:
    origin = Origin(start=block.lines[0].start, end=block.lines[-1].end)
    bullet = _BULLET.match(block.text) if kind is Kind.LIST else None
    cut = bullet.end() if bullet else 0
    repairs = tuple(replace(repair, offset=repair.offset - cut) for repair in block.repairs)
    return Paragraph(block.text[cut:], kind, origin=origin, repairs=repairs)

# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF: characters on pages to running text.

A PDF says where each character stands and nothing of lines, columns or paragraphs. They are found
in this order: `glyphs` reads the characters, `pieces` joins them side by side, `furniture` takes
away running heads and page numbers, `columns` finds the reading order, `rows` the lines, `flow`
the paragraphs, and `blocks` says what they are.
"""

from collections.abc import Sequence

from desktop.document import Document
from desktop.reading.assembly import Block, assembled
from desktop.reading.errors import EmptyError, ScannedError, UnmappedError
from desktop.reading.lines import Line
from desktop.reading.pdf.blocks import block, merged_notes, note, note_mark
from desktop.reading.pdf.columns import regions
from desktop.reading.pdf.flow import Layout, layout, paragraphs
from desktop.reading.pdf.furniture import Sheet, without_furniture
from desktop.reading.pdf.glyphs import Pages
from desktop.reading.pdf.pieces import Piece, pieces
from desktop.reading.pdf.rows import Row, rows
from desktop.reading.rejoin import compounds_in
from desktop.reading.source import Source

_SIGNATURE = b"%PDF-"
_SMALL_PRINT = 0.93
_UNMAPPED_SHARE = 0.3


class PdfReader:
    """Reads .pdf files that hold text."""

    suffixes: tuple[str, ...] = (".pdf",)
    limit: int = 200_000_000

    def recognises(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - the content tells.
        """Say whether the mark of a PDF stands near the start."""
        return _SIGNATURE in head[:1024]

    def read(self, source: Source) -> Document:
        """Read the article in a PDF file.

        Raises:
            ReadingError: The file is damaged, encrypted, scanned, or its letters have no meaning.
        """
        pages = Pages(source.data, source.name)
        sheets, unmapped, pictures = _sheets(pages)
        letters = sum(len(piece.text) for sheet in sheets for piece in sheet.pieces)
        if unmapped > _UNMAPPED_SHARE * (letters + unmapped):
            raise UnmappedError(source.name)
        if not letters:
            raise ScannedError(source.name) if pictures else EmptyError(source.name)
        return assembled(_blocks(sheets), pages.properties, source.name)


def _sheets(pages: Pages) -> tuple[list[Sheet], int, bool]:
    """Read all pages; say how many characters have no meaning and whether there are pictures."""
    sheets: list[Sheet] = []
    unmapped, pictures = 0, False
    for page in pages:
        sheets.append(Sheet(page.number, page.height, pieces(page.number, page.glyphs)))
        unmapped += page.unmapped
        pictures = pictures or page.pictures
    return sheets, unmapped, pictures


def _blocks(sheets: Sequence[Sheet]) -> list[Block]:
    size = _body_size([piece for sheet in sheets for piece in sheet.pieces])
    pages = [list(rows(regions(kept))) for kept in without_furniture(sheets, size)]
    measured = layout([row for page in pages for row in page])
    texts, notes = zip(*(_parted(page, measured) for page in pages), strict=True)
    body = [row for page in texts for row in page]
    small = [row for page in notes for row in page]
    lines = [Line(row.text, 0, len(row.text)) for row in (*body, *small)]
    compounds = compounds_in([lines])
    found = [block(each, measured, compounds) for each in paragraphs(body, measured)]
    footnotes = [note(block(each, measured, compounds)) for each in _notes(small)]
    return [one for one in merged_notes(found, footnotes) if one.text]


def _body_size(found: Sequence[Piece]) -> float:
    sizes: dict[float, int] = {}
    for piece in found:
        sizes[piece.size] = sizes.get(piece.size, 0) + len(piece.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def _parted(page: list[Row], layout: Layout) -> tuple[list[Row], list[Row]]:
    """Part the lines of a page from its footnotes: small print at its end, after a mark."""
    start = len(page)
    while start and page[start - 1].piece.size < _SMALL_PRINT * layout.size:
        start -= 1
    first = next((n for n in range(start, len(page)) if note_mark(page[n])), len(page))
    return page[:first], page[first:]


def _notes(rows: Sequence[Row]) -> list[list[Row]]:
    found: list[list[Row]] = []
    for row in rows:
        if note_mark(row) or found[-1][0].piece.page != row.piece.page:
            found.append([])
        found[-1].append(row)
    return found

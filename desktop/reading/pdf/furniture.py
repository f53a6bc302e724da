# SPDX-License-Identifier: GPL-3.0-or-later
"""Running heads and feet and page numbers: what repeats at the edges of the pages goes."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop.reading.pdf.pieces import Piece

_FIGURES = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:(?:seite|page|s\.|p\.)\s*)?[-–—|·•]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*"
    r"(?:(?:/|von|of|\|)\s*\d{1,4})?\s*[-–—|·•]?",
    re.IGNORECASE,
)
_EDGE_LINES = 3
REACH = 2
"""Pages before and behind that tell the furniture of one."""

_ZONE = 0.14  # Of the height of the page.
_BRINK = 28.0  # Points: nearer to the edge no article is printed.


class Sheet(NamedTuple):
    """A page as its pieces."""

    number: int
    height: float
    pieces: list[Piece]


def without_furniture(
    sheets: Sequence[Sheet], body: float, part: slice = slice(None)
) -> list[list[Piece]]:
    """Return the pieces of each page that belong to the article.

    What goes: lines at the upper or lower edge all of whose pieces stand alike, but for their
    figures, on one of the two pages before or behind; page numbers there, alone or counted on from
    page to page; small print at the very brink of the page, where browsers print address and date;
    and, where there is only one page, small print well above everything else.

    Args:
        sheets: Pages that follow each other.
        body: Size of the running text in points.
        part: Those that are wanted; the others are their neighbours.
    """
    edges = [_edges(sheet) for sheet in sheets]
    keys = [
        {_key(sheet, piece) for piece in edge} for sheet, edge in zip(sheets, edges, strict=True)
    ]
    kept: list[list[Piece]] = []
    for number in range(len(sheets))[part]:
        sheet, edge = sheets[number], edges[number]
        around = keys[max(0, number - REACH) : number] + keys[number + 1 : number + 1 + REACH]
        known = set().union(*around)
        ends = _ends(sheet)
        # A row of a table is more than figures like those of the page numbers around it.
        own = {piece.base for piece in sheet.pieces if _key(sheet, piece) not in known}
        text = {piece.base for piece in sheet.pieces if not _NUMBER.fullmatch(piece.text)}
        gone = {
            id(piece)
            for piece in edge
            if (_key(sheet, piece) in known and piece.base not in own)
            or (
                piece.base in ends
                and _NUMBER.fullmatch(piece.text)
                and (piece.base not in text or _counts_on(piece, number, edges))
            )
            or _is_at_brink(piece, sheet, body)
        }
        if len(sheets) == 1:
            gone |= {id(piece) for piece in _lone_heads(sheet, body)}
        kept.append([piece for piece in sheet.pieces if id(piece) not in gone])
    return kept


def _edges(sheet: Sheet) -> list[Piece]:
    """List the pieces on the first and last lines of a page, within the zone of its edges."""
    bases = sorted({piece.base for piece in sheet.pieces})
    outer = set(bases[:_EDGE_LINES] + bases[-_EDGE_LINES:])
    zone = _ZONE * sheet.height
    return [
        piece
        for piece in sheet.pieces
        if piece.base in outer and (piece.base < zone or piece.base > sheet.height - zone)
    ]


def _counts_on(piece: Piece, number: int, edges: Sequence[Sequence[Piece]]) -> bool:
    """Say whether a page around has the same number, counted on or back from this one to it."""
    for by in (*range(-REACH, 0), *range(1, REACH + 1)):
        there = _counted(piece.text, by)
        on_page = edges[number + by] if 0 <= number + by < len(edges) else ()
        if there != piece.text and any(other.text == there for other in on_page):
            return True
    return False


def _counted(text: str, by: int) -> str:
    """Return a text with its numbers counted on."""
    return re.sub(r"\d+", lambda found: str(int(found[0]) + by), text)


def _key(sheet: Sheet, piece: Piece) -> tuple[bool, str]:
    return piece.base < sheet.height / 2, _FIGURES.sub("#", piece.text.casefold())


def _ends(sheet: Sheet) -> tuple[float, ...]:
    """Return the base lines of the first and the last line of a page."""
    bases = [piece.base for piece in sheet.pieces]
    return (min(bases), max(bases)) if bases else ()


def _is_at_brink(piece: Piece, sheet: Sheet, body: float) -> bool:
    near = piece.base < _BRINK or piece.base > sheet.height - _BRINK
    return near and piece.size < body


def _lone_heads(sheet: Sheet, body: float) -> list[Piece]:
    """List the small print on the first line of a page if it stands well above everything else."""
    top = min((piece.base for piece in sheet.pieces), default=0.0)
    below = min((piece.base for piece in sheet.pieces if piece.base > top + 1), default=top)
    if below - top <= 2 * body:
        return []
    return [piece for piece in sheet.pieces if piece.base <= top + 1 and piece.size < body]

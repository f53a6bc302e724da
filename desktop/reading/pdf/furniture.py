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
_REACH = 2
_ZONE = 0.14  # Of the height of the page.
_BRINK = 28.0  # Points: nearer to the edge no article is printed.


class Sheet(NamedTuple):
    """A page as its pieces."""

    number: int
    height: float
    pieces: list[Piece]


def without_furniture(sheets: Sequence[Sheet], body: float) -> list[list[Piece]]:
    """Return the pieces of each page that belong to the article.

    What goes: pieces at the upper or lower edge that stand alike, but for their figures, on one
    of the two pages before or behind; page numbers on a line of their own there; small print at
    the very brink of the page, where browsers print address and date; and, where there is only
    one page, small print well above everything else.

    Args:
        sheets: All pages.
        body: Size of the running text in points.
    """
    edges = [_edges(sheet) for sheet in sheets]
    keys = [
        {_key(sheet, piece) for piece in edge} for sheet, edge in zip(sheets, edges, strict=True)
    ]
    kept: list[list[Piece]] = []
    for number, (sheet, edge) in enumerate(zip(sheets, edges, strict=True)):
        around = keys[max(0, number - _REACH) : number] + keys[number + 1 : number + 1 + _REACH]
        known = set().union(*around)
        gone = {
            id(piece)
            for piece in edge
            if _key(sheet, piece) in known
            or _is_number(piece, sheet)
            or _is_at_brink(piece, sheet, body)
            or (len(sheets) == 1 and _is_lone_head(piece, sheet, body))
        }
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


def _key(sheet: Sheet, piece: Piece) -> tuple[bool, str]:
    return piece.base < sheet.height / 2, _FIGURES.sub("#", piece.text.casefold())


def _is_number(piece: Piece, sheet: Sheet) -> bool:
    """Say whether a piece is a page number that stands alone on the outermost line."""
    bases = [other.base for other in sheet.pieces if other is not piece]
    outermost = not bases or piece.base >= max(bases) or piece.base <= min(bases)
    return outermost and _NUMBER.fullmatch(piece.text) is not None


def _is_at_brink(piece: Piece, sheet: Sheet, body: float) -> bool:
    near = piece.base < _BRINK or piece.base > sheet.height - _BRINK
    return near and piece.size < body


def _is_lone_head(piece: Piece, sheet: Sheet, body: float) -> bool:
    top = min(other.base for other in sheet.pieces)
    below = [other.base for other in sheet.pieces if other.base > top + 1]
    return piece.base <= top + 1 and piece.size < body and min(below, default=top) - top > 2 * body

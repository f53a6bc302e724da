# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of lines to reading order: columns from left to right, what spans them in between."""

from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

from desktop.reading.pdf.pieces import Piece

_LEAST_LINES = 3
_LEAST_WIDTH = 8.0  # Of a column, in ems.
_LEAST_GUTTER = 0.6  # Between columns, in ems.
_FULL = 0.42  # Least part of a column that text covers: the cells of tables cover less.
_LEADING = 1.25  # Usual distance of lines, in ems.
_MOST_COLUMNS = 6
_MOST_EDGES = 60


class Region(NamedTuple):
    """Pieces that one column or a stretch over the whole width holds, from top to bottom."""

    pieces: list[Piece]


class _Band(NamedTuple):
    """Pieces between two that cross a gutter."""

    left: list[Piece]
    right: list[Piece]


def regions(pieces: Sequence[Piece], depth: int = _MOST_COLUMNS) -> Iterator[Region]:
    """Cut a page into regions in reading order.

    The pieces come from top to bottom and from left to right, as `pieces` gives them. A gutter is
    a vertical line that many pieces stand left and right of. Pieces that cross it, such as a
    headline, part the columns above from those below. Within columns the same is done again.
    """
    gutter = _gutter(pieces) if depth else None
    if gutter is None:
        if pieces:
            yield Region(list(pieces))
        return
    spanning: list[Piece] = []
    for part in _parts(pieces, gutter):
        if isinstance(part, _Band) and _is_columns(part):
            yield from regions(spanning, depth - 1)
            spanning = []
            yield from regions(part.left, depth - 1)
            yield from regions(part.right, depth - 1)
        elif isinstance(part, _Band):
            spanning += sorted((*part.left, *part.right), key=lambda p: (p.base, p.left))
        else:
            spanning.append(part)
    yield from regions(spanning, 0)


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Find the vertical line with the most text in columns beside it."""
    if len(pieces) < 2 * _LEAST_LINES:
        return None
    best, most = None, 0
    for x in _edges(pieces):
        bands = (part for part in _parts(pieces, x) if isinstance(part, _Band))
        support = sum(len(b.left) + len(b.right) for b in bands if _is_columns(b))
        if support > most:
            best, most = x, support
    return best


def _edges(pieces: Sequence[Piece]) -> list[float]:
    """List where several pieces begin, most of them first: a column begins at one of these."""
    counts: dict[int, list[float]] = {}
    for piece in pieces:
        counts.setdefault(round(piece.left / 4), []).append(piece.left)
    crowded = sorted(counts.values(), key=len, reverse=True)[:_MOST_EDGES]
    return [min(group) - 0.5 for group in crowded if len(group) > 1]


def _parts(pieces: Sequence[Piece], x: float) -> Iterator[Piece | _Band]:
    """Yield bands, and the pieces that cross the gutter left of x between them, downwards."""
    end = x - _LEAST_GUTTER * median(piece.size for piece in pieces)
    band = _Band([], [])
    for piece in pieces:
        if piece.right <= end:
            band.left.append(piece)
        elif piece.left >= x:
            band.right.append(piece)
        else:
            if band.left or band.right:
                yield band
                band = _Band([], [])
            yield piece
    if band.left or band.right:
        yield band


def _is_columns(band: _Band) -> bool:
    """Say whether both sides of a band are running text, not cells or labels."""
    if len(band.left) < _LEAST_LINES or not band.right:
        return False
    em = median(piece.size for piece in (*band.left, *band.right)) or 1.0
    return _is_text(band.left, em) and _is_text(band.right, em)


def _is_text(side: Sequence[Piece], em: float) -> bool:
    width = max(piece.right for piece in side) - min(piece.left for piece in side)
    lines = (side[-1].base - side[0].base) / (_LEADING * em) + 1
    covered = sum(piece.width for piece in side)
    return width >= _LEAST_WIDTH * em and covered >= _FULL * width * lines

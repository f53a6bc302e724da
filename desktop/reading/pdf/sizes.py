# SPDX-License-Identifier: GPL-3.0-or-later
"""The size that the running text of a page is set in, told by the page and those beside it."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from desktop.reading.pdf.furniture import Sheet

_ENOUGH = 400
"""Letters of one size that are running text; a title page has fewer."""

_MOST = 0.5
_SOME = 100
"""Letters in the size of the page before or behind that are running text here as well."""


class Sizes(NamedTuple):
    """Sizes of running text in points, 0 where too little of it is there to tell.

    Attributes:
        own: That of most of the page.
        largest: The largest on the page, those of the pages beside it included; theirs alone where
            it has none of its own, as a title page.
    """

    own: float
    largest: float


def sizes_of(sheets: Sequence[Sheet], part: slice = slice(None)) -> dict[int, Sizes]:
    """Return the sizes of pages by their number.

    Args:
        sheets: Pages that follow each other.
        part: Those that are wanted; the others are their neighbours.
    """
    counts = [_counts(sheet) for sheet in sheets]
    own = [_running(count) for count in counts]
    found: dict[int, Sizes] = {}
    for at in range(len(sheets))[part]:
        beside = own[max(0, at - 1) : at + 2]
        here = [size for size in beside if not own[at] or counts[at][size] >= _SOME]
        found[sheets[at].number] = Sizes(own[at], max(here, default=0.0))
    return found


def _counts(sheet: Sheet) -> Counter[float]:
    """Count the letters of each size."""
    counts: Counter[float] = Counter()
    for piece in sheet.pieces:
        counts[piece.size] += len(piece.text)
    return counts


def _running(counts: Counter[float]) -> float:
    """Return the size that most of a page is set in."""
    size, letters = max(counts.items(), key=lambda item: item[1], default=(0.0, 0))
    return size if letters >= _ENOUGH and letters > _MOST * counts.total() else 0.0

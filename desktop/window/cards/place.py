# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a card stands: near its word, and beside the sentences that are read, not over them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

GAP = 8.0
LEAST = 90.0
"""The height below which a card is of no use; it has a scroll bar."""

_NARROWEST = 0.55
"""How much of its width a card needs beside the columns."""

_INDENT = 14.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a card has to do with.

    Attributes:
        area: Where it may stand.
        columns: What the text takes up of the width.
        pair: The sentences that are read, joined; they may be larger than the area.
        word: The word, on its line.
    """

    area: QRectF
    columns: QRectF
    pair: QRectF
    word: QRectF

    @property
    def below(self) -> float:
        """Height that is free below the pair."""
        return self.area.bottom() - max(self.pair.bottom(), self.area.top()) - GAP

    @property
    def above(self) -> float:
        """Height that is free above the pair."""
        return min(self.pair.top(), self.area.bottom()) - self.area.top() - GAP


def placed(around: Surroundings, width: float, height: Callable[[float], float]) -> QRectF:
    """Return where a card of this width stands; it may have to be smaller.

    It stands below the pair, or above it if all of it fits only there. Where the pair leaves no
    room, it stands in a margin; where there is none, at the edge that is farther from the word.

    Args:
        around: What it has to do with.
        width: How wide it is, where there is room.
        height: How high it is at a width.
    """
    size = QSizeF(width, height(width))
    need = min(size.height(), LEAST)
    if max(around.below, around.above) >= need:
        return _beyond(around, size)
    return _in_margin(around, width, height) or _at_edge(around, size)


def shift_for(around: Surroundings, height: float) -> float:
    """Return how far to scroll down so that a card of this height fits below the pair.

    The pair stays on the screen; 0 if the card fits, or if both together never do.
    """
    if max(around.below, around.above) >= min(height, LEAST):
        return 0.0
    together = around.pair.height() + GAP + min(height, LEAST)
    if together > around.area.height():
        return 0.0
    most = around.pair.top() - around.area.top()
    return min(height - around.below, most)


def _beyond(around: Surroundings, size: QSizeF) -> QRectF:
    height = min(size.height(), max(around.below, around.above))
    # Below is where one reads on; above only if all of it fits there and not below.
    top = max(around.pair.bottom(), around.area.top()) + GAP
    if around.below < height <= around.above or around.below < min(around.above, LEAST):
        top = min(around.pair.top(), around.area.bottom()) - GAP - height
    return QRectF(_left(around, size.width()), top, size.width(), height)


def _left(around: Surroundings, width: float) -> float:
    area = around.area
    return max(area.left(), min(around.word.left() - _INDENT, area.right() - width))


def _in_margin(
    around: Surroundings, width: float, height: Callable[[float], float]
) -> QRectF | None:
    """Return a place beside the columns, level with the word and on its side if there is room."""
    area, columns = around.area, around.columns
    left, right = columns.left() - area.left() - GAP, area.right() - columns.right() - GAP
    room = left if around.word.center().x() < columns.center().x() else right
    least = width * _NARROWEST
    if room < least:
        room = max(left, right)
    if room < least:
        return None
    width = min(width, room)
    x = columns.left() - GAP - width if room == left else columns.right() + GAP
    high = min(area.height(), height(width))
    top = max(area.top(), min(around.word.top(), area.bottom() - high))
    return QRectF(x, top, width, high)


def _at_edge(around: Surroundings, size: QSizeF) -> QRectF:
    """Return a place at the edge that is farther from the word, whose line stays free."""
    area, word = around.area, around.word
    below = area.bottom() - max(word.bottom(), area.top()) - GAP
    above = min(word.top(), area.bottom()) - area.top() - GAP
    height = max(1.0, min(size.height(), max(below, above)))
    top = area.bottom() - height if below >= above else area.top()
    return QRectF(_left(around, size.width()), top, size.width(), height)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the columns of a page stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from desktop.document import Side
from desktop.window.page.columns import Column

EVEN = 0.5
NARROWEST = 0.25


class Slot(NamedTuple):
    """Where a column stands; pixels from the left edge of the page."""

    left: float
    width: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Measure:
    """Where the columns stand.

    Attributes:
        stacked: Whether translations stand below the original instead of beside it.
        slots: The place of each column: the original, its translation, then further ones.
    """

    stacked: bool
    slots: Mapping[Column, Slot]

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns, in the order in which they are read."""
        return tuple(self.slots)

    @property
    def source(self) -> float:
        """Left edge of the original."""
        return self.slots[Side.SOURCE].left

    @property
    def target(self) -> float:
        """Left edge of the translation."""
        return self.slots[Side.TARGET].left

    @property
    def source_width(self) -> float:
        """Width of the original."""
        return self.slots[Side.SOURCE].width

    @property
    def target_width(self) -> float:
        """Width of the translation."""
        return self.slots[Side.TARGET].width

    @property
    def left(self) -> float:
        """Left edge of the column that stands on the left."""
        return min(self.source, self.target)

    @property
    def gutter(self) -> tuple[float, float]:
        """Where the room between the pair begins and ends; nothing if it is stacked."""
        first, second = sorted((self.slots[Side.SOURCE], self.slots[Side.TARGET]))
        return first.right, second.left

    @property
    def room(self) -> float:
        """Width of the columns of the pair without what is between."""
        return self.source_width + self.target_width

    def width(self, column: Column) -> float:
        """Return the width of a column."""
        return self.slots[column].width

    def nearest(self, x: float) -> Column:
        """Return the column that is nearest to a distance from the left edge of the page."""

        def distance(column: Column) -> float:
            slot = self.slots[column]
            return max(slot.left - x, x - slot.right)

        return min(self.slots, key=distance)

    def share_at(self, x: float) -> float:
        """Return the part of the room that the original has if the border is put at `x`."""
        begin, end = self.gutter
        left = x - (end - begin) / 2 - self.left
        share = left / self.room if self.source <= self.target else 1 - left / self.room
        return max(NARROWEST, min(share, 1 - NARROWEST))

    def swapped(self) -> "Measure":
        """Return the same page with the columns of the pair in each other's place."""
        if self.stacked:
            return self
        begin, end = self.gutter
        source, target = self.slots[Side.SOURCE], self.slots[Side.TARGET]
        first = target.width if source.left < target.left else source.width
        right = self.left + first + end - begin
        lefts = (right, self.left) if source.left < target.left else (self.left, right)
        pair: dict[Column, Slot] = {
            Side.SOURCE: Slot(lefts[0], source.width),
            Side.TARGET: Slot(lefts[1], target.width),
        }
        return Measure(False, {**self.slots, **pair})

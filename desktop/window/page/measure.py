# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the columns of a page stand."""

from dataclasses import dataclass

from desktop.document import Side

EVEN = 0.5
NARROWEST = 0.25


@dataclass(frozen=True, slots=True)
class Measure:
    """Where the columns stand; lengths are pixels from the left edge of the page.

    Attributes:
        stacked: Whether the translation stands below the original instead of beside it.
        source: Left edge of the original.
        target: Left edge of the translation.
        source_width: Width of the original.
        target_width: Width of the translation.
    """

    stacked: bool
    source: float
    target: float
    source_width: float
    target_width: float

    @property
    def left(self) -> float:
        """Left edge of the column that stands on the left."""
        return min(self.source, self.target)

    @property
    def gutter(self) -> tuple[float, float]:
        """Where the room between the columns begins and ends; nothing if they are stacked."""
        first, second = sorted(((self.source, self.source_width), (self.target, self.target_width)))
        return first[0] + first[1], second[0]

    @property
    def room(self) -> float:
        """Width of both columns without what is between."""
        return self.source_width + self.target_width

    def width(self, side: Side) -> float:
        """Return the width of a side."""
        return self.source_width if side is Side.SOURCE else self.target_width

    def share_at(self, x: float) -> float:
        """Return the part of the room that the original has if the border is put at `x`."""
        begin, end = self.gutter
        left = x - (end - begin) / 2 - self.left
        share = left / self.room if self.source <= self.target else 1 - left / self.room
        return max(NARROWEST, min(share, 1 - NARROWEST))

    def swapped(self) -> "Measure":
        """Return the same page with the columns in each other's place."""
        if self.stacked:
            return self
        begin, end = self.gutter
        first = self.target_width if self.source < self.target else self.source_width
        right = self.left + first + end - begin
        source, target = (right, self.left) if self.source < self.target else (self.left, right)
        return Measure(False, source, target, self.source_width, self.target_width)

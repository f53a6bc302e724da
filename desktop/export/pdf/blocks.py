# SPDX-License-Identifier: GPL-3.0-or-later
"""Paragraphs as strips of lines, and columns of strips set level across pages."""

from collections.abc import Callable
from typing import Final, NamedTuple

from desktop.export.pdf.lines import Line, Piece, Style
from desktop.export.pdf.pages import HEIGHT, MARGIN, Owner, Pages

_TOP: Final = HEIGHT - MARGIN - 8
_BOTTOM: Final = MARGIN + 8
# Where the baseline stands below the top of its line, as a part of the leading.
_BASELINE: Final = 0.76


# What the repeated head of a table takes; how much must follow a heading; how many rows wait.
_REPEATED: Final = 40
_SOME_LINES: Final = 45
_MOST_KEPT: Final = 4


class Block(NamedTuple):
    """A paragraph in lines.

    Attributes:
        lines: The lines; one that is empty takes its room.
        style: How they are set.
        owner: The element that they belong to, or None for an artifact.
        mark: What stands before the first line, such as a bullet.
        ruled: Whether a rule runs along the edge where lines begin.
        mirrored: Width of the column, where lines begin on the right; else 0.
    """

    lines: list[Line]
    style: Style
    owner: Owner | None
    mark: Piece | None = None
    ruled: bool = False
    mirrored: float = 0


class Column(NamedTuple):
    """Blocks below each other, from the left edge x."""

    x: float
    blocks: list[Block]


class _Row(NamedTuple):
    """Columns that wait to be set."""

    columns: list[Column]
    done: Callable[[int, float], None] | None


class _Strip(NamedTuple):
    """One line of a block, and the space that belongs to it."""

    block: Block
    line: Line
    before: float
    after: float
    first: bool

    @property
    def height(self) -> float:
        return self.before + self.block.style.leading + self.after


class Setter:
    """Sets rows of columns from top to bottom; a row that fits on a page is not torn.

    Attributes:
        y: Where the next row begins, in points from the bottom of the page.
    """

    def __init__(self, pages: Pages, repeat: Callable[[float], float]) -> None:
        """`repeat` sets what stands at the top of every page but the first; returns the new y."""
        self._pages = pages
        self._repeat = repeat
        self._waiting: list[_Row] = []
        self.y = 0.0

    def new_page(self) -> None:
        """Begin a page that nothing is repeated on."""
        self._pages.begin()
        self.y = _TOP

    def row(
        self,
        columns: list[Column],
        *,
        keep: bool = False,
        done: Callable[[int, float], None] | None = None,
    ) -> None:
        """Set columns level.

        Args:
            columns: What to set.
            keep: Whether the row must stand on one page with the next one, as a heading does.
            done: Called once the row is set, with the number of its page and its top.
        """
        self._waiting.append(_Row(columns, done))
        if not keep or len(self._waiting) > _MOST_KEPT:
            self.flush()

    def flush(self) -> None:
        """Set the rows that wait for a next one."""
        rows, self._waiting = self._waiting, []
        heights = [_height(row.columns) for row in rows]
        room = self.y - _BOTTOM
        fits_on_a_page = sum(heights) <= _TOP - _BOTTOM - _REPEATED
        # Of a row that is longer than a page, some lines at least follow what it is kept with.
        needed = sum(heights) if fits_on_a_page else sum(heights[:-1]) + _SOME_LINES
        if needed > room and self.y < _TOP:
            self._next_page()
        for row in rows:
            page, top = self._pages.reference, self.y
            self.set_now(row.columns)
            if row.done:
                row.done(page, top)

    def set_now(self, columns: list[Column]) -> None:
        """Set columns level where the page stands, over as many pages as they take."""
        waiting = [(column.x, _strips(column.blocks)) for column in columns]
        while True:
            rest = [(x, self._fill(x, strips)) for x, strips in waiting]
            self.y = min(y for _, (_, y) in rest)
            waiting = [(x, strips) for x, (strips, _) in rest]
            if not any(strips for _, strips in waiting):
                return
            self._next_page()

    def skip(self, height: float) -> None:
        """Leave room, unless a page begins."""
        self.flush()
        self.y = max(self.y - height, _BOTTOM) if self.y < _TOP else self.y

    def _next_page(self) -> None:
        self._pages.begin()
        self.y = self._repeat(_TOP)

    def _fill(self, x: float, strips: list[_Strip]) -> tuple[list[_Strip], float]:
        """Set as many strips as fit; return the others and where the last one ended."""
        y = self.y
        for place, strip in enumerate(strips):
            before = 0 if y >= _TOP else strip.before
            leading = strip.block.style.leading
            if y - before - leading < _BOTTOM:
                return strips[place:], y
            y -= before
            self._draw(strip, x, y)
            y -= leading + strip.after
        return [], y

    def _draw(self, strip: _Strip, x: float, top: float) -> None:
        block, style = strip.block, strip.block.style
        baseline = top - style.leading * _BASELINE
        right = x + block.mirrored
        if block.ruled:
            edge = right - 2 if block.mirrored else x + 2
            self._pages.rule(edge, top, edge, top - style.leading)
        if block.mark and strip.first:
            left = right - block.mark.width if block.mirrored else x
            self._pages.show(Line((block.mark,)), style, left, baseline, block.owner)
        indent = 0 if block.mirrored else style.indent
        self._pages.show(strip.line, style, x + indent, baseline, block.owner)


def _height(columns: list[Column]) -> float:
    return max(sum(strip.height for strip in _strips(column.blocks)) for column in columns)


def _strips(blocks: list[Block]) -> list[_Strip]:
    strips = []
    for block in blocks:
        last = len(block.lines) - 1
        for place, line in enumerate(block.lines):
            before = block.style.before if place == 0 else 0
            after = block.style.after if place == last else 0
            strips.append(_Strip(block, line, before, after, first=place == 0))
    return strips

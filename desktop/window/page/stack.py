# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the page one above the other, with only those laid out that are looked at."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from desktop.document import Side
from desktop.window import languages
from desktop.window.page.columns import Column
from desktop.window.page.heights import Heights
from desktop.window.page.measure import Measure
from desktop.window.page.progress import Stage
from desktop.window.page.row import Row
from desktop.window.page.table import PairTable
from desktop.window.page.typography import Typography

_KEPT_ROWS = 300
_RECKONED = 64
READING_LINE = 0.3


class RowStack:
    """Heights and layouts of all rows, and how far the page is scrolled.

    Heights are estimates until a row is first looked at. Whenever the height of a row above the
    anchor changes, the page scrolls along, so that the anchor stays where it is on the screen.

    Attributes:
        top: Room above the first row, in pixels.
        scroll: How far the page is scrolled, in pixels.
        anchor: The row that must not move.
        shown: The columns that are on the page.
    """

    def __init__(self, table: PairTable, typography: Typography, measure: Measure) -> None:
        self._table = table
        self.typography = typography
        self.measure = measure
        self.top = 0.0
        self.scroll = 0.0
        self.anchor = 0
        self.shown: tuple[Column, ...] = tuple(Side)
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._heights = Heights(table.lengths, typography, measure)

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def height(self) -> float:
        """Height of all rows and the room above them."""
        return self.top + self._heights.total

    def set_type(self, typography: Typography, measure: Measure) -> None:
        """Set all rows anew; the anchor keeps its place on the screen."""
        place = self.y(self.anchor) - self.scroll if len(self) else 0.0
        inside = place / self._heights[self.anchor] if len(self) and place < 0 else 0.0
        self.typography, self.measure = typography, measure
        self.rebuild()
        if len(self):
            kept = inside * self.row(self.anchor).height if inside else place
            self.scroll = self.y(self.anchor) - kept

    def rebuild(self) -> None:
        """Forget all layouts and estimate all heights."""
        self._rows.clear()
        self._heights = Heights(self._table.lengths, self.typography, self.measure)
        self.anchor = min(self.anchor, max(0, len(self) - 1))

    def extend(self) -> None:
        """Estimate the heights of the rows that have come behind the others; nothing moves."""
        self._heights.grow()

    def forget(self, index: int) -> None:
        """Lay a row out anew when it is looked at next."""
        self._rows.pop(index, None)

    def restage(self, indices: Iterable[int]) -> None:
        """Show rows at other stages on their way to a translation; their heights stay."""
        for index in indices:
            if index in self._rows:
                self._rows[index].stages = self._stages(index)

    def row(self, index: int) -> Row:
        """Return a row, laid out."""
        row = self._rows.get(index)
        if row is None:
            row = self._lay_out(index)
            self._rows[index] = row
            if len(self._rows) > _KEPT_ROWS:
                self._rows.popitem(last=False)
        else:
            self._rows.move_to_end(index)
        return row

    def y(self, index: int) -> float:
        """Return the top of a row, from the top of the page."""
        return self.top + self._heights.before(index)

    def tops(self, rows: Sequence[int]) -> Iterator[float]:
        """Yield the tops of rows in order; of many only some are reckoned, others lie between."""
        step = max(1, len(rows) // _RECKONED)
        known = [*rows[::step], rows[-1]] if rows else []
        for first, last in pairwise(known):
            top, bottom = self.y(first), self.y(last)
            share = (bottom - top) / max(1, last - first)
            part = bisect_left(rows, first), bisect_left(rows, last)
            yield from (top + share * (row - first) for row in rows[slice(*part)])
        if rows:
            yield self.y(rows[-1])

    def index_at(self, y: float) -> int:
        """Return the row at a distance from the top of the page; the nearest one beyond it."""
        return self._heights.find(y - self.top)

    def settle(self, height: float) -> int:
        """Lay out what is on a screen of `height` pixels; return how far the page can scroll."""
        while True:
            self.visible(height)
            limit = max(0, round(self.height - height * 0.6)) if len(self) else 0
            if 0.0 <= self.scroll <= limit:
                return limit
            # What is on the screen there may be less high than was reckoned, and end elsewhere.
            self.scroll = max(0.0, min(self.scroll, float(limit)))

    def visible(self, height: float) -> list[tuple[int, float]]:
        """Lay out what is on a screen of `height` pixels; return rows and their tops on it."""
        if not len(self):
            return []
        self._settle(height)
        found = []
        index = self.index_at(self.scroll)
        top = self.y(index) - self.scroll
        while index < len(self) and top < height:
            row = self.row(index)
            found.append((index, top))
            top += row.height
            index += 1
        return found

    def hold(self, current: int | None, height: float) -> None:
        """Hold on to the row being read: the current one if in sight, else that at eye level."""
        if not len(self):
            return
        if current is not None:
            top = self.y(current) - self.scroll
            if -self.row(current).height < top < height:
                self.anchor = current
                return
        self.anchor = self.index_at(self.scroll + height * READING_LINE)

    def _settle(self, height: float) -> None:
        """Lay out from the anchor outwards until the screen is full, so that nothing jumps."""
        self.row(self.anchor)
        top = self.y(self.anchor) - self.scroll
        index, above = self.anchor, top
        while index > 0 and above > 0:
            index -= 1
            above -= self.row(index).height
        index, below = self.anchor, top
        while index < len(self) and below < height:
            below += self.row(index).height
            index += 1

    def _stages(self, index: int) -> dict[Column, Stage]:
        return {Side.TARGET: self._table.stage(index), **self._table.further.stages(index)}

    @property
    def _names(self) -> dict[Column, str]:
        """What to call further columns in each row: heads tell only what stands side by side."""
        further = self._table.further.columns if self.measure.stacked else ()
        return {column: column.language.upper() for column in further}

    def _lay_out(self, index: int) -> Row:
        table = self._table
        row = Row(
            table.paragraph(index),
            table.row_pairs(index),
            self.typography,
            self.measure,
            first=index == 0,
            shown=self.shown,
            marks={Side.TARGET: table.marks(index), **table.further.marks(index)},
            tints=table.row_tints(index),
            stages=self._stages(index),
            names=self._names,
            directions={
                column: languages.direction(table.language(column))
                for column in self.measure.columns
            },
        )
        change = row.height - self._heights[index]
        if change:
            self._heights[index] = row.height
            if index < self.anchor:
                self.scroll += change
        return row

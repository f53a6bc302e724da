# SPDX-License-Identifier: GPL-3.0-or-later
"""How high the rows of a page are: estimated by their texts until they are laid out."""

from desktop.document import Paragraph
from desktop.window.page.columns import Column
from desktop.window.page.lengths import Alike, TextLengths
from desktop.window.page.measure import Measure
from desktop.window.page.sums import RunningTotals
from desktop.window.page.typography import Typography

# A translation is a little longer or shorter, and lines do not end where the column does.
_LOOSE = 1.03
# A text of some length ends anywhere in its last line.
_LAST_LINE = 0.5


class Heights:
    """Heights of rows, with sums in logarithmic time.

    An estimate grows with the length of the text, so that sums of lengths are sums of heights: the
    page may change its type or its width without a look at every row of a book.
    """

    def __init__(self, lengths: TextLengths, typography: Typography, measure: Measure) -> None:
        """Estimate the heights of rows whose texts have these lengths; more may come."""
        self._lengths = lengths
        self._typography = typography
        self._measure = measure
        self._known: dict[Alike, tuple[float, float]] = {}
        self._more = RunningTotals.even(len(lengths), 0.0)

    def __len__(self) -> int:
        return len(self._more)

    def __getitem__(self, row: int) -> float:
        alike, length = self._lengths[row]
        slope, base = self._rule(alike)
        return slope * length + base + self._more[row]

    def __setitem__(self, row: int, height: float) -> None:
        self._more[row] += height - self[row]

    def grow(self) -> None:
        """Take in the rows that have come behind the others; those keep their heights."""
        self._more.extend([0.0] * (len(self._lengths) - len(self)))

    @property
    def total(self) -> float:
        """The height of all rows."""
        return self.before(len(self))

    def before(self, row: int) -> float:
        """Return the height of the rows in front of a row."""
        total = self._more.before(row)
        for alike in self._lengths.sorts:
            slope, base = self._rule(alike)
            count, length = alike.before(row)
            total += slope * length + base * count
        return total

    def find(self, offset: float) -> int:
        """Return the row in which `offset` falls, within the page's bounds."""
        first, last = 0, len(self)
        while last - first > 1:
            middle = (first + last) // 2
            if self.before(middle) <= offset:
                first = middle
            else:
                last = middle
        return first

    def _rule(self, alike: Alike) -> tuple[float, float]:
        """Return how many pixels a character takes in such rows, and how many a row besides."""
        known = self._known.get(alike)
        if known is None:
            known = self._known[alike] = self._estimate(alike.example)
        return known

    def _estimate(self, paragraph: Paragraph) -> tuple[float, float]:
        typography, measure = self._typography, self._measure
        parts = [_part(paragraph, typography, measure, column) for column in measure.columns]
        slope, base = max(parts)
        if measure.stacked:
            slope = sum(each for each, _ in parts)
            base = sum(each for _, each in parts) + typography.between * (len(parts) - 1)
        style = typography.style(paragraph)
        return slope, base + style.above + typography.below(style, measure)


def _part(
    paragraph: Paragraph, typography: Typography, measure: Measure, column: Column
) -> tuple[float, float]:
    """Return pixels a character and pixels besides that one column of a paragraph takes."""
    style = typography.on(column).style(paragraph)
    room = (measure.width(column) - style.indent) / typography.on(column).advance
    return _LOOSE * style.leading / max(8.0, room), _LAST_LINE * style.leading

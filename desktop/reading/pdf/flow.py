# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines to paragraphs: where one ends is told by gaps, indents, sizes and room that was left."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.reading.pdf.rows import Row
from desktop.reading.pdf.sizes import Sizes
from desktop.reading.wrapping import ends_with_hyphen, is_finished, marker

_GAP = 1.25  # Of the usual distance of lines.
_SIZES = 0.06  # By which the sizes of one paragraph may differ.
_INDENT = 0.7  # Least indent of a first line, in ems.
_QUOTE_INDENT = 2.0  # Least indent of a quotation, in ems.
_INDENTED_SHARE = 0.04  # Of all lines in a text whose first lines are indented.


class Layout(NamedTuple):
    """How a page is set.

    Attributes:
        size: Size of its running text in points.
        leading: Distance of its base lines in points.
        indents: Whether its paragraphs begin with an indent.
        largest: The largest size of running text on it: headings are larger, and what is smaller
            may be small print.
    """

    size: float
    leading: float
    indents: bool
    largest: float


class Gauge:
    """Measures how a document is set, from the lines seen so far."""

    def __init__(self) -> None:
        self._sizes: Counter[float] = Counter()
        self._distances: defaultdict[float, Counter[float]] = defaultdict(Counter)
        self._pairs: Counter[float] = Counter()
        self._indented: Counter[float] = Counter()

    def add(self, rows: Sequence[Row]) -> None:
        """Take in the lines of whole columns."""
        for row in rows:
            self._sizes[row.piece.size] += len(row.text)
        for row, following in pairwise(rows):
            size = row.piece.size
            if row.column is following.column and size == following.piece.size:
                distance = following.piece.base - row.piece.base
                self._distances[size][round(2 * distance) / 2] += 1
                self._pairs[size] += 1
                self._indented[size] += (
                    row.indent < _INDENT / 2 and _INDENT < following.indent < 4 * _INDENT
                )

    def layout(self, sizes: Sizes) -> Layout:
        """Return what the lines of the size of a page tell; of the most usual one if it has none.

        A preface or an appendix may be set in another size than what lies between them.
        """
        usual = _most_usual(self._sizes, 0.0)
        largest = sizes.largest or usual
        size = sizes.own or largest
        leading = _most_usual(self._distances[size], 1.2 * size)
        indents = self._indented[size] > _INDENTED_SHARE * self._pairs[size]
        return Layout(size, max(leading, 0.8 * size), indents, largest)


def paragraphs(rows: Iterable[Row], layouts: Mapping[int, Layout]) -> Iterator[list[Row]]:
    """Group lines into paragraphs, given how each page is set."""
    paragraph: list[Row] = []
    for row in rows:
        if paragraph and _begins(paragraph, row, layouts[row.piece.page]):
            yield paragraph
            paragraph = []
        paragraph.append(row)
    if paragraph:
        yield paragraph


def _begins(paragraph: Sequence[Row], row: Row, layout: Layout) -> bool:
    """Say whether a line begins a paragraph, given the lines of the one before."""
    last = paragraph[-1]
    if last.cells or row.cells:
        return True
    if _is_set_otherwise(last, row):
        return True
    if last.column is row.column:
        return _begins_below(paragraph, row, layout)
    return _begins_elsewhere(paragraph, row, layout)


def _is_set_otherwise(last: Row, row: Row) -> bool:
    small, large = sorted((last.piece.size, row.piece.size))
    if large - small > _SIZES * large:
        return True
    goes_on = row.text[:1].islower() and not is_finished(last.text)
    return last.piece.bold != row.piece.bold and not goes_on


def _begins_below(paragraph: Sequence[Row], row: Row, layout: Layout) -> bool:
    first, last = paragraph[0], paragraph[-1]
    if _is_far_below(paragraph, row, layout):
        return True
    if marker(row.text) and (is_finished(last.text) or marker(first.text) or _left_room(last, row)):
        return True
    if marker(first.text):
        return _ends_item(paragraph, row)
    if _is_first(paragraph, row, layout):
        return True
    return _left_room(last, row) and row.piece.size <= layout.size * (1 + _SIZES)


def _is_far_below(paragraph: Sequence[Row], row: Row, layout: Layout) -> bool:
    """Say whether a line stands farther below the last than the lines of one paragraph do."""
    first, last = paragraph[0], paragraph[-1]
    usual = max(layout.leading * row.piece.size / max(layout.size, 1.0), row.piece.size)
    if len(paragraph) > 1 and first.column is paragraph[1].column:
        usual = paragraph[1].piece.base - first.piece.base
    return not 0 < row.piece.base - last.piece.base <= _GAP * usual


def _is_first(paragraph: Sequence[Row], row: Row, layout: Layout) -> bool:
    """Say whether the indent of a line is that of a first line, or a quotation is over."""
    last = paragraph[-1]
    if row.indent - last.indent > _INDENT and not ends_with_hyphen(last.text):
        return True
    if layout.indents and len(paragraph) == 1 and row.indent > _INDENT:
        # Both lines are indented: two short paragraphs, as at the end of a letter.
        return row.indent < _QUOTE_INDENT or last.has_room_for(row)
    return last.indent - row.indent > _INDENT and len(paragraph) > 1


def _ends_item(paragraph: Sequence[Row], row: Row) -> bool:
    """Say whether a line without a mark is no further line of an item of a list."""
    if len(paragraph) > 1 and abs(row.indent - paragraph[1].indent) > _INDENT / 2:
        return is_finished(paragraph[-1].text)
    return row.indent <= paragraph[0].indent + 0.2 and _left_room(paragraph[-1], row)


def _begins_elsewhere(paragraph: Sequence[Row], row: Row, layout: Layout) -> bool:
    """Say the same of a line that begins a column or a page."""
    last = paragraph[-1]
    if marker(row.text):
        return is_finished(last.text) or bool(marker(paragraph[0].text))
    if ends_with_hyphen(last.text) or last.piece.broken or row.text[:1].islower():
        return False
    if marker(paragraph[0].text) and _ends_item(paragraph, row):
        return True
    if layout.indents:
        return row.indent > _INDENT or _left_room(last, row)
    return is_finished(last.text) or _left_room(last, row)


def _left_room(last: Row, row: Row) -> bool:
    """Say whether a line ended early although what follows would have fitted."""
    if row.text[:1].islower() and not is_finished(last.text):
        return False
    return not ends_with_hyphen(last.text) and last.has_room_for(row)


def _most_usual(counts: Counter[float], otherwise: float) -> float:
    return counts.most_common(1)[0][0] if counts else otherwise

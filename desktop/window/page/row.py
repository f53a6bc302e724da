# SPDX-License-Identifier: GPL-3.0-or-later
"""One row of the page: a paragraph and its translation, laid out level with each other."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont

from desktop.document import Paragraph, ParagraphPair, Side, Tint
from desktop.document.cuts import places
from desktop.window.page.columns import Column
from desktop.window.page.marks import Mark
from desktop.window.page.measure import Measure
from desktop.window.page.progress import Stage
from desktop.window.page.text import TextBlock
from desktop.window.page.typography import Typography


class Row:
    """The text blocks of a row and where its sentences stand in them.

    Attributes:
        pairs: The translations that have come, by their column.
        blocks: One for each column; a translation's is missing while it waits.
        marks: What is to be said of sentences, by their column and number.
        tints: Colours that sentences are highlighted in, by their number.
        stages: How far each translation is.
        names: What languages the columns are in, where that has to be said in every row.
        height: Height of the row with the room above and below, in pixels.
    """

    def __init__(
        self,
        paragraph: Paragraph,
        pairs: Mapping[Column, ParagraphPair],
        typography: Typography,
        measure: Measure,
        *,
        first: bool = False,
        shown: Sequence[Column] = tuple(Side),
        marks: Mapping[Column, Mapping[int, list[Mark]]] = MappingProxyType({}),
        tints: Mapping[int, Tint] = MappingProxyType({}),
        stages: Mapping[Column, Stage] = MappingProxyType({}),
        directions: Mapping[Column, Qt.LayoutDirection] = MappingProxyType({}),
        names: Mapping[Column, str] = MappingProxyType({}),
    ) -> None:
        self.styles = {
            column: typography.on(column).style(paragraph, first=first)
            for column in measure.columns
        }
        style = self.style = self.styles[Side.SOURCE]
        self.pairs = pairs
        self.note_font = typography.note(0.72)
        self._failed_font = typography.on(Side.TARGET).note()
        self._measure = measure
        self._shown = shown
        self.marks = marks
        self.tints = tints
        self.stages = dict(stages)
        self.names = names
        self._above = style.above
        self._between = typography.between if measure.stacked else 0.0
        texts: dict[Column, str] = {Side.SOURCE: paragraph.text}
        texts |= {column: pair.target for column, pair in pairs.items()}
        self._directions = directions
        self.blocks = {
            column: TextBlock(
                text,
                self.styles[column],
                measure.width(column),
                paragraph.spans if column is Side.SOURCE else (),
                directions.get(column, Qt.LayoutDirection.LayoutDirectionAuto),
            )
            for column, text in texts.items()
        }
        self._down = self._level()
        self._tops, self._bottom = self._stand()
        self.height = self._bottom + typography.below(style, measure)
        self._ranges = _ranges(pairs)

    @property
    def left(self) -> float:
        """Left edge of the text, whichever side stands there."""
        return self._measure.left

    @property
    def pair(self) -> ParagraphPair | None:
        """The translation of the row, or None while it waits."""
        return self.pairs.get(Side.TARGET)

    @property
    def waiting(self) -> list[Column]:
        """The columns on the page whose translation is still to come, or did not come."""
        return [column for column in self._shown if column not in self.blocks]

    def origin(self, column: Column) -> QPointF:
        """Return the top left corner of a column's text, from the row's own top left corner."""
        return QPointF(self._measure.slots[column].left, self._tops[column])

    @property
    def failed_font(self) -> QFont:
        """The type in which it is said that a row could not be translated."""
        font = QFont(self._failed_font)
        font.setItalic(True)
        return font

    def leftward(self, column: Column) -> bool:
        """Say whether a column is written from right to left."""
        return self._directions.get(column) is Qt.LayoutDirection.RightToLeft

    def width(self, column: Column) -> float:
        """Return the width of a column."""
        return self._measure.width(column)

    @property
    def sentence_count(self) -> int:
        """How many sentence pairs the row has; none while it waits."""
        return len(self._ranges.get(Side.TARGET, ()))

    def range(self, column: Column, sentence: int) -> tuple[int, int]:
        """Return where a sentence stands in the text of a column, as code points [start, end).

        Raises:
            LookupError: The column has no such sentence.
        """
        return self._ranges[column][sentence]

    def rects(self, column: Column, start: int, end: int) -> list[QRectF]:
        """Return the extents of text [start, end) of a column, from the row's top left corner."""
        block = self.blocks.get(column)
        if block is None:
            return []
        origin = self.origin(column)
        return [rect.translated(origin) for rect in block.rects(start, end)]

    def sentence_rects(self, column: Column, sentence: int) -> list[QRectF]:
        """Return the extents of a sentence, from the row's top left corner."""
        ranges = self._ranges.get(column, ())
        return self.rects(column, *ranges[sentence]) if sentence < len(ranges) else []

    def column_at(self, point: QPointF) -> Column:
        """Return the column that a point of the row lies in, or is nearest to."""
        if len(self._shown) == 1:
            return self._shown[0]
        if not self._measure.stacked:
            return self._measure.nearest(point.x())
        begun = [
            column for column in self._shown if point.y() >= self._tops[column] - self._between / 2
        ]
        return begun[-1] if begun else self._shown[0]

    def offset_at(self, column: Column, point: QPointF, *, on_character: bool = False) -> int:
        """Return the gap, or the character, of a column's text that is nearest to a point."""
        block = self.blocks.get(column)
        if block is None:
            return 0
        return block.offset_at(point - self.origin(column), on_character=on_character)

    def covers(self, column: Column, point: QPointF) -> bool:
        """Say whether a point of the row lies on text of a column."""
        block = self.blocks.get(column)
        if block is None or column not in self._shown:
            return False
        return block.covers(point - self.origin(column))

    def sentence_at(self, column: Column, offset: int) -> int | None:
        """Return the sentence that an offset of a column's text belongs to."""
        found = None
        for number, (start, end) in enumerate(self._ranges.get(column, ())):
            if start <= offset < end:
                return number
            # Behind a sentence is its own only where no other begins at once.
            if offset == end and found is None:
                found = number
        return found

    def _level(self) -> dict[Column, float]:
        """Return how far each column is moved down, so that their first lines stand level."""
        if self._measure.stacked or len(self.blocks) == 1:
            return {}
        lowest = max(block.baseline for block in self.blocks.values())
        return {column: lowest - block.baseline for column, block in self.blocks.items()}

    def _stand(self) -> tuple[dict[Column, float], float]:
        """Return where the text of each column begins, and where the lowest of them ends."""
        tops: dict[Column, float] = {}
        top = bottom = self._above
        for column in self._measure.columns:
            tops[column] = top + self._down.get(column, 0.0)
            # A column that waits keeps the room that its translation will most likely take.
            block = self.blocks.get(column) or self.blocks[Side.SOURCE]
            end = tops[column] + block.height
            if not self._measure.stacked:
                bottom = max(bottom, end)
            elif column in self._shown:
                bottom, top = end, end + self._between
        return tops, bottom


def _ranges(pairs: Mapping[Column, ParagraphPair]) -> dict[Column, list[tuple[int, int]]]:
    """Return where sentences stand in each column; nothing while the pair itself waits."""
    lead = pairs.get(Side.TARGET)
    if lead is None:
        return {}
    found: dict[Column, list[tuple[int, int]]] = {
        column: [place.range(Side.TARGET) for place in places(pair)]
        for column, pair in pairs.items()
    }
    found[Side.SOURCE] = [place.range(Side.SOURCE) for place in places(lead)]
    return found

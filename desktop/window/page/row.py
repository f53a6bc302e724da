# SPDX-License-Identifier: GPL-3.0-or-later
"""One row of the page: a paragraph and its translation, laid out level with each other."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont

from desktop.document import Kind, Paragraph, ParagraphPair, Side, Tint
from desktop.document.cuts import places
from desktop.window.page.marks import Mark
from desktop.window.page.measure import Measure
from desktop.window.page.progress import Stage
from desktop.window.page.text import TextBlock
from desktop.window.page.typography import Typography


class Row:
    """The text blocks of a row and where its sentences stand in them.

    Attributes:
        blocks: One for each side; the target's is missing while the row waits.
        marks: What is to be said of sentences, by their number.
        tints: Colours that sentences are highlighted in, by their number.
        stage: How far the row is on its way to its translation.
        height: Height of the row with the room above and below, in pixels.
    """

    def __init__(
        self,
        paragraph: Paragraph,
        pair: ParagraphPair | None,
        typography: Typography,
        measure: Measure,
        *,
        first: bool = False,
        shown: Collection[Side] = tuple(Side),
        marks: Mapping[int, list[Mark]] = MappingProxyType({}),
        tints: Mapping[int, Tint] = MappingProxyType({}),
        stage: Stage = Stage.DONE,
        directions: Mapping[Side, Qt.LayoutDirection] = MappingProxyType({}),
    ) -> None:
        self.styles = {side: typography.on(side).style(paragraph, first=first) for side in Side}
        style = self.style = self.styles[Side.SOURCE]
        self.pair = pair
        self.note_font = typography.note(0.72)
        self._failed_font = typography.on(Side.TARGET).note()
        self._measure = measure
        self._shown = shown
        self.marks = marks
        self.tints = tints
        self.stage = stage
        self._above = style.above
        self._between = typography.between if measure.stacked else 0.0
        texts = {Side.SOURCE: paragraph.text}
        if pair is not None:
            texts[Side.TARGET] = pair.target
        self._directions = directions
        self.blocks = {
            side: TextBlock(
                text,
                self.styles[side],
                measure.width(side),
                paragraph.spans if side is Side.SOURCE else (),
                directions.get(side, Qt.LayoutDirection.LayoutDirectionAuto),
            )
            for side, text in texts.items()
        }
        self._down = self._level()
        self.height = self._height() + typography.below(style, measure)
        self._places = () if pair is None else places(pair)

    @property
    def left(self) -> float:
        """Left edge of the text, whichever side stands there."""
        return self._measure.left

    def origin(self, side: Side) -> QPointF:
        """Return the top left corner of a side's text, from the row's own top left corner."""
        if side is Side.SOURCE:
            return QPointF(self._measure.source, self._above + self._down[side])
        stacked = self._measure.stacked and Side.SOURCE in self._shown
        below = self.blocks[Side.SOURCE].height + self._between if stacked else 0.0
        return QPointF(self._measure.target, self._above + self._down[Side.TARGET] + below)

    @property
    def failed_font(self) -> QFont:
        """The type in which it is said that a row could not be translated."""
        font = QFont(self._failed_font)
        font.setItalic(True)
        return font

    def leftward(self, side: Side) -> bool:
        """Say whether a side is written from right to left."""
        return self._directions.get(side) is Qt.LayoutDirection.RightToLeft

    def width(self, side: Side) -> float:
        """Return the width of a side's column."""
        return self._measure.width(side)

    @property
    def sentence_count(self) -> int:
        """How many sentences the row has; none while it waits."""
        return len(self._places)

    def range(self, side: Side, sentence: int) -> tuple[int, int]:
        """Return where a sentence stands in the text of a side, as code points [start, end)."""
        return self._places[sentence].range(side)

    def rects(self, side: Side, start: int, end: int) -> list[QRectF]:
        """Return the extents of text [start, end) of a side, from the row's top left corner."""
        block = self.blocks.get(side)
        if block is None:
            return []
        origin = self.origin(side)
        return [rect.translated(origin) for rect in block.rects(start, end)]

    def sentence_rects(self, side: Side, sentence: int) -> list[QRectF]:
        """Return the extents of a sentence, from the row's top left corner."""
        if sentence >= len(self._places):
            return []
        return self.rects(side, *self.range(side, sentence))

    def side_at(self, point: QPointF) -> Side:
        """Return the side in whose column, or block when stacked, a point of the row lies."""
        if len(self._shown) == 1:
            return next(iter(self._shown))
        if self._measure.stacked:
            target = self.origin(Side.TARGET)
            return Side.TARGET if point.y() >= target.y() - self._between / 2 else Side.SOURCE
        measure = self._measure
        right = point.x() >= sum(measure.gutter) / 2
        return Side.TARGET if right == (measure.target > measure.source) else Side.SOURCE

    def offset_at(self, side: Side, point: QPointF, *, on_character: bool = False) -> int:
        """Return the gap, or the character, of a side's text that is nearest to a point."""
        block = self.blocks.get(side)
        if block is None:
            return 0
        return block.offset_at(point - self.origin(side), on_character=on_character)

    def covers(self, side: Side, point: QPointF) -> bool:
        """Say whether a point of the row lies on text of a side."""
        block = self.blocks.get(side)
        return side in self._shown and block is not None and block.covers(point - self.origin(side))

    def sentence_at(self, side: Side, offset: int) -> int | None:
        """Return the sentence that an offset of a side's text belongs to."""
        for number, place in enumerate(self._places):
            start, end = place.range(side)
            if start <= offset <= end:
                return number
        return None

    def _level(self) -> dict[Side, float]:
        """Return how far each side is moved down, so that their first lines stand level."""
        if self._measure.stacked or Side.TARGET not in self.blocks:
            return dict.fromkeys(Side, 0.0)
        lowest = max(block.baseline for block in self.blocks.values())
        return {side: lowest - block.baseline for side, block in self.blocks.items()}

    def _height(self) -> float:
        source = self.blocks[Side.SOURCE].height + self._down[Side.SOURCE]
        block = self.blocks.get(Side.TARGET)
        # A row that waits keeps the room that its translation will most likely take.
        target = source if block is None else block.height + self._down[Side.TARGET]
        if self._measure.stacked and len(self._shown) == 1:
            return self._above + (source if Side.SOURCE in self._shown else target)
        if self._measure.stacked:
            return self._above + source + self._between + target
        return self._above + max(source, target)


def estimates(
    paragraphs: Iterable[Paragraph], typography: Typography, measure: Measure
) -> Iterator[float]:
    """Yield about how high each row will be, without laying it out; a book has 20,000 of them."""
    known: dict[tuple[Kind, str], tuple[float, float, float, float, float]] = {}
    stacked, between = measure.stacked, typography.between
    for paragraph in paragraphs:
        key = (paragraph.kind, paragraph.origin.role)
        if key not in known:
            style = typography.style(paragraph)
            rest = style.above + typography.below(style, measure)
            known[key] = (*_rooms(paragraph, typography, measure), rest)
        characters, leading, others, other, rest = known[key]
        length = len(paragraph.text) * 1.03
        one = (length // characters + 1) * leading
        two = (length // others + 1) * other
        yield (one + two + between if stacked else max(one, two)) + rest


def _rooms(
    paragraph: Paragraph, typography: Typography, measure: Measure
) -> tuple[float, float, float, float]:
    """Return how many characters a line of a paragraph has and how high it is, on each side."""
    found = []
    for side in Side:
        style = typography.on(side).style(paragraph)
        room = (measure.width(side) - style.indent) / typography.on(side).advance
        found.append((max(8.0, room), style.leading))
    return (*found[0], *found[1])

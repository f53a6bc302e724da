# SPDX-License-Identifier: GPL-3.0-or-later
"""Paint rows of the page: ink on paper, tints behind sentences, bars for what is to come."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.document import Side
from desktop.window.dress.theme import Theme
from desktop.window.page.columns import Column
from desktop.window.page.coming import paint_coming
from desktop.window.page.focus import Focus, SentenceRef
from desktop.window.page.linking import linked_words
from desktop.window.page.look import Look, Reveal
from desktop.window.page.marks import Mark, draw_mark
from desktop.window.page.row import Row
from desktop.window.page.tints import draw_line, ground

_CORNER = 4.0
_DIM = 0.38
_VEIL = 0.13


@dataclass(frozen=True, slots=True)
class RowPainter:
    """Paints one row after the other with the same theme, focus and look."""

    painter: QPainter
    theme: Theme
    focus: Focus
    look: Look

    def paint(self, index: int, row: Row, top: float) -> None:
        """Paint a row with its top edge at `top`."""
        self.painter.save()
        self.painter.translate(0.0, top)
        self._tints(index, row)
        self._hits(index, row)
        self._selection(index, row)
        for column in row.blocks:
            if self.look.shows(column):
                self._text(index, row, column)
        if row.style.bullet:
            self._bullets(row)
        for column in row.waiting:
            paint_coming(self.painter, row, column, self.theme)
        edge = min((self._marks(row, *marks) for marks in row.marks.items()), default=row.left)
        if self.look.numbers:
            self._number(index, row, edge)
        for column, name in row.names.items():
            self._name(row, column, name)
        self.painter.restore()

    def _text(self, index: int, row: Row, column: Column) -> None:
        current = self.focus.current
        clear = [current.sentence] if current is not None and current.row == index else []
        if self.look.reveal is Reveal.VEILED and column is not Side.SOURCE:
            self._veiled(index, row, column)
        elif self.look.ruler and current is not None:
            self.painter.setOpacity(_DIM)
            self._ink(row, column)
            self.painter.setOpacity(1.0)
            self._sentences(row, column, clear)
        else:
            self._ink(row, column)

    def _ink(self, row: Row, column: Column) -> None:
        ink = self.theme.source if column is Side.SOURCE else self.theme.target
        self.painter.setPen(QColor(ink))
        row.blocks[column].draw(self.painter, row.origin(column))

    def _sentences(self, row: Row, column: Column, numbers: Iterable[int]) -> None:
        """Paint only some sentences of a column."""
        for number in numbers:
            path = _rounded(row.sentence_rects(column, number))
            if path.isEmpty():
                continue
            self.painter.save()
            # Letters of a sentence reach a little beyond its box; the dimmed text is covered.
            self.painter.setClipPath(path)
            if self.look.ruler:
                self.painter.fillPath(path, QColor(self.theme.pinned))
            self._ink(row, column)
            self.painter.restore()

    def _veiled(self, index: int, row: Row, column: Column) -> None:
        """Cover all sentences of a translation but those that are looked at."""
        hover, unveiled = self.focus.hover, self.focus.unveiled
        ink = QColor(self.theme.target)
        ink.setAlphaF(_VEIL)
        for number in range(row.sentence_count):
            ref = SentenceRef(index, number)
            if ref in (hover, unveiled):
                self._sentences(row, column, [number])
                continue
            path = QPainterPath()
            for rect in row.sentence_rects(column, number):
                inset = rect.height() * 0.24
                path.addRoundedRect(rect.adjusted(0, inset, 0, -inset), inset / 2, inset / 2)
            self.painter.fillPath(path, ink)

    def _tints(self, index: int, row: Row) -> None:
        for number, tint in row.tints.items():
            self._tint(row, SentenceRef(index, number), ground(self.theme, tint).name())
        hover, current = self.focus.hover, self.focus.current
        if hover is not None and hover.row == index and hover != current:
            self._tint(row, hover, self.theme.hover)
        if current is not None and current.row == index:
            self._tint(row, current, self.theme.pinned)
            self._links(row, current)
        for number, tint in row.tints.items():
            for side in filter(self.look.shows, row.blocks):
                draw_line(self.painter, row.sentence_rects(side, number), tint, self.theme)

    def _tint(self, row: Row, ref: SentenceRef, colour: str) -> None:
        for side in row.blocks:
            if self.look.shows(side):
                self._fill(row.sentence_rects(side, ref.sentence), QColor(colour))

    def _links(self, row: Row, ref: SentenceRef) -> None:
        """Tint the words that belong to the one under the pointer, the surer the stronger."""
        if self.focus.word is None or self.focus.hover != ref:
            return
        column, offset = self.focus.word
        if ref.sentence >= row.sentence_count:
            return
        sentences = {
            each: pair.sentences[ref.sentence]
            for each, pair in row.pairs.items()
            if ref.sentence < len(pair.sentences)
        }
        within = offset - row.range(column, ref.sentence)[0]
        for place in linked_words(sentences, column, within):
            if self.look.shows(place.column):
                colour = QColor(self.theme.link)
                colour.setAlphaF(min(1.0, max(0.0, place.weight)))
                base = row.range(place.column, ref.sentence)[0]
                self._fill(row.rects(place.column, base + place.start, base + place.end), colour)

    def _hits(self, index: int, row: Row) -> None:
        """Tint what a search has found; the one that the reader is at has a frame as well."""
        for side, start, end in self.focus.hits.get(index, ()):
            if not self.look.shows(side):
                continue
            path = _rounded(row.rects(side, start, end), corner=2.0)
            self.painter.fillPath(path, QColor(self.theme.link))
            if self.focus.hit == (index, side, start, end):
                self.painter.setPen(QPen(QColor(self.theme.accent), 2.0))
                self.painter.drawPath(path.simplified())

    def _selection(self, index: int, row: Row) -> None:
        selection = self.focus.selection
        if selection is None or selection.side not in row.blocks:
            return
        block = row.blocks[selection.side]
        chosen = selection.within(index, len(block.text))
        if chosen is not None:
            rects = row.rects(selection.side, *chosen)
            self._fill(rects, QColor(self.theme.selection), corner=0.0)

    def _fill(self, rects: Iterable[QRectF], colour: QColor, corner: float = _CORNER) -> None:
        self.painter.fillPath(_rounded(rects, corner), colour)

    def _bullets(self, row: Row) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.theme.quiet))
        for side in row.blocks:
            if self.look.shows(side):
                style = row.styles[side]
                radius = style.leading * 0.09
                x = style.indent * 0.45
                x = row.width(side) - x if row.leftward(side) else x
                middle = QPointF(x, style.leading * 0.54)
                self.painter.drawEllipse(row.origin(side) + middle, radius, radius)

    def _number(self, index: int, row: Row, edge: float) -> None:
        """Write the number of a row into the margin, left of the signs that end at an edge."""
        size = row.note_font.pixelSize()
        apart = max(size * 0.9, row.left - edge + size * 0.3)
        self._note(row, Side.SOURCE, str(index + 1), apart)

    def _name(self, row: Row, column: Column, name: str) -> None:
        """Write what language a text is in into the margin, left of its signs."""
        if self.look.shows(column):
            self._note(row, column, name, row.note_font.pixelSize() * 1.8)

    def _note(self, row: Row, column: Column, words: str, apart: float) -> None:
        """Write into the left margin, so far from the text, level with its first line.

        Where there is no room nothing is written: half a number is another number.
        """
        if QFontMetricsF(row.note_font).horizontalAdvance(words) > row.left - apart:
            return
        self.painter.setFont(row.note_font)
        self.painter.setPen(QColor(self.theme.quiet))
        room = max(0.0, row.left - apart)
        box = QRectF(0.0, row.origin(column).y(), room, row.style.leading)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(box, flags, words)

    def _marks(self, row: Row, column: Column, marks: Mapping[int, list[Mark]]) -> float:
        """Draw the signs of sentences; return how far they reach into the margin at the top."""
        edge, top = row.left, row.origin(Side.SOURCE).y() + row.style.leading
        for sign, box in self._signs(row, column, marks):
            draw_mark(self.painter, sign, box, self.theme)
            if box.top() < top:
                edge = min(edge, box.left())
        return edge

    def _signs(
        self, row: Row, column: Column, marks: Mapping[int, list[Mark]]
    ) -> Iterator[tuple[Mark, QRectF]]:
        """Yield signs with their places left of a translation, level with where sentences begin."""
        side = column if self.look.shows(column) else Side.SOURCE
        if side is not column and column is not Side.TARGET:
            return  # What is said of the pair goes to the original; the rest is out of sight.
        size = row.style.leading * 0.36
        taken: dict[float, int] = {}
        for number, signs in marks.items():
            rects = row.sentence_rects(side, number)
            if not rects:
                continue
            middle = rects[0].center().y()
            for sign in signs:
                if sign is Mark.HIGHLIGHT:
                    continue
                place = taken[middle] = taken.get(middle, 0) + 1
                left = row.origin(side).x() - (size * 1.35) * place - size * 0.5
                yield sign, QRectF(left, middle - size / 2, size, size)


def _rounded(rects: Iterable[QRectF], corner: float = _CORNER) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect in rects:
        path.addRoundedRect(rect.adjusted(-3, 1, 3, -1), corner, corner)
    return path

# SPDX-License-Identifier: GPL-3.0-or-later
"""Paint rows of the page: ink on paper, tints behind sentences, bars for what is to come."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.document import Link, SentencePair, Side
from desktop.window.page.coming import paint_coming
from desktop.window.page.focus import Focus, SentenceRef
from desktop.window.page.look import Look, Reveal
from desktop.window.page.marks import Mark, draw_mark
from desktop.window.page.row import Row
from desktop.window.page.tints import draw_line, ground
from desktop.window.theme import Theme

WEAKEST_LINK = 0.15
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
        for side in row.blocks:
            if self.look.shows(side):
                self._text(index, row, side)
        if row.style.bullet:
            self._bullets(row)
        if Side.TARGET not in row.blocks and self.look.shows(Side.TARGET):
            paint_coming(self.painter, row, self.theme)
        if row.marks:
            self._marks(row)
        if self.look.numbers:
            self._number(index, row)
        self.painter.restore()

    def _text(self, index: int, row: Row, side: Side) -> None:
        current = self.focus.current
        clear = [current.sentence] if current is not None and current.row == index else []
        if self.look.reveal is Reveal.VEILED and side is Side.TARGET:
            self._veiled(index, row)
        elif self.look.ruler and current is not None:
            self.painter.setOpacity(_DIM)
            self._ink(row, side)
            self.painter.setOpacity(1.0)
            self._sentences(row, side, clear)
        else:
            self._ink(row, side)

    def _ink(self, row: Row, side: Side) -> None:
        ink = self.theme.source if side is Side.SOURCE else self.theme.target
        self.painter.setPen(QColor(ink))
        row.blocks[side].draw(self.painter, row.origin(side))

    def _sentences(self, row: Row, side: Side, numbers: Iterable[int]) -> None:
        """Paint only some sentences of a side."""
        for number in numbers:
            path = _rounded(row.sentence_rects(side, number))
            if path.isEmpty():
                continue
            self.painter.save()
            # Letters of a sentence reach a little beyond its box; the dimmed text is covered.
            self.painter.setClipPath(path)
            if self.look.ruler:
                self.painter.fillPath(path, QColor(self.theme.pinned))
            self._ink(row, side)
            self.painter.restore()

    def _veiled(self, index: int, row: Row) -> None:
        """Cover all sentences of the translation but those that are looked at."""
        hover, unveiled = self.focus.hover, self.focus.unveiled
        ink = QColor(self.theme.target)
        ink.setAlphaF(_VEIL)
        for number in range(row.sentence_count):
            ref = SentenceRef(index, number)
            if ref in (hover, unveiled):
                self._sentences(row, Side.TARGET, [number])
                continue
            path = QPainterPath()
            for rect in row.sentence_rects(Side.TARGET, number):
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
        if row.pair is None or self.focus.word is None or self.focus.hover != ref:
            return
        if ref.sentence >= len(row.pair.sentences):
            return
        side, offset = self.focus.word
        sentence = row.pair.sentences[ref.sentence]
        within = offset - row.range(side, ref.sentence)[0]
        for link in linked(sentence, side, within):
            colour = QColor(self.theme.link)
            colour.setAlphaF(min(1.0, max(0.0, link.weight)))
            for end, start, stop in (
                (Side.SOURCE, link.source_start, link.source_end),
                (Side.TARGET, link.target_start, link.target_end),
            ):
                if self.look.shows(end):
                    base = row.range(end, ref.sentence)[0]
                    self._fill(row.rects(end, base + start, base + stop), colour)

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

    def _number(self, index: int, row: Row) -> None:
        """Write the number of a row into the margin, level with its first line."""
        font = row.note_font
        self.painter.setFont(font)
        self.painter.setPen(QColor(self.theme.quiet))
        origin = row.origin(Side.SOURCE)
        box = QRectF(0.0, origin.y(), max(0.0, row.left - font.pixelSize() * 0.9), 0.0)
        box.setHeight(row.style.leading)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(box, flags, str(index + 1))

    def _marks(self, row: Row) -> None:
        """Draw the signs of sentences left of the translation, level with where they begin."""
        side = Side.TARGET if self.look.shows(Side.TARGET) else Side.SOURCE
        size = row.style.leading * 0.36
        taken: dict[float, int] = {}
        for number, marks in row.marks.items():
            rects = row.sentence_rects(side, number)
            if not rects:
                continue
            middle = rects[0].center().y()
            for mark in marks:
                if mark is Mark.HIGHLIGHT:
                    continue
                place = taken[middle] = taken.get(middle, 0) + 1
                left = row.origin(side).x() - (size * 1.35) * place - size * 0.5
                box = QRectF(left, middle - size / 2, size, size)
                draw_mark(self.painter, mark, box, self.theme)


def _rounded(rects: Iterable[QRectF], corner: float = _CORNER) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect in rects:
        path.addRoundedRect(rect.adjusted(-3, 1, 3, -1), corner, corner)
    return path


def linked(sentence: SentencePair, side: Side, offset: int) -> list[Link]:
    """Return the links of the word at an offset of a sentence's side; none that are weak."""
    if side is Side.SOURCE:
        found = [link for link in sentence.links if link.source_start <= offset < link.source_end]
    else:
        found = [link for link in sentence.links if link.target_start <= offset < link.target_end]
    return [link for link in found if link.weight >= WEAKEST_LINK]

# SPDX-License-Identifier: GPL-3.0-or-later
"""What each word of the original means, under the word, for as long as a key is held."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPen

from desktop.document import SentencePair, Side
from desktop.window.page.focus import SentenceRef

if TYPE_CHECKING:
    from desktop.window.page.row import Row
    from desktop.window.page.view import PageView

STRONG = 0.5
_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")
_AROUND = ' \t.,;:!?…"“”„‚‘’»«()[]–—'
_SCALE = 0.68
_DIM = 0.38
_TOO_SHORT = 3


class Gloss(NamedTuple):
    """What stands under the code points [start, end) of an original sentence."""

    start: int
    end: int
    text: str


def glosses(sentence: SentencePair) -> Iterator[Gloss]:
    """Yield the words of a sentence that the machine has strongly linked with others."""
    for word in _WORD.finditer(sentence.source):
        start, end = word.span()
        text = _linked(sentence, start, end)
        if text and text.casefold() != word.group().casefold():
            yield Gloss(start, end, text)


def _linked(sentence: SentencePair, start: int, end: int) -> str:
    """Return the words that a word is strongly linked with; gaps between them are marked."""
    spans = sorted(
        {
            (link.target_start, link.target_end)
            for link in sentence.links
            if link.weight >= STRONG and link.source_start < end and link.source_end > start
        }
    )
    found, last = "", None
    for begin, stop in spans:
        apart = last is not None and sentence.target[last:begin].strip()
        found += (" … " if apart else " ") + sentence.target[begin:stop].strip(_AROUND)
        last = stop
    return found.strip(" …")


class GlossControl:
    """Shows the glosses of the current sentence of a page while G is down."""

    def __init__(self, page: "PageView") -> None:
        self._page = page
        self.shown = False

    def press(self, event: QKeyEvent) -> bool:
        """Show the glosses; return whether the key was ours."""
        if event.key() != Qt.Key.Key_G or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not event.isAutoRepeat():
            self._show(on=True)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Hide them; return whether the key was ours."""
        if event.key() != Qt.Key.Key_G:
            return False
        if not event.isAutoRepeat():
            self.leave()
        return True

    def leave(self) -> None:
        """Hide the glosses."""
        self._show(on=False)

    def paint(self, painter: QPainter) -> None:
        """Paint the lines of the sentence farther apart, with the glosses between them."""
        ref = self._page.attention
        if not self.shown or ref is None or not self._page.look.shows(Side.SOURCE):
            return
        row = self._page.stack.row(ref.row)
        if row.pair is not None and ref.sentence < row.sentence_count:
            painter.save()
            painter.translate(0.0, self._page.stack.y(ref.row) - self._page.stack.scroll)
            _Slip(self._page, row, ref).paint(painter)
            painter.restore()

    def _show(self, *, on: bool) -> None:
        if on and self._page.attention is None:
            self._page.keys.step(1)
        if on != self.shown:
            self.shown = on
            self._page.viewport().update()


class _Slip:
    """A slip of paper over the lines of a sentence, which stand on it farther apart."""

    def __init__(self, page: "PageView", row: "Row", ref: SentenceRef) -> None:
        self._page = page
        self._row = row
        self._ref = ref
        self._font = QFont(page.stack.typography.note(_SCALE))
        self._apart = round(QFontMetricsF(self._font).height() * 1.15)
        self._leading = row.styles[Side.SOURCE].leading
        self._rects = row.sentence_rects(Side.SOURCE, ref.sentence)

    def paint(self, painter: QPainter) -> None:
        """Paint paper, lines and glosses."""
        if not self._rects:
            return
        theme = self._page.theme
        room = self._page.stack.typography.size * 0.7
        width = self._page.stack.measure.source_width + 2 * room
        left = self._row.origin(Side.SOURCE).x() - room
        lines = round((self._rects[-1].top() - self._rects[0].top()) / self._leading) + 1
        height = lines * (self._leading + self._apart) + room * 0.5
        slip = QRectF(left, self._rects[0].top() - 1, width, height)
        painter.setPen(QPen(QColor(theme.quiet), 1.0))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(slip, 6, 6)
        for number in range(lines):
            self._line(painter, number, slip)
        self._glosses(painter, slip.right() - room / 2)

    def _down(self, y: float) -> float:
        """Return how far what stands at a height of the row is moved down."""
        return round((y - self._rects[0].top()) / self._leading) * self._apart

    def _line(self, painter: QPainter, number: int, slip: QRectF) -> None:
        """Paint a line of the column, the sentence in full ink and its neighbours dimmed."""
        block, origin = self._row.blocks[Side.SOURCE], self._row.origin(Side.SOURCE)
        top = self._rects[0].top() + number * self._leading
        painter.save()
        painter.translate(0.0, number * self._apart)
        painter.setClipRect(QRectF(slip.left(), top, slip.width(), self._leading))
        painter.setPen(QColor(self._page.theme.source))
        own = QPainterPath()
        for rect in self._rects:
            own.addRect(rect.adjusted(-1, 0, 1, 0))
        around = QPainterPath()
        around.addRect(slip)
        for path, opacity in ((around.subtracted(own), _DIM), (own, 1.0)):
            painter.save()
            painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
            painter.setOpacity(opacity)
            block.draw(painter, origin)
            painter.restore()
        painter.restore()

    def _glosses(self, painter: QPainter, edge: float) -> None:
        """Write each gloss under its word, as far as the next one leaves room."""
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        painter.setPen(QColor(self._page.theme.target))
        placed = self._placed()
        for (at, text), following in zip(placed, [*placed[1:], None], strict=False):
            end = edge
            if following is not None and following[0].top() == at.top():
                end = following[0].left() - metrics.averageCharWidth()
            room = max(0.0, end - at.left())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            if len(shown) <= _TOO_SHORT and shown != text:
                continue
            base = at.bottom() + self._down(at.top()) + metrics.ascent() * 0.9
            painter.drawText(QPointF(at.left(), base), shown)

    def _placed(self) -> list[tuple[QRectF, str]]:
        """Return the glosses with the extents of their words."""
        ref = self._ref
        sentence = self._page.table.machine(ref)
        start = self._row.range(Side.SOURCE, ref.sentence)[0]
        found = []
        for gloss in glosses(sentence):
            rects = self._row.rects(Side.SOURCE, start + gloss.start, start + gloss.end)
            if rects:
                found.append((rects[0], gloss.text))
        return found

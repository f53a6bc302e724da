# SPDX-License-Identifier: GPL-3.0-or-later
"""Choose where a sentence is split: a mark on each side, moved by key or set by a click."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen

from desktop.document import Side
from desktop.document.cuts import counterpart, gaps, proposal
from desktop.window.page.columns import Column
from desktop.window.page.focus import SentenceRef

if TYPE_CHECKING:
    from desktop.window.page.row import Row
    from desktop.window.page.view import PageView

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OTHER_SIDE = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down})
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SHOWN = 24
_QUOTES = " \"'„“”‚‘’»«›‹"


class CutControl(QObject):
    """The choice of a place to split a sentence at; the page's keys are its own meanwhile.

    Signals:
        moved: (str, str) The words that the second sentence will begin with, on both sides.
        decided: (SentenceRef, dict of Side to int) The reader wants the sentence split there.
        left: The choice is over.
    """

    moved = Signal(str, str)
    decided = Signal(object, object)
    left = Signal()

    def __init__(self, page: "PageView") -> None:
        super().__init__(page)
        self._page = page
        self._ref: SentenceRef | None = None
        self.offsets: dict[Side, int] = {}
        self.side = Side.SOURCE
        self._free: set[Side] = set()

    @property
    def active(self) -> bool:
        """Whether a place is being chosen."""
        return self._ref is not None

    @property
    def _sides(self) -> list[Side]:
        """The sides of the pair that are on the page."""
        return [column for column in self._page.stack.shown if isinstance(column, Side)]

    def begin(self, ref: SentenceRef, target: int | None = None) -> bool:
        """Offer a place to split a sentence at; return False where it is one word.

        Args:
            ref: The sentence.
            target: Where its translation is to be cut, if the reader has said so.
        """
        sentence = self._page.table.sentence(ref)
        found = proposal(sentence)
        if found is None:
            return False
        self._ref, self._free = ref, set()
        self.offsets = {Side.SOURCE: found.source, Side.TARGET: found.target}
        self.side = self._sides[0]
        if target is not None:
            self._set(Side.TARGET, target)
        self._tell()
        return True

    def end(self) -> None:
        """Leave the sentence whole."""
        if self._ref is not None:
            self._ref = None
            self._page.viewport().update()
            self.left.emit()

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it meant something."""
        if self._ref is None:
            return False
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._decide()
        elif key == Qt.Key.Key_Escape:
            self.end()
        elif key in _OTHER_SIDE:
            self.turn()
        elif key in _STEPS:
            leftward = self._page.stack.row(self._ref.row).leftward(self.side)
            self._step(-_STEPS[key] if leftward else _STEPS[key])
        else:
            return False
        return True

    def click(self, ref: SentenceRef | None, place: tuple[Column, int] | None) -> bool:
        """Set the mark where the reader has clicked; return whether the click was for us."""
        if self._ref is None:
            return False
        side, offset = place or (None, 0)
        if ref != self._ref or not isinstance(side, Side):
            self.end()
            return True
        start = self._page.stack.row(ref.row).range(side, ref.sentence)[0]
        self._set(side, offset - start)
        self._tell()
        return True

    def turn(self) -> None:
        """Go to the mark on the other side, if that is shown."""
        other = Side.TARGET if self.side is Side.SOURCE else Side.SOURCE
        if other in self._sides:
            self.side = other
        self._tell()

    def paint(self, painter: QPainter) -> None:
        """Paint both marks; the one that the keys move is the stronger."""
        if self._ref is None:
            return
        row = self._page.stack.row(self._ref.row)
        painter.save()
        painter.translate(0.0, self._page.stack.y(self._ref.row) - self._page.stack.scroll)
        for side in self._sides:
            at = self._rect(row, self._ref.sentence, side)
            if at is not None:
                self._mark(painter, at, strong=side is self.side)
        painter.restore()

    def _decide(self) -> None:
        ref, offsets = self._ref, dict(self.offsets)
        self.end()
        self.decided.emit(ref, offsets)

    def _step(self, step: int) -> None:
        found = self._gaps(self.side)
        behind = sum(gap < self.offsets[self.side] for gap in found)
        if found:
            self._set(self.side, found[max(0, min(behind + step, len(found) - 1))])
        self._tell()

    def _set(self, side: Side, offset: int) -> None:
        """Cut a side at the nearest gap; the other follows until the reader has set it too."""
        found = self._gaps(side)
        if self._ref is None or not found:
            return
        self.side = side
        self._free.add(side)
        self.offsets[side] = min(found, key=lambda gap: abs(gap - offset))
        other = Side.TARGET if side is Side.SOURCE else Side.SOURCE
        if other not in self._free:
            sentence = self._page.table.sentence(self._ref)
            self.offsets[other] = counterpart(sentence, side, self.offsets[side])

    def _gaps(self, side: Side) -> tuple[int, ...]:
        return gaps(self._text(side))

    def _text(self, side: Side) -> str:
        if self._ref is None:
            return ""
        sentence = self._page.table.sentence(self._ref)
        return sentence.source if side is Side.SOURCE else sentence.target

    def _tell(self) -> None:
        self._page.viewport().update()
        source, target = (_begin(self._text(side)[self.offsets[side] :]) for side in Side)
        self.moved.emit(source, target)

    def _rect(self, row: "Row", sentence: int, side: Side) -> QRectF | None:
        """Return the place of a mark: a line between two words, without width."""
        start, end = row.range(side, sentence)
        at = start + self.offsets[side]
        found = row.rects(side, at, at + 1) if at < end else row.rects(side, end - 1, end)
        if not found:
            return None
        before = row.rects(side, at - 1, at)
        x = found[0].left() if (at < end) != row.leftward(side) else found[0].right()
        if at < end and before and before[-1].top() == found[0].top():
            # In the middle of the space, on whichever side of the word it stands.
            x = before[-1].center().x()
        return QRectF(x, found[0].top(), 0.0, found[0].height())

    def _mark(self, painter: QPainter, at: QRectF, *, strong: bool) -> None:
        theme = self._page.theme
        colour = QColor(theme.accent if strong else theme.quiet)
        painter.setPen(QPen(colour, 2.5 if strong else 1.5))
        painter.drawLine(at.topLeft() + QPointF(0, 1), at.bottomLeft() - QPointF(0, 1))
        if not strong:
            return
        size = at.height() * 0.16
        path = QPainterPath()
        for y, way in ((at.top(), 1), (at.bottom(), -1)):
            path.moveTo(at.x() - size, y - size * way * 0.4)
            path.lineTo(at.x() + size, y - size * way * 0.4)
            path.lineTo(at.x(), y + size * way)
            path.closeSubpath()
        painter.fillPath(path, colour)


def _begin(text: str) -> str:
    """Return the first words of a text, without quotation marks, to be quoted."""
    text = text.strip(_QUOTES)
    if len(text) <= _SHOWN:
        return text
    return text[:_SHOWN].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"

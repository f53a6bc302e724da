# SPDX-License-Identifier: GPL-3.0-or-later
"""What the mouse does on the page: hover tints, a click pins, a drag selects."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.document import Side
from desktop.window.page.focus import Selection, SentenceRef, TextPlace
from desktop.window.page.row import Row

if TYPE_CHECKING:
    from desktop.window.page.view import PageView


class PointerControl:
    """Turns mouse events into the focus of a page."""

    def __init__(self, page: "PageView") -> None:
        self._page = page
        self._pressed: QPointF | None = None
        self._dragging = False

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is not Qt.MouseButton.LeftButton or not len(self._page.stack):
            return
        self._pressed = event.position()
        self._dragging = False
        self._page.focus.selection = None
        self._page.viewport().update()

    def move(self, event: QMouseEvent) -> None:
        """Select while the button is down, else tint the pair under the pointer."""
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            distance = (event.position() - self._pressed).manhattanLength()
            if self._dragging or distance >= QApplication.startDragDistance():
                self._dragging = True
                self._select(self._pressed, event.position())
            return
        self._hover(event.position())

    def release(self, event: QMouseEvent) -> None:
        """Pin the pair that was clicked, or release the one that is pinned."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if not self._dragging:
            self._hover(event.position())
            hover = self._page.focus.hover
            self._page.set_current(None if hover == self._page.focus.current else hover)
        self._dragging = False

    def leave(self) -> None:
        """Take the tint away."""
        self._set_hover(None, None)

    def sentence_at(self, point: QPointF) -> SentenceRef | None:
        """Return the sentence at a point of the viewport."""
        found = self._word_at(point)
        return None if found is None else found[0]

    def _hover(self, point: QPointF) -> None:
        found = self._word_at(point)
        self._set_hover(*(found or (None, None)))

    def _word_at(self, point: QPointF) -> tuple[SentenceRef, tuple[Side, int]] | None:
        found = self._hit(point)
        if found is None:
            return None
        index, row, side, within = found
        if not row.covers(side, within):
            return None
        offset = row.offset_at(side, within, on_character=True)
        sentence = row.sentence_at(side, offset)
        return None if sentence is None else (SentenceRef(index, sentence), (side, offset))

    def _set_hover(self, ref: SentenceRef | None, word: tuple[Side, int] | None) -> None:
        focus = self._page.focus
        if (ref, word) == (focus.hover, focus.word):
            return
        changed = ref != focus.hover or (ref is not None and ref == focus.current)
        focus.hover, focus.word = ref, word
        if changed:
            shape = Qt.CursorShape.ArrowCursor if ref is None else Qt.CursorShape.IBeamCursor
            self._page.viewport().setCursor(shape)
            self._page.viewport().update()

    def _select(self, start: QPointF, end: QPointF) -> None:
        first, last = self._hit(start), self._hit(end)
        if first is None or last is None:
            return
        index, row, side, within = first
        anchor = TextPlace(index, row.offset_at(side, within))
        other, other_row, _, other_within = last
        cursor = TextPlace(other, other_row.offset_at(side, other_within))
        self._page.focus.selection = Selection(side, anchor, cursor)
        self._page.viewport().update()

    def _hit(self, point: QPointF) -> tuple[int, Row, Side, QPointF] | None:
        """Return the row at a point of the viewport, the side, and the point from its corner."""
        stack = self._page.stack
        if not len(stack):
            return None
        index = stack.index_at(point.y() + stack.scroll)
        row = stack.row(index)
        within = QPointF(point.x(), point.y() + stack.scroll - stack.y(index))
        return index, row, row.side_at(within), within

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the mouse does on the page: hover tints, a click pins, a drag selects."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.window.page.columns import Column, Further
from desktop.window.page.focus import Selection, SentenceRef, TextPlace
from desktop.window.page.progress import Stage
from desktop.window.page.row import Row

if TYPE_CHECKING:
    from desktop.window.page.view import PageView

_NOTCH = 120
"""How far a wheel turns by one notch, in eighths of a degree; a touchpad tells every hair."""


class Hit(NamedTuple):
    """A point of the page: its row, the column, and the point from the row's corner."""

    number: int
    row: Row
    side: Column
    point: QPointF


class PointerControl:
    """Turns mouse events into the focus of a page."""

    def __init__(self, page: "PageView") -> None:
        self._page = page
        self._pressed: QPointF | None = None
        self._start: Hit | None = None
        self._dragging = False
        self._last = QPointF()
        self._turned = 0
        self._pull = QTimer(page)
        self._pull.setInterval(16)
        self._pull.timeout.connect(self._scroll_along)

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is not Qt.MouseButton.LeftButton or not len(self._page.stack):
            return
        self._pressed = event.position()
        self._dragging = False
        self._page.focus.selection = None
        self._page.viewport().update()
        self._start = self._hit(event.position())

    def move(self, event: QMouseEvent) -> None:
        """Select while the button is down, else tint the pair under the pointer."""
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            distance = (event.position() - self._pressed).manhattanLength()
            if self._dragging or distance >= QApplication.startDragDistance():
                self._drag_to(event.position())
            return
        self._pull.stop()  # The button may have been let go of where nobody told.
        self._hover(event.position())

    def zoom(self, event: QWheelEvent) -> None:
        """Ask for text of another size, once for each notch that the wheel is turned."""
        turn = event.angleDelta().y()
        self._turned = turn if turn * self._turned < 0 else self._turned + turn
        while abs(self._turned) >= _NOTCH:
            way = 1 if self._turned > 0 else -1
            self._turned -= way * _NOTCH
            self._page.zoom_asked.emit(way)

    def release(self, event: QMouseEvent) -> None:
        """Pin the pair that was clicked, or release the one that is pinned."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        self._pull.stop()
        if not self._dragging and not self._retry(event.position()):
            self._hover(event.position())
            hover = self._page.focus.hover
            clicked = (hover, self._page.focus.word)
            if not (self._page.cutting.click(*clicked) or self._page.words.click(*clicked)):
                self._page.set_current(None if hover == self._page.focus.current else hover)
        self._dragging = False

    def double_click(self, event: QMouseEvent) -> None:
        """Edit the sentence that was clicked twice."""
        self._pressed = None
        found = self._word_at(event.position())
        left = event.button() is Qt.MouseButton.LeftButton
        if found is None or not left or self._page.cutting.active:
            return
        ref, (column, _) = found
        if isinstance(column, Further):
            self._page.set_current(ref)
            self._page.locked_asked.emit(column)
        else:
            self._page.edit(ref)

    def forget(self) -> None:
        """Forget where the button went down: something else is there now."""
        self._pressed, self._start, self._dragging = None, None, False
        self._pull.stop()

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
        if found is None:
            failed = self._failed_at(point) is not None
            shape = Qt.CursorShape.PointingHandCursor if failed else Qt.CursorShape.ArrowCursor
            self._page.viewport().setCursor(shape)

    def _failed_at(self, point: QPointF) -> Hit | None:
        """Return what says at a point that it could not be translated."""
        found = self._hit(point)
        if found is None or found.row.stages.get(found.side) is not Stage.FAILED:
            return None
        return found

    def _retry(self, point: QPointF) -> bool:
        """Ask for another try, if the reader has clicked where it is offered."""
        found = self._failed_at(point)
        if found is not None:
            if isinstance(found.side, Further):
                self._page.further_retry_asked.emit(found.side, found.number)
            else:
                self._page.retry_asked.emit(found.number)
        return found is not None

    def _word_at(self, point: QPointF) -> tuple[SentenceRef, tuple[Column, int]] | None:
        found = self._hit(point)
        if found is None:
            return None
        index, row, side, within = found
        if not row.covers(side, within):
            return None
        offset = row.offset_at(side, within, on_character=True)
        sentence = row.sentence_at(side, offset)
        return None if sentence is None else (SentenceRef(index, sentence), (side, offset))

    def _set_hover(self, ref: SentenceRef | None, word: tuple[Column, int] | None) -> None:
        focus = self._page.focus
        if (ref, word) == (focus.hover, focus.word):
            return
        changed = ref != focus.hover or (ref is not None and ref == focus.current)
        focus.hover, focus.word = ref, word
        if changed:
            shape = Qt.CursorShape.ArrowCursor if ref is None else Qt.CursorShape.IBeamCursor
            self._page.viewport().setCursor(shape)
            self._page.viewport().update()

    def _drag_to(self, point: QPointF) -> None:
        self._dragging = True
        self._last = point
        self._select_to(point)
        outside = not 0 <= point.y() <= self._page.viewport().height()
        if outside and not self._pull.isActive():
            self._pull.start()
        elif not outside:
            self._pull.stop()

    def _scroll_along(self) -> None:
        """Scroll towards a pointer that pulls beyond the edge, the farther the faster."""
        height = self._page.viewport().height()
        beyond = min(self._last.y(), 0.0) + max(self._last.y() - height, 0.0)
        self._page.scroll_to(self._page.stack.scroll + beyond * 0.2)
        self._select_to(self._last)

    def _select_to(self, point: QPointF) -> None:
        """Select from where the button went down, on that side."""
        last = self._hit(point)
        if self._start is None or last is None:
            return
        index, row, side, within = self._start
        anchor = TextPlace(index, row.offset_at(side, within))
        other, other_row, _, other_within = last
        cursor = TextPlace(other, other_row.offset_at(side, other_within))
        self._page.focus.selection = Selection(side, anchor, cursor)
        self._page.viewport().update()

    def _hit(self, point: QPointF) -> Hit | None:
        """Return what is at a point of the viewport, or the nearest to it."""
        stack = self._page.stack
        if not len(stack):
            return None
        index = stack.index_at(point.y() + stack.scroll)
        row = stack.row(index)
        within = QPointF(point.x(), point.y() + stack.scroll - stack.y(index))
        return Hit(index, row, row.column_at(within), within)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the keyboard does on the page: the current sentence moves, the page follows."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.window.page.focus import SentenceRef
from desktop.window.page.look import Reveal

if TYPE_CHECKING:
    from desktop.window.page.view import PageView

_STEPS = {"J": 1, "Down": 1, "K": -1, "Up": -1}


class KeyControl:
    """Turns key presses into movements of a page's current sentence."""

    def __init__(self, page: "PageView") -> None:
        self._page = page
        self._steps: Mapping[str, int] = _STEPS

    def bind(self, steps: Mapping[str, int]) -> None:
        """Move by these keys: forward by those with 1, back by those with -1."""
        self._steps = steps

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it meant something."""
        if not len(self._page.stack):
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = self._steps.get(QKeySequence(modifiers.value | event.key()).toString())
        if step is not None:
            self.step(step)
            return True
        return modifiers == Qt.KeyboardModifier.NoModifier and self._press_plain(event.key())

    def _press_plain(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._edit()
        elif key == Qt.Key.Key_Escape:
            return self._release()
        elif key == Qt.Key.Key_Space and self._page.look.reveal is Reveal.VEILED:
            self._page.unveil()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._page.glide.to(0.0 if key == Qt.Key.Key_Home else self._page.stack.height)
        else:
            return False
        return True

    def _edit(self) -> None:
        if self._page.focus.current is not None:
            self._page.edit(self._page.focus.current)

    def step(self, direction: int) -> None:
        """Move the current sentence by one, past rows that wait."""
        found = self._next(direction)
        if found is not None:
            self._page.set_current(found)
            self._page.places.reveal(found)

    def _next(self, direction: int) -> SentenceRef | None:
        current = self._page.focus.current
        if current is None:
            first = self._page.stack.index_at(
                self._page.stack.scroll + self._page.viewport().height() * 0.1
            )
            return self._edge_of(range(first, len(self._page.stack)), 1)
        count = self._sentences(current.row)
        if 0 <= current.sentence + direction < count:
            return SentenceRef(current.row, current.sentence + direction)
        end = len(self._page.stack) if direction > 0 else -1
        return self._edge_of(range(current.row + direction, end, direction), direction)

    def _edge_of(self, rows: range, direction: int) -> SentenceRef | None:
        for row in rows:
            count = self._sentences(row)
            if count:
                return SentenceRef(row, 0 if direction > 0 else count - 1)
        return None

    def _sentences(self, row: int) -> int:
        pair = self._page.table.pair(row)
        return 0 if pair is None else len(pair.sentences)

    def _release(self) -> bool:
        focus = self._page.focus
        if focus.current is None and focus.selection is None:
            return False
        focus.selection = None
        self._page.set_current(None)
        self._page.viewport().update()
        return True

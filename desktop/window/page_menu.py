# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the sentence under the pointer, at a right click."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu

from desktop.window.actions import Actions
from desktop.window.page import PageView

_OFFERED = (
    ("edit", "machine", "wordings", "split", "join"),
    ("paragraph",),
    ("check", "highlights", "note"),
    ("look_up", "copy", "copy_pair"),
)


class PageMenu(QObject):
    """Pins the sentence that was clicked and opens a menu there."""

    def __init__(self, page: PageView, actions: Actions) -> None:
        super().__init__(page)
        self._page = page
        self.menu = QMenu()
        for names in _OFFERED:
            self.menu.addSeparator()
            for name in names:
                self.menu.addAction(actions[name])
        page.viewport().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.viewport().customContextMenuRequested.connect(self.open)

    def open(self, place: QPoint) -> None:
        """Open the menu at a place of the page; by key it is about the current sentence."""
        ref = self._page.pointer.sentence_at(QPointF(place))
        if ref is not None:
            self._page.set_current(ref)
        if self._page.attention is not None:
            self.menu.popup(self._page.viewport().mapToGlobal(place))

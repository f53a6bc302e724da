# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the articles that were opened last."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.settings import Settings
from desktop.window.storage import recents


class RecentMenu(QObject):
    """Fills a menu anew each time it is opened.

    Signals:
        chosen: (Path) The reader wants this article again.
        elsewhere: (Path) The same in a window of its own: Ctrl was held.
        cleared: The list is empty now.
    """

    chosen = Signal(object)
    elsewhere = Signal(object)
    cleared = Signal()

    def __init__(self, menu: QMenu, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self._settings = settings
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._menu.clear()
        for recent in recents.recents(self._settings):
            words = f"{recent.title} – {recent.path.name}" if recent.title else recent.path.name
            action = self._menu.addAction(words.replace("&", "&&"))
            key = self.tr("With Ctrl held, it opens in a new window.")
            action.setToolTip(recent.hint if recent.missing else f"{recent.hint}\n{key}")
            action.setEnabled(not recent.missing)
            action.triggered.connect(lambda _=False, path=recent.path: self._choose(path))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("Nothing yet")).setEnabled(False)
            return
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Clear this list")).triggered.connect(self._clear)

    def _choose(self, path: Path) -> None:
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        (self.elsewhere if held else self.chosen).emit(path)

    def _clear(self) -> None:
        recents.forget_all(self._settings)
        self.cleared.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Several windows, one article in each."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication

from desktop.window.opening.work import Request

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

translate = QCoreApplication.translate

# Windows that open together stand a little apart.
STEP = QPoint(32, 32)
# Whoever drops a folder's contents by mistake should not have to close a hundred windows.
MOST = 12


def _asked(window: "MainWindow") -> Request:
    """Return what a window shows, or is about to show."""
    reader = window.reader
    return reader.asked if reader.busy else reader.shown


def _file(window: "MainWindow") -> Path | None:
    """Return the file of a window, or the project that it has saved its article in."""
    path, project = _asked(window).path, window.projects.path
    return path if project is None or path != window.reader.shown.path else project


def _shows(window: "MainWindow", path: Path) -> bool:
    own = _file(window)
    return own is not None and own.resolve() == path.resolve()


def spread(window: "MainWindow", paths: Sequence[Path]) -> None:
    """Open one file in a window; of several only the first, if the window is empty.

    The others open in windows of their own, at most `MOST` at once. Models are installed.
    """
    articles = [path for path in paths if not window.models.take(path)]
    too_many = len(articles) > MOST
    articles = articles[:MOST]
    if len(articles) == 1 and window.windows.shows_elsewhere(articles[0], window):
        window.elsewhere.emit(articles.pop())
    if articles and (len(articles) == 1 or _asked(window) == Request()):
        window.open_path(articles.pop(0))
    for path in articles:
        window.elsewhere.emit(path)
    if too_many:
        window.banner.tell(
            translate("Windows", "Only the first {count} files were opened.").format(count=MOST),
            translate(
                "Windows", "Each needs a window of its own; open the others a few at a time."
            ),
        )


class Windows:
    """The windows that were opened from each other; keeps them alive while they are open."""

    def __init__(self, make: "Callable[[Windows], MainWindow]") -> None:
        """Open further windows that `make` returns, attached to this."""
        self._make = make
        self._open: list[MainWindow] = []

    @property
    def open_windows(self) -> "Sequence[MainWindow]":
        """The windows that are open now, in the order in which they were opened."""
        return tuple(self._open)

    def attach(self, window: "MainWindow") -> None:
        """Let a window open others."""
        window.windows = self
        self._open.append(window)
        actions = window.actions_
        actions["new_window"].triggered.connect(lambda: self.show(None, window))
        actions["close_window"].triggered.connect(window.close)
        actions["quit"].triggered.connect(QApplication.closeAllWindows)
        window.elsewhere.connect(lambda path: self.show(path, window))
        window.closed.connect(lambda: self._let_go(window))

    def show(self, path: Path | None, beside: "MainWindow") -> "MainWindow":
        """Show an article, or nothing yet, in a window of its own; return the window.

        An article that is open already is brought to the front: two windows would both keep what
        is done to it.
        """
        window = self._showing(path) or self._further(path, beside)
        window.raise_()
        window.activateWindow()
        return window

    def shows_elsewhere(self, path: Path, window: "MainWindow") -> bool:
        """Say whether a file is open in another window than this."""
        return any(each is not window and _shows(each, path) for each in self._open)

    def _showing(self, path: Path | None) -> "MainWindow | None":
        if path is None:
            return None
        return next((each for each in self._open if _shows(each, path)), None)

    def _further(self, path: Path | None, beside: "MainWindow") -> "MainWindow":
        window = self._make(self)
        window.closed.connect(window.deleteLater)
        last = self._open[-2] if len(self._open) > 1 else beside
        window.resize(beside.size())
        window.move(last.pos() + STEP)
        window.show()
        if path is not None:
            window.open_path(path)
        return window

    def _let_go(self, window: "MainWindow") -> None:
        if window in self._open:
            self._open.remove(window)

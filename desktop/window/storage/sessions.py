# SPDX-License-Identifier: GPL-3.0-or-later
"""What is remembered from one start to the next: the articles, and what was explained once."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.settings import Settings
from desktop.window.opening.work import Opened
from desktop.window.storage import recents

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

REOPEN = "session/reopen"
_TOLD = "session/told_kept"


class Sessions(QObject):
    """Follows what is opened in a window, and says once that nothing need be saved."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.reader.opened.connect(self._remember)
        window.revising.editing.stack.indexChanged.connect(self._tell)

    def _remember(self, opened: Opened) -> None:
        path = self._window.reader.shown.path
        if path is not None:
            today = dt.datetime.now().astimezone().date()
            recents.remember(self._window.settings, path, opened.document, today)
            self._window.list_recent()

    def _tell(self, index: int) -> None:
        """Say it at the first change that this reader ever makes."""
        settings = self._window.settings
        if index and not settings.flag(_TOLD):
            settings.set_flag(_TOLD, on=True)
            words = self.tr("Your changes are kept on this computer as you make them.")
            self._window.status.say(words)


def first_paths(named: Sequence[Path], settings: Settings) -> list[Path | None]:
    """Return what to open at the start: what was named, else the last article if it is wanted."""
    if named:
        return [*named]
    last = settings.recent[:1] if settings.flag(REOPEN) else ()
    return [path for path in last if path.is_file()] or [None]

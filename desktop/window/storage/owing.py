# SPDX-License-Identifier: GPL-3.0-or-later
"""Try again to keep what could not be kept, until the disk takes it."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.document import SynopseError
from desktop.window.editing.changes import Editing
from desktop.window.storage.notebook import NotebookError

_AFTER_MS = 2000
_PATIENCE = 2.0
"""Seconds that a window waits for the disk before it goes."""


class Owing(QObject):
    """Follows what is kept of an article, and comes back when something was not.

    Signals:
        settled: (NotebookError) What this said is true no more: all is on the disk.
        said: (str) Words for the status bar.
    """

    settled = Signal(object)
    said = Signal(str)

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self._editing = editing
        self._told: NotebookError | None = None
        self._warned = False
        self._again = QTimer(self)
        self._again.setInterval(_AFTER_MS)
        self._again.timeout.connect(self.settle)
        editing.failed.connect(self._wait)

    def settle(self) -> None:
        """Write what is owed; go on trying where that fails."""
        try:
            self._editing.keeping.settle_debts()
        except NotebookError:
            return
        self._again.stop()
        self._warned = False
        if self._told is not None:
            self.settled.emit(self._told)
            self.said.emit(self.tr("All your changes are kept again."))
            self._told = None

    def may_leave(self) -> bool:
        """Say whether the window may close; the first time that it loses something, it may not."""
        keeping = self._editing.keeping
        keeping.wait(_PATIENCE)
        if keeping.owing:
            self.settle()
            keeping.wait(_PATIENCE)
        if not keeping.owing or self._warned:
            return True
        self._warned = True
        self._editing.failed.emit(
            NotebookError(
                "What you added last is not on the disk yet, so the window stays open.",
                "Make room on the disk or save the article as a project elsewhere. "
                "Close once more to leave without it.",
            )
        )
        return False

    def _wait(self, error: SynopseError) -> None:
        if isinstance(error, NotebookError) and self._editing.keeping.owing:
            self._told = error
            self._again.start()

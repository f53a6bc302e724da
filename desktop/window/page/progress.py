# SPDX-License-Identifier: GPL-3.0-or-later
"""How far each row is on its way to a translation."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Stage(StrEnum):
    """Where a row is on its way."""

    WAITING = "waiting"
    RUNNING = "running"
    FAILED = "failed"
    DONE = "done"


class Progress(QObject):
    """The rows that are under way or have failed; all others wait or are done.

    Signals:
        changed: (list of int) Rows are at another stage.
    """

    changed = Signal(list)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: set[int] = set()
        self._failed: set[int] = set()

    @property
    def failed(self) -> list[int]:
        """The rows that failed, in order."""
        return sorted(self._failed)

    def stage(self, row: int, *, done: bool) -> Stage:
        """Return where a row is, which has its translation or not."""
        if done:
            return Stage.DONE
        if row in self._failed:
            return Stage.FAILED
        return Stage.RUNNING if row in self._running else Stage.WAITING

    def clear(self) -> None:
        """Forget all rows."""
        self._running.clear()
        self._failed.clear()

    def begin(self, rows: Iterable[int]) -> None:
        """Say that rows are being translated."""
        begun = list(rows)
        self._running.update(begun)
        self._failed.difference_update(begun)
        self.changed.emit(begun)

    def fail(self, row: int) -> None:
        """Say that a row could not be translated."""
        self._running.discard(row)
        self._failed.add(row)
        self.changed.emit([row])

    def fail_all(self, rows: Iterable[int]) -> None:
        """Say that nothing will come of rows."""
        failed = list(rows)
        self._running.difference_update(failed)
        self._failed.update(failed)
        self.changed.emit(failed)

    def wait(self, row: int) -> None:
        """Say that a row which failed waits to be tried again."""
        self._failed.discard(row)
        self.changed.emit([row])

    def finish(self, row: int) -> None:
        """Say that a row has its translation."""
        self._running.discard(row)
        self._failed.discard(row)

    def stop(self) -> None:
        """Say that nothing is being translated any more."""
        stopped, self._running = self._running, set()
        self.changed.emit(sorted(stopped))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A lane for tasks: one at a time, the newest wins."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from desktop.tasks.task import Ending, Task


class TaskRunner(QObject):
    """Runs tasks one after the other on a thread of its own and speaks on the UI thread.

    A new task cancels the one before; whatever that one still reports is dropped. A task that was
    dropped so ends without a word, every other one with exactly one `ended`.

    Signals:
        item: (object) Something that the current task yielded.
        ended: (Ending, BaseException or None) How the current task ended.
    """

    item = Signal(object)
    ended = Signal(object, object)

    _reported = Signal(int, object)
    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tasks: dict[int, Task] = {}
        self._current = 0
        self._busy = False
        self._reported.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether the current task has not ended yet."""
        return self._busy

    def start(self, work: Callable[[], Iterator[Any]]) -> None:
        """Cancel the current task and run `work` behind it; its items come as signals."""
        self._cancel_all()
        self._current += 1
        number = self._current
        task = Task(
            work,
            lambda item: self._reported.emit(number, item),
            lambda ending, error: self._finished.emit(number, ending, error),
        )
        self._tasks[number] = task
        self._busy = True
        self._pool.start(task)

    def cancel(self) -> None:
        """Ask the current task to stop; `ended` follows with CANCELLED."""
        self._cancel_all()

    def close(self, milliseconds: int = 5000) -> bool:
        """Cancel everything, wait for it, and say nothing more.

        Returns:
            Whether all tasks ended in time.
        """
        self._cancel_all()
        self._current += 1
        self._busy = False
        drained = self._pool.waitForDone(milliseconds)
        if drained:
            self._tasks.clear()
        return drained

    def _cancel_all(self) -> None:
        for task in self._tasks.values():
            task.cancel()

    @Slot(int, object)
    def _pass_on(self, number: int, item: object) -> None:
        if number == self._current:
            self.item.emit(item)

    @Slot(int, object, object)
    def _finish(self, number: int, ending: Ending, error: BaseException | None) -> None:
        self._tasks.pop(number, None)
        if number == self._current:
            self._busy = False
            self.ended.emit(ending, error)

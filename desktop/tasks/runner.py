# SPDX-License-Identifier: GPL-3.0-or-later
"""A lane for tasks: one at a time, the newest wins."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QThreadPool, QTimer, Signal, Slot

from desktop.tasks.task import Ending, Task

# A frame at 60 Hz lasts 16 ms; half of one is left for painting and for the reader's hands.
_SLICE_MS = 8


class _Report(NamedTuple):
    """What a task has to say, on its way to the UI thread."""

    task: int
    item: object = None
    ending: Ending | None = None
    error: BaseException | None = None


class TaskRunner(QObject):
    """Runs tasks one after the other on a thread of its own and speaks on the UI thread.

    A new task cancels the one before; whatever that one still reports is dropped. A task that was
    dropped so ends without a word, every other one with exactly one `ended`. However fast items
    come, they are handed on in slices of a few milliseconds, and the event loop turns in between.

    Signals:
        item: (object) Something that the current task yielded.
        ended: (Ending, BaseException or None) How the current task ended.
    """

    item = Signal(object)
    ended = Signal(object, object)

    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tasks: dict[int, Task] = {}
        self._current = 0
        self._busy = False
        self._reports: deque[_Report] = deque()
        self._awake = False
        self._lock = threading.Lock()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._hand_on)
        self._arrived.connect(self._hand_on, Qt.ConnectionType.QueuedConnection)

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
            lambda item: self._receive(_Report(number, item)),
            lambda ending, error: self._receive(_Report(number, None, ending, error)),
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

    def _receive(self, report: _Report) -> None:
        """Take a report on the worker's thread; wake the UI thread unless it is awake already."""
        with self._lock:
            self._reports.append(report)
            wake, self._awake = not self._awake, True
        if wake:
            self._arrived.emit()

    @Slot()
    def _hand_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while (report := self._next()) is not None:
            self._deal_with(report)
            if clock.elapsed() >= _SLICE_MS:
                self._rest.start(0)
                return

    def _next(self) -> _Report | None:
        with self._lock:
            self._awake = bool(self._reports)
            return self._reports.popleft() if self._reports else None

    def _deal_with(self, report: _Report) -> None:
        if report.ending is not None:
            self._tasks.pop(report.task, None)
        if report.task != self._current:
            return
        if report.ending is None:
            self.item.emit(report.item)
        else:
            self._busy = False
            self.ended.emit(report.ending, report.error)

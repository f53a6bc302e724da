# SPDX-License-Identifier: GPL-3.0-or-later
"""One piece of work: an iterator that a thread of the pool drives to its end."""

import logging
import threading
from collections.abc import Callable, Generator, Iterator
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QRunnable

log = logging.getLogger(__name__)


class Ending(StrEnum):
    """How a task ended; every task ends exactly once."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


class Task(QRunnable):
    """Drives an iterator and reports through two functions that the runner lends it.

    The task owns no QObject: one that is destroyed on a thread of the pool takes its signals with
    it while they are still on their way.
    """

    def __init__(
        self,
        work: Callable[[], Iterator[Any]],
        report: Callable[[object], None],
        end: Callable[[Ending, BaseException | None], None],
    ) -> None:
        """Plan to call `work` and drive the iterator that it returns, both on a worker."""
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._report = report
        self._end = end
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the task to stop behind the item it is working on; safe from any thread."""
        self._cancelled.set()

    def run(self) -> None:
        """Drive the work to its ending; the boundary where every error becomes a report."""
        try:
            ending = self._drive()
        except Exception as error:  # noqa: BLE001 - the task boundary: nothing may be lost here.
            log.info("A task failed: %s", type(error).__name__)
            self._end(Ending.FAILED, error)
        else:
            self._end(ending, None)

    def _drive(self) -> Ending:
        if self._cancelled.is_set():
            return Ending.CANCELLED
        items = self._work()
        try:
            for item in items:
                if self._cancelled.is_set():
                    return Ending.CANCELLED
                self._report(item)
        finally:
            if isinstance(items, Generator):
                items.close()
        return Ending.CANCELLED if self._cancelled.is_set() else Ending.DONE

# SPDX-License-Identifier: GPL-3.0-or-later
"""Jobs in a row on a worker: each can wait, run, rest, fail and be taken up again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from desktop.tasks import Ending, TaskRunner
from desktop.window.models.shelf import Item
from models.progress import Progress
from models.stop import Stop


class Kind(StrEnum):
    """What is done to a line of the list."""

    GET = "get"
    INSTALL = "install"
    REMOVE = "remove"
    ROLL_BACK = "roll back"
    DROP = "drop"
    VERIFY = "verify"
    CHECK = "check"
    REFRESH = "refresh"
    FORGET = "forget"


class Phase(StrEnum):
    """How a job is getting on."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


@dataclass(eq=False, slots=True)
class Job:
    """Something that is to be done; belongs to the thread of the window.

    Attributes:
        item: What it is done to; None for the catalogue as a whole.
        kind: What is done.
        work: Makes the iterator for the worker; called again when the job is taken up again. What
            it is given ends the work at once.
        phase: How it is getting on.
        progress: The last step of a download or installation.
        result: What the iterator yielded last that was no step.
        error: Why it failed.
    """

    item: Item | None
    kind: Kind
    work: Callable[[Stop], Iterator[object]]
    phase: Phase = Phase.WAITING
    progress: Progress | None = None
    result: object = None
    error: BaseException | None = None

    @property
    def key(self) -> str:
        """The key of its line."""
        return self.item.key if self.item else ""


class Lane(QObject):
    """Does one job after the other.

    Signals:
        moved: (Job) A job is in another phase.
        stepped: (Job) A job has come a step further.
    """

    moved = Signal(object)
    stepped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs: list[Job] = []
        self._current: Job | None = None
        self._halt = Stop()
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._take)
        self._runner.ended.connect(self._end)

    def add(self, job: Job) -> None:
        """Do a job when those before it are done."""
        self.jobs.append(job)
        self._set(job, Phase.WAITING)

    def pause(self, job: Job) -> None:
        """Let a job rest; what it has fetched is kept."""
        self._stop(job)
        self._set(job, Phase.PAUSED)

    def resume(self, job: Job) -> None:
        """Take up a job that rests or failed."""
        job.error = None
        self._set(job, Phase.WAITING)

    def drop(self, job: Job) -> None:
        """Give a job up."""
        if job in self.jobs:
            self.jobs.remove(job)
        self._stop(job)
        self._advance()

    def close(self) -> None:
        """Stop everything; for the end of the window."""
        self.jobs.clear()
        self._current = None
        self._halt.ask()
        self._runner.close()

    def _stop(self, job: Job) -> None:
        if job is self._current:
            self._runner.cancel()
            self._halt.ask()

    def _set(self, job: Job, phase: Phase) -> None:
        job.phase = phase
        self.moved.emit(job)
        self._advance()

    def _advance(self) -> None:
        """Begin with the next job that waits, when the worker has come to rest."""
        if self._runner.busy:
            return
        job = next((job for job in self.jobs if job.phase is Phase.WAITING), None)
        if job is not None:
            self._current = job
            job.phase = Phase.RUNNING
            job.progress = None
            self._halt = stop = Stop()
            self._runner.start(lambda: job.work(stop))
            self.moved.emit(job)

    @Slot(object)
    def _take(self, step: object) -> None:
        job = self._current
        if job is None or job.phase is not Phase.RUNNING:
            return
        if isinstance(step, Progress):
            job.progress = step
        else:
            job.result = step
        self.stepped.emit(job)

    @Slot(object, object)
    def _end(self, ending: Ending, error: BaseException | None) -> None:
        job, self._current = self._current, None
        if job is not None and job in self.jobs and job.phase is Phase.RUNNING:
            if ending is Ending.FAILED:
                job.error = error
                self._set(job, Phase.FAILED)
            elif ending is Ending.DONE:
                self.jobs.remove(job)
                self._set(job, Phase.DONE)
        self._advance()

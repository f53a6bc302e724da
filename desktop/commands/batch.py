# SPDX-License-Identifier: GPL-3.0-or-later
"""Many articles at once, by whatever executes them: processes here or a cluster elsewhere."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from contextlib import AbstractContextManager, contextmanager
from multiprocessing import get_context

from desktop.commands.outputs import Job
from desktop.commands.work import Article, Failure, work
from desktop.document import BilingualDocument, SynopseError

AHEAD = 32
"""Articles handed over at a time, so that a thousand files are not all in memory."""

Outcome = tuple[Job, BilingualDocument | Failure]
Executors = Callable[[], AbstractContextManager[Executor]]


class SchedulerError(SynopseError):
    """A cluster cannot be used."""


def translate_all(
    jobs: Sequence[Job], article: Callable[[Job], Article], executors: Executors
) -> Iterator[Outcome]:
    """Translate articles and yield each outcome as it comes.

    An article whose worker died is tried once more, alone, so that one bad file costs itself only.

    Args:
        jobs: What to translate.
        article: Loads the article of a job.
        executors: Opens an executor; called again where one broke.

    Raises:
        SchedulerError: There is no executor to be had.
    """
    lost: list[Job] = []
    with executors() as executor:
        yield from _round(jobs, article, executor, lost)
    for job in lost:
        died: list[Job] = []
        with executors() as executor:
            yield from _round([job], article, executor, died)
        if died:
            yield job, Failure(f"{job.source.name}: the worker that translated it died twice.")


def _round(
    jobs: Iterable[Job],
    article: Callable[[Job], Article],
    executor: Executor,
    lost: list[Job],
) -> Iterator[Outcome]:
    waiting = deque(jobs)
    running: dict[Future[BilingualDocument | Failure], Job] = {}
    with _left_at_the_end(running):
        while waiting or running:
            while waiting and len(running) < AHEAD:
                job = waiting.popleft()
                try:
                    running[executor.submit(work, article(job))] = job
                except BrokenExecutor:
                    lost.append(job)
                except SynopseError as error:
                    yield job, Failure(str(error))
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                job = running.pop(future)
                died = future.exception()
                if died is None:
                    yield job, future.result()
                elif isinstance(died, BrokenExecutor):
                    lost.append(job)
                else:
                    yield job, Failure(f"{job.source.name}: {type(died).__name__}: {died}")


@contextmanager
def _left_at_the_end(running: Iterable[Future[BilingualDocument | Failure]]) -> Iterator[None]:
    """Begin nothing more once nobody waits for it: to close an executor is to wait for all."""
    try:
        yield
    finally:
        for future in running:
            future.cancel()


def processes(count: int) -> Executors:
    """Return what opens a pool of processes on this machine."""
    # Spawned and not forked: a fork would copy the threads' locks of this process, but not them.
    return lambda: ProcessPoolExecutor(count, mp_context=get_context("spawn"))


def cluster(address: str) -> Executors:
    """Return what connects to a Dask scheduler, such as tcp://10.0.0.1:8786.

    The articles are sent to the cluster's workers, which need Synopse and the model installed.
    """

    @contextmanager
    def connect() -> Iterator[Executor]:
        try:
            from distributed import Client  # noqa: PLC0415 - an optional extra.
        except ImportError as error:
            raise SchedulerError(
                "A Dask cluster needs the Dask libraries.", "Install synopse[dask]."
            ) from error
        try:
            client = Client(address, timeout=10)  # type: ignore[no-untyped-call]
        except (OSError, TimeoutError, ValueError) as error:
            raise SchedulerError(
                f"The scheduler {address} does not answer.", "Check its address."
            ) from error
        with client:
            yield client.get_executor(pure=False)  # type: ignore[no-untyped-call]

    return connect

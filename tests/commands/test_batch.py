# SPDX-License-Identifier: GPL-3.0-or-later
"""Many articles by real processes and a real cluster; what dies costs itself only."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.commands.batch import SchedulerError, cluster, processes, translate_all
from desktop.commands.outputs import Job
from desktop.commands.work import Article, Failure, work
from desktop.document import BilingualDocument
from desktop.export import Format

TEXT = "Der Rat der Stadt tagte gestern bis spät in die Nacht. Niemand ging früher."


def job(name: str) -> Job:
    return Job(Path(name), Path(f"{name}.html"), Format.HTML)


def article(of: Job) -> Article:
    data = b"" if "bad" in of.source.name else TEXT.encode()
    return Article(of.source.name, data, "", "en", "", 1)


def test_processes_translate() -> None:
    jobs = [job("a.txt"), job("bad.txt"), job("b.txt")]
    outcomes = dict(translate_all(jobs, article, processes(2)))
    assert outcomes.keys() == set(jobs)
    assert isinstance(outcomes[jobs[1]], Failure)
    for good in (jobs[0], jobs[2]):
        bilingual = outcomes[good]
        assert isinstance(bilingual, BilingualDocument)
        assert len(bilingual.pairs[0].sentences) == 2


class Fragile(ThreadPoolExecutor):
    """An executor that breaks whenever it is given an article called deadly."""

    def submit(self, fn, /, *args, **kwargs) -> Future:
        if "deadly" in args[0].name:
            self._broken = True
        if getattr(self, "_broken", False):
            future: Future = Future()
            future.set_exception(BrokenProcessPool("a worker died"))
            return future
        return super().submit(fn, *args, **kwargs)


@contextmanager
def fragile() -> Iterator[Executor]:
    executor = Fragile(1)
    with executor:
        yield executor


def test_a_deadly_article_costs_itself_only() -> None:
    jobs = [job("a.txt"), job("deadly.txt"), job("b.txt"), job("c.txt")]
    outcomes = dict(translate_all(jobs, article, fragile))
    assert outcomes.keys() == set(jobs)
    failed = [of.source.name for of, outcome in outcomes.items() if isinstance(outcome, Failure)]
    assert failed == ["deadly.txt"]


class Gated(ThreadPoolExecutor):
    """Does one article, and waits at the next until nobody waits for it."""

    def __init__(self) -> None:
        super().__init__(1)
        self.begun: list[str] = []
        self.leaving = threading.Event()

    def submit(self, fn, /, *args, **kwargs) -> Future:
        return super().submit(self.do, args[0].name)

    def do(self, name: str) -> Failure:
        self.begun.append(name)
        if len(self.begun) > 1:
            self.leaving.wait()
        return Failure(name)

    def shutdown(self, *args, **kwargs) -> None:
        self.leaving.set()
        super().shutdown(*args, **kwargs)


def test_what_waits_is_not_begun_when_the_work_is_stopped() -> None:
    executor = Gated()
    outcomes = translate_all(
        [job(f"{number}.txt") for number in range(8)], article, lambda: executor
    )
    next(outcomes)
    outcomes.close()
    assert len(executor.begun) <= 2


def test_a_real_process_that_is_killed_is_replaced() -> None:
    jobs = [job(f"{number}.txt") for number in range(6)]
    before = multiprocessing.active_children()
    killed = threading.Event()

    def kill_one(of: Job) -> Article:
        if not killed.is_set() and of.source.name == "3.txt":
            killed.set()
            workers = [one for one in multiprocessing.active_children() if one not in before]
            workers[0].kill()
        return article(of)

    outcomes = dict(translate_all(jobs, kill_one, processes(2)))
    assert outcomes.keys() == set(jobs)
    assert killed.is_set()
    assert all(isinstance(outcome, BilingualDocument) for outcome in outcomes.values())


@pytest.mark.filterwarnings("ignore")  # Dask's own, about ports, timers and time zones.
def test_a_real_cluster_with_a_killed_worker() -> None:
    distributed = pytest.importorskip("distributed")
    jobs = [job(f"{number}.txt") for number in range(5)]
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as local:
        outcomes = {}
        for of, outcome in translate_all(jobs, article, cluster(local.scheduler_address)):
            if not outcomes:
                os.kill(next(iter(local.workers.values())).pid, signal.SIGKILL)
            outcomes[of] = outcome
    assert outcomes.keys() == set(jobs)
    assert all(isinstance(outcome, BilingualDocument) for outcome in outcomes.values())


@pytest.mark.filterwarnings("ignore")
def test_a_scheduler_that_is_not_there() -> None:
    pytest.importorskip("distributed")
    with pytest.raises(SchedulerError, match="not-there"):
        list(translate_all([job("a.txt")], article, cluster("not-there")))


def test_errors_come_back_as_words() -> None:
    failure = work(Article("a.txt", TEXT.encode(), "de", "xx", ""))
    assert isinstance(failure, Failure)
    assert "xx" in failure.words


def test_a_batch_is_summed_up_and_goes_on_where_it_stopped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    (out / "b.html").write_text("finished before")
    files = [str(path) for path in sorted(tmp_path.glob("*.txt"))]
    command = ["translate", *files, "--output-dir", str(out)]
    assert main(command) == 1
    assert "exists already" in capsys.readouterr().err
    assert main([*command, "--resume", "--jobs", "2"]) == 0
    assert (out / "b.html").read_text() == "finished before"
    assert (out / "a.html").stat().st_size > 1000
    assert "2 written, 0 failed, 1 was there already" in capsys.readouterr().err

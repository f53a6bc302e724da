# SPDX-License-Identifier: GPL-3.0-or-later
"""Every task ends exactly once, in order, and the newest wins."""

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from desktop.tasks import Ending, TaskRunner


class Listener:
    """Keeps what a runner says."""

    def __init__(self, runner: TaskRunner) -> None:
        self.items: list[object] = []
        self.endings: list[tuple[Ending, BaseException | None]] = []
        runner.item.connect(self.items.append)
        runner.ended.connect(lambda ending, error: self.endings.append((ending, error)))


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    assert made.close()


def test_items_come_in_order_and_on_the_ui_thread(qtbot, runner):
    threads = set()
    runner.item.connect(lambda _: threads.add(threading.current_thread()))
    heard = Listener(runner)
    with qtbot.waitSignal(runner.ended):
        runner.start(lambda: iter(range(200)))
    assert heard.items == list(range(200))
    assert heard.endings == [(Ending.DONE, None)]
    assert threads == {threading.main_thread()}


def test_work_happens_on_another_thread(qtbot, runner):
    heard = Listener(runner)
    with qtbot.waitSignal(runner.ended):
        runner.start(lambda: iter([threading.current_thread()]))
    assert heard.items[0] is not threading.main_thread()


def test_an_error_is_an_ending_and_the_items_before_it_arrive(qtbot, runner):
    mishap = ValueError("no")

    def work() -> Iterator[int]:
        yield 1
        raise mishap

    heard = Listener(runner)
    with qtbot.waitSignal(runner.ended):
        runner.start(work)
    assert heard.items == [1]
    assert heard.endings == [(Ending.FAILED, mishap)]


def test_an_error_before_the_first_item_is_an_ending_too(qtbot, runner):
    def work() -> Iterator[int]:
        raise OSError

    heard = Listener(runner)
    with qtbot.waitSignal(runner.ended):
        runner.start(work)
    assert [ending for ending, _ in heard.endings] == [Ending.FAILED]


def test_cancel_closes_the_iterator_behind_the_item_under_way(qtbot, runner):
    closed = threading.Event()
    step = threading.Semaphore(1)

    def work() -> Iterator[int]:
        try:
            number = 0
            while True:
                step.acquire()
                yield (number := number + 1)
        finally:
            closed.set()

    heard = Listener(runner)
    with qtbot.waitSignal(runner.item):
        runner.start(work)
    with qtbot.waitSignal(runner.ended):
        runner.cancel()
        step.release()
    assert closed.is_set()
    assert heard.items == [1]
    assert [ending for ending, _ in heard.endings] == [Ending.CANCELLED]


def test_the_newest_wins_and_the_old_one_is_silent(qtbot, runner):
    go = threading.Event()

    def old() -> Iterator[str]:
        yield "old"
        go.wait(60)
        yield "late"

    heard = Listener(runner)
    with qtbot.waitSignal(runner.item):
        runner.start(old)
    with qtbot.waitSignal(runner.ended):
        runner.start(lambda: iter(["new"]))
        go.set()
    assert heard.items == ["old", "new"]
    assert heard.endings == [(Ending.DONE, None)]


def test_a_task_cancelled_before_its_turn_does_no_work(qtbot, runner):
    began, go, touched = threading.Event(), threading.Event(), threading.Event()

    def first() -> Iterator[int]:
        began.set()
        go.wait(60)
        yield 1

    def second() -> Iterator[int]:
        touched.set()
        yield 2

    heard = Listener(runner)
    runner.start(first)
    # One that is cancelled before it has begun would make room for the second at once.
    assert began.wait(60)
    runner.start(second)
    with qtbot.waitSignal(runner.ended):
        runner.start(lambda: iter([3]))
        go.set()
    assert heard.items == [3]
    assert not touched.is_set()


def test_busy_until_the_end(qtbot, runner):
    assert not runner.busy
    with qtbot.waitSignal(runner.ended):
        runner.start(lambda: iter([1]))
        assert runner.busy
    assert not runner.busy


def test_close_drains_and_nothing_is_said_afterwards(qtbot, qapp):
    go = threading.Event()

    def work() -> Iterator[int]:
        go.wait(60)
        yield 1

    runner = TaskRunner()
    heard = Listener(runner)
    runner.start(work)
    threading.Timer(0.05, go.set).start()
    assert runner.close()
    qapp.processEvents()
    assert (heard.items, heard.endings) == ([], [])


def test_many_tasks_survive_the_garbage_collector(qtbot, runner):
    heard = Listener(runner)
    for number in range(100):
        with qtbot.waitSignal(runner.ended):
            runner.start(lambda number=number: iter([number]))
        gc.collect(0)
    assert heard.items == list(range(100))


def test_a_flood_of_items_lets_the_event_loop_turn(qtbot, runner):
    heard = Listener(runner)
    turns = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(len(heard.items)))
    runner.item.connect(lambda _: time.sleep(0.0005))
    with qtbot.waitSignal(runner.ended):
        timer.start()
        runner.start(lambda: iter(range(400)))
    assert heard.items == list(range(400))
    # 400 items of half a millisecond fill at least 20 slices, with a turn between any two.
    assert len({count for count in turns if 0 < count < 400}) >= 10


def test_no_report_is_lost_however_the_threads_meet(qtbot, runner):
    heard = Listener(runner)

    def work() -> Iterator[int]:
        for number in range(300):
            time.sleep(0.0002 if number % 7 else 0)
            yield number

    with qtbot.waitSignal(runner.ended):
        runner.start(work)
    assert heard.items == list(range(300))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody waits for a model that is loading and that nobody wants any more."""

import sys
import threading
from functools import partial

import pytest

from desktop.window.app import application, build_window, load_best
from desktop.window.opening.work import Engines
from models.engine import LanguagePair
from models.errors import ModelError
from models.helper_process import Helpers
from models.stop import StoppedError
from tests.fakes import UpperEngine

GERMAN, FRENCH = LanguagePair("de", "en"), LanguagePair("fr", "en")


class Slow:
    """Loads nothing until it is told to."""

    def __init__(self) -> None:
        self.asked: list[LanguagePair] = []
        self.begun, self.go = threading.Event(), threading.Event()
        self.closed: list[LanguagePair] = []
        self.freed = threading.Event()

    def __call__(self, pair: LanguagePair) -> UpperEngine:
        self.asked.append(pair)
        self.begun.set()
        assert self.go.wait(60)
        slow = self

        class Engine(UpperEngine):
            def close(self) -> None:
                slow.closed.append(pair)
                slow.freed.set()

        return Engine()


@pytest.fixture
def slow():
    made = Slow()
    yield made
    made.go.set()


@pytest.fixture
def window(qtbot, settings, slow: Slow, tmp_path):
    made = build_window(application(), settings, slow, tmp_path / "notebooks")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def idle(window) -> bool:
    return window.reader._runner._pool.activeThreadCount() == 0


def test_closing_the_window_does_not_wait(window, slow: Slow, article) -> None:
    window.open_path(article)
    assert slow.begun.wait(60)
    window.close()
    assert idle(window)
    assert slow.closed == []
    slow.go.set()
    assert slow.freed.wait(60)


def test_another_article_takes_over_what_is_loading(qtbot, window, slow: Slow, article) -> None:
    window.open_path(article)
    assert slow.begun.wait(60)
    with qtbot.waitSignal(window.reader.recognised):
        window.open_text("Hier steht ein ganz anderer Artikel über das Wetter von gestern.")
    assert window.table.paragraph(0).text.startswith("Hier steht")
    with qtbot.waitSignal(window.reader.finished):
        slow.go.set()
    assert slow.asked == [GERMAN]
    assert window.table.text(0, "target").startswith("HIER STEHT")


def test_cancelling_ends_the_wait(qtbot, window, slow: Slow, article) -> None:
    window.open_path(article)
    assert slow.begun.wait(60)
    with qtbot.waitSignal(window.reader.stopped):
        window.reader.cancel()
    qtbot.waitUntil(lambda: idle(window))  # Its thread ends a moment after it has said so.
    with qtbot.waitSignal(window.reader.finished):
        slow.go.set()
        window.reader.resume()
    assert slow.asked == [GERMAN]


def test_who_goes_is_told_so_and_another_model_frees_the_first(slow: Slow) -> None:
    engines = Engines(slow)
    with pytest.raises(StoppedError):
        engines.get(GERMAN, lambda: True)
    with pytest.raises(StoppedError):
        engines.get(FRENCH, lambda: True)
    slow.go.set()
    engine = engines.get(FRENCH)
    assert slow.freed.wait(60)
    assert slow.closed == [GERMAN]
    assert engines.get(FRENCH) is engine
    engines.close()
    assert slow.closed == [GERMAN, FRENCH]


def test_what_failed_is_tried_anew() -> None:
    tries: list[LanguagePair] = []

    def load(pair: LanguagePair) -> UpperEngine:
        tries.append(pair)
        if len(tries) == 1:
            raise ModelError("It is broken.")
        return UpperEngine()

    engines = Engines(load)
    with pytest.raises(ModelError, match="broken"):
        engines.get(GERMAN)
    assert engines.get(GERMAN)
    engines.close()
    engines.close()
    assert len(tries) == 2


def test_a_helper_that_never_loads_keeps_nobody_waiting(qtbot, settings, article, tmp_path) -> None:
    asleep = (sys.executable, "-c", "import time; time.sleep(3600)")
    with Helpers(asleep) as helpers:
        load = partial(load_best, helpers=helpers)
        window = build_window(application(), settings, load, tmp_path / "notebooks")
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(window.reader.recognised):
            window.open_path(article)
        qtbot.waitUntil(lambda: len(helpers._started) == 1)
        (helper,) = helpers._started
        window.close()
        assert idle(window)
        assert helper.alive
    assert not helper.alive
    assert helper._process.poll() is not None

# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine may crash or hang; the window stays, and so does the article."""

import os
import signal
import sys
from functools import partial

import pytest

from desktop.window.app import build_window, load_best
from models.helper_process import Helpers

LONG = "\n\n".join(
    f"Absatz {number} erzählt von einer Brücke über den Fluss, die noch niemand gebaut hat."
    for number in range(400)
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills by POSIX signals")


@pytest.fixture
def real(app, qtbot, settings, tmp_path):
    """A window whose engine is a real model in a real process."""
    with Helpers() as helpers:
        made = build_window(app, settings, partial(load_best, helpers=helpers), tmp_path / "notes")
        qtbot.addWidget(made)
        made.show()
        yield made
        made.close()


def send(window, number):
    os.kill(window.reader._engines._engine.result().pid, number)


def test_an_article_survives_a_crash_of_the_engine(real, qtbot):
    # Long enough not to be done before the signal comes.
    text = "\n\n".join(LONG.split("\n\n")[:40])
    told = []
    real.reader.restarted.connect(lambda: told.append(real.banner.text))
    real.reader.started.connect(lambda _: send(real, signal.SIGKILL))
    with qtbot.waitSignal(real.reader.finished):
        real.open_text(text)
    assert real.table.complete
    assert len(told) == 1
    assert real.banner.isVisible()
    assert "crashed and was started again" in real.banner.text
    assert not any(s.doubtful for pair in real.table.pairs() for s in pair.sentences)


def test_an_engine_that_hangs_can_be_cancelled(real, qtbot):
    with qtbot.waitSignal(real.reader.started):
        real.open_text(LONG)
    send(real, signal.SIGSTOP)
    with qtbot.waitSignal(real.reader.stopped):
        real.reader.cancel()
    assert not real.table.complete
    assert real.actions_["resume"].isEnabled()


def test_another_article_does_not_wait_for_an_engine_that_hangs(real, qtbot, article):
    pids = []
    real.reader.started.connect(lambda _: pids.append(real.reader._engines._engine.result().pid))
    with qtbot.waitSignal(real.reader.started):
        real.open_text(LONG)
    send(real, signal.SIGSTOP)
    with qtbot.waitSignal(real.reader.opened):
        real.open_path(article)
    os.kill(pids[0], signal.SIGKILL)
    with qtbot.waitSignal(real.reader.finished):
        pass
    assert real.table.complete

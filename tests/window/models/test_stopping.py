# SPDX-License-Identifier: GPL-3.0-or-later
"""What is stopped in the model manager ends at once, whatever it waits for."""

import contextlib
import threading

import pytest

from desktop.window.models.lane import Phase
from models import installed
from models.wanted import Patience
from tests.models import servers
from tests.models.servers import Server
from tests.window.models.conftest import Manager


class Silence:
    """Takes the request, and waits until the other side has gone."""

    def __init__(self) -> None:
        self.begun, self.left = threading.Event(), threading.Event()

    def __call__(self, handler: servers.Handler) -> None:
        self.begun.set()
        with contextlib.suppress(OSError):
            handler.connection.recv(1)
        self.left.set()


@pytest.fixture
def silence(server: Server, monkeypatch: pytest.MonkeyPatch) -> Silence:
    """Let the server say nothing, and the downloader wait for ever."""
    monkeypatch.setattr("models.download.Patience", lambda: Patience(timeout=3600, wait=3600))
    made = Silence()
    server.faults = [made]
    return made


def begin(manager: Manager, silence: Silence) -> None:
    manager.choose("German → English, Argos")
    manager.press("install")
    manager.wait(silence.begun.is_set)


@pytest.mark.parametrize("button", ["pause", "cancel"])
def test_a_silent_server_keeps_nobody_waiting(
    button: str, manager: Manager, silence: Silence
) -> None:
    begin(manager, silence)
    manager.press(button)
    manager.wait(lambda: not manager.stock._fetching._runner.busy)
    assert silence.left.wait(60)
    phases = [job.phase for job in manager.stock.fetching]
    assert phases == ([Phase.PAUSED] if button == "pause" else [])
    if button == "pause":
        manager.press("resume")
        manager.wait_quiet()
        assert "translate-de_en" in [package.id for package in installed().packages]


def test_closing_waits_for_no_server(manager: Manager, silence: Silence) -> None:
    begin(manager, silence)
    lane = manager.stock._fetching._runner
    manager.stock.close()
    assert lane._pool.activeThreadCount() == 0
    assert silence.left.wait(60)

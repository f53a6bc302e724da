# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that reads is there before Qt is, waits for all windows, and ends with the last."""

import sys
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.reading.spare import Spare
from desktop.window import app as built
from tests.reading.epubs import epub

BOOK = epub({"eins": "<body><h1>Die Brücke</h1><p>Sie wird im Mai fertig sein.</p></body>"})


@pytest.fixture
def display(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":0")


def test_a_process_waits_when_qt_is_loaded_and_none_afterwards(display, monkeypatch, tmp_path):
    seen: list[Spare] = []

    def run(paths, *, readers):
        assert paths == [tmp_path / "a.pdf"]
        (waiting,) = readers._waiting
        assert waiting.poll() is None
        seen.append(readers)
        return 7

    monkeypatch.setattr(built, "run", run)
    assert main([str(tmp_path / "a.pdf")]) == 7
    assert not seen[0]._waiting


def test_further_windows_read_with_the_same_processes(app, qtbot, settings, engine, tmp_path):
    path = tmp_path / "buch.epub"
    path.write_bytes(BOOK)
    with Spare() as spare:
        spare.warm()
        first = built.build_window(
            app, settings, lambda pair: engine, tmp_path / "n", lambda w: built._prepare(spare, w)
        )
        qtbot.addWidget(first)
        windows = [first, first.windows.show(Path(path), first)]
        assert all(window.reader.spare is spare for window in windows)
        qtbot.waitUntil(lambda: windows[1].reader.complete and len(windows[1].table) == 2)
        for window in windows:
            window.close()
        assert len(spare._waiting) == 1
    assert not spare._waiting

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a disk refuses stays on the page, is told, and is written when there is room."""

import errno
import os
import threading

import pytest

from desktop.window.page import SentenceRef
from desktop.window.storage import owing
from desktop.window.storage.lines import Lines

REF = SentenceRef(1, 1)


def target(window):
    return window.table.sentence(REF).target


@pytest.fixture
def full(opened, monkeypatch):
    """Fill the disk of the notebooks; `undo` makes room."""

    def settle(lines):
        if lines.owing:
            raise OSError(28, "No space left on device")

    def append(lines, *_):
        lines.owing = True
        settle(lines)

    with monkeypatch.context() as disk:
        disk.setattr(Lines, "settle", settle)
        disk.setattr(Lines, "_append", append)
        yield disk


def test_a_full_disk_is_told_and_the_edit_stays_on_the_page(qtbot, opened, full):
    opened.revising.editing.edit(REF, "Mine.")
    assert "cannot be saved: No space left on device" in opened.banner.text
    assert target(opened) == "Mine."


def test_what_a_full_disk_has_refused_is_written_when_there_is_room(
    qtbot, opened, reopen, article, full
):
    opened.revising.editing.edit(REF, "Mine.")
    full.undo()
    with qtbot.waitSignal(opened.revising.owing.settled):
        pass
    assert not opened.banner.isVisible()
    assert "kept again" in opened.status.text
    assert target(reopen(article)) == "Mine."


def test_a_window_does_not_close_on_what_is_nowhere_else(qtbot, opened, full):
    opened.revising.editing.edit(REF, "Mine.")
    assert not opened.close()
    assert "the window stays open" in opened.banner.text
    assert opened.close()


def test_a_project_elsewhere_pays_what_is_owed(qtbot, opened, full, tmp_path):
    opened.revising.editing.edit(REF, "Mine.")
    with qtbot.waitSignal(opened.saving.saved):
        opened.projects._order(tmp_path / "elsewhere.synopse")
    assert opened.close()


def test_what_another_article_left_owing_is_written_later(qtbot, opened, reopen, article, full):
    opened.revising.editing.edit(REF, "Mine.")
    other = article.with_name("other.txt")
    other.write_text("Ein anderer Text steht hier.", encoding="utf-8")
    with qtbot.waitSignal(opened.reader.finished):
        opened.open_path(other)
    full.undo()
    opened.revising.owing.settle()
    assert target(reopen(article)) == "Mine."


def test_a_window_waits_for_the_disk_before_it_goes(qtbot, opened, monkeypatch):
    def refuse(_):
        assert asked.wait(10)
        raise OSError(errno.ENOSPC, "No space left on device")

    asked = threading.Event()
    monkeypatch.setattr(owing, "_PATIENCE", 60)
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", refuse)
        opened.revising.editing.edit(REF, "Mine.")
        threading.Timer(0.2, asked.set).start()
        assert not opened.close()
        assert "the window stays open" in opened.banner.text
    assert opened.close()


def test_a_disk_that_never_answers_does_not_hold_the_window(qtbot, opened, monkeypatch):
    answer = threading.Event()
    monkeypatch.setattr(owing, "_PATIENCE", 0.05)
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", lambda _: answer.wait(10))
        opened.revising.editing.edit(REF, "Mine.")
        assert opened.revising.owing.may_leave()
        answer.set()


def test_a_project_that_could_not_be_written_owes_nothing(qtbot, opened, full, tmp_path):
    folder = opened.revising.editing.notebook._path.parent
    with qtbot.waitSignal(opened.saving.given_up):
        opened.projects._order(tmp_path / "missing" / "x.synopse")
        opened.revising.editing.edit(REF, "Mine.")
    full.undo()
    opened.revising.owing.settle()
    assert len(list(folder.glob("*.jsonl"))) == 1

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a disk refuses only when it is asked to keep what it took is owed and told."""

import errno
import os

import pytest

from desktop.window.storage.lines import Lines


@pytest.fixture
def lines(tmp_path):
    return Lines(tmp_path / "notes.jsonl", "head\n", lambda: iter(()))


def full(_):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_it_is_owed_when_the_file_is_closed(lines, monkeypatch):
    monkeypatch.setattr(os, "fsync", full)
    lines.add(1, "one\n")
    with pytest.raises(OSError, match="No space"):
        lines.close()
    assert lines.owing


def test_it_is_written_once_there_is_room(lines, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        lines.add(1, "one\n")
        with pytest.raises(OSError, match="No space"):
            lines.close()
    lines.settle()
    lines.close()
    assert not lines.owing
    assert (tmp_path / "notes.jsonl").read_text(encoding="utf-8").count("one\n") >= 1

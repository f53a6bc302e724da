# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said at the start of what is not as it was left."""

import pytest
from PySide6.QtCore import QSettings

from desktop.settings import Settings
from desktop.window.page import SentenceRef
from desktop.window.storage.sessions import REOPEN
from desktop.window.storage.starting import tell_start


@pytest.fixture
def told():
    return []


def test_nothing_is_said_where_all_is_well(settings, article, told):
    settings.set_flag(REOPEN, on=True)
    settings.remember(article)
    tell_start([], settings, lambda *words: told.append(words))
    assert told == []


def test_an_article_that_has_gone_is_named(settings, article, told):
    settings.remember(article)
    article.unlink()
    tell_start([], settings, lambda *words: told.append(words))
    assert told == []  # Nobody wants it back.
    settings.set_flag(REOPEN, on=True)
    tell_start([article], settings, lambda *words: told.append(words))
    assert told == []
    tell_start([], settings, lambda *words: told.append(words))
    ((title, advice),) = told
    assert "bruecke.txt" in title
    assert "your changes are kept" in advice


def test_settings_that_cannot_be_kept_are_told(tmp_path, told):
    path = tmp_path / "settings.ini"
    path.mkdir()
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    tell_start([], settings, lambda *words: told.append(words))
    ((title, advice),) = told
    assert "cannot be kept" in title
    assert str(path) in advice


@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe[[[=%", b"[files]\nrecent=@Variant("])
def test_damaged_settings_are_as_none(tmp_path, told, content):
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    assert settings.zoom == 100
    settings.zoom = 110
    settings.save()
    assert Settings(QSettings(str(path), QSettings.Format.IniFormat)).zoom == 110


def test_work_is_found_with_an_article_that_has_moved(opened, reopen, article, tmp_path):
    ref = SentenceRef(1, 1)
    opened.revising.editing.edit(ref, "Mine.")
    opened.close()
    moved = article.rename(tmp_path / "moved.txt")
    assert reopen(moved).table.sentence(ref).target == "Mine."

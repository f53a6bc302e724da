# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings survive, and nonsense in their file does no harm."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication

from desktop.settings import RECENT_FILES, Settings
from desktop.window.i18n import WindowLanguage
from desktop.window.page import Reveal
from desktop.window.settings.preferences import Preferences


def reopened(path):
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


def test_values_survive(tmp_path):
    first = reopened(tmp_path / "s.ini")
    first.zoom = 125
    first.folder = "/home/käthe/Artikel"
    first.geometry = QByteArray(b"\x00\x01")
    first.remember(Path("/a b/ü.txt"))
    first.save()
    second = reopened(tmp_path / "s.ini")
    assert second.zoom == 125
    assert second.folder == "/home/käthe/Artikel"
    assert second.geometry == QByteArray(b"\x00\x01")
    assert second.recent == (Path("/a b/ü.txt"),)


def test_nonsense_counts_as_not_set(tmp_path):
    path = tmp_path / "s.ini"
    path.write_text("[page]\nzoom=tall\n[window]\ngeometry=5\n[files]\nrecent=7\n")
    settings = reopened(path)
    assert settings.zoom == 100
    assert settings.geometry.isEmpty()
    assert settings.recent == (Path("7"),)


def test_the_newest_article_comes_first_and_the_list_ends(settings):
    for number in range(RECENT_FILES + 5):
        settings.remember(Path(f"{number}.txt"))
    settings.remember(Path("9.txt"))
    assert settings.recent[0] == Path("9.txt")
    assert len(settings.recent) == RECENT_FILES
    assert len(set(settings.recent)) == RECENT_FILES
    settings.forget(Path("9.txt"))
    assert Path("9.txt") not in settings.recent
    settings.forget_all()
    assert settings.recent == ()


def test_every_lasting_way_of_reading_is_in_the_settings(opened, settings):
    opened.actions_["preferences"].trigger()
    dialog = opened.findChild(Preferences)
    for name, box in dialog.reading.toggles.items():
        before = dialog.preview.view.look
        box.click()
        assert getattr(opened.page.look, name)
        assert opened.actions_[name].isChecked()
        assert settings.flag(f"page/{name}")
        assert dialog.preview.view.look == opened.page.look != before
    box = dialog.reading.reveal
    box.setCurrentIndex(box.findData("veiled"))
    box.activated.emit(box.currentIndex())
    assert opened.page.look.reveal is Reveal.VEILED
    assert settings.choice("page/reveal", Reveal) is Reveal.VEILED


def test_the_settings_follow_the_keys_of_the_page(opened):
    opened.actions_["preferences"].trigger()
    reading = opened.findChild(Preferences).reading
    opened.actions_["ruler"].trigger()
    opened.actions_["reveal"].trigger()
    assert reading.toggles["ruler"].isChecked()
    assert reading.reveal.currentData() == "original"


def test_the_settings_change_their_language_at_once(opened):
    opened.actions_["preferences"].trigger()
    dialog = opened.findChild(Preferences)
    box = dialog.program.language
    try:
        box.setCurrentIndex(box.findData("de"))
        box.activated.emit(box.currentIndex())
        QApplication.processEvents()
        assert dialog.windowTitle() == "Einstellungen"
        assert dialog.reading.toggles["ruler"].text().replace("&", "") == "Leselineal"
        assert opened.actions_["ruler"].text().replace("&", "") == "Leselineal"
    finally:
        WindowLanguage(QApplication.instance()).use("en")

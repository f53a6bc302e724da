# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours, type, size and language are chosen, shown at once, and remembered."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from desktop.window.dress.theme import THEMES, ThemeName
from desktop.window.settings.preferences import Preferences
from desktop.window.specs import SPECS


@pytest.fixture
def dialog(qtbot, opened):
    opened.actions_["preferences"].trigger()
    (made,) = opened.findChildren(Preferences)
    yield made
    choose(made.looks.theme, "auto")
    choose(made.program.language, "en")


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    QCoreApplication.processEvents()


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_shows_at_once(opened, dialog, name):
    choose(dialog.looks.theme, name.value)
    picture = opened.page.viewport().grab().toImage()
    assert picture.pixelColor(3, 3) == QColor(THEMES[name].paper)
    assert QApplication.palette().base().color() == QColor(THEMES[name].paper)


def test_the_type_of_the_page(opened, dialog):
    choose(dialog.looks.face, "sans")
    assert opened.page.stack.typography.body.family() == QFontInfo(opened.font()).family()
    choose(dialog.looks.face, "serif")
    assert "Serif" in opened.page.stack.typography.body.family()
    choose(dialog.looks.face, "book")
    assert opened.page.stack.typography.body.family() == "Vollkorn"


def test_the_size_of_the_text(opened, dialog):
    before = opened.page.stack.typography.size
    choose(dialog.looks.text_size, 140)
    assert opened.page.stack.typography.size == pytest.approx(before * 1.4)


def test_sizes_that_are_set_by_key_show_in_the_dialog(opened, dialog):
    opened.actions_["zoom_in"].trigger()
    opened.actions_["target_larger"].trigger()
    settings = opened.settings
    assert dialog.looks.text_size.currentData() == settings.zoom == 110
    assert dialog.looks.target_size.currentData() == settings.target_zoom > 110
    assert dialog.preview.view.stack.typography == opened.page.stack.typography
    opened.actions_["zoom_reset"].trigger()
    assert dialog.looks.text_size.currentData() == 100


def test_the_language_without_restart(opened, dialog):
    choose(dialog.program.language, "de")
    assert opened.actions_["open"].text() == "Ö&ffnen …"
    assert dialog.windowTitle() == "Einstellungen"
    assert dialog.program.language.currentData() == "de"
    assert opened.status.text == "3 Absätze übersetzt."
    choose(dialog.program.language, "en")
    assert opened.status.text == "3 paragraphs translated."


def test_choices_are_remembered(opened, dialog, reopen, article):
    choose(dialog.looks.theme, ThemeName.SEPIA.value)
    choose(dialog.looks.face, "sans")
    opened.close()
    again = reopen(article)
    assert again.page.theme == THEMES[ThemeName.SEPIA]
    assert again.page.stack.typography.body.family() == QFontInfo(again.font()).family()


def test_the_system_is_followed_unless_told_otherwise(qtbot, opened, dialog):
    hints = QApplication.styleHints()
    hints.setColorScheme(Qt.ColorScheme.Dark)
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    expected = ThemeName.DARK if dark else ThemeName.LIGHT
    choose(dialog.looks.theme, "auto")
    assert opened.page.theme == THEMES[expected]
    hints.unsetColorScheme()


def test_no_key_has_two_meanings():
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))

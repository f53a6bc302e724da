# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the languages of a paragraph."""

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.window.page import SentenceRef
from tests.window.editing.test_paragraph_language import ROW, entries, targets


def test_the_menu_lists_what_can_be_translated(shown):
    menu = shown.paragraph_language.menu
    assert entries(menu) == [("Choose a sentence first: click it, or press J.", False)]
    shown.page.set_current(SentenceRef(ROW, 0))
    assert entries(menu) == [
        ("German, as the article", True),
        ("French", False),
        ("English, needs no translation", False),
        ("Leave it untranslated", False),
    ]
    menu.actions()[-1].trigger()
    assert targets(shown)[0] == shown.table.pair(ROW).sentences[0].source
    assert entries(menu)[-1] == ("Leave it untranslated", True)


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_key_opens_the_menu(shown):
    shown.page.set_current(SentenceRef(ROW, 0))
    shown.actions_["paragraph"].trigger()
    assert shown.paragraph_language.menu.isVisible()
    shown.paragraph_language.menu.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_right_click_pins_the_sentence_and_opens_a_menu(shown):
    row = shown.page.stack.row(ROW)
    rect = row.sentence_rects(next(iter(shown.page.stack.shown)), 1)[0]
    place = rect.translated(0, shown.page.stack.y(ROW)).center().toPoint()
    shown.page.viewport().customContextMenuRequested.emit(place)
    assert shown.page.focus.current == SentenceRef(ROW, 1)
    assert shown.page_menu.menu.isVisible()
    assert shown.actions_["paragraph"] in shown.page_menu.menu.actions()
    shown.page_menu.menu.close()


def test_beside_the_text_there_is_no_menu(shown):
    shown.page.viewport().customContextMenuRequested.emit(QPoint(2, 2))
    assert not shown.page_menu.menu.isVisible()
    assert shown.page.viewport().contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu

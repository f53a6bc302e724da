# SPDX-License-Identifier: GPL-3.0-or-later
"""Other wordings of a sentence are offered beside it, and taken as edits."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.document import Side
from desktop.export import Format, export
from desktop.window.cards.wordings_html import Wording, html
from desktop.window.dress.theme import THEMES, contrast
from desktop.window.page import SentenceRef
from desktop.window.page.marks import Mark
from tests.fakes import FakeBatch, UpperEngine

REF = SentenceRef(1, 1)
MACHINE = "SIE WIRD IM MAI FERTIG SEIN."
SOON = "SIE WIRD BALD IM MAI FERTIG SEIN."
ENDS = "IM MAI WIRD SIE FERTIG SEIN."


class RephrasedBatch(FakeBatch):
    def result(self):
        others = {MACHINE: (SOON, ENDS)}
        return [replace(t, alternatives=others.get(t.text, ())) for t in super().result()]


class RephrasingEngine(UpperEngine):
    def submit(self, sentences):
        batch = super().submit(sentences)
        return RephrasedBatch(batch.sentences, batch.ready_at, batch.error)


@pytest.fixture
def engine():
    return RephrasingEngine()


@pytest.fixture
def card(opened):
    return opened.revising.other_wordings.card


def target(window):
    return window.table.sentence(REF).target


def ask(qtbot, window, ref=REF):
    window.page.set_current(ref)
    qtbot.keyClick(window.page, Qt.Key.Key_W)


def told(card):
    return [wording.text for wording in card._wordings]


def test_w_offers_and_enter_takes_as_an_edit(qtbot, opened, card):
    ask(qtbot, opened)
    assert card.isVisible()
    assert card.list.hasFocus()
    assert told(card) == [SOON, ENDS]
    qtbot.keyClick(card.list, Qt.Key.Key_Down)
    qtbot.keyClick(card.list, Qt.Key.Key_Return)
    assert target(opened) == ENDS
    assert opened.table.marks(1) == {1: [Mark.EDITED]}
    assert not card.isVisible()
    assert opened.page.hasFocus()
    opened.actions_["undo"].trigger()
    assert target(opened) == MACHINE
    opened.actions_["redo"].trigger()
    opened.actions_["machine"].trigger()
    assert target(opened) == MACHINE


def test_a_click_takes(qtbot, opened, card):
    ask(qtbot, opened)
    rect = card.list.visualItemRect(card.list.item(1))
    qtbot.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert target(opened) == ENDS


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_W])
def test_it_is_put_away_and_nothing_changes(qtbot, opened, card, key):
    ask(qtbot, opened)
    qtbot.keyClick(card.list, key)
    assert not card.isVisible()
    assert target(opened) == MACHINE
    assert opened.page.focus.current == REF
    assert opened.page.hasFocus()


def test_j_goes_on_from_the_list(qtbot, opened, card):
    ask(qtbot, opened)
    qtbot.keyClick(card.list, Qt.Key.Key_J)
    assert opened.page.focus.current == SentenceRef(1, 2)
    assert not card.isVisible()


def test_of_an_edited_sentence_the_first_choice_is_offered_too(qtbot, opened, card):
    opened.revising.editing.edit(REF, SOON)
    ask(qtbot, opened)
    assert told(card) == [MACHINE, ENDS]
    assert card._wordings[0].remark == "the machine’s first choice"
    qtbot.keyClick(card.list, Qt.Key.Key_Return)
    assert target(opened) == MACHINE
    assert opened.table.marks(1) == {}


def test_where_there_is_none_the_card_says_why(qtbot, opened, card):
    ask(qtbot, opened, SentenceRef(1, 0))
    assert card.why.text() == "The machine found no other wording that is as sound as this one."
    assert not card.list.isVisible()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    opened.actions_["join"].trigger()
    ask(qtbot, opened, SentenceRef(1, 0))
    assert "split or joined" in card.why.text()


def test_without_a_sentence_nothing_opens(qtbot, opened, card):
    opened.page.set_current(None)
    opened.page.focus.hover = None
    opened.actions_["wordings"].trigger()
    assert not card.isVisible()


@pytest.mark.parametrize("size", [(1180, 780), (1180, 330), (620, 780), (620, 330)])
@pytest.mark.parametrize("scroll", [0, 60, 400])
def test_it_never_covers_the_pair(qtbot, opened, card, size, scroll):
    opened.resize(*size)
    opened.page.scroll_to(scroll)
    ask(qtbot, opened)
    pair = opened.page.places.rect_of(REF).toAlignedRect()
    assert not card.geometry().intersects(pair.adjusted(0, 1, 0, -1))
    assert opened.page.viewport().rect().contains(card.geometry())


def test_another_article_or_an_edit_elsewhere_puts_it_away(qtbot, opened, card, article):
    ask(qtbot, opened)
    opened.revising.editing.edit(SentenceRef(1, 2), "Something else.")
    assert not card.isVisible()
    ask(qtbot, opened)
    with qtbot.waitSignal(opened.reader.finished):
        opened.open_path(article)
    assert not card.isVisible()


def test_screen_readers_hear_the_list(qtbot, opened, card):
    ask(qtbot, opened)
    found = QAccessible.queryAccessibleInterface(card.list)
    assert found.text(QAccessible.Text.Name).startswith("Other wordings of the sentence")
    assert found.child(0).text(QAccessible.Text.Name) == SOON


def test_a_project_keeps_them(qtbot, opened, card, reopen, tmp_path):
    opened.revising.editing.edit(REF, ENDS)
    path = tmp_path / "a.synopse"
    export(opened.reader.bilingual, path, Format.PROJECT)
    again = reopen(path)
    ask(qtbot, again)
    assert told(again.revising.other_wordings.card) == [MACHINE, SOON]


def test_words_that_differ_stand_out_in_every_palette():
    for theme in THEMES.values():
        text = html(Wording("A new law came <now>.", "x"), "A new law came.", theme)
        assert f'<b style="color:{theme.accent}">' in text
        assert "&lt;" in text
        for ground in (theme.paper, theme.pinned, theme.hover):
            assert contrast(theme.accent, ground) >= 4.5
            assert contrast(theme.target, ground) >= 4.5


def test_it_is_in_the_menus(opened):
    action = opened.actions_["wordings"]
    assert action in opened.page_menu.menu.actions()
    assert action.shortcut().toString() == "W"


def test_it_stays_beside_the_sentence_while_the_page_scrolls(qtbot, opened, card):
    opened.resize(1180, 420)
    ask(qtbot, opened)
    opened.page.scroll_to(opened.page.stack.scroll + 30)
    pair = opened.page.places.rect_of(REF).toAlignedRect()
    assert not card.geometry().intersects(pair.adjusted(0, 1, 0, -1))
    assert card.x() <= opened.page.stack.row(1).origin(Side.TARGET).x()


def test_the_page_keeps_its_type_when_wordings_are_shown(qtbot, opened, card):
    before = opened.page.stack.row(0).height, opened.page.stack.typography.body.pixelSize()
    ask(qtbot, opened)
    assert card.isVisible()
    opened.page.stack.rebuild()
    after = opened.page.stack.row(0).height, opened.page.stack.typography.body.pixelSize()
    assert after == before


def test_the_wordings_are_set_in_the_type_of_the_page(qtbot, opened, card):
    ask(qtbot, opened)
    qtbot.keyClick(card.list, Qt.Key.Key_Down)
    chosen, size = card.list.currentRow(), card.list.font().pixelSize()
    opened.actions_["zoom_in"].trigger()
    assert card.list.font().pixelSize() > size
    assert card.list.currentRow() == chosen

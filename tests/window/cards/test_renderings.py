# SPDX-License-Identifier: GPL-3.0-or-later
"""How an article renders a word is listed, and leads to the places."""

from PySide6.QtCore import Qt

from desktop.dictionaries import Occurrence
from desktop.window.cards.renderings import RenderingsDialog
from desktop.window.page import SentenceRef
from tests.window.cards.conftest import click, shown


def test_its_renderings_in_the_article_are_listed_and_lead_there(qtbot, reading):
    see = reading.actions_["renderings"]
    assert not see.isEnabled()
    click(qtbot, reading, "Brücke")
    assert "In this article …" in shown(qtbot, reading, "Brücke")
    qtbot.keyClick(reading.page, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    dialog = reading.findChild(RenderingsDialog)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1)
    group = dialog.tree.topLevelItem(0)
    assert group.text(0) == "BRÜCKE – 2×"
    texts = [group.child(n).text(0) for n in range(group.childCount())]
    assert texts == ["¶ 1   Die Brücke", "¶ 2   Die Stadt baut eine Brücke über den Fluss."]
    dialog.tree.itemActivated.emit(group.child(0), 0)
    assert reading.page.focus.current == SentenceRef(0, 0)
    assert not see.isEnabled()
    dialog.close()


def test_the_list_of_renderings_goes_with_its_article(qtbot, reading, article):
    click(qtbot, reading, "Brücke")
    shown(qtbot, reading, "Brücke")
    reading.look_up.see_renderings("Brücke")
    dialog = reading.findChild(RenderingsDialog)
    with qtbot.waitSignal(dialog.destroyed), qtbot.waitSignal(reading.reader.finished):
        reading.open_path(article)


def test_an_occurrence_leads_to_its_paragraph_when_sentences_were_joined(qtbot, reading):
    click(qtbot, reading, "Brücke")
    shown(qtbot, reading, "Brücke")
    reading.look_up.see_renderings("Brücke")
    dialog = reading.findChild(RenderingsDialog)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1)
    reading.actions_["join"].trigger()
    dialog.picked.emit(SentenceRef(1, 2))
    assert reading.page.focus.current == SentenceRef(1, 1)
    dialog.close()


def test_sentences_may_be_joined_while_a_word_is_looked_for(qtbot, reading):
    click(qtbot, reading, "Brücke")
    shown(qtbot, reading, "Brücke")
    reading.look_up.see_renderings("Brücke")
    dialog = reading.findChild(RenderingsDialog)
    dialog._found.append(Occurrence(1, 2, (0, 3), "THAT"))
    reading.revising.shaping.reshaping.merge(SentenceRef(1, 0))
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2)
    dialog.close()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Joins, splits and languages go to the newer version too; what finds no place can be copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.document import Side
from desktop.window.drift.leftovers_dialog import LeftoversDialog
from desktop.window.page import SentenceRef
from desktop.window.storage.additions import KEPT

FIRST, SECOND, THIRD = (
    "Die Stadt baut eine Brücke über den Fluss.",
    "Sie wird im Mai fertig sein.",
    "Das sagte die Bürgermeisterin am Donnerstag vor vielen Leuten.",
)
LAST = "Die Leute freuen sich sehr darüber. Viele wollen zur Eröffnung kommen und feiern."


def newer(article, *paragraphs):
    article.write_text("\n\n".join(("Die Brücke", *paragraphs)) + "\n", encoding="utf-8")
    return article


def sources(window, row):
    return [sentence.source for sentence in window.table.pair(row).sentences]


def listed(window):
    (dialog,) = window.findChildren(LeftoversDialog)
    return dialog


def test_joined_sentences_are_joined_again_and_keep_what_is_said_of_them(opened, article, reopen):
    opened.revising.shaping.reshaping.merge(SentenceRef(1, 0))
    opened.revising.editing.edit(SentenceRef(1, 0), "A bridge, done in May.")
    opened.close()
    again = reopen(newer(article, f"Ganz neu ist das hier. {FIRST} {SECOND}", LAST))
    assert "1 edit and 1 paragraph cut otherwise" in again.drift.offer.text
    again.drift.offer.button.click()
    assert sources(again, 1) == ["Ganz neu ist das hier.", f"{FIRST} {SECOND}"]
    assert again.table.sentence(SentenceRef(1, 1)).target == "A bridge, done in May."
    assert not again.drift.offer.isVisible()
    again.revising.editing.stack.undo()
    assert sources(again, 1) == ["Ganz neu ist das hier.", FIRST, SECOND]
    again.revising.editing.stack.redo()
    again.close()
    third = reopen(article)
    assert third.table.sentence(SentenceRef(1, 1)).target == "A bridge, done in May."


def test_a_split_by_hand_is_the_same_where_its_paragraph_is(opened, article, reopen):
    cut = {Side.SOURCE: FIRST.index("über"), Side.TARGET: FIRST.index("eine")}
    opened.revising.shaping.reshaping.split(SentenceRef(1, 0), cut)
    before = opened.table.pair(1).sentences
    opened.close()
    again = reopen(newer(article, "Ein neuer Absatz.", f"{FIRST} {SECOND} {THIRD}", LAST))
    again.drift.offer.button.click()
    assert [(one.source, one.target) for one in again.table.pair(2).sentences] == [
        (one.source, one.target) for one in before
    ]


def test_a_split_whose_sentence_has_gone_is_listed(opened, article, reopen):
    cut = {Side.SOURCE: FIRST.index("über"), Side.TARGET: FIRST.index("über")}
    opened.revising.shaping.reshaping.split(SentenceRef(1, 0), cut)
    opened.revising.editing.note(SentenceRef(2, 0), "Joy.")
    opened.close()
    again = reopen(newer(article, f"{SECOND} {THIRD}", LAST))
    again.drift.offer.button.click()
    assert again.drift.offer.text == "1 found no place in this version."
    again.drift.offer.button.click()
    assert "Sentences joined or split" in listed(again).text.toPlainText()
    assert f"Paragraph 2: {FIRST}"[:60] in listed(again).text.toPlainText()


def test_the_language_of_a_paragraph_goes_where_most_of_it_stands(opened, article, reopen):
    opened.paragraph_language.choose(1, KEPT)
    opened.close()
    again = reopen(newer(article, "Ein neuer Absatz.", f"{FIRST} Neu hier. {THIRD}", LAST))
    again.drift.offer.button.click()
    assert again.paragraph_language.chosen(2) == KEPT
    assert again.table.sentence(SentenceRef(2, 0)).target == FIRST
    again.revising.editing.stack.undo()
    assert again.paragraph_language.chosen(2) == ""
    assert again.table.sentence(SentenceRef(2, 0)).target == FIRST.upper()


def test_what_the_reader_has_done_since_then_stays(opened, article, reopen):
    opened.revising.shaping.reshaping.merge(SentenceRef(1, 0))
    opened.paragraph_language.choose(2, KEPT)
    opened.revising.editing.note(SentenceRef(0, 0), "Title.")
    opened.close()
    again = reopen(newer(article, f"{FIRST} {SECOND} {THIRD}", f"{LAST} Und noch ein Satz."))
    again.revising.shaping.reshaping.merge(SentenceRef(1, 1))
    again.drift.offer.button.click()
    assert sources(again, 1) == [FIRST, f"{SECOND} {THIRD}"]
    assert again.paragraph_language.chosen(2) == KEPT
    assert again.drift.offer.text == "1 found no place in this version."


@pytest.fixture
def listing(qtbot, opened, article, reopen):
    """A newer version, after what could be carried over, and the list of the rest."""
    editing = opened.revising.editing
    editing.edit(SentenceRef(1, 1), "In <May>.")
    editing.note(SentenceRef(1, 1), "Really?\nAsk.")
    editing.check(SentenceRef(2, 0))
    opened.close()
    again = reopen(newer(article, f"{FIRST} {THIRD}", LAST))
    again.drift.offer.button.click()
    qtbot.mouseClick(again.drift.offer.button, Qt.MouseButton.LeftButton)
    return again


EXPECTED = f"Paragraph 2: {SECOND}\nYour translation: In <May>.\nYour note: Really?\nAsk."


def test_what_found_no_place_can_be_read_and_copied(qtbot, listing):
    dialog = listed(listing)
    assert dialog.text.toPlainText() == EXPECTED
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == EXPECTED


def test_it_can_be_listed_again_in_another_session(listing, article, reopen):
    listing.revising.editing.note(SentenceRef(2, 1), "New.")
    listing.close()
    again = reopen(article)
    assert not again.drift.offer.isVisible()
    again.actions_["older"].trigger()
    assert listed(again).text.toPlainText() == EXPECTED


def test_there_is_a_word_where_nothing_is_left(opened):
    opened.actions_["older"].trigger()
    assert opened.status.text == "No older version has anything of yours that is not here."
    assert not opened.findChildren(LeftoversDialog)


def test_what_was_being_typed_when_the_program_ended_comes_along(opened, article, reopen):
    opened.revising.editing.draft(SentenceRef(1, 0), "A bridge is ")
    opened.revising.editing.close()  # It was killed.
    again = reopen(newer(article, f"{FIRST} {THIRD}", LAST))
    again.drift.offer.button.click()
    assert again.table.sentence(SentenceRef(1, 0)).target == "A bridge is"

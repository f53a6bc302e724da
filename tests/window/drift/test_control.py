# SPDX-License-Identifier: GPL-3.0-or-later
"""Two versions of an article, by key and mouse: what was said of the older one is carried over."""

import pytest
from PySide6.QtCore import Qt

from desktop.document import Tint
from desktop.export import Format, export
from desktop.window.page import SentenceRef
from desktop.window.page.marks import Mark

SECOND = (
    "Die Brücke\n\nEin neuer Absatz steht hier ganz vorn. Er hat zwei Sätze.\n\n"
    "Die Stadt baut eine Brücke über den Fluss. Es ist die zweite Brücke der Stadt. "
    "Sie wird im Juni fertig sein. "
    "Das sagte die Bürgermeisterin am Donnerstag vor vielen Leuten.\n\n"
    "Viele wollen zur Eröffnung kommen und feiern.\n"
)
"""One sentence is changed, some have come, and the one about the joy has gone."""
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def versions(qtbot, opened, article):
    """The first version edited, noted, checked and highlighted; the second in its file."""
    editing = opened.revising.editing
    editing.edit(SentenceRef(1, 0), "A bridge is built.")
    editing.edit(SentenceRef(1, 1), "In May.")
    editing.note(SentenceRef(1, 2), "Which mayor?")
    editing.note(SentenceRef(2, 0), "Joy.")
    editing.tint(SentenceRef(2, 1), Tint.ROSE)
    editing.check(SentenceRef(1, 0))
    opened.close()
    article.write_text(SECOND, encoding="utf-8")
    return article


def said(window):
    additions = window.revising.editing.notebook.additions
    return additions.edits, additions.notes, additions.checked, additions.tints


CARRIED = (
    {SentenceRef(2, 0): "A bridge is built."},
    {SentenceRef(2, 3): "Which mayor?"},
    {SentenceRef(2, 0): True},
    {SentenceRef(3, 0): Tint.ROSE},
)


def test_it_is_offered_in_one_sentence_and_not_done_unasked(reopen, versions):
    again = reopen(versions)
    offer = again.drift.offer
    assert offer.isVisible()
    assert offer.text == (
        "You left 2 edits, 2 notes, 1 check mark and 1 highlight in an older version of this "
        "article. Carry them over?"
    )
    assert offer.accessibleName() == offer.text
    assert said(again) == ({}, {}, {}, {})


def test_a_click_carries_over_and_it_is_there_again(qtbot, reopen, versions, tmp_path):
    again = reopen(versions)
    qtbot.mouseClick(again.drift.offer.button, Qt.MouseButton.LeftButton)
    assert said(again) == CARRIED
    assert again.table.sentence(SentenceRef(2, 0)).target == "A bridge is built."
    assert set(again.table.marks(2)[0]) == {Mark.EDITED, Mark.CHECKED}
    assert again.status.text == "4 carried over."
    assert again.drift.offer.text == "2 found no place in this version."
    assert again.page.hasFocus()
    again.close()
    assert len(list((tmp_path / "notebooks").iterdir())) == 2, "the older version keeps its own"
    third = reopen(versions)
    assert said(third) == CARRIED
    assert not third.drift.offer.isVisible()


def test_the_keys_carry_over_and_take_back(qtbot, reopen, versions):
    again = reopen(versions)
    button = again.drift.offer.button
    for _ in range(50):
        if button.hasFocus():
            break
        qtbot.keyClick(again.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert said(again) == CARRIED
    qtbot.keyClick(again.page, Qt.Key.Key_Z, CONTROL)
    assert said(again) == ({}, {}, {}, {})
    assert again.table.sentence(SentenceRef(2, 0)).target.startswith("DIE STADT")
    qtbot.keyClick(again.page, Qt.Key.Key_Y, CONTROL)
    assert said(again) == CARRIED


def test_what_was_said_of_the_new_version_stays(qtbot, reopen, versions):
    again = reopen(versions)
    editing = again.revising.editing
    editing.edit(SentenceRef(2, 0), "Mine.")
    editing.check(SentenceRef(2, 0))
    again.drift.offer.button.click()
    edits, notes, checked, tints = said(again)
    assert edits == {SentenceRef(2, 0): "Mine."}
    assert (notes, checked, tints) == CARRIED[1:]
    assert again.status.text == "2 carried over."
    assert again.drift.offer.text == "3 found no place in this version."


def test_a_version_that_has_its_notebook_is_not_asked_about(qtbot, reopen, versions):
    again = reopen(versions)
    again.revising.editing.note(SentenceRef(3, 0), "New.")
    again.close()
    assert not reopen(versions).drift.offer.isVisible()


def test_another_article_of_the_same_name_is_not_spoken_of(reopen, versions):
    versions.write_text("Das Wetter\n\nEs regnet heute in der Stadt sehr viel.\n", "utf-8")
    assert not reopen(versions).drift.offer.isVisible()


def test_the_offer_goes_with_its_article(qtbot, reopen, versions, tmp_path):
    again = reopen(versions)
    other = tmp_path / "anders.txt"
    other.write_text("Das Wetter\n\nEs regnet heute in der Stadt sehr viel.\n", "utf-8")
    with qtbot.waitSignal(again.reader.finished):
        again.open_path(other)
    assert not again.drift.offer.isVisible()


def test_sentences_that_were_joined_are_marked_as_they_are(qtbot, opened, article, reopen):
    opened.revising.editing.note(SentenceRef(1, 2), "Which mayor?")
    opened.revising.shaping.reshaping.merge(SentenceRef(1, 0))
    opened.close()
    article.write_text(SECOND, encoding="utf-8")
    again = reopen(article)
    again.drift.offer.button.click()
    assert said(again) == ({}, {SentenceRef(2, 3): "Which mayor?"}, {}, {})


def test_a_file_with_changes_of_its_own_is_left_alone(qtbot, reopen, versions, tmp_path):
    again = reopen(versions)
    again.revising.editing.note(SentenceRef(1, 0), "Of another hand.")
    path = tmp_path / "bruecke.json"
    export(again.reader.bilingual, path, Format.JSON)
    again.revising.editing.stack.undo()
    again.close()
    other = reopen(path)
    assert other.table.document.title == again.table.document.title
    assert not other.drift.offer.isVisible()
    assert other.table.notes == {SentenceRef(1, 0): "Of another hand."}
    assert said(other) == ({}, {}, {}, {})


def test_what_was_typed_and_pressed_in_the_first_version_comes_along(
    qtbot, opened, article, reopen
):
    opened.page.set_current(SentenceRef(1, 0))
    qtbot.keyClick(opened.page, Qt.Key.Key_Return)
    opened.page.editor.selectAll()
    qtbot.keyClicks(opened.page.editor, "A bridge.")
    qtbot.keyClick(opened.page.editor, Qt.Key.Key_Return)
    opened.page.set_current(SentenceRef(1, 2))
    qtbot.keyClick(opened.page, Qt.Key.Key_C)
    qtbot.keyClick(opened.page, Qt.Key.Key_N)
    qtbot.keyClicks(opened.revising.panel.field, "Which mayor?")
    opened.close()
    article.write_text(SECOND, encoding="utf-8")
    again = reopen(article)
    qtbot.mouseClick(again.drift.offer.button, Qt.MouseButton.LeftButton)
    assert said(again) == (
        {SentenceRef(2, 0): "A bridge."},
        {SentenceRef(2, 3): "Which mayor?"},
        {SentenceRef(2, 3): True},
        {},
    )
    assert again.status.text == "3 carried over."


def test_what_was_only_begun_in_an_older_version_is_not_spoken_of(reopen, opened, article):
    opened.revising.editing.draft(SentenceRef(1, 0), " ")
    opened.close()
    article.write_text(SECOND, encoding="utf-8")
    assert not reopen(article).drift.offer.isVisible()

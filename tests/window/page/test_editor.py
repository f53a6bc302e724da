# SPDX-License-Identifier: GPL-3.0-or-later
"""A sentence is typed where it stands: nothing changes unasked, nothing takes the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desktop.document import Document, Paragraph, ParagraphPair, SentencePair, Side
from desktop.window.page import Look, Reveal, SentenceRef
from desktop.window.page.typography import Typography
from tests.window.conftest import long_document, pair_of

REF = SentenceRef(0, 0)
FIXED = "It is 10\u00a0km to the\u202friver."


@pytest.fixture
def page(make_page):
    made = make_page(long_document(60))
    for row in range(60):
        made.table.put(row, pair_of(row, made.table.paragraph(row)))
    return made


@pytest.fixture
def fixed(make_page):
    """A page with one sentence that has fixed spaces, and what is committed on it."""
    paragraph = Paragraph("Es sind 10\u00a0km zum Fluss.")
    made = make_page(Document((paragraph,), language="de"))
    made.table.put(0, ParagraphPair("1", paragraph, (SentencePair("1.1", paragraph.text, FIXED),)))
    said: list[str] = []
    made.editor.committed.connect(lambda _, text: said.append(text))
    return made, said


def test_what_opens_over_the_search_keeps_the_keyboard(qtbot, opened):
    """Else the words that are typed into it would be commands of the page."""
    opened.page.edit(SentenceRef(1, 0))
    qtbot.waitUntil(opened.page.editor.hasFocus)
    opened.actions_["find"].trigger()
    assert not opened.page.editor.isVisible()
    assert opened.find_bar.isAncestorOf(QApplication.focusWidget())


def test_the_page_has_the_keyboard_again_when_editing_ends(qtbot, page):
    page.edit(REF)
    qtbot.waitUntil(page.editor.hasFocus)
    qtbot.keyClick(page.editor, Qt.Key.Key_Return)
    assert page.hasFocus()


def test_a_sentence_that_was_only_looked_at_is_not_edited(fixed):
    page, said = fixed
    page.edit(REF)
    page.editor.finish()
    assert said == [FIXED]


def test_fixed_spaces_stay_where_something_else_is_typed(fixed):
    page, said = fixed
    page.edit(REF)
    page.editor.insertPlainText("  Really.\n")
    page.editor.finish()
    assert said == [f"{FIXED} Really."]


def test_a_split_at_the_caret_counts_fixed_spaces(qtbot, fixed):
    page, _ = fixed
    page.edit(REF)
    with qtbot.waitSignal(page.editor.split_asked) as asked:
        qtbot.keyClick(page.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [REF, len(FIXED)]


def test_there_is_nothing_to_take_back_before_something_is_typed(qtbot, page):
    page.edit(REF)
    leading = page.editor.textCursor().blockFormat().lineHeight()
    assert not page.editor.document().isUndoAvailable()
    page.editor.insertPlainText(" More.")
    qtbot.keySequence(page.editor, QKeySequence.StandardKey.Undo)
    assert page.editor.toPlainText() == page.table.sentence(REF).target
    assert page.editor.textCursor().blockFormat().lineHeight() == leading


def test_the_type_follows_that_of_the_page(page):
    page.edit(REF)
    page.editor.insertPlainText(" More.")
    page.set_style(Typography("Vollkorn", 30), page.theme)
    assert page.editor.font() == page.stack.row(0).styles[Side.TARGET].font
    assert page.editor.font().pixelSize() > 30
    assert page.editor.textCursor().blockFormat().lineHeight() > 30
    assert page.editor.toPlainText().endswith(" More.")


def caret(page):
    return page.editor.viewport().mapTo(page.viewport(), page.editor.cursorRect().bottomLeft()).y()


def test_the_caret_stays_in_sight_while_a_sentence_grows(qtbot, page):
    page.resize(1000, 400)
    page.edit(SentenceRef(5, 0))
    qtbot.waitUntil(lambda: not page.glide.moving)
    page.editor.insertPlainText("noch viel mehr Text " * 60)
    assert 0 <= caret(page) <= page.viewport().height()
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.Start)
    assert 0 <= caret(page) <= page.viewport().height()


def test_the_caret_of_a_sentence_longer_than_the_screen_is_in_sight(qtbot, make_page):
    paragraph = Paragraph("Wort und noch ein " * 150 + "Wort.")
    page = make_page(Document((paragraph,), language="de"))
    page.table.put(0, pair_of(0, paragraph))
    page.resize(1000, 500)
    page.edit(REF)
    qtbot.waitUntil(lambda: not page.glide.moving)
    assert 0 <= caret(page) <= page.viewport().height()


def test_what_is_typed_is_saved_when_the_translation_goes_out_of_sight(qtbot, page):
    page.edit(REF)
    page.editor.insertPlainText(" More.")
    with qtbot.waitSignal(page.editor.committed) as saved:
        page.set_look(Look(reveal=Reveal.ORIGINAL))
    assert saved.args[1].endswith(" More.")
    assert not page.editor.isVisible()

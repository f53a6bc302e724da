# SPDX-License-Identifier: GPL-3.0-or-later
"""What each word means stands under it while a key is held; nothing where links are weak."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import QApplication

from desktop.document import Document, Link, Paragraph, ParagraphPair, SentencePair, Side
from desktop.window.dress.theme import LIGHT
from desktop.window.page import SentenceRef
from desktop.window.page.gloss import Gloss, glosses

SENTENCE = SentencePair(
    "1.1",
    "Der Hauptbahnhof, sagt Anna, schließt bald.",
    "The main station will close soon, Anna says.",
    links=(
        Link(0, 3, 0, 3, 0.9),
        Link(4, 16, 4, 8, 0.8),
        Link(4, 16, 9, 16, 0.7),
        Link(23, 27, 34, 38, 0.99),
        Link(29, 37, 17, 21, 0.6),
        Link(29, 37, 22, 27, 0.6),
        Link(38, 42, 28, 32, 0.2),
    ),
)


def test_words_that_are_strongly_linked_are_glossed_and_names_are_not():
    assert list(glosses(SENTENCE)) == [
        Gloss(0, 3, "The"),
        Gloss(4, 16, "main station"),
        Gloss(29, 37, "will close"),
    ]


def test_words_that_stand_apart_are_not_run_together():
    sentence = SentencePair(
        "1.1",
        "anfangen",
        "switch it on",
        links=(Link(0, 8, 0, 6, 0.9), Link(0, 8, 10, 12, 0.9)),
    )
    assert [gloss.text for gloss in glosses(sentence)] == ["switch … on"]


@pytest.fixture
def page(make_page):
    text = f"{SENTENCE.source} Noch ein Satz."
    made = make_page(Document((Paragraph(text),), language="de"))
    last = SentencePair("1.2", "Noch ein Satz.", "One more sentence.")
    made.table.put(0, ParagraphPair("1", Paragraph(text), (SENTENCE, last)))
    return made


def below(page):
    """How much ink of the translation there is under the original, in its column."""
    picture = page.viewport().grab().toImage()
    rect = page.stack.row(0).sentence_rects(Side.SOURCE, 0)[0]
    rect = rect.translated(0, page.stack.y(0) - page.stack.scroll).toAlignedRect()
    inks = [
        picture.pixelColor(x, y)
        for y in range(rect.bottom() + 2, rect.bottom() + 14)
        for x in range(rect.left(), rect.right())
    ]
    return sum(ink == QColor(LIGHT.target) for ink in inks)


def test_it_is_there_while_the_key_is_down(page, qtbot):
    page.set_current(SentenceRef(0, 0))
    assert below(page) == 0
    qtbot.keyPress(page, Qt.Key.Key_G)
    assert page.gloss.shown
    assert below(page) > 0
    qtbot.keyRelease(page, Qt.Key.Key_G)
    assert below(page) == 0


def test_leaving_the_page_hides_it(page, qtbot):
    page.set_current(SentenceRef(0, 0))
    qtbot.keyPress(page, Qt.Key.Key_G)
    QApplication.sendEvent(page, QFocusEvent(QEvent.Type.FocusOut))
    assert not page.gloss.shown


def test_without_a_sentence_the_first_in_sight_is_taken(page, qtbot):
    qtbot.keyPress(page, Qt.Key.Key_G)
    assert page.focus.current == SentenceRef(0, 0)
    page.viewport().grab()


def test_where_the_original_is_not_shown_nothing_is(opened, qtbot):
    opened.actions_["translation"].trigger()
    opened.page.set_current(SentenceRef(1, 1))
    before = opened.page.viewport().grab().toImage()
    qtbot.keyPress(opened.page, Qt.Key.Key_G)
    assert opened.page.viewport().grab().toImage() == before


def test_an_edited_sentence_is_glossed_by_the_machines_words(opened, qtbot):
    ref = SentenceRef(1, 1)
    opened.revising.editing.edit(ref, "Mine.")
    opened.page.set_current(ref)
    before = opened.page.viewport().grab().toImage()
    qtbot.keyPress(opened.page, Qt.Key.Key_G)
    assert opened.page.viewport().grab().toImage() != before

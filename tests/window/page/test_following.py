# SPDX-License-Identifier: GPL-3.0-or-later
"""What is out of sight is let go of, and another article leaves nothing of the one before."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.document import Document, Paragraph, Side
from desktop.window.page import Look, Reveal, SentenceRef
from desktop.window.page.focus import Selection, TextPlace
from tests.window.conftest import long_document, pair_of

REF = SentenceRef(1, 0)
ONLY = {Side.SOURCE: Look(reveal=Reveal.ORIGINAL), Side.TARGET: Look(reveal=Reveal.TRANSLATION)}


@pytest.fixture
def page(make_page):
    made = make_page(long_document(9))
    for row in range(9):
        made.table.put(row, pair_of(row, made.table.paragraph(row)))
    return made


@pytest.mark.parametrize("side", list(Side))
def test_a_selection_goes_with_its_column(page, side):
    page.focus.selection = Selection(side, TextPlace(0, 0), TextPlace(1, 5))
    chosen = page.selected_text()
    page.set_look(ONLY[side])
    assert page.selected_text() == chosen
    page.set_look(ONLY[Side.TARGET if side is Side.SOURCE else Side.SOURCE])
    assert page.selected_text() == ""


def test_the_word_that_is_asked_about_goes_with_its_column(qtbot, page):
    page.words.enabled = True
    page.set_current(REF)
    page.words.begin()
    assert page.words.place.side is Side.SOURCE
    with qtbot.waitSignal(page.words.left):
        page.set_look(ONLY[Side.TARGET])
    assert page.words.place is None


def test_a_cut_is_not_moved_in_a_column_out_of_sight(page):
    page.set_current(REF)
    page.cutting.begin(REF)
    page.set_look(ONLY[Side.TARGET])
    assert not page.cutting.active


@pytest.mark.parametrize("width", [1100, 600])
def test_a_pair_takes_up_what_is_seen_of_it(page, width):
    page.resize(width, 700)
    page.set_look(ONLY[Side.SOURCE])
    row, top = page.stack.row(1), page.stack.y(1) - page.stack.scroll
    assert page.places.rect_of(REF) == page.places.rect_of(REF).intersected(
        page.viewport().rect().toRectF().adjusted(0, top, 0, top + row.height)
    )
    rects = row.sentence_rects(Side.SOURCE, 0)
    assert page.places.rect_of(REF).bottom() == pytest.approx(top + rects[-1].bottom())


def test_a_drag_does_not_go_on_in_another_article(page, qtbot):
    qtbot.mousePress(
        page.viewport(), Qt.MouseButton.LeftButton, pos=page.viewport().rect().center()
    )
    page.table.load(Document((Paragraph("Kurz."),), language="de"))
    place, left = QPointF(90, 90), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, left, left, none)
    QApplication.sendEvent(page.viewport(), moved)
    assert page.selected_text() == ""


def test_the_page_knows_where_its_end_is(make_page):
    """Rows at the end that are less high than was reckoned let others come into sight."""
    texts = ["Ein Satz, der lang ist. " * 99] * 280 + ["Kurz."] * 20
    page = make_page(Document(tuple(map(Paragraph, texts)), language="de"))
    page.scroll_to(1e9)
    page.grab()
    assert page.first_visible == page.stack.index_at(page.stack.scroll)
    assert page.verticalScrollBar().value() == round(page.stack.scroll)

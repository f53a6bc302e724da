# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader meets a list with one item for each sentence pair."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from desktop.document import Side
from desktop.window.page import Look, Reveal, SentenceRef
from tests.window.conftest import long_document, pair_of


@pytest.fixture
def page(make_page):
    made = make_page(long_document(12))
    made.table.target_language = "en"
    for row in range(6):
        made.table.put(row, pair_of(row, made.table.paragraph(row)))
    return made


def names(page):
    item = QAccessible.queryAccessibleInterface(page)
    children = (item.child(number) for number in range(item.childCount()))
    items = [child for child in children if child.role() is QAccessible.Role.ListItem]
    return [child.text(QAccessible.Text.Name) for child in items]


def below(item):
    """Yield everything below an item of the tree, as a screen reader walks down."""
    for number in range(item.childCount()):
        child = item.child(number)
        assert item.indexOfChild(child) == number
        yield child
        yield from below(child)


def test_the_page_is_a_list(page):
    assert QAccessible.queryAccessibleInterface(page).role() == QAccessible.Role.List


def test_every_sentence_is_an_item_with_both_languages(page):
    read_out = names(page)
    sentences = sum(len(page.table.pair(row).sentences) for row in range(6))
    assert len(read_out) == sentences + 6
    second = page.table.pair(1).sentences[0]
    number = page.table.number_of(SentenceRef(1, 0))
    assert read_out[number] == (
        f"Sentence {number + 1} of {len(read_out)}. "
        f"German: {second.source} English: {second.target}"
    )


def test_a_row_that_waits_says_so(page):
    assert names(page)[-1].endswith("Not translated yet.")


def test_items_know_their_place_and_list(page):
    item = QAccessible.queryAccessibleInterface(page)
    child = item.child(1)
    assert child.role() == QAccessible.Role.ListItem
    assert item.indexOfChild(child) == 1
    assert child.parent().role() == QAccessible.Role.List
    ref = page.table.sentence_at(1)
    line = page.stack.row(ref.row).sentence_rects(Side.TARGET, ref.sentence)[0]
    top = page.stack.y(ref.row) - page.stack.scroll
    point = page.viewport().mapToGlobal(line.translated(0, top).center().toPoint())
    assert child.rect().contains(point)
    assert item.indexOfChild(item.childAt(point.x(), point.y())) == 1


def test_the_current_sentence_has_the_focus(page):
    item = QAccessible.queryAccessibleInterface(page)
    assert item.focusChild() is None
    page.set_current(SentenceRef(2, 1))
    assert item.indexOfChild(item.focusChild()) == page.table.number_of(SentenceRef(2, 1))
    assert item.focusChild().state().focused


def test_items_of_a_closed_document_are_invalid(page):
    child = QAccessible.queryAccessibleInterface(page).child(20)
    assert child.isValid()
    page.table.load(long_document(2))
    assert not child.isValid()


def test_a_screen_reader_finds_what_lies_on_the_page_and_beside_it(page):
    column = page.table.further.add("fr", {}).column
    button = page.heads.buttons[column]
    card = QLabel("A card", page.viewport())
    card.setAccessibleName("A card")
    card.move(40, 40)
    card.show()
    item = QAccessible.queryAccessibleInterface(page)
    for widget in (page.heads, button, card):
        found = [child for child in below(item) if child.object() is widget]
        assert [child.text(QAccessible.Text.Name) for child in found] == [widget.accessibleName()]
        assert found[0].text(QAccessible.Text.Name)
        middle = widget.mapToGlobal(widget.rect().center())
        assert item.childAt(middle.x(), middle.y()).object() is widget or widget is page.heads


@pytest.mark.parametrize(
    ("reveal", "told"),
    [
        (Reveal.BOTH, "German — English — French"),
        (Reveal.VEILED, "German — English — French"),
        (Reveal.ORIGINAL, "German"),
        (Reveal.TRANSLATION, "English — French"),
    ],
)
def test_the_heads_tell_the_columns_that_are_shown(page, reveal, told):
    page.set_heads("German", "English")
    page.table.further.add("fr", {})
    page.set_look(Look(reveal=reveal))
    assert page.heads.accessibleName() == told

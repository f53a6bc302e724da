# SPDX-License-Identifier: GPL-3.0-or-later
"""The page as its reader uses it: with eyes, mouse and keys."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop.document import Document, Paragraph, Side
from desktop.window.dress.theme import LIGHT
from desktop.window.page import SentenceRef
from tests.window.conftest import long_document, pair_of


def fill(page, rows):
    for row in rows:
        page.table.put(row, pair_of(row, page.table.paragraph(row)))


def screen_y(page, row):
    return page.stack.y(row) - page.stack.scroll


def centre_of(page, ref, side=Side.SOURCE):
    """Return the middle of a sentence's first line on the viewport."""
    rect = page.stack.row(ref.row).sentence_rects(side, ref.sentence)[0]
    point = rect.translated(0, screen_y(page, ref.row)).center().toPoint()
    assert page.viewport().rect().contains(point)
    return point


@pytest.fixture
def page(make_page):
    made = make_page(long_document(60))
    fill(made, range(60))
    return made


@pytest.mark.parametrize("seed", range(4))
def test_rows_that_finish_never_move_the_row_being_read(make_page, qtbot, seed):
    page = make_page(long_document(300))
    page.scroll_to(9000)
    page.grab()
    read = page.stack.anchor
    before = screen_y(page, read)
    rows = list(range(300))
    random.Random(seed).shuffle(rows)
    for row in rows:
        page.table.put(row, pair_of(row, page.table.paragraph(row)))
    page.grab()
    assert screen_y(page, read) == pytest.approx(before, abs=1)


def test_both_sides_of_a_row_begin_level(page):
    for row in range(10):
        made = page.stack.row(row)
        assert made.origin(Side.SOURCE).y() == made.origin(Side.TARGET).y()


def test_zoom_and_width_keep_the_row_being_read_in_sight(page):
    page.scroll_to(4000)
    read = page.stack.anchor
    page.resize(950, 700)
    page.grab()
    assert 0 <= screen_y(page, read) <= 700
    page.resize(700, 500)
    page.grab()
    assert -50 <= screen_y(page, read) <= 500


def test_scrolling_to_the_end_and_back_reaches_both(page, qtbot):
    bar = page.verticalScrollBar()
    for _ in range(5):
        bar.setValue(bar.maximum())
        page.grab()
    last = len(page.table) - 1
    assert 0 < screen_y(page, last) < page.viewport().height()
    for _ in range(5):
        bar.setValue(0)
        page.grab()
    assert page.first_visible == 0
    assert screen_y(page, 0) >= 0


def test_hover_tints_both_sides(page, qtbot):
    ref = SentenceRef(1, 2)
    point = centre_of(page, ref)
    qtbot.mouseMove(page.viewport(), point)
    assert page.focus.hover == ref
    picture = page.viewport().grab().toImage()
    tint = QColor(LIGHT.hover)
    for side in Side:
        rect = page.stack.row(1).sentence_rects(side, 2)[0].translated(0, screen_y(page, 1))
        edge = QPoint(round(rect.left()) + 3, round(rect.top()) + 3)
        assert picture.pixelColor(edge) == tint
    qtbot.mouseMove(page.viewport(), QPoint(2, 2))
    assert page.focus.hover is None


@pytest.mark.parametrize("side", list(Side))
def test_click_pins_and_escape_releases(page, qtbot, side):
    ref = SentenceRef(1, 1)
    with qtbot.waitSignal(page.current_changed):
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(page, ref, side))
    assert page.focus.current == ref
    qtbot.mouseMove(page.viewport(), QPoint(2, 2))
    assert page.focus.current == ref
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.focus.current is None


def test_a_second_click_releases(page, qtbot):
    point = centre_of(page, SentenceRef(1, 1))
    for _ in range(2):
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert page.focus.current is None


@pytest.mark.parametrize(("forward", "back"), [("J", "K"), ("Down", "Up")])
def test_keys_walk_through_every_sentence_and_back(page, qtbot, forward, back):
    seen = []
    page.current_changed.connect(seen.append)
    keys = {"J": Qt.Key.Key_J, "K": Qt.Key.Key_K, "Down": Qt.Key.Key_Down, "Up": Qt.Key.Key_Up}
    for _ in range(40):
        qtbot.keyClick(page, keys[forward])
    numbers = [page.table.number_of(ref) for ref in seen]
    assert numbers == list(range(40))
    for _ in range(39):
        qtbot.keyClick(page, keys[back])
    assert page.focus.current == SentenceRef(0, 0)


def test_the_page_follows_the_current_sentence(page, qtbot):
    page.glide._animation.setDuration(0)
    for _ in range(120):
        qtbot.keyClick(page, Qt.Key.Key_J)
    qtbot.waitUntil(
        lambda: 0 < page.places.rect_of(page.focus.current).top() < page.viewport().height()
    )


def test_rows_that_wait_are_passed_over(make_page, qtbot):
    page = make_page(long_document(10))
    fill(page, [0, 5])
    qtbot.keyClick(page, Qt.Key.Key_J)
    qtbot.keyClick(page, Qt.Key.Key_J)
    assert page.focus.current == SentenceRef(5, 0)


def test_a_drag_selects_across_rows_on_one_side(page, qtbot):
    start = centre_of(page, SentenceRef(1, 1))
    end = centre_of(page, SentenceRef(2, 0))
    view = page.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    text = page.selected_text()
    assert text.count("\n") == 1
    assert text.split("\n")[0] in page.table.text(1, Side.SOURCE)
    assert page.table.text(2, Side.SOURCE).startswith(text.split("\n")[1])
    assert page.focus.current is None


def test_an_empty_page_takes_all_events(make_page, qtbot):
    page = make_page(Document(()))
    qtbot.keyClick(page, Qt.Key.Key_J)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    qtbot.mouseMove(page.viewport(), QPoint(60, 60))
    assert not page.grab().isNull()
    assert page.focus.current is None


def test_text_beyond_the_basic_plane_is_hit_where_it_stands(make_page, qtbot):
    page = make_page(Document((Paragraph("Das ist 🚧🚧 eine Baustelle. Hier ist keine mehr."),)))
    fill(page, [0])
    qtbot.mouseClick(
        page.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(page, SentenceRef(0, 1))
    )
    assert page.focus.current == SentenceRef(0, 1)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways of reading: one key each, no flicker, remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.document import Side
from desktop.window.app import build_window
from desktop.window.dress.theme import LIGHT
from desktop.window.page import Reveal, SentenceRef


def inked(window, side, row=1):
    """Count the dots of a side of a row that are darker than any tint."""
    picture = window.page.viewport().grab().toImage()
    made = window.page.stack.row(row)
    top = window.page.stack.y(row) - window.page.stack.scroll
    count = 0
    for rect in made.rects(side, 0, len(window.table.text(row, side))):
        box = rect.translated(0, top).toRect()
        count += sum(
            QColor(picture.pixel(x, y)).lightness() < 110
            for x in range(box.left(), box.right(), 2)
            for y in range(box.top(), box.bottom(), 2)
        )
    return count


@pytest.mark.parametrize(
    ("key", "source", "target"),
    [("1", True, True), ("2", True, False), ("3", False, True), ("4", True, False)],
)
def test_a_key_for_each_mode(qtbot, opened, key, source, target):
    qtbot.keyClick(opened.page, getattr(Qt.Key, f"Key_{key}"))
    assert (inked(opened, Side.SOURCE) > 20) is source
    assert (inked(opened, Side.TARGET) > 20) is target


def test_one_key_goes_through_all_modes(qtbot, opened):
    seen = []
    for _ in Reveal:
        qtbot.keyClick(opened.page, Qt.Key.Key_R)
        seen.append(opened.page.look.reveal)
        assert opened.actions_[seen[-1].value].isChecked()
    assert seen == [Reveal.ORIGINAL, Reveal.TRANSLATION, Reveal.VEILED, Reveal.BOTH]


def test_nothing_moves_between_the_modes(qtbot, opened):
    before = [opened.page.stack.y(row) for row in range(3)]
    for _ in Reveal:
        qtbot.keyClick(opened.page, Qt.Key.Key_R)
        assert [opened.page.stack.y(row) for row in range(3)] == before


def test_stacked_pages_close_the_gap_of_what_is_hidden(qtbot, opened):
    opened.resize(700, 780)
    both = opened.page.stack.height
    qtbot.keyClick(opened.page, Qt.Key.Key_2)
    opened.page.grab()
    assert opened.page.stack.height < both * 0.8


def test_space_and_pointing_lift_the_veil(qtbot, opened):
    qtbot.keyClick(opened.page, Qt.Key.Key_4)
    qtbot.keyClick(opened.page, Qt.Key.Key_J)
    qtbot.keyClick(opened.page, Qt.Key.Key_J)
    veiled = inked(opened, Side.TARGET)
    qtbot.keyClick(opened.page, Qt.Key.Key_Space)
    lifted = inked(opened, Side.TARGET)
    assert lifted > veiled + 20
    qtbot.keyClick(opened.page, Qt.Key.Key_Space)
    assert inked(opened, Side.TARGET) == veiled
    opened.page.focus.hover = SentenceRef(1, 0)
    assert inked(opened, Side.TARGET) > veiled + 20


def test_what_is_hidden_cannot_be_pointed_at(qtbot, opened):
    row = opened.page.stack.row(1)
    rect = row.sentence_rects(Side.TARGET, 0)[0]
    point = rect.translated(0, opened.page.stack.y(1)).center().toPoint()
    assert opened.page.places.sentence_under(point) == SentenceRef(1, 0)
    qtbot.keyClick(opened.page, Qt.Key.Key_2)
    assert opened.page.places.sentence_under(point) is None


def test_the_ruler_dims_all_but_the_current_sentence(qtbot, opened):
    bright = inked(opened, Side.SOURCE, row=2)
    qtbot.keyClick(opened.page, Qt.Key.Key_F)
    assert opened.page.focus.current == SentenceRef(0, 0)
    assert inked(opened, Side.SOURCE, row=2) < bright / 5
    assert inked(opened, Side.SOURCE, row=0) > 20


def test_the_other_language_under_the_line(qtbot, opened):
    opened.page.set_current(SentenceRef(1, 1))
    plain = opened.page.viewport().grab().toImage()
    qtbot.keyClick(opened.page, Qt.Key.Key_L)
    shown = opened.page.viewport().grab().toImage()
    rect = opened.page.stack.row(1).sentence_rects(Side.SOURCE, 1)[-1]
    bottom = round(rect.translated(0, opened.page.stack.y(1)).bottom())
    area = [(x, y) for x in range(40, 540, 3) for y in range(bottom, bottom + 40, 3)]
    assert sum(plain.pixel(*dot) != shown.pixel(*dot) for dot in area) > 50
    above = [(x, y) for x in range(40, 540, 3) for y in range(bottom - 20, bottom - 2, 3)]
    assert all(plain.pixel(*dot) == shown.pixel(*dot) for dot in above)


def test_paragraph_numbers_stand_in_the_margin(qtbot, opened):
    qtbot.keyClick(opened.page, Qt.Key.Key_P)
    picture = opened.page.viewport().grab().toImage()
    measure = opened.page.stack.measure
    paper = QColor(LIGHT.paper).rgb()
    top = round(opened.page.stack.y(1))
    margin = [(x, y) for x in range(int(measure.source) - 4) for y in range(top, top + 30)]
    assert any(picture.pixel(*dot) != paper for dot in margin)


def test_ways_of_reading_are_remembered(qtbot, app, opened, settings, engine):
    for key in (Qt.Key.Key_2, Qt.Key.Key_P):
        qtbot.keyClick(opened.page, key)
    opened.close()
    again = build_window(app, settings, lambda pair: engine)
    qtbot.addWidget(again)
    assert again.page.look.reveal is Reveal.ORIGINAL
    assert again.page.look.numbers
    assert again.actions_["original"].isChecked()


def test_swapped_columns_are_hit_where_they_stand(qtbot, opened):
    row = opened.page.stack.row(1)
    left = row.sentence_rects(Side.SOURCE, 0)[0]
    qtbot.keyClick(opened.page, Qt.Key.Key_X)
    row = opened.page.stack.row(1)
    assert row.origin(Side.TARGET).x() < row.origin(Side.SOURCE).x()
    assert row.sentence_rects(Side.TARGET, 0)[0].left() == left.left()
    for side in Side:
        rect = row.sentence_rects(side, 1)[-1].translated(0, opened.page.stack.y(1))
        qtbot.mouseMove(opened.page.viewport(), rect.center().toPoint())
        assert opened.page.focus.hover == SentenceRef(1, 1)
        assert opened.page.focus.word[0] is side


def test_only_the_page_and_back(qtbot, opened):
    qtbot.keyClick(opened.page, Qt.Key.Key_F11)
    assert not opened.menuBar().isVisible()
    assert not opened.status.isVisible()
    assert opened.isFullScreen()
    qtbot.keyClick(opened.page, Qt.Key.Key_J)
    assert opened.page.focus.current == SentenceRef(0, 0)
    qtbot.keyClick(opened.page, Qt.Key.Key_C)
    assert opened.table.checked == {SentenceRef(0, 0)}
    qtbot.keyClick(opened.page, Qt.Key.Key_F11)
    assert opened.menuBar().isVisible()
    assert not opened.isFullScreen()


def test_a_window_closed_while_only_the_page_shows_comes_back_whole(opened, reopen, article):
    opened.actions_["alone"].trigger()
    opened.close()
    again = reopen(article)
    assert again.menuBar().isVisible()
    assert again._tools.isVisible()

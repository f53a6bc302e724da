# SPDX-License-Identifier: GPL-3.0-or-later
"""Further columns stand level with the pair, side by side and stacked, and come row by row."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible

from desktop.document import Document, Paragraph, Side
from desktop.window.page import Look, Reveal, SentenceRef
from desktop.window.page.columns import Further
from desktop.window.page.progress import Stage
from desktop.window.page.typography import STACKED_BELOW, STACKED_BY_COLUMN, Typography
from tests.window.page.conftest import FRENCH, TEXTS, pair, point_on

SPANISH = Further("es")


def test_columns_have_equal_room_side_by_side(page):
    slots = page.stack.measure.slots
    assert list(slots) == [Side.SOURCE, Side.TARGET, FRENCH]
    assert len({round(slot.width, 3) for slot in slots.values()}) == 1
    lefts = [slot.left for slot in slots.values()]
    assert lefts == sorted(lefts)


def test_a_border_between_the_pair_leaves_further_columns_alone(page):
    before = page.stack.measure.slots[FRENCH]
    page.set_share(0.6)
    assert page.stack.measure.slots[FRENCH] == pytest.approx(before)
    assert page.stack.measure.source_width > page.stack.measure.target_width
    begin, end = page.stack.measure.gutter
    assert page.stack.measure.share_at((begin + end) / 2) == pytest.approx(0.6)


def test_swapping_puts_the_original_between_its_translations(page):
    page.set_look(Look(swapped=True))
    measure = page.stack.measure
    assert measure.target < measure.source < measure.slots[FRENCH].left


@pytest.mark.parametrize("count", [1, 2])
def test_columns_are_stacked_where_they_would_be_narrow(app, count):
    typography = Typography("Vollkorn", 18)
    further = (FRENCH, SPANISH)[:count]
    limit = STACKED_BELOW + STACKED_BY_COLUMN * count
    assert typography.measure(limit - 1, further=further).stacked
    assert not typography.measure(limit, further=further).stacked


def test_stacked_columns_stand_below_each_other(full):
    full.resize(700, 700)
    row = full.stack.row(0)
    tops = [row.origin(column).y() for column in full.stack.shown]
    assert len(tops) == 3
    assert tops == sorted(set(tops))
    last = row.sentence_rects(FRENCH, 1)[-1]
    assert last.bottom() <= row.height


def test_stacked_columns_say_what_language_they_are_in(full):
    assert full.stack.row(0).names == {}
    full.resize(700, 700)
    assert full.stack.row(0).names == {FRENCH: "FR"}
    row = full.stack.row(0)
    line = round(full.stack.y(0) + row.origin(FRENCH).y() + row.style.leading / 2)
    picture = full.viewport().grab().toImage()
    margin = {picture.pixelColor(x, y).name() for x in range(40) for y in range(line - 4, line + 4)}
    assert len(margin) > 1
    full.table.further.remove(FRENCH)
    assert full.stack.row(0).names == {}


@pytest.mark.parametrize("width", [700, 1300])
def test_a_row_is_as_high_as_its_highest_column(full, width):
    full.resize(width, 700)
    before = full.stack.row(0).height
    full.table.further[FRENCH].put(0, pair("fr", rich=" Et encore beaucoup de mots." * 9))
    row = full.stack.row(0)
    assert row.height > before
    assert row.sentence_rects(FRENCH, 1)[-1].bottom() <= row.height


def test_first_lines_stand_level(full):
    row = full.stack.row(0)
    lines = {
        round(row.origin(column).y() + block.baseline, 3) for column, block in row.blocks.items()
    }
    assert len(row.blocks) == 3
    assert len(lines) == 1


def test_a_further_column_cannot_be_edited_in_place(full, qtbot):
    with qtbot.waitSignal(full.locked_asked) as asked:
        qtbot.mouseDClick(full.viewport(), Qt.MouseButton.LeftButton, pos=point_on(full, FRENCH, 0))
    assert asked.args == [FRENCH]
    assert not full.editor.isVisible()


def test_every_column_is_read_out(full):
    item = QAccessible.queryAccessibleInterface(full)
    name = item.child(0).text(QAccessible.Text.Name)
    for words in ("German: Das Haus", "English: The house", "French: La maison"):
        assert words in name


def test_columns_wait_fail_and_come_one_by_one(page, qtbot):
    column = page.table.further[FRENCH]
    page.table.put(0, pair("en"))
    assert page.stack.row(0).waiting == [FRENCH]
    column.progress.fail(0)
    row = page.stack.row(0)
    assert row.stages == {Side.TARGET: Stage.DONE, FRENCH: Stage.FAILED}
    offer = row.origin(FRENCH).toPoint() + QPoint(20, round(page.stack.y(0)) + 8)
    with qtbot.waitSignal(page.further_retry_asked) as asked:
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=offer)
    assert asked.args == [FRENCH, 0]
    column.put(0, pair("fr"))
    assert page.stack.row(0).waiting == []


def test_a_row_that_failed_in_one_column_has_a_tick(full, qtbot):
    full.table.further[FRENCH].progress.fail(2)
    qtbot.waitUntil(lambda: 2 in {row for row, _ in full.minimap.ticks.values()})


def test_heads_are_short_where_columns_are_stacked(full):
    full.table.further.name(FRENCH, "French · via English")
    button = full.heads.buttons[FRENCH]
    assert button.text() == "French · via English"
    full.resize(700, 700)
    assert button.text() == "French"
    assert button.accessibleName() == "French · via English"
    assert button.geometry().right() <= full.stack.measure.slots[Side.SOURCE].right + button.MARGIN


def test_a_column_may_come_before_the_pair(page):
    page.table.further[FRENCH].put(0, pair("fr"))
    row = page.stack.row(0)
    assert row.blocks[FRENCH].text == pair("fr").target
    assert row.sentence_at(FRENCH, 1) is None
    assert row.waiting == [Side.TARGET]


def test_ways_of_reading_take_further_columns_for_translations(full):
    full.set_look(Look(reveal=Reveal.ORIGINAL))
    assert full.stack.shown == (Side.SOURCE,)
    full.set_look(Look(reveal=Reveal.TRANSLATION))
    assert full.stack.shown == (Side.TARGET, FRENCH)
    shown = full.viewport().grab().toImage()
    full.set_look(Look(reveal=Reveal.VEILED))
    assert full.stack.shown == (Side.SOURCE, Side.TARGET, FRENCH)
    assert full.viewport().grab().toImage() != shown


def test_text_of_a_further_column_can_be_selected(full, qtbot):
    view, button = full.viewport(), Qt.MouseButton.LeftButton
    rect = full.stack.row(0).sentence_rects(FRENCH, 0)[0].translated(0, full.stack.y(0))
    qtbot.mousePress(view, button, pos=(rect.topLeft() + QPointF(1, 8)).toPoint())
    full.pointer._drag_to(QPointF(rect.right() - 1, rect.top() + 8))
    assert full.selected_text() == TEXTS[0][2]
    qtbot.mouseRelease(view, button)


def test_a_column_goes_as_it_came(full):
    full.focus.hover = SentenceRef(0, 0)
    full.table.further.remove(FRENCH)
    assert full.stack.shown == (Side.SOURCE, Side.TARGET)
    assert list(full.stack.row(0).blocks) == [Side.SOURCE, Side.TARGET]
    assert full.table.text(0, Side.TARGET) == pair("en").target


def test_another_document_has_no_further_columns(full):
    full.table.load(Document((Paragraph("Neu."),), language="de"))
    assert len(full.table.further) == 0

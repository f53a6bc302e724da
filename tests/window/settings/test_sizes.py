# SPDX-License-Identifier: GPL-3.0-or-later
"""Each side has a size of its own, and the border between them is moved by mouse and keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from desktop.document import Side
from desktop.window.page.measure import EVEN, NARROWEST
from desktop.window.page.typography import STACKED_BELOW, Typography
from desktop.window.settings.preferences import Preferences

ALT = Qt.KeyboardModifier.AltModifier


def pixel_sizes(window):
    return [window.page.stack.row(1).styles[side].font.pixelSize() for side in Side]


def test_the_translation_has_a_size_of_its_own(qtbot, opened, settings):
    same, _ = pixel_sizes(opened)
    qtbot.keyClick(opened.page, Qt.Key.Key_Plus, ALT)
    qtbot.keyClick(opened.page, Qt.Key.Key_Plus, ALT)
    source, target = pixel_sizes(opened)
    assert source == same < target
    assert (settings.zoom, settings.target_zoom) == (100, 125)
    assert "original 100%, translation 125%" in opened.status.text
    qtbot.keyClick(opened.page, Qt.Key.Key_Minus, ALT)
    opened.sizes.zoom(1)
    assert (settings.zoom, settings.target_zoom) == (110, 125)
    opened.sizes.zoom(0)
    assert pixel_sizes(opened) == [same, same]


def test_first_lines_stand_level_whatever_their_sizes(opened):
    opened.sizes.set_size(Side.TARGET, 160)
    for number in range(3):
        row = opened.page.stack.row(number)
        source, target = (row.origin(side).y() + row.blocks[side].baseline for side in Side)
        assert source == pytest.approx(target, abs=0.01)


def test_the_settings_have_a_box_for_each_side(opened, settings):
    opened.actions_["preferences"].trigger()
    dialog = opened.findChild(Preferences)
    for box, size in ((dialog.looks.text_size, 90), (dialog.looks.target_size, 140)):
        box.setCurrentIndex(box.findData(size))
        box.activated.emit(box.currentIndex())
    assert (settings.zoom, settings.target_zoom) == (90, 140)
    dialog.close()


def test_sizes_and_border_are_there_the_next_time(qtbot, opened, reopen, article):
    opened.sizes.set_size(Side.TARGET, 80)
    qtbot.keyClick(opened.page, Qt.Key.Key_Right, ALT)
    share = opened.page.divider.share
    again = reopen(article)
    assert again.settings.target_zoom == 80
    assert again.page.divider.share == pytest.approx(share, abs=0.001)
    assert share > EVEN


def drag(qtbot, window, distance):
    divider = window.page.divider
    start = QPoint(divider.width() // 2, 200)
    qtbot.mousePress(divider, Qt.MouseButton.LeftButton, pos=start)
    # The widget moves along, so that a place on it is another one after each step.
    goal = divider.mapToParent(start + QPoint(distance, 0))
    qtbot.mouseMove(divider, divider.mapFromParent(goal))
    qtbot.mouseRelease(divider, Qt.MouseButton.LeftButton, pos=divider.mapFromParent(goal))


def test_the_border_is_dragged_and_snaps_back_to_the_middle(qtbot, opened):
    page = opened.page
    before = page.stack.measure
    drag(qtbot, opened, 100)
    after = page.stack.measure
    assert after.source_width == pytest.approx(before.source_width + 100, abs=2)
    assert after.room == pytest.approx(before.room)
    drag(qtbot, opened, -94)
    assert page.stack.measure == before
    drag(qtbot, opened, 80)
    qtbot.mouseDClick(page.divider, Qt.MouseButton.LeftButton)
    assert page.divider.share == EVEN


def test_the_border_moves_to_where_the_arrow_points_also_when_swapped(qtbot, opened):
    page = opened.page
    for swapped in (False, True):
        if swapped:
            opened.actions_["swapped"].trigger()
        page.set_share(EVEN)
        left = page.stack.measure.gutter[0]
        page.divider.setFocus()
        qtbot.keyClick(page.divider, Qt.Key.Key_Right)
        assert page.stack.measure.gutter[0] > left
        qtbot.keyClick(page.divider, Qt.Key.Key_Home)
        assert page.stack.measure.gutter[0] == pytest.approx(left)
        qtbot.keyClick(page, Qt.Key.Key_Left, ALT)
        assert page.stack.measure.gutter[0] < left


def test_swapping_keeps_the_width_of_each_side(opened):
    opened.page.set_share(0.6)
    before = opened.page.stack.measure
    opened.actions_["swapped"].trigger()
    after = opened.page.stack.measure
    assert after.target < after.source
    assert (after.source_width, after.target_width) == (before.source_width, before.target_width)
    assert after.left == before.left


def test_there_is_no_border_where_columns_are_stacked_or_alone(opened):
    page = opened.page
    assert page.divider.isVisible()
    opened.actions_["original"].trigger()
    assert not page.divider.isVisible()
    opened.actions_["both"].trigger()
    opened.resize(STACKED_BELOW - 100, 700)
    assert page.stack.measure.stacked
    assert not page.divider.isVisible()


@given(
    width=st.integers(200, 4000),
    share=st.floats(NARROWEST, 1 - NARROWEST),
    sizes=st.tuples(st.integers(13, 40), st.integers(13, 40)),
)
def test_columns_never_overlap_or_leave_the_page(qapp, width, share, sizes):
    typography = Typography("Vollkorn", *sizes)
    for measure in (
        typography.measure(width, share),
        typography.measure(width, share).swapped(),
    ):
        edges = sorted(
            (getattr(measure, side), getattr(measure, side) + measure.width(side)) for side in Side
        )
        assert 0 <= edges[0][0] < edges[1][1] <= width
        if measure.stacked:
            assert edges[0] == edges[1]
        else:
            assert edges[0][1] < edges[1][0]
            middle = sum(measure.gutter) / 2
            assert measure.share_at(middle) == pytest.approx(share)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Hits are listed as pairs, while one types, and walked through by key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester

from desktop.document import Side
from desktop.window.page import SentenceRef
from desktop.window.searching.hit_list import HitModel, fitting
from desktop.window.searching.search import Hit

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def listed(qtbot, opened):
    """The window with its list open and every "leute" in it."""
    qtbot.keyClick(opened.page, Qt.Key.Key_F, CONTROL_SHIFT)
    qtbot.keyClicks(opened.find_bar.text, "leute")
    qtbot.waitUntil(lambda: opened.find_bar._count.text() == "1 of 4")
    return opened


def view(window):
    return window.hits.panel.view


def test_hits_stand_with_both_sentences(listed):
    assert listed.hits.panel.isVisible()
    model = listed.finding.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 4
    for row, hit in enumerate(listed.finding.hits):
        line = model.line(row)
        own = line.source if hit.side is Side.SOURCE else line.target
        assert own[line.start : line.end].casefold() == "leute"
        assert line.target == line.source.upper()


def test_a_hit_in_a_row_that_waits_stands_alone(opened):
    model = HitModel(opened.table)
    opened.table.load(opened.table.document)
    model.extend([Hit(1, Side.SOURCE, 4, 9)])
    line = model.line(0)
    assert line.source == opened.table.text(1, Side.SOURCE)
    assert line.target == ""


def test_the_list_follows_what_is_typed(qtbot, listed):
    qtbot.keyClicks(listed.find_bar.text, "n")
    qtbot.waitUntil(lambda: listed.finding.model.rowCount() == 2)
    listed.find_bar.text.setText("quastenflosser")
    qtbot.waitUntil(lambda: listed.finding.model.rowCount() == 0)


def test_walking_through_the_list_by_key(qtbot, listed):
    qtbot.keyClick(listed.find_bar.text, Qt.Key.Key_Down)
    qtbot.waitUntil(view(listed).hasFocus)
    assert view(listed).currentIndex().row() == 0
    qtbot.keyClick(view(listed), Qt.Key.Key_Down)
    assert listed.page.focus.hit == listed.finding.hits[1]
    qtbot.keyClick(view(listed), Qt.Key.Key_End)
    assert listed.page.focus.hit == listed.finding.hits[-1]
    qtbot.keyClick(view(listed), Qt.Key.Key_Return)
    assert listed.page.hasFocus()
    assert listed.page.focus.current == SentenceRef(2, 0)
    assert listed.hits.panel.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Escape])
def test_going_back_to_the_field(qtbot, listed, key):
    qtbot.keyClick(listed.find_bar.text, Qt.Key.Key_Down)
    qtbot.keyClick(view(listed), key)
    assert listed.find_bar.text.hasFocus()


def test_a_click_goes_there(qtbot, listed):
    index = listed.finding.model.index(2, 0)
    spot = view(listed).visualRect(index).center()
    qtbot.mouseClick(view(listed).viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert listed.page.focus.hit == listed.finding.hits[2]
    assert listed.find_bar._count.text() == "3 of 4"


def test_the_list_follows_the_reader(qtbot, listed):
    qtbot.keyClick(listed.find_bar.text, Qt.Key.Key_Return)
    assert view(listed).currentIndex().row() == 1


def test_the_list_goes_and_comes_with_the_search(qtbot, listed, reopen, article):
    qtbot.keyClick(listed.find_bar.text, Qt.Key.Key_Escape)
    assert not listed.hits.panel.isVisible()
    listed.close()
    again = reopen(article)
    assert not again.hits.panel.isVisible()
    qtbot.keyClick(again.page, Qt.Key.Key_F, CONTROL)
    assert again.hits.panel.isVisible()
    qtbot.mouseClick(again.find_bar.list, Qt.MouseButton.LeftButton)
    assert not again.hits.panel.isVisible()
    assert again.find_bar.isVisible()


def test_what_is_said_of_a_hit(listed):
    index = listed.finding.model.index(1, 0)
    spoken = listed.finding.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Hit 2 of 4, paragraph 2. Original: Das sagte")
    assert "DAS SAGTE" in spoken


@pytest.mark.parametrize("width", [300, 1100])
def test_a_hit_is_painted_in_sight(qtbot, listed, width):
    before = view(listed).grab().toImage()
    listed.resize(width, 700)
    assert view(listed).grab().toImage() != before
    listed.page.viewport().grab()


@given(st.text(max_size=120), st.integers(0, 119), st.integers(1, 20), st.integers(20, 400))
def test_a_line_is_shortened_around_its_hit(qapp, text, start, length, width):
    end = min(len(text), start + length)
    start = min(start, end)
    metrics = QFontMetricsF(qapp.font())
    shown, first, last = fitting(text, start, end, metrics, width)
    assert 0 <= first <= last <= len(shown)
    whole = text[start:end]
    assert whole.startswith(shown[first:last].rstrip("…")) or not shown[first:last].rstrip("…")


@pytest.mark.parametrize("width", range(80, 320, 20))
def test_a_shortened_line_begins_with_a_whole_word(qapp, width):
    text = "Die Neuausschreibungsverfahren und Zuständigkeiten betreffen nur die Ringstraße"
    start = text.index("Ring")
    shown, first, _ = fitting(text, start, len(text), QFontMetricsF(qapp.font()), width)
    rest = shown.removeprefix("… ").rstrip("…")
    assert first == 2 or text[text.index(rest) - 1] == " "


def test_five_thousand_hits_are_no_more_work_than_what_is_seen(opened):
    asked = []

    class Counting(HitModel):
        def line(self, row):
            asked.append(row)
            return super().line(row)

    model = Counting(opened.table, opened)
    view(opened).setModel(model)
    model.extend([Hit(1, Side.SOURCE, 4, 9)] * 5000)
    opened.hits.panel.show()
    view(opened).grab()
    assert 0 < len(set(asked)) < 100


def test_the_list_stays_at_the_hit_when_the_text_changes(qtbot, listed):
    qtbot.keyClick(listed.find_bar.text, Qt.Key.Key_Return)
    with qtbot.waitSignal(listed.finding._runner.ended):
        listed.revising.editing.edit(SentenceRef(0, 0), "The bridge")
    assert view(listed).currentIndex().row() == 1


def test_tags_in_a_tip_are_words(listed):
    finding = listed.finding
    ref = next(filter(None, map(finding._sentence_of, finding.hits)))
    listed.revising.editing.edit(ref, "<img src='x.png'> LEUTE")
    index = listed.finding.model.index(0, 0)
    tips = [
        listed.finding.model.data(index.siblingAtRow(row), Qt.ItemDataRole.ToolTipRole)
        for row in range(listed.finding.model.rowCount())
    ]
    assert any("&lt;img" in tip for tip in tips)
    assert not any("<img" in tip for tip in tips)

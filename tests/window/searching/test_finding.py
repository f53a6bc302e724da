# SPDX-License-Identifier: GPL-3.0-or-later
"""Find, walk through the hits, replace and undo, by keys."""

import pytest
from PySide6.QtCore import Qt

from desktop.document import Side
from desktop.window.page import SentenceRef

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def find(qtbot, opened):
    """Type into the find bar and wait for the hits."""

    def find(words, key=Qt.Key.Key_F):
        qtbot.keyClick(opened.page, key, CONTROL)
        with qtbot.waitSignal(opened.finding._runner.ended):
            opened.find_bar.text.setText(words)
        return opened.finding.hits

    return find


def counted(window):
    return window.find_bar._count.text()


def test_hits_of_both_languages_are_counted(opened, find):
    found = find("leute")
    assert len(found) == 4
    assert {hit.side for hit in found} == set(Side)
    assert counted(opened) == "1 of 4"


def test_enter_and_f3_walk_through_the_hits_and_round_the_end(qtbot, opened, find):
    find("leute")
    seen = [opened.page.focus.hit]
    for _ in range(3):
        qtbot.keyClick(opened.find_bar.text, Qt.Key.Key_Return)
        seen.append(opened.page.focus.hit)
    assert seen == sorted(set(seen), key=opened.finding.hits.index)
    qtbot.keyClick(opened.page, Qt.Key.Key_F3)
    assert opened.page.focus.hit == seen[0]
    qtbot.keyClick(opened.page, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert opened.page.focus.hit == seen[-1]


def test_the_sentence_of_the_hit_is_the_current_one(opened, find):
    find("eröffnung")
    assert opened.page.focus.current == SentenceRef(2, 1)


def test_hits_are_seen_on_the_page(opened, find):
    before = opened.page.viewport().grab().toImage()
    find("darüber")
    opened.page.set_current(None)
    assert opened.page.viewport().grab().toImage() != before


def test_nothing_found_is_said(opened, find):
    assert find("Quastenflosser") == []
    assert counted(opened) == "Not found"


def test_a_faulty_pattern_is_said(qtbot, opened, find):
    opened.find_bar.regex.setChecked(True)
    find("(")
    assert "has a fault" in counted(opened)


def test_a_pattern_without_end_is_given_up_and_said(qtbot, opened, find, monkeypatch):
    find("die")
    with monkeypatch.context() as hurry:
        hurry.setattr("desktop.window.searching.search._PARAGRAPH_S", 0.05)
        opened.find_bar.text.setText(r"(\w|\w\w|\s)+$")
        opened.find_bar.regex.setChecked(True)
        qtbot.waitUntil(lambda: "takes too long" in counted(opened))
    opened.find_bar.regex.setChecked(False)
    opened.find_bar.text.setText("leute")
    qtbot.waitUntil(lambda: counted(opened) == "1 of 4")


def test_capitals_count_if_wanted(qtbot, opened, find):
    assert len(find("Leute")) == 4
    opened.find_bar.exact.setChecked(True)
    qtbot.waitUntil(lambda: counted(opened) == "1 of 2")


def test_escape_closes_and_takes_the_hits_away(qtbot, opened, find):
    find("leute")
    qtbot.keyClick(opened.find_bar.text, Qt.Key.Key_Escape)
    assert not opened.find_bar.isVisible()
    assert opened.page.focus.hits == {}
    assert opened.page.hasFocus()


def test_selected_text_is_looked_for(qtbot, opened):
    opened.page.set_current(None)
    row = opened.page.stack.row(1)
    start = opened.table.text(1, Side.SOURCE).index("Brücke")
    rects = row.rects(Side.SOURCE, start, start + 6)
    top = opened.page.stack.y(1) - opened.page.stack.scroll
    view = opened.page.viewport()
    left = rects[0].translated(0, top)
    middle = left.center().y()
    begin = left.topLeft().toPoint()
    begin.setY(round(middle))
    end = left.topRight().toPoint()
    end.setY(round(middle))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert opened.page.selected_text() == "Brücke"
    with qtbot.waitSignal(opened.finding._runner.ended):
        qtbot.keyClick(opened.page, Qt.Key.Key_F, CONTROL)
    assert opened.find_bar.text.text() == "Brücke"
    assert len(opened.finding.hits) == 4


def test_going_to_a_paragraph_by_number(qtbot, window, samples):
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(samples / "reportage.txt")
    qtbot.keyClick(window.page, Qt.Key.Key_G, CONTROL)
    assert window.find_bar.text.text() == "¶"
    window.find_bar.text.setText("¶ 8")
    qtbot.waitUntil(lambda: counted(window) == "¶ 8 of 11")
    height = window.page.viewport().height()
    stack = window.page.stack
    qtbot.waitUntil(lambda: 0 <= stack.y(7) - stack.scroll < height)


def test_replacing_one_then_all_then_undoing(qtbot, opened, find):
    find("DIE", key=Qt.Key.Key_H)
    assert opened.find_bar.replacement.isVisible()
    opened.find_bar.replacement.setText("The")
    original = [opened.table.text(row, Side.TARGET) for row in range(3)]
    opened.finding._at = next(
        n for n, hit in enumerate(opened.finding.hits) if hit.side is Side.TARGET
    )
    qtbot.mouseClick(opened.find_bar._buttons["one"], Qt.MouseButton.LeftButton)
    assert opened.table.text(0, Side.TARGET) == "The BRÜCKE"
    with qtbot.waitSignal(opened.finding._runner.ended):
        pass
    qtbot.mouseClick(opened.find_bar._buttons["all"], Qt.MouseButton.LeftButton)
    replaced = [opened.table.text(row, Side.TARGET) for row in range(3)]
    assert not any("DIE" in text for text in replaced)
    assert opened.table.text(0, Side.SOURCE) == "Die Brücke"
    for _ in range(2):
        opened.actions_["undo"].trigger()
    assert [opened.table.text(row, Side.TARGET) for row in range(3)] == original


def test_a_faulty_replacement_changes_nothing(qtbot, opened, find):
    opened.find_bar.regex.setChecked(True)
    find("DIE", key=Qt.Key.Key_H)
    opened.find_bar.replacement.setText(r"\7")
    before = opened.table.pairs()
    qtbot.mouseClick(opened.find_bar._buttons["all"], Qt.MouseButton.LeftButton)
    assert opened.table.pairs() == before
    assert "has a fault" in counted(opened)


def test_the_page_stays_when_the_text_changes(qtbot, opened, find):
    find("Viele")
    place = SentenceRef(0, 0)
    opened.page.set_current(place)
    with qtbot.waitSignal(opened.finding._runner.ended):
        opened.revising.editing.edit(place, "The bridge")
    assert opened.page.focus.current == place


def test_a_paragraph_is_gone_to_once(qtbot, opened, find):
    qtbot.keyClick(opened.page, Qt.Key.Key_G, CONTROL)
    opened.find_bar.text.setText("¶3")
    qtbot.waitUntil(lambda: "3" in counted(opened))
    opened.page.scroll_to(0)
    opened.revising.editing.edit(SentenceRef(0, 0), "The bridge")
    opened.finding._search()
    assert opened.page.stack.scroll == 0


def test_replacing_what_is_not_there_leaves_undo_and_redo_alone(qtbot, opened, find):
    opened.revising.editing.edit(SentenceRef(0, 0), "The bridge")
    opened.actions_["undo"].trigger()
    find("Eröffnung", Qt.Key.Key_H)
    opened.find_bar.exact.setChecked(True)  # Now the original alone has it.
    qtbot.waitUntil(lambda: counted(opened) == "1 of 1")
    opened.find_bar.replacement.setText("opening")
    opened.finding._replace(everywhere=True)
    assert opened.revising.editing.stack.canRedo()


def test_replacing_by_the_same_goes_on(qtbot, opened, find):
    hits = find("DIE", Qt.Key.Key_H)
    at = next(n for n, hit in enumerate(hits) if hit.side is Side.TARGET)
    opened.finding.go(at)
    opened.find_bar.replacement.setText("DIE")
    opened.finding._replace(everywhere=False)
    assert opened.finding._at == (at + 1) % len(hits)
    assert not opened.finding._goes


def test_a_paragraph_is_one_of_all_that_have_come(qtbot, opened):
    qtbot.keyClick(opened.page, Qt.Key.Key_G, CONTROL)
    opened.find_bar.text.setText("¶3")
    qtbot.waitUntil(lambda: "3 of" in counted(opened))
    opened.find_bar.tell("")
    opened.finding._search()
    assert counted(opened) == f"¶ 3 of {len(opened.table)}"

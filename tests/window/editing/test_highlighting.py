# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences are highlighted by key and menu, listed, seen, undone, kept and exported."""

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.document import Side, Tint
from desktop.window.dress.theme import CONTRAST, THEMES
from desktop.window.page import SentenceRef
from desktop.window.page.accessible import describe
from desktop.window.page.hints import hint
from desktop.window.page.marks import Mark
from desktop.window.page.tints import ground, line

REF = SentenceRef(1, 1)
ALT = Qt.KeyboardModifier.AltModifier


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier, ref=REF):
    window.page.set_current(ref)
    qtbot.keyClick(window.page, key, modifier)


def test_h_highlights_in_the_last_colour_and_takes_it_away(qtbot, opened):
    press(qtbot, opened, Qt.Key.Key_H)
    assert opened.table.tints == {REF: Tint.YELLOW}
    press(qtbot, opened, Qt.Key.Key_H)
    assert opened.table.tints == {}
    press(qtbot, opened, Qt.Key.Key_3, ALT)
    press(qtbot, opened, Qt.Key.Key_H, ref=SentenceRef(2, 0))
    assert opened.table.tints == {REF: Tint.BLUE, SentenceRef(2, 0): Tint.BLUE}
    press(qtbot, opened, Qt.Key.Key_3, ALT)
    assert opened.table.tints == {SentenceRef(2, 0): Tint.BLUE}
    opened.actions_["undo"].trigger()
    assert opened.table.tints == {REF: Tint.BLUE, SentenceRef(2, 0): Tint.BLUE}
    while opened.actions_["undo"].isEnabled():
        opened.actions_["undo"].trigger()
    assert opened.table.tints == {}


@pytest.mark.parametrize("tint", list(Tint))
def test_each_colour_has_an_entry_in_the_menu_below_edit(opened, tint):
    menu = opened.actions_["highlights"].menu()
    entry = next(action for action in menu.actions() if action is opened.actions_[tint.value])
    opened.page.set_current(REF)
    entry.trigger()
    assert opened.table.tints == {REF: tint}
    assert opened.reader.bilingual.pairs[1].sentences[1].revision.tint is tint


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_it_is_seen_on_both_sides_and_stays_when_pinned(opened, theme):
    opened.set_theme(theme)
    opened.revising.editing.tint(REF, Tint.GREEN)
    picture = opened.page.viewport().grab().toImage()
    top = opened.page.stack.y(1) - opened.page.stack.scroll
    for side in Side:
        rect = opened.page.stack.row(1).sentence_rects(side, 1)[0].translated(0, top)
        corner = QPoint(round(rect.left()) + 2, round(rect.top()) + 4)
        assert picture.pixelColor(corner) == ground(theme, Tint.GREEN)
    opened.page.set_current(REF)
    picture = opened.page.viewport().grab().toImage()
    rect = opened.page.stack.row(1).sentence_rects(Side.SOURCE, 1)[0].translated(0, top)
    below = QPoint(round(rect.left()) + 3, round(rect.bottom()) - 3)
    assert picture.pixelColor(below) == line(theme, Tint.GREEN)


def test_high_contrast_tells_colours_by_their_lines_as_well(opened):
    opened.set_theme(CONTRAST)
    strips = set()
    for tint in Tint:
        opened.revising.editing.tint(REF, tint)
        picture = opened.page.viewport().grab().toImage()
        top = opened.page.stack.y(1) - opened.page.stack.scroll
        rect = opened.page.stack.row(1).sentence_rects(Side.SOURCE, 1)[0].translated(0, top)
        y, inked = round(rect.bottom()) - 3, line(CONTRAST, tint)
        strip = range(round(rect.left()) + 1, round(rect.right()) - 1)
        strips.add(tuple(picture.pixelColor(x, y) == inked for x in strip))
    assert len(strips) == len(Tint)


def test_they_are_listed_by_colour(qtbot, opened):
    panel = opened.revising.panel
    opened.revising.editing.tint(REF, Tint.ROSE)
    opened.revising.editing.tint(SentenceRef(2, 0), Tint.GREEN)
    opened.actions_["panel"].trigger()
    for wanted, count in ((Mark.HIGHLIGHT, 2), (Tint.ROSE, 1), (Tint.BLUE, 0)):
        panel.kind.setCurrentIndex(panel.kind.findData(wanted.value))
        qtbot.waitUntil(lambda count=count: panel.list.count() == count)
    panel.kind.setCurrentIndex(panel.kind.findData(Tint.ROSE.value))
    assert not panel.list.item(0).icon().isNull()
    said = panel.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("Highlighted in rose")


def test_ears_and_tool_tips_hear_of_it(opened):
    opened.revising.editing.tint(REF, Tint.YELLOW)
    assert hint(opened.table, REF) == "Highlighted in yellow"
    number = opened.table.number_of(REF)
    assert describe(opened.page, number).endswith("FERTIG SEIN. Highlighted in yellow")


def test_the_scroll_bar_has_a_tick_in_its_colour(qtbot, opened):
    opened.revising.editing.tint(REF, Tint.BLUE)
    tick = (1, line(opened.page.theme, Tint.BLUE).name())
    qtbot.waitUntil(lambda: tick in opened.page.minimap.ticks.values())


def test_it_is_there_after_reopening(qtbot, opened, reopen, article):
    opened.revising.editing.tint(REF, Tint.ROSE)
    again = reopen(article)
    assert again.table.tints == {REF: Tint.ROSE}
    assert again.table.marks(1) == {1: [Mark.HIGHLIGHT]}

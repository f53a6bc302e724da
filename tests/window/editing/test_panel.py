# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes are written by key, listed, found on the scroll bar, undone and kept."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.window.editing.panel import _short
from desktop.window.page import SentenceRef
from desktop.window.page.marks import Mark

REF = SentenceRef(1, 2)


def write(widget, text):
    for char in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
        QApplication.sendEvent(widget, event)


@pytest.fixture
def panel(opened):
    return opened.revising.panel


@pytest.fixture
def noted(qtbot, opened, panel):
    """A note written by key on a sentence."""
    opened.page.set_current(REF)
    qtbot.keyClick(opened.page, Qt.Key.Key_N)
    write(panel.field, "Wer? Überprüfen!")
    return opened


def listed(qtbot, panel, count):
    qtbot.waitUntil(lambda: panel.list.count() == count)
    return [panel.list.item(row).text() for row in range(count)]


def test_n_writes_a_note_and_escape_goes_back(qtbot, noted, panel):
    assert noted.table.notes == {REF: "Wer? Überprüfen!"}
    assert noted.table.marks(1) == {2: [Mark.NOTE]}
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert noted.page.hasFocus()


def test_notes_are_listed_as_pairs_and_picked(qtbot, noted, panel):
    (text,) = listed(qtbot, panel, 1)
    lines = text.split("\n")
    assert lines[0].startswith("¶ 2  Das sagte die Bürgermeisterin")
    assert lines[1].startswith("DAS SAGTE")
    assert lines[2] == "– Wer? Überprüfen!"
    noted.page.set_current(None)
    item = panel.list.item(0)
    qtbot.mouseClick(
        panel.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel.list.visualItemRect(item).center(),
    )
    assert noted.page.focus.current == REF
    assert panel.field.toPlainText() == "Wer? Überprüfen!"


def test_typing_a_note_is_one_step_of_undo(qtbot, noted, panel):
    noted.actions_["undo"].trigger()
    assert noted.table.notes == {}
    assert panel.field.toPlainText() == ""
    noted.actions_["redo"].trigger()
    assert panel.field.toPlainText() == "Wer? Überprüfen!"


def test_every_letter_of_a_note_is_kept(noted):
    assert noted.revising.editing.notebook.additions.notes == {REF: "Wer? Überprüfen!"}


def test_the_list_can_be_narrowed(qtbot, noted, panel):
    noted.page.set_current(SentenceRef(2, 0))
    noted.actions_["check"].trigger()
    listed(qtbot, panel, 2)
    panel.kind.setCurrentIndex(panel.kind.findData(Mark.CHECKED.value))
    (text,) = listed(qtbot, panel, 1)
    assert text.startswith("¶ 3")


def test_the_action_shows_and_hides(qtbot, opened, panel):
    opened.actions_["panel"].trigger()
    assert panel.isVisible()
    opened.actions_["panel"].trigger()
    assert not panel.isVisible()


def test_ticks_stand_where_things_are_and_lead_there(qtbot, window, samples):
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(samples / "reportage.txt")
    window.revising.editing.note(SentenceRef(9, 0), "x")
    minimap = window.page.minimap
    qtbot.waitUntil(lambda: len(minimap.ticks) == 1)
    (at,) = minimap.ticks
    assert minimap.height() / 2 < at < minimap.height()
    window.page.scroll_to(0)
    qtbot.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=_at(minimap, at))
    height = window.page.viewport().height()
    qtbot.waitUntil(lambda: 0 <= window.page.stack.y(9) - window.page.stack.scroll < height)


def _at(minimap, y):
    point = minimap.rect().center()
    point.setY(y)
    return point


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kurz.", "Kurz."),
        ("", ""),
        ("Wort " * 30, f"{' '.join(['Wort'] * 17)}\u00a0…"),
        ("o" * 200, f"{'o' * 89}…"),
    ],
)
def test_long_sentences_are_cut_between_words(text, shown):
    assert _short(text) == shown


def test_a_word_of_a_note_can_be_typed_anew(qtbot, noted, panel):
    for _ in "Überprüfen!":
        qtbot.keyClick(panel.field, Qt.Key.Key_Backspace)
    write(panel.field, "Der Rat?")
    assert noted.table.notes == {REF: "Wer? Der Rat?"}

# SPDX-License-Identifier: GPL-3.0-or-later
"""Edit, undo, check, and find it all again: with the mouse and the keys."""

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.document import Revision, Side
from desktop.export import Format, export
from desktop.window.page import SentenceRef
from desktop.window.page.marks import Mark

REF = SentenceRef(1, 1)
MACHINE = "SIE WIRD IM MAI FERTIG SEIN."


def write(widget, text):
    """Type text with any letters; QTest itself aborts at an umlaut."""
    for char in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
        QApplication.sendEvent(widget, event)


def target(window, ref=REF):
    return window.table.sentence(ref).target


def point_on(window, ref, side):
    rect = window.page.stack.row(ref.row).sentence_rects(side, ref.sentence)[0]
    top = window.page.stack.y(ref.row) - window.page.stack.scroll
    return rect.translated(0, top).center().toPoint()


def edit(qtbot, window, text, ref=REF):
    window.page.set_current(ref)
    qtbot.keyClick(window.page, Qt.Key.Key_Return)
    assert window.page.editor.isVisible()
    window.page.editor.selectAll()
    write(window.page.editor, text)
    qtbot.keyClick(window.page.editor, Qt.Key.Key_Return)


def test_enter_edits_and_enter_saves(qtbot, opened):
    edit(qtbot, opened, "It will be ready in May – überraschend.")
    assert target(opened) == "It will be ready in May – überraschend."
    assert not opened.page.editor.isVisible()
    assert opened.page.hasFocus()
    assert opened.table.marks(1) == {1: [Mark.EDITED]}
    assert opened.page.focus.current == REF


@pytest.mark.parametrize("side", list(Side))
def test_a_double_click_edits(qtbot, opened, side):
    at = point_on(opened, REF, side)
    view = opened.page.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert opened.page.editor.isVisible()
    assert opened.page.editor.toPlainText() == MACHINE
    assert opened.page.focus.current == REF


def test_escape_cancels(qtbot, opened):
    opened.page.set_current(REF)
    qtbot.keyClick(opened.page, Qt.Key.Key_Return)
    write(opened.page.editor, " More.")
    qtbot.keyClick(opened.page.editor, Qt.Key.Key_Escape)
    assert target(opened) == MACHINE
    assert opened.revising.editing.notebook.additions.drafts == {}


def test_going_elsewhere_saves(qtbot, opened):
    opened.page.set_current(REF)
    qtbot.keyClick(opened.page, Qt.Key.Key_Return)
    write(opened.page.editor, " More.")
    opened.page.setFocus()
    assert target(opened) == f"{MACHINE} More."


def test_undo_and_redo_go_through_everything(qtbot, opened):
    edit(qtbot, opened, "First.")
    edit(qtbot, opened, "Second.")
    qtbot.keyClick(opened.page, Qt.Key.Key_C)
    control = Qt.KeyboardModifier.ControlModifier
    seen = []
    for _ in range(3):
        qtbot.keyClick(opened.page, Qt.Key.Key_Z, control)
        seen.append((target(opened), REF in opened.table.checked))
    assert seen == [("Second.", False), ("First.", False), (MACHINE, False)]
    assert not opened.actions_["undo"].isEnabled()
    for _ in range(3):
        qtbot.keyClick(opened.page, Qt.Key.Key_Y, control)
    assert (target(opened), REF in opened.table.checked) == ("Second.", True)


def test_the_machine_is_one_key_away(qtbot, opened):
    links = opened.table.sentence(REF).links
    edit(qtbot, opened, "Mine.")
    assert opened.table.sentence(REF).links == ()
    qtbot.keyClick(opened.page, Qt.Key.Key_M)
    assert target(opened) == MACHINE
    assert opened.table.sentence(REF).links == links
    qtbot.keyClick(opened.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert target(opened) == "Mine."


def test_an_emptied_sentence_is_the_machines(qtbot, opened):
    opened.page.set_current(REF)
    qtbot.keyClick(opened.page, Qt.Key.Key_Return)
    opened.page.editor.selectAll()
    qtbot.keyClick(opened.page.editor, Qt.Key.Key_Delete)
    qtbot.keyClick(opened.page.editor, Qt.Key.Key_Return)
    assert target(opened) == MACHINE


def test_edits_are_exported(qtbot, opened, tmp_path):
    edit(qtbot, opened, "Mine.")
    export(opened.reader.bilingual, tmp_path / "x.json", Format.JSON)
    written = json.loads((tmp_path / "x.json").read_text("utf-8"))
    sentence = written["paragraphs"][1]["sentences"][1]
    assert sentence["target"] == "Mine."
    assert sentence["links"] == []


def test_everything_is_there_after_reopening(qtbot, opened, reopen, article):
    edit(qtbot, opened, "Mine.")
    qtbot.keyClick(opened.page, Qt.Key.Key_C)
    opened.close()
    again = reopen(article)
    assert target(again) == "Mine."
    assert again.table.machine(REF).target == MACHINE
    assert REF in again.table.checked
    again.page.set_current(REF)
    qtbot.keyClick(again.page, Qt.Key.Key_M)
    assert target(again) == MACHINE


def test_what_was_being_typed_survives_a_crash(qtbot, opened, reopen, article):
    opened.page.set_current(REF)
    qtbot.keyClick(opened.page, Qt.Key.Key_Return)
    opened.page.editor.selectAll()
    write(opened.page.editor, "Half a sent")
    # No close: another window opens on what a killed program has left.
    again = reopen(article)
    assert target(again) == "Half a sent"
    assert "was kept" in again.status.text or again.table.marks(1) == {1: [Mark.EDITED]}


def test_the_place_is_found_again(qtbot, window, reopen, samples):
    article = samples / "reportage.txt"
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(article)
    window.page.set_current(SentenceRef(6, 2))
    window.page.places.reveal(SentenceRef(6, 2))
    window.close()
    again = reopen(article)
    again.page.grab()
    assert (
        0 < again.page.places.rect_of(SentenceRef(6, 2)).top() < again.page.viewport().height() / 2
    )


def test_keys_without_a_sentence_say_what_to_do(qtbot, opened):
    qtbot.keyClick(opened.page, Qt.Key.Key_M)
    assert opened.status.text.startswith("Choose a sentence first")


def test_another_article_begins_without_the_marks_of_this_one(qtbot, opened, samples):
    edit(qtbot, opened, "Mine.")
    with qtbot.waitSignal(opened.reader.finished):
        opened.open_path(samples / "brief.txt")
    assert all(not opened.table.marks(row) for row in range(len(opened.table)))
    assert not opened.actions_["undo"].isEnabled()


def test_a_tool_tip_says_what_the_signs_mean(qtbot, opened):
    edit(qtbot, opened, "Mine.")
    qtbot.keyClick(opened.page, Qt.Key.Key_C)
    opened.revising.editing.note(REF, "Nachfragen.")
    at = point_on(opened, REF, Side.TARGET)
    qtbot.mouseMove(opened.page.viewport(), at)
    event = QHelpEvent(QEvent.Type.ToolTip, at, opened.page.viewport().mapToGlobal(at))
    QApplication.sendEvent(opened.page.viewport(), event)
    assert QToolTip.text() == (
        "Edited. The machine’s translation is kept; the Edit menu brings it back.\n"
        "Checked.\nNachfragen."
    )
    QToolTip.hideText()


def test_what_the_reader_made_of_a_sentence_goes_with_the_document(opened):
    ref, untouched = SentenceRef(1, 0), SentenceRef(1, 1)
    machine = opened.table.sentence(ref).target
    editing = opened.revising.editing
    editing.edit(ref, "A bridge is built.")
    editing.note(ref, "Which river?")
    editing.check(ref)
    sentences = opened.reader.bilingual.pairs[1].sentences
    assert sentences[0].target == "A bridge is built."
    assert sentences[0].revision == Revision(machine, "Which river?", checked=True)
    assert sentences[untouched.sentence].revision == Revision()


def test_nothing_of_another_article_is_undone_without_notebooks(
    qtbot, window, article, monkeypatch
):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("desktop.window.storage.notebook.read", refuse)
    other = article.with_name("other.txt")
    other.write_text("Ein Satz.\n\nNoch ein Satz steht hier.", encoding="utf-8")
    for file in (article, other):
        with qtbot.waitSignal(window.reader.finished):
            window.open_path(file)
        if file == article:
            window.revising.editing.edit(SentenceRef(1, 0), "Mine.")
    assert not window.revising.editing.stack.canUndo()


def test_to_edit_again_keeps_what_is_typed(qtbot, opened):
    opened.page.set_current(REF)
    qtbot.keyClick(opened.page, Qt.Key.Key_Return)
    write(opened.page.editor, " Soon.")
    opened.actions_["edit"].trigger()
    assert opened.page.editor.toPlainText() == f"{MACHINE} Soon."

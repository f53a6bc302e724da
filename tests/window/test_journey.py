# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader's evening, by mouse and keys: open, read, pin, edit, undo, search, export, come back."""

import json

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from desktop.assets import resource
from desktop.document import Side
from desktop.window.exporting.dialog import ExportDialog
from desktop.window.page import SentenceRef

CONTROL = Qt.KeyboardModifier.ControlModifier


def write(widget, text):
    for char in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
        QApplication.sendEvent(widget, event)


def test_a_readers_evening(qtbot, window, tmp_path, reopen, monkeypatch):
    page, article = window.page, resource("samples/nachricht.txt")

    # Open by the menu's dialog.
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(article)], ""))
    with qtbot.waitSignal(window.reader.finished):
        qtbot.keyClick(window, Qt.Key.Key_O, CONTROL)
    assert window.table.complete

    # Read: five sentences on by key, then pin another with the mouse.
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_J)
    assert window.table.number_of(page.focus.current) == 4
    ref = SentenceRef(2, 1)
    rect = page.stack.row(2).sentence_rects(Side.TARGET, 1)[0]
    point = rect.translated(0, page.stack.y(2) - page.stack.scroll).center().toPoint()
    qtbot.mouseMove(page.viewport(), point)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert page.focus.current == ref

    # Edit it, think better of it, and think better of that.
    machine = window.table.sentence(ref).target
    qtbot.keyClick(page, Qt.Key.Key_Return)
    page.editor.selectAll()
    write(page.editor, "The city has grown for ten years – naïvely.")
    qtbot.keyClick(page.editor, Qt.Key.Key_Return)
    qtbot.keyClick(page, Qt.Key.Key_Z, CONTROL)
    assert window.table.sentence(ref).target == machine
    qtbot.keyClick(page, Qt.Key.Key_Y, CONTROL)
    qtbot.keyClick(page, Qt.Key.Key_N)
    write(window.revising.panel.field, "Wörtlich: wachse (Konjunktiv).")
    qtbot.keyClick(window.revising.panel.field, Qt.Key.Key_Escape)

    # Search for it without the dots of the ï.
    qtbot.keyClick(page, Qt.Key.Key_F, CONTROL)
    with qtbot.waitSignal(window.finding._runner.ended):
        window.find_bar.text.setText("naively")
    assert [(hit.row, hit.side) for hit in window.finding.hits] == [(2, Side.TARGET)]
    qtbot.keyClick(window.find_bar.text, Qt.Key.Key_Escape)

    # Export as the reader left it.
    target = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def choose_json(dialog):
        suffixes = [dialog.format.itemData(n).suffix for n in range(dialog.format.count())]
        dialog.format.setCurrentIndex(suffixes.index(".json"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", choose_json)
    with qtbot.waitSignal(window.saving._runner.ended):
        qtbot.keyClick(page, Qt.Key.Key_E, CONTROL)
    paragraphs = json.loads(target.read_text("utf-8"))["paragraphs"]
    assert paragraphs[2]["sentences"][1]["target"].endswith("naïvely.")

    # Close, come back another day: all there, at the same place.
    window.close()
    again = reopen(article)
    assert again.table.sentence(ref).target == "The city has grown for ten years – naïvely."
    assert again.table.machine(ref).target == machine
    assert again.table.notes == {ref: "Wörtlich: wachse (Konjunktiv)."}
    assert again.revising.editing.notebook.additions.place == ref
    assert 0 <= again.page.places.rect_of(ref).top() < again.page.viewport().height()
    assert again.settings.recent[0] == article


def test_searching_in_a_list_saving_a_project_and_going_on_in_it(
    qtbot, opened, reopen, tmp_path, monkeypatch
):
    page, bar = opened.page, opened.find_bar
    project = tmp_path / "bruecke.synopse"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(project), ""))

    qtbot.keyClick(page, Qt.Key.Key_F, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(bar.text, "leute")
    qtbot.waitUntil(lambda: opened.finding.model.rowCount() == 4)
    qtbot.keyClick(bar.text, Qt.Key.Key_Down)
    hits = opened.hits.panel.view
    qtbot.keyClick(hits, Qt.Key.Key_End)
    qtbot.keyClick(hits, Qt.Key.Key_Return)
    assert page.hasFocus()
    assert page.focus.current == SentenceRef(2, 0)

    qtbot.keyClick(page, Qt.Key.Key_C)
    with qtbot.waitSignal(opened.saving.saved):
        qtbot.keyClick(page, Qt.Key.Key_S, CONTROL)
    opened.close()

    again = reopen(project)
    assert again.table.checked == {SentenceRef(2, 0)}
    assert again.settings.recent[0] == project

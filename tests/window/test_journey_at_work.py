# SPDX-License-Identifier: GPL-3.0-or-later
"""A day of work by keys and mouse: look up, edit, split, mark, list, export, save, resume."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from desktop.dictionaries import import_source, recognise
from desktop.document import Side, Tint
from desktop.window.exporting.dialog import ExportDialog
from desktop.window.page import SentenceRef
from tests.dictionaries.books import write_ding
from tests.window.editing.test_revising import point_on
from tests.window.test_journey import CONTROL, write

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
FIRST, SECOND, LAST = SentenceRef(1, 0), SentenceRef(1, 1), SentenceRef(2, 0)
EDITED = "The town is building a bridge – at last."
NOTE = "Wörtlich: im Mai."


@pytest.fixture
def shelf(tmp_path):
    """A small dictionary among the data of the window."""
    for _ in import_source(recognise(write_ding(tmp_path / "books")), tmp_path / "dictionaries"):
        pass


def open_and_read(qtbot, window, article, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(article)], ""))
    with qtbot.waitSignal(window.reader.finished):
        qtbot.keyClick(window, Qt.Key.Key_O, CONTROL)
    for _ in range(4):
        qtbot.keyClick(window.page, Qt.Key.Key_J)
    assert window.page.focus.current == SentenceRef(1, 2)


def pin(qtbot, window, ref):
    point = point_on(window, ref, Side.TARGET)
    qtbot.mouseMove(window.page.viewport(), point)
    qtbot.mouseClick(window.page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.page.focus.current == ref


def look_a_word_up(qtbot, window):
    page, card = window.page, window.look_up.card
    rect = page.stack.row(1).rects(Side.SOURCE, 4, 9)[0]  # Stadt
    point = rect.translated(0, page.stack.y(1) - page.stack.scroll).center().toPoint()
    qtbot.mouseMove(page.viewport(), point)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.waitUntil(lambda: card.isVisible() and card.body.toPlainText().startswith("Stadt"))
    assert "town" in card.body.toPlainText()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not card.isVisible())


def edit(qtbot, window):
    qtbot.keyClick(window.page, Qt.Key.Key_Return)
    window.page.editor.selectAll()
    write(window.page.editor, EDITED)
    qtbot.keyClick(window.page.editor, Qt.Key.Key_Return)
    assert window.table.sentence(FIRST).target == EDITED


def sources(window):
    return [sentence.source for sentence in window.table.pair(1).sentences]


def split_and_join(qtbot, window):
    page, before = window.page, sources(window)
    pin(qtbot, window, SECOND)
    qtbot.keyClick(page, Qt.Key.Key_S)
    assert page.cutting.active
    qtbot.keyClick(page, Qt.Key.Key_Return)
    parts = sources(window)
    assert len(parts) == len(before) + 1
    assert " ".join(parts) == " ".join(before)
    pin(qtbot, window, SECOND)
    qtbot.keyClick(page, Qt.Key.Key_S, SHIFT)
    assert sources(window) == before
    # One change too many, thought better of.
    qtbot.keyClick(page, Qt.Key.Key_S, SHIFT)
    assert len(sources(window)) == len(before) - 1
    qtbot.keyClick(page, Qt.Key.Key_Z, CONTROL)
    assert sources(window) == before


def mark(qtbot, window):
    page = window.page
    qtbot.keyClick(page, Qt.Key.Key_3, ALT)
    qtbot.keyClick(page, Qt.Key.Key_N)
    write(window.revising.panel.field, NOTE)
    qtbot.keyClick(window.revising.panel.field, Qt.Key.Key_Escape)
    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)  # The panel has said what it has to.
    qtbot.waitUntil(lambda: not window.revising.panel.isVisible())
    QApplication.processEvents()
    pin(qtbot, window, LAST)
    qtbot.keyClick(page, Qt.Key.Key_C)
    qtbot.keyClick(page, Qt.Key.Key_1, ALT)
    qtbot.keyClick(page, Qt.Key.Key_Z, CONTROL)
    assert window.table.tints == {SECOND: Tint.BLUE}
    assert window.table.checked == {LAST}


def list_hits(qtbot, window):
    qtbot.keyClick(window.page, Qt.Key.Key_F, CONTROL | SHIFT)
    qtbot.keyClicks(window.find_bar.text, "bridge")
    qtbot.waitUntil(lambda: window.finding.model.rowCount() == 1)
    qtbot.keyClick(window.find_bar.text, Qt.Key.Key_Down)
    qtbot.keyClick(window.hits.panel.view, Qt.Key.Key_Return)
    assert window.page.hasFocus()
    assert window.page.focus.current == FIRST


def export(qtbot, window, target, monkeypatch):
    def choose_json(dialog):
        suffixes = [dialog.format.itemData(n).suffix for n in range(dialog.format.count())]
        dialog.format.setCurrentIndex(suffixes.index(".json"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", choose_json)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.saving._runner.ended):
        qtbot.keyClick(window.page, Qt.Key.Key_E, CONTROL)
    paragraphs = json.loads(target.read_text("utf-8"))["paragraphs"]
    assert paragraphs[1]["sentences"][0]["target"] == EDITED


def save(qtbot, window, project, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(project), ""))
    with qtbot.waitSignal(window.saving.saved):
        qtbot.keyClick(window.page, Qt.Key.Key_S, CONTROL)


@pytest.mark.usefixtures("shelf")
def test_a_day_of_work(qtbot, window, article, reopen, monkeypatch):
    project = article.with_suffix(".synopse")
    open_and_read(qtbot, window, article, monkeypatch)
    pin(qtbot, window, FIRST)
    look_a_word_up(qtbot, window)
    pin(qtbot, window, FIRST)
    machine = window.table.sentence(FIRST).target
    edit(qtbot, window)
    split_and_join(qtbot, window)
    mark(qtbot, window)
    list_hits(qtbot, window)
    export(qtbot, window, article.with_suffix(".json"), monkeypatch)
    save(qtbot, window, project, monkeypatch)
    left = sources(window)
    # Gone on with after saving, thought better of, and left without saving again.
    pin(qtbot, window, LAST)
    qtbot.keyClick(window.page, Qt.Key.Key_S)
    qtbot.keyClick(window.page, Qt.Key.Key_Return)
    qtbot.keyClick(window.page, Qt.Key.Key_3, ALT)
    qtbot.keyClick(window.page, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(window.page, Qt.Key.Key_Z, CONTROL)
    pin(qtbot, window, SECOND)
    qtbot.keyClick(window.page, Qt.Key.Key_S)
    qtbot.keyClick(window.page, Qt.Key.Key_Return)
    split = sources(window)
    assert len(split) == len(left) + 1
    pin(qtbot, window, FIRST)
    window.close()

    again = reopen(project)
    assert again.table.sentence(FIRST).target == EDITED
    assert again.table.machine(FIRST).target == machine
    assert again.table.notes == {SECOND: NOTE}
    behind = SentenceRef(1, 2)  # Both parts of a sentence that is split are highlighted.
    assert again.table.tints == {SECOND: Tint.BLUE, behind: Tint.BLUE}
    assert again.table.checked == {LAST}
    assert sources(again) == split
    assert len(again.table.pair(2).sentences) == 2
    assert again.settings.recent[0] == project
    assert again.revising.editing.notebook.additions.place == FIRST

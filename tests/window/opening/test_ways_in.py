# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles come by dialog, by drop, from the clipboard, as samples and as files of pairs."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.document import Kind, Side
from desktop.export import Format, export, formats
from desktop.window.page import SentenceRef
from tests.window.conftest import ARTICLE


def drop(window, data):
    held = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(100, 100), *held))
    assert window.welcome._drop.property("over")
    QApplication.sendEvent(window, QDropEvent(QPointF(100, 100), *held))
    assert not window.welcome._drop.property("over")


def test_opening_by_dialog_begins_where_one_was(qtbot, window, article, monkeypatch):
    asked = []

    def answer(parent, title, folder, kinds):
        asked.append((folder, kinds))
        return [str(article)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    for _ in range(2):
        with qtbot.waitSignal(window.reader.finished):
            window.actions_["open"].trigger()
    assert asked[0][0] == ""
    assert asked[1][0] == str(article.parent)
    assert "*.txt" in asked[0][1]


def test_opening_a_dropped_file(qtbot, window, article):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article))])
    with qtbot.waitSignal(window.reader.finished):
        drop(window, data)
    assert window.table.complete


def test_opening_dropped_text(qtbot, window):
    data = QMimeData()
    data.setText(ARTICLE)
    with qtbot.waitSignal(window.reader.finished):
        drop(window, data)
    assert len(window.table) == 3


def test_opening_the_clipboard_by_key(qtbot, window):
    QGuiApplication.clipboard().setText(ARTICLE)
    with qtbot.waitSignal(window.reader.finished):
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.table.text(0, Side.SOURCE) == "Die Brücke"


def test_an_empty_clipboard_is_told(window):
    QGuiApplication.clipboard().setText("  ")
    window.actions_["paste"].trigger()
    assert window.banner.isVisible()
    assert "clipboard" in window.banner.text


@pytest.mark.parametrize("number", range(3))
def test_the_samples_are_a_click_away(qtbot, window, number):
    with qtbot.waitSignal(window.reader.finished):
        qtbot.mouseClick(window.welcome._samples[number], Qt.MouseButton.LeftButton)
    assert len(window.table) > 5


def test_rich_text_of_the_clipboard_keeps_its_headings(qtbot, window):
    data = QMimeData()
    data.setHtml(
        "<h2>Die Brücke</h2><p>Die Stadt baut eine <em>Brücke</em> über den Fluss. "
        "Das sagte die Bürgermeisterin am Donnerstag vor vielen Leuten.</p>"
    )
    data.setText("Die Brücke Die Stadt baut eine Brücke")
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.reader.finished):
        window.actions_["paste"].trigger()
    assert [part.kind for part in window.table.document.paragraphs] == [Kind.HEADING, Kind.BODY]
    assert window.table.paragraph(1).spans


@pytest.mark.parametrize("form", [Format.JSON, Format.TMX, Format.XLIFF_2])
def test_a_file_with_its_translation_is_shown_without_a_model(
    qtbot, opened, engine, tmp_path, form
):
    opened.revising.editing.edit(SentenceRef(1, 1), "It will be ready in May.")
    suffix = next(info.suffix for info in formats() if info.format is form)
    path = tmp_path / f"saved{suffix}"
    export(opened.reader.bilingual, path, form)
    before = [pair.target for pair in opened.table.pairs()]
    engine.submitted.clear()
    with qtbot.waitSignal(opened.reader.finished):
        opened.open_path(path)
    assert [pair.target for pair in opened.table.pairs()] == before
    assert engine.submitted == []
    assert opened.actions_["export"].isEnabled()
    assert opened.language.text().startswith("German")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Dictionaries are listed, imported, offered and removed."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop.dictionaries import shelf
from desktop.window.dictionaries.dialog import DictionariesDialog
from tests.dictionaries.books import DING, write_ding, write_stardict


@pytest.fixture
def make(app, qtbot, tmp_path):
    def make(places=()):
        dialog = DictionariesDialog(tmp_path / "shelf", None, list(places))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def texts(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def listed(qtbot, dialog, count=1):
    qtbot.waitUntil(lambda: dialog.list.count() == count and not dialog.imports.busy)
    return texts(dialog)


def test_without_dictionaries_it_teaches(make):
    dialog = make()
    assert dialog._teach.isVisible()
    assert "trans-de-en" in dialog._teach.text()
    assert "FreeDict" in dialog._teach.text()
    assert not dialog.list.isVisible()
    assert not dialog.remove.isEnabled()


def test_import_by_dialog_shows_name_languages_entries_and_licence(
    qtbot, make, tmp_path, monkeypatch
):
    path = write_ding(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    dialog = make()
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    (text,) = listed(qtbot, dialog)
    name, facts = text.split("\n")
    assert name == "Kleines Wörterbuch Deutsch-Englisch"
    pair, entries, licence, kind = facts.split(" · ")
    assert (pair, licence, kind) == ("German ↔ English", "GPL-2.0", "Ding")
    assert int(entries.split()[0]) == shelf(tmp_path / "shelf").dictionaries[0].entries
    assert not dialog._teach.isVisible()


def test_import_by_drop(qtbot, make, tmp_path):
    dialog = make()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write_stardict(tmp_path / "a")))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    dialog.dropEvent(event)
    (text,) = listed(qtbot, dialog)
    assert "StarDict" in text


def test_several_are_imported_one_after_the_other(qtbot, make, tmp_path):
    dialog = make()
    dialog.take([write_ding(tmp_path), write_stardict(tmp_path / "a")])
    assert len(listed(qtbot, dialog, 2)) == 2


def test_removal(qtbot, make, tmp_path):
    dialog = make()
    dialog.take([write_ding(tmp_path)])
    listed(qtbot, dialog)
    dialog.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert texts(dialog) == []
    assert dialog._teach.isVisible()


def test_what_the_system_has_is_offered_until_it_is_imported(qtbot, make, tmp_path):
    write_ding(tmp_path / "trans", name="de-en")
    dialog = make([tmp_path / "trans"])
    qtbot.waitUntil(lambda: len(offers(dialog)) == 1)
    assert dialog._offers_head.isVisible()
    qtbot.mouseClick(offers(dialog)[0], Qt.MouseButton.LeftButton)
    listed(qtbot, dialog)
    qtbot.waitUntil(lambda: offers(dialog) == [])
    assert not dialog._offers_head.isVisible()


def offers(dialog):
    return [
        button
        for button in dialog.findChildren(QPushButton)
        if button.accessibleName().startswith("Import Kleines")
    ]


def test_unknown_languages_are_asked_for(qtbot, make, tmp_path):
    dialog = make()
    text = DING.replace("Kleines Wörterbuch Deutsch-Englisch", "Kleines Wörterbuch")
    dialog.take([write_ding(tmp_path, text, "worte.txt")])
    qtbot.waitUntil(dialog.question.isVisible)
    question = dialog.question
    question.target.setCurrentIndex(question.target.findData("de"))
    assert not question.answer.isEnabled()
    question.target.setCurrentIndex(question.target.findData("en"))
    qtbot.mouseClick(question.answer, Qt.MouseButton.LeftButton)
    (text,) = listed(qtbot, dialog)
    assert "German ↔ English" in text
    assert not question.isVisible()


def test_a_file_that_is_no_dictionary_is_told(qtbot, make, tmp_path):
    path = tmp_path / "artikel.txt"
    path.write_text("Die Stadt baut eine Brücke.\n")
    dialog = make()
    dialog.take([path])
    qtbot.waitUntil(dialog._error.isVisible)
    assert dialog._error.text().startswith("“artikel.txt” is no dictionary that Synopse can read.")


def test_cancelling_leaves_nothing(qtbot, make, tmp_path):
    dialog = make()
    dialog.take([write_ding(tmp_path, DING * 400)])
    dialog.imports.cancel()
    qtbot.waitUntil(lambda: not dialog.imports.busy)
    assert texts(dialog) == []
    assert not (tmp_path / "shelf").exists() or list((tmp_path / "shelf").iterdir()) == []


def test_closing_in_the_middle_leaves_nothing(qtbot, make, tmp_path):
    dialog = make()
    dialog.take([write_ding(tmp_path, DING * 400)])
    dialog.close()
    assert not (tmp_path / "shelf").exists() or list((tmp_path / "shelf").iterdir()) == []


def test_every_dictionary_without_languages_is_asked_about(qtbot, make, tmp_path):
    paths = []
    for name in ("Erstes", "Zweites"):
        text = DING.replace("Kleines Wörterbuch Deutsch-Englisch", name)
        paths.append(write_ding(tmp_path, text, f"{name}.txt"))
    dialog = make()
    dialog.take(paths)
    for path in paths:
        qtbot.waitUntil(lambda: not dialog.imports.busy)
        assert path.name in dialog.question._words.text()
        qtbot.mouseClick(dialog.question.answer, Qt.MouseButton.LeftButton)
    assert len(listed(qtbot, dialog, 2)) == 2
    assert not dialog.question.isVisible()


def test_every_failure_is_told(qtbot, make, tmp_path):
    dialog = make()
    dialog.take([tmp_path / "eins.txt", tmp_path / "zwei.txt"])
    qtbot.waitUntil(lambda: not dialog.imports.busy and "zwei" in dialog._error.text())
    assert "eins" in dialog._error.text()
    assert dialog._error.textFormat() is Qt.TextFormat.PlainText

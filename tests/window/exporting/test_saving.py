# SPDX-License-Identifier: GPL-3.0-or-later
"""What is exported from the window is written, told of, and not lost when it closes."""

import json

from PySide6.QtWidgets import QDialog, QFileDialog

from desktop.export import Format, Options
from desktop.window.exporting.dialog import ExportDialog
from desktop.window.opening.files import ExportOrder


def test_export_writes_what_was_chosen(qtbot, opened, tmp_path, monkeypatch):
    target = tmp_path / "out.json"

    def choose(dialog):
        index = next(
            n for n in range(dialog.format.count()) if dialog.format.itemData(n).suffix == ".json"
        )
        dialog.format.setCurrentIndex(index)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(opened.saving._runner.ended):
        opened.actions_["export"].trigger()
    written = json.loads(target.read_text(encoding="utf-8"))
    assert len(written["paragraphs"]) == 3
    assert str(target) in opened.status.text


def test_an_export_that_fails_is_told(qtbot, opened, tmp_path, monkeypatch):
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    nowhere = tmp_path / "no" / "such" / "folder.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), ""))
    with qtbot.waitSignal(opened.saving.failed):
        opened.actions_["export"].trigger()
    assert opened.banner.isVisible()


def test_everything_that_was_ordered_is_saved_before_the_end(opened, tmp_path):
    for number in range(3):
        path = tmp_path / f"{number}.html"
        order = ExportOrder(opened.reader.bilingual, path, Format.HTML, Options())
        opened.saving.save(order)
    opened.close()
    assert all((tmp_path / f"{number}.html").exists() for number in range(3))


def test_a_window_stays_where_an_export_could_not_be_written(opened, tmp_path):
    nowhere = tmp_path / "no" / "such.html"
    opened.saving.save(ExportOrder(opened.reader.bilingual, nowhere, Format.HTML, Options()))
    assert not opened.close()
    assert "does not exist" in opened.banner.text
    assert opened.close()


def test_export_waits_for_the_translation(window):
    assert not window.actions_["export"].isEnabled()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives that lie on the disk already are installed by drop and by dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.window.models.dialog import ModelsDialog
from desktop.window.models.lane import Phase
from tests.window.models.conftest import Manager, here


def drop(dialog: ModelsDialog, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    QApplication.sendEvent(dialog, QDragEnterEvent(QPoint(100, 100), *held))
    assert dialog.list.property("over")
    QApplication.sendEvent(dialog, QDropEvent(QPointF(100, 100), *held))
    assert not dialog.list.property("over")


def test_dropped_archives_are_installed(manager: Manager, make_archive) -> None:
    drop(manager.dialog, make_archive("de", "fr"), make_archive("fr", "de"))
    manager.wait_quiet()
    assert here() == ["translate-de_fr", "translate-fr_de"]


def test_an_archive_is_chosen_by_dialog(
    qtbot, manager: Manager, make_archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_archive("de", "fr")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(manager.dialog.folder_used) as used:
        manager.dialog.file.click()
    manager.wait_quiet()
    assert used.args == [str(path.parent)]
    assert here() == ["translate-de_fr"]
    assert manager.dialog.details.item.pair == ("de", "fr")


def test_a_bad_archive_is_told_in_place(manager: Manager, tmp_path: Path, make_archive) -> None:
    path = tmp_path / "bad.argosmodel"
    path.write_bytes(b"<html>Please sign in")
    drop(manager.dialog, path)
    manager.wait_phase(Phase.FAILED)
    assert manager.lines[0].startswith("bad.argosmodel, ")
    assert manager.message
    path.write_bytes(make_archive("fr", "de").read_bytes())
    drop(manager.dialog, path)
    manager.wait_quiet()
    assert here() == ["translate-fr_de"]

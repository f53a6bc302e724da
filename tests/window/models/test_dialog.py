# SPDX-License-Identifier: GPL-3.0-or-later
"""The model manager as a reader uses it, over a real server with faults."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.window.i18n import WindowLanguage
from models import folders, installed
from models.folders import BUILTIN
from tests.models import packing, servers
from tests.models.servers import Server
from tests.window.models.conftest import Manager, here, put


def test_what_there_is(manager: Manager, server: Server) -> None:
    QAbstractItemModelTester(manager.dialog.table)
    assert manager.heads == ["Better than the built-in model", "Installed", "Available"]
    assert manager.lines[0].startswith("German → English, Argos 1.3, ")
    assert manager.lines[1].startswith("German → English, built-in ")
    assert [line.split(",")[0] for line in manager.lines[2:]] == [
        "English → French", "English → German", "French → English",
    ]  # fmt: skip
    assert "Larger than the built-in model" in manager.dialog.details._lead.text()
    assert "1 January 2099, from 127.0.0.1" in manager.dialog._source.text()
    assert server.requests == []


def test_a_search_finds_ways_via_english(manager: Manager) -> None:
    manager.dialog.search.setText("german fr")
    assert manager.heads == ["Via English, by two packages"]
    assert [line.split(",")[:2] for line in manager.lines] == [
        ["German → French", " via English"],
        ["French → German", " via English"],
    ]
    manager.choose("German → French")
    assert "via English" in manager.dialog.details._lead.text()
    way = dict(manager.dialog.details._facts.facts)["Way"]
    assert way == "German → English (installed)\nEnglish → French"
    manager.dialog.search.setText("klingonisch")
    assert manager.lines == []
    assert "“klingonisch”" in manager.dialog._nothing.text()
    assert manager.buttons == []


def test_names_are_those_of_the_window(app, manager: Manager) -> None:
    language = WindowLanguage(app)
    language.use("de")
    try:
        assert manager.lines[1].startswith("Deutsch → Englisch, mitgeliefertes Modell ")
        manager.dialog.search.setText("französisch")
        assert any(line.startswith("Englisch → Französisch") for line in manager.lines)
    finally:
        language.use("en")


def test_removing_asks_first(manager: Manager, make_archive) -> None:
    put(make_archive())
    manager.stock.look()
    manager.wait(lambda: manager.heads == ["Installed", "Available"])
    manager.choose("German → English, Argos")
    manager.press("remove")
    assert "You can install it again" in manager.message
    assert manager.buttons == ["really", "keep"]
    manager.press("keep")
    assert manager.message == ""
    manager.press("remove")
    manager.press("really")
    manager.wait_quiet()
    assert here() == []
    manager.choose("German → English, built-in")
    assert "remove" not in manager.buttons


def test_files_are_verified(manager: Manager, make_archive) -> None:
    manager.choose("German → English, built-in")
    manager.press("verify")
    manager.wait_quiet()
    assert manager.message.startswith("It came with the program")
    put(make_archive())
    [package] = installed([folders.shared()]).packages
    manager.stock.look()
    manager.wait(lambda: manager.heads == ["Installed", "Available"])
    manager.choose("German → English, Argos")
    for words, change in (
        ("Every file is as it was installed. It translates.", lambda: None),
        ("Changed since it was installed: model/model.bin.", package.weights.unlink),
    ):
        change()
        manager.press("verify")
        manager.wait_quiet()
        assert manager.message.startswith(words)


def test_the_quality_is_checked(manager: Manager) -> None:
    manager.choose("German → English, built-in")
    lines = manager.lines
    manager.press("check")
    assert manager.lines == lines
    assert manager.dialog.details._standing.text() == "Working …"
    assert manager.buttons == []
    manager.wait_quiet()
    assert "Agreement with our own translations:" in manager.message
    assert not manager.dialog.details.message.property("bad")


def test_broken_folders_are_shown_and_can_be_removed(manager: Manager) -> None:
    folder = folders.shared() / "odd"
    packing.metadata(folder, to_code="fr")
    manager.stock.look()
    manager.wait(lambda: any("damaged" in line for line in manager.lines))
    manager.choose("German → French, damaged")
    assert ("Damage", "model/model.bin is missing or empty.") in manager.dialog.details._facts.facts
    manager.press("remove")
    manager.press("really")
    manager.wait_quiet()
    assert not folder.exists()
    assert BUILTIN.exists()


def test_the_list_is_refreshed_when_asked(manager: Manager, server: Server) -> None:
    server.faults = [servers.status(404)]
    manager.dialog.renew.click()
    manager.wait(manager.dialog.banner.isVisible)
    manager.wait_quiet()
    assert "does not have the file" in manager.dialog.banner.text
    row = (
        b'{"from_code": "de", "to_code": "it", "package_version": "1.0", "links": ["https://n/x"]}'
    )
    server.files["/index.json"] = b"[" + row + b"]"
    manager.dialog.renew.click()
    manager.wait_quiet()
    assert not manager.dialog.banner.isVisible()
    assert any(line.startswith("German → Italian") for line in manager.lines)


def test_everything_by_key(qtbot, manager: Manager) -> None:
    dialog = manager.dialog
    dialog.activateWindow()
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "german")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    manager.wait(dialog.list.hasFocus)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.details.item.held is not None
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    button = dialog.details.buttons["install"]
    manager.wait(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    manager.wait_quiet()
    assert here() == ["translate-de_en"]
    assert dialog.isVisible()


def test_a_narrow_dialog_puts_the_details_below(manager: Manager) -> None:
    manager.dialog.resize(960, 640)
    assert manager.dialog.details.x() > manager.dialog.list.x()
    manager.dialog.resize(520, 700)
    manager.wait(lambda: manager.dialog.details.y() > manager.dialog.list.y())
    assert manager.dialog.width() == 520

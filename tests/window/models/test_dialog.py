# SPDX-License-Identifier: GPL-3.0-or-later
"""The model manager as a reader uses it, over a real server with faults."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.window.i18n import WindowLanguage
from desktop.window.models.dialog import ModelsDialog
from desktop.window.models.lane import Phase
from models import folders, installed, obtain
from models.folders import BUILTIN
from tests.models import packing, servers
from tests.models.servers import Server
from tests.window.models.conftest import GERMAN, PATH, Manager, put


def here() -> list[str]:
    return [package.id for package in installed().packages if not package.builtin]


class Valve:
    """Answers with half of the file, and with the rest when it is opened."""

    def __init__(self) -> None:
        self.opened = threading.Event()

    def __call__(self, handler: servers.Handler) -> None:
        content = handler.content
        servers.breaks_after(len(content) // 2)(handler)
        handler.wfile.flush()
        self.opened.wait(30)
        handler.wfile.write(content[len(content) // 2 :])


@pytest.fixture
def valve(server: Server):
    made = Valve()
    server.faults = [made]
    yield made
    made.opened.set()


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


def test_a_package_is_installed(manager: Manager, server: Server) -> None:
    manager.choose("German → English, Argos")
    manager.press("install")
    manager.wait_quiet()
    assert here() == ["translate-de_en"]
    assert manager.dialog.details.item.held.package.id == "translate-de_en"
    assert manager.buttons == ["check", "verify", "folder", "remove"]
    facts = dict(manager.dialog.details._facts.facts)
    assert facts["From"] == server.link(PATH)
    assert len(facts["SHA-256"]) == 64
    assert not obtain.kept(manager.stock.shelf.catalogue.find(GERMAN))


def test_a_way_via_english_is_two_packages(manager: Manager) -> None:
    manager.dialog.search.setText("french german")
    manager.choose("French → German")
    manager.press("install")
    manager.wait_quiet()
    assert here() == ["translate-en_de", "translate-fr_en"]
    manager.choose("French → German")
    assert "Works already" in manager.dialog.details._lead.text()


def test_pause_and_go_on(manager: Manager, server: Server, valve: Valve) -> None:
    manager.choose("German → English, Argos")
    manager.press("install")
    manager.wait(lambda: manager.dialog.details._bar.value() > 400)
    assert " of " in manager.dialog.details._standing.text()
    manager.press("pause")
    assert manager.buttons == ["resume", "cancel"]
    assert "Paused" in manager.dialog.details._standing.text()
    valve.opened.set()
    manager.wait(lambda: not manager.stock._fetching._runner.busy)
    manager.press("resume")
    manager.wait_quiet()
    assert here() == ["translate-de_en"]
    assert "Range" in server.requests[-1][1]


def test_giving_up_deletes_what_was_fetched(manager: Manager, valve: Valve) -> None:
    manager.choose("German → English, Argos")
    manager.press("install")
    manager.wait(lambda: manager.dialog.details._bar.value() > 400)
    manager.press("cancel")
    valve.opened.set()
    manager.wait_quiet()
    assert here() == []
    assert list(folders.downloads().glob("*.part")) == []
    assert manager.buttons == ["install"]


def test_the_dialog_may_be_closed_meanwhile(qtbot, manager: Manager, valve: Valve) -> None:
    manager.choose("German → English, Argos")
    manager.press("install")
    manager.wait(lambda: manager.dialog.details._bar.value() > 400)
    with qtbot.waitSignal(manager.dialog.destroyed):
        manager.dialog.close()
    again = manager.dialog = ModelsDialog(manager.stock)
    again.show()
    assert again.table.index(1).data().startswith("German → English, ")
    valve.opened.set()
    with qtbot.waitSignal(manager.stock.installed, timeout=30_000) as told:
        pass
    assert told.args == [GERMAN]


def test_what_an_earlier_evening_has_left(qtbot, app, server: Server, stock) -> None:
    entry_path = folders.downloads() / "translate-de_en-1.3.argosmodel.part"
    entry_path.parent.mkdir(parents=True)
    entry_path.write_bytes(server.files[PATH][:1000])
    later = Manager(qtbot, ModelsDialog(stock), stock)
    later.dialog.show()
    later.wait(lambda: stock.shelf is not None)
    later.choose("German → English, Argos")
    assert later.buttons == ["install", "cancel"]
    assert later.dialog.details.buttons["install"].text() == "Go on"
    later.press("install")
    later.wait_quiet()
    assert server.requests[-1][1]["Range"] == "bytes=1000-"
    assert here() == ["translate-de_en"]


FAULTS = {
    "404": (servers.status(404), "does not have the file any more"),
    "sign-in page": (servers.page, "A web page came instead of the file."),
    "circle": (servers.status(302, Location=PATH), "lead nowhere"),
    "corrupt": (servers.corrupt, "its checksum differs"),
}


@pytest.mark.parametrize("kind", FAULTS)
def test_failures_are_one_sentence_in_place(kind: str, manager: Manager, server: Server) -> None:
    fault, words = FAULTS[kind]
    server.faults = [fault] * 20
    manager.choose("German → English, Argos")
    manager.press("install")
    manager.wait_phase(Phase.FAILED)
    assert words in manager.message
    assert manager.dialog.details.message.property("bad")
    assert manager.buttons == ["resume", "cancel"]
    assert manager.dialog.details.buttons["resume"].text() == "Try again"
    server.faults = []
    manager.press("resume")
    manager.wait_quiet()
    assert here() == ["translate-de_en"]


def test_an_update_that_fails_leaves_the_old_version(
    manager: Manager, server: Server, make_archive
) -> None:
    put(make_archive(version="1.0"))
    manager.stock.look()
    manager.wait(lambda: "Newer versions" in manager.heads)
    server.faults = [servers.corrupt] * 9
    manager.choose("German → English, Argos 1.0")
    assert manager.buttons[0] == "install"
    manager.press("install")
    manager.wait_phase(Phase.FAILED)
    assert "Version 1.0 is still in place and works." in manager.message
    manager.press("resume")
    server.faults = []
    manager.wait(lambda: "1.3" in [p.version for p in installed().packages])
    manager.wait_quiet()
    assert [package.version for package in installed([folders.shared()]).packages] == ["1.3"]


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

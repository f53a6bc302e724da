# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages are fetched and installed from the manager, whatever comes between."""

import threading

import pytest

from desktop.window.models.dialog import ModelsDialog
from desktop.window.models.lane import Phase
from models import folders, installed, obtain
from tests.models import servers
from tests.models.servers import Server
from tests.window.models.conftest import GERMAN, PATH, Manager, here, put


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
    with qtbot.waitSignal(manager.stock.installed) as told:
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
    server.faults = []
    manager.press("resume")
    manager.wait(lambda: "1.3" in [p.version for p in installed().packages])
    manager.wait_quiet()
    assert [package.version for package in installed([folders.shared()]).packages] == ["1.3"]

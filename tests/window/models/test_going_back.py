# SPDX-License-Identifier: GPL-3.0-or-later
"""Going back to the version before an update in the model manager."""

import pytest

from models import folders, installed
from tests.models.installing import flip
from tests.window.models.conftest import Manager, put


@pytest.fixture
def updated(manager: Manager, make_archive) -> Manager:
    """Show a package after its update."""
    for version in ("1.2", "1.3"):
        put(make_archive(version=version))
    manager.stock.look()
    manager.wait(lambda: manager.heads == ["Installed", "Available"])
    manager.choose("German → English, Argos")
    return manager


def versions() -> list[str]:
    return [package.version for package in installed([folders.shared()]).packages]


def before(manager: Manager) -> str:
    return dict(manager.dialog.details._facts.facts).get("Before", "")


def test_back_and_forth(updated: Manager) -> None:
    assert updated.buttons == ["check", "verify", "back", "drop", "folder", "remove"]
    assert before(updated).startswith("Argos 1.2, kept to go back to (")
    assert updated.dialog.details.buttons["back"].text() == "Go back to version 1.2"
    pairs = []
    updated.stock.installed.connect(pairs.append)
    updated.press("back")
    updated.wait_quiet()
    assert versions() == ["1.2"]
    assert updated.heads[0] == "Newer versions"
    assert updated.dialog.details.item.held.package.version == "1.2"
    assert before(updated).startswith("Argos 1.3, ")
    updated.press("back")
    updated.wait_quiet()
    assert versions() == ["1.3"]
    assert [str(pair) for pair in pairs] == ["de→en", "de→en"]


def test_deleting_asks_first(updated: Manager) -> None:
    updated.press("drop")
    assert updated.message.startswith("Delete version 1.2?")
    assert updated.buttons == ["really", "keep"]
    assert updated.dialog.details.buttons["really"].text() == "Delete"
    updated.press("keep")
    assert updated.message == ""
    updated.press("drop")
    updated.press("really")
    updated.wait_quiet()
    assert versions() == ["1.3"]
    assert "back" not in updated.buttons
    assert before(updated) == ""


def test_removing_the_package_takes_it_along(updated: Manager) -> None:
    updated.press("remove")
    assert "Version 1.2, which was kept, goes as well." in updated.message
    assert updated.dialog.details.buttons["really"].text() == "Remove"
    updated.press("really")
    updated.wait_quiet()
    assert versions() == []
    assert updated.stock.shelf.previous == {}


def test_what_cannot_be_used_is_told_in_place(updated: Manager) -> None:
    (kept,) = updated.stock.shelf.previous.values()
    kept.package.weights.write_bytes(flip(kept.package.weights.read_bytes()))
    updated.press("back")
    updated.wait_quiet()
    assert updated.message.startswith("The earlier version 1.2 cannot be used: Its files")
    assert versions() == ["1.3"]


def test_a_damaged_package_can_be_gone_back_from(updated: Manager) -> None:
    [package] = installed([folders.shared()]).packages
    package.weights.unlink()
    updated.stock.look()
    updated.wait(lambda: any("damaged" in line for line in updated.lines))
    updated.choose("German → English, damaged")
    assert updated.buttons == ["back", "drop", "folder", "remove"]
    updated.press("back")
    updated.wait_quiet()
    assert versions() == ["1.2"]

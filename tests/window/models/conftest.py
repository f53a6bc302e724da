# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue whose packages lie on a real server on this machine, and folders of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shiboken6 import isValid

from desktop.window.models.dialog import ModelsDialog
from desktop.window.models.lane import Phase
from desktop.window.models.stock import Stock
from models import LanguagePair, installed
from models.install import install
from tests.models import archives, servers
from tests.models.servers import Server
from tests.models.shop import NAMES, open_shop

PAIRS = [("de", "en", "1.3"), ("en", "fr", "1.9"), ("fr", "en", "1.9"), ("en", "de", "1.3")]
PATH = "/translate-de_en.argosmodel"
GERMAN = LanguagePair("de", "en")


@pytest.fixture
def make_archive(tiny: Path, tmp_path: Path):
    """Make the archive of a package."""

    def make(source: str = "de", target: str = "en", version: str = "1.3") -> Path:
        fields = {"from_code": source, "to_code": target, "package_version": version}
        fields |= {"from_name": NAMES[source], "to_name": NAMES[target]}
        path = tmp_path / f"{source}_{target}-{version}.argosmodel"
        return archives.package(path, tiny, **fields)

    return make


@pytest.fixture
def server(home: Path, make_archive) -> Iterator[Server]:
    """Serve packages, and save a catalogue that leads to them."""
    with servers.running() as running:
        open_shop(
            running,
            [
                (LanguagePair(source, target), version, make_archive(source, target, version))
                for source, target, version in PAIRS
            ],
        )
        yield running


@pytest.fixture
def stock(qtbot, server: Server) -> Iterator[Stock]:
    made = Stock()
    yield made
    made.close()


class Manager:
    """The dialog as a reader uses it."""

    def __init__(self, qtbot, dialog: ModelsDialog, stock: Stock) -> None:
        self.bot, self.dialog, self.stock = qtbot, dialog, stock

    @property
    def lines(self) -> list[str]:
        rows = self.dialog.table.rows
        return [self.dialog.table.index(n).data() for n, row in enumerate(rows) if row.item]

    @property
    def heads(self) -> list[str]:
        rows = self.dialog.table.rows
        return [self.dialog.table.index(n).data() for n, row in enumerate(rows) if not row.item]

    @property
    def buttons(self) -> list[str]:
        return self.dialog.details.buttons.shown

    def choose(self, beginning: str) -> None:
        table = self.dialog.table
        for number in range(len(table.rows)):
            index = table.index(number)
            if table.rows[number].item and index.data().startswith(beginning):
                self.dialog.list.setCurrentIndex(index)
                return
        raise AssertionError(self.lines)

    def press(self, name: str) -> None:
        button = self.dialog.details.buttons[name]
        assert name in self.buttons
        assert button.isVisible()
        button.click()

    def wait(self, condition) -> None:
        self.bot.waitUntil(condition)

    def wait_quiet(self) -> None:
        """Wait until nothing is under way and the disk has been looked at."""
        self.wait(lambda: not self.stock.jobs and not self.stock._looking.busy)

    def wait_phase(self, phase: Phase) -> None:
        self.wait(lambda: [job.phase for job in self.stock.fetching] == [phase])

    @property
    def message(self) -> str:
        label = self.dialog.details.message
        return label.text() if label.isVisible() else ""


@pytest.fixture
def manager(app, qtbot, stock: Stock) -> Iterator[Manager]:
    dialog = ModelsDialog(stock)
    dialog.show()
    made = Manager(qtbot, dialog, stock)
    made.wait(lambda: stock.shelf is not None)
    yield made
    if isValid(dialog):
        dialog.close()


def put(path: Path) -> None:
    """Install an archive at once."""
    for _ in install(path):
        pass


def here() -> list[str]:
    return [package.id for package in installed().packages if not package.builtin]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the model manager in its states, with a server on this machine that is slow on purpose."""

import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication

from desktop.window.dress.theme import DARK, LIGHT
from desktop.window.models.dialog import ModelsDialog
from desktop.window.models.lane import Phase
from models import LanguagePair, folders, index
from models.folders import BUILTIN
from tests.conftest import ROOT
from tests.models import archives, servers

if TYPE_CHECKING:
    from tests.pictures.studio import Studio

PATH = "/v1/translate-de_en-1_3.argosmodel"
PAIR = LanguagePair("de", "en")
HERE = 43_000_000
"""Bytes that come at once; the rest trickles."""


class Trickle:
    """Answers with a part of a large file, then with a little now and then."""

    def __init__(self, size: int) -> None:
        self._size = size
        self.over = threading.Event()

    def __call__(self, handler: servers.Handler) -> None:
        handler.head(200, Content_Length=self._size)
        handler.wfile.write(b"PK\x03\x04" + bytes(HERE))
        while not self.over.wait(0.03):
            handler.wfile.write(bytes(60_000))


def managing(studio: "Studio") -> None:
    """Draw the model manager, and what the window says of models."""
    window = studio.window
    studio.open("nachricht.txt")
    dialog = window.models.show_dialog()
    stock = window.models.stock
    studio.wait(lambda: stock.shelf is not None)
    dialog.search.clearFocus()
    studio.take("models", dialog)
    dialog.search.setText("german french")
    studio.take("models-via-english", dialog)
    dialog.search.setText("klingon")
    studio.take("models-nothing", dialog)
    dialog.search.setText("")
    _choose(dialog, built_in=True)
    stock.check(dialog.details.item)
    studio.wait(lambda: not stock.jobs)
    studio.take("models-report", dialog)
    _drag(studio, dialog)
    dialog.close()
    menu = window.models.button.choices
    menu.popup(window.mapToGlobal(QPoint(700, 60)))
    studio.take("models-menu", menu)
    menu.hide()
    _installed(studio)
    with servers.running() as server:
        _serve(server)
        _downloading(studio, server)


def _installed(studio: "Studio") -> None:
    """Install a package, draw it, and what the window offers then; take it away again."""
    window, stock = studio.window, studio.window.models.stock
    with tempfile.TemporaryDirectory() as scratch:
        fields = {"package_version": "1.3", "score": "", "license": ""}
        path = archives.package(
            Path(scratch) / PATH.rpartition("/")[2], BUILTIN / "de_en", **fields
        )
        dialog = window.models.show_dialog()
        dialog.install(path)
        studio.wait(lambda: not stock.jobs and not stock._looking.busy)
    studio.take("models-installed", dialog)
    item = dialog.details.item
    dialog.details._ask("remove")
    studio.take("models-remove", dialog)
    _updated(studio, dialog)
    item = dialog.details.item
    dialog.close()
    studio.take("models-offer")
    window.models.offer.hide()
    stock.remove(item)
    studio.wait(lambda: not stock.jobs and not stock._looking.busy)


def _updated(studio: "Studio", dialog: ModelsDialog) -> None:
    """Install an update, and draw what can be done with the version before."""
    stock = studio.window.models.stock
    with tempfile.TemporaryDirectory() as scratch:
        fields = {"package_version": "1.4", "score": "", "license": ""}
        path = archives.package(Path(scratch) / "new.argosmodel", BUILTIN / "de_en", **fields)
        dialog.install(path)
        studio.wait(lambda: not stock.jobs and not stock._looking.busy)
    studio.take("models-updated", dialog)
    dialog.details._ask("drop")
    studio.take("models-drop-version", dialog)
    studio.language.use("de")
    studio.take("models-drop-german", dialog)
    dialog.details._keep()
    studio.take("models-updated-german", dialog)
    studio.language.use("en")


def _serve(server: servers.Server) -> None:
    """Save the catalogue of the program, with our own server for German and English."""
    known = index.load(ROOT / "resources" / "catalogue.json")
    entries = tuple(
        replace(entry, links=(server.link(PATH),)) if entry.pair == PAIR else entry
        for entry in known.entries
    )
    saved = folders.catalogue()
    saved.parent.mkdir(parents=True, exist_ok=True)
    saved.write_bytes(index.dump(replace(known, date="2026-11-25", entries=entries)))


def _downloading(studio: "Studio", server: servers.Server) -> None:
    window = studio.window
    stock = window.models.stock
    dialog = window.models.show_dialog()
    studio.wait(lambda: not stock._looking.busy)
    dialog.show_pair(PAIR)
    _choose(dialog, built_in=False)
    assert dialog.details.item is not None
    size = dialog.details.item.entries[0].size
    assert size is not None
    trickle = Trickle(size)
    server.faults = [trickle]
    stock.get(dialog.details.item)
    begun = time.monotonic()
    studio.wait(lambda: time.monotonic() - begun > 8)
    studio.take("models-downloading", dialog)
    studio.take("models-status")
    job = stock.fetching[0]
    stock.pause(job)
    studio.take("models-paused", dialog)
    trickle.over.set()
    studio.wait(lambda: not stock._fetching._runner.busy)
    server.faults = [servers.page] * 9
    stock.resume(job)
    studio.wait(lambda: job.phase is Phase.FAILED)
    _states(studio, dialog)
    stock.give_up(job.item)
    dialog.close()


def _states(studio: "Studio", dialog: ModelsDialog) -> None:
    """Draw a failure in other colours, in little room and in German."""
    studio.take("models-failed", dialog)
    studio.wear(DARK)
    studio.take("models-dark", dialog)
    dialog.resize(540, 760)
    studio.take("models-narrow", dialog)
    studio.wear(LIGHT)
    studio.language.use("de")
    studio.take("models-german-narrow", dialog)
    dialog.resize(960, 640)
    studio.take("models-german", dialog)
    studio.language.use("en")


def _drag(studio: "Studio", dialog: ModelsDialog) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/home/reader/translate-de_fr.argosmodel")])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    QApplication.sendEvent(dialog, QDragEnterEvent(QPoint(100, 100), *held))
    studio.take("models-drop", dialog)
    QApplication.sendEvent(dialog, QDragLeaveEvent())


def _choose(dialog: ModelsDialog, *, built_in: bool) -> None:
    """Choose the model for German and English: what is here, or what can be had."""
    for number, row in enumerate(dialog.table.rows):
        if row.item and row.item.pair == PAIR and bool(row.item.held) == built_in:
            dialog.list.setCurrentIndex(dialog.table.index(number))

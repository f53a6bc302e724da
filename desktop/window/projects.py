# SPDX-License-Identifier: GPL-3.0-or-later
"""Save an article with all work on it as a project, and go on in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from desktop.document import BilingualDocument
from desktop.export.project_writer import save_project
from desktop.window.exporting import proposed_name
from desktop.window.finished import digest
from desktop.window.saving import Saved

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

SUFFIX = ".synopse"


@dataclass(frozen=True, slots=True)
class ProjectOrder:
    """What to save as a project, and where."""

    bilingual: BilingualDocument
    path: Path
    place: str

    def run(self) -> Iterator[Saved]:
        """Write the file, then yield where it is and what its contents are called; for a worker.

        Raises:
            ExportError: The file cannot be written.
        """
        save_project(self.bilingual, self.path, self.place)
        yield Saved(self.path, digest(self.path.read_bytes()))


class Projects(QObject):
    """Saves the article of a window to a project of its own."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        window.actions_["save"].triggered.connect(self.save)
        window.actions_["save_as"].triggered.connect(self.save_as)
        window.saving.saved.connect(self._go_on)
        window.reader.opened.connect(lambda _: self._begin())
        for signal in (window.reader.opened, window.reader.began, window.reader.finished):
            signal.connect(lambda *_: self._allow())
        for bare in (window.reader.stopped, window.reader.failed):
            bare.connect(lambda *_: self._allow())
        self._allow()

    def save(self) -> None:
        """Save to the project that the article comes from; ask for a name where there is none."""
        if self._path is None:
            self.save_as()
        else:
            self._order(self._path)

    def save_as(self) -> None:
        """Ask where to save, then do it."""
        bilingual = self._window.reader.bilingual
        if bilingual is None:
            return
        proposal = proposed_name(bilingual.document, bilingual.target_language, SUFFIX)
        folder = self._path.parent if self._path else Path(self._window.settings.folder)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            QCoreApplication.translate("Files", "Save project as"),
            str(folder / proposal),
            QCoreApplication.translate("Files", "Projects") + f" (*{SUFFIX})",
        )
        if name:
            path = Path(name)
            self._order(path if path.suffix else path.with_suffix(SUFFIX))

    def _order(self, path: Path) -> None:
        window = self._window
        window.page.editor.finish()
        bilingual = window.reader.bilingual
        if bilingual is None:
            return
        window.settings.folder = str(path.parent)
        place = window.revising.bookmark.place()
        told = "" if place is None else f"{place.row + 1}.{place.sentence + 1}"
        window.saving.save(ProjectOrder(bilingual, path, told))

    def _begin(self) -> None:
        path = self._window.reader.shown.path
        project = path is not None and path.suffix.lower() == SUFFIX
        self._path = path if project else None

    def _go_on(self, saved: object) -> None:
        """Keep what comes from now on with the project that was just written."""
        if not isinstance(saved, Saved) or not saved.key:
            return
        self._path = saved.path
        self._window.revising.move(saved.key)
        self._window.settings.remember(saved.path)
        self._window.list_recent()

    def _allow(self) -> None:
        there = self._window.reader.bilingual is not None
        for name in ("save", "save_as"):
            self._window.actions_[name].setEnabled(there)

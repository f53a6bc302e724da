# SPDX-License-Identifier: GPL-3.0-or-later
"""Save an article with all work on it as a project, and go on in it."""

import datetime as dt
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.document import Document, ModelRef, Original, ParagraphPair, Project
from desktop.document.cuts import recut
from desktop.export.project_writer import save_project
from desktop.window.exporting.naming import ask_where, proposed_name
from desktop.window.opening.work import Started
from desktop.window.page.state import TableState
from desktop.window.storage.additions import with_left
from desktop.window.storage.row_state import Shape
from desktop.window.storage.saving import Order, Saved

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

SUFFIX = ".synopse"


@dataclass(frozen=True, slots=True)
class ProjectOrder:
    """What to save as a project, and where.

    Attributes:
        path: The file.
        document: The article.
        target: ISO 639-1 code of the language of its translation.
        model: What made the translation.
        created: When.
        state: The rows as they are.
        shapes: What rows are cut into, where that is not what the machine made of them.
        place: Where the reader is.
        edition: Name of what is saved, which no other saving has.
        left: The rows that the reader has left untranslated.
    """

    path: Path
    document: Document
    target: str
    model: ModelRef
    created: dt.datetime
    state: TableState
    shapes: Mapping[int, Shape]
    place: tuple[int, int] | None
    edition: str
    left: frozenset[int] = frozenset()

    def run(self) -> Iterator[Saved]:
        """Write the file, then yield where it is and what its contents are called; for a worker.

        Raises:
            ExportError: The file cannot be written.
        """
        pairs = with_left(dict(self.state.revised()), self.left)
        project = Project(
            self.document,
            self.target,
            self.model,
            self.created,
            pairs,
            {row: self._original(row, pairs[row]) for row in self.state.machine if row in pairs},
            self.place,
            self.edition,
        )
        save_project(project, self.path)
        yield Saved(self.path, self.edition)

    def _original(self, row: int, pair: ParagraphPair) -> Original:
        fresh = self.state.fresh.get(row) or self.state.machine[row]
        if row not in self.shapes:
            return Original(fresh)
        cuts = self.shapes[row].fitted(fresh)
        try:
            shaped = recut(fresh, cuts)
        except ValueError:  # A notebook that something else has written into.
            return Original(fresh)
        fits = len(shaped.sentences) == len(pair.sentences)
        return Original(fresh, cuts if fits else None)


class Projects(QObject):
    """Saves the article of a window to a project of its own."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._model = ModelRef("", "", "")
        window.actions_["save"].triggered.connect(self.save)
        window.actions_["save_as"].triggered.connect(self.save_as)
        window.saving.saved.connect(self._go_on)
        window.saving.given_up.connect(self._give_up)
        window.reader.started.connect(self._name_model)
        window.reader.opened.connect(lambda _: self._begin())
        for signal in (window.reader.opened, window.reader.began, window.reader.finished):
            signal.connect(lambda *_: self._allow())
        for signal in (window.reader.stopped, window.reader.failed, window.reader.progressed):
            signal.connect(lambda *_: self._allow())
        self._allow()

    def save(self) -> None:
        """Save to the project that the article comes from; ask for a name where there is none."""
        if self._path is None:
            self.save_as()
        else:
            self._order(self._path)

    def save_as(self) -> None:
        """Ask where to save, then do it."""
        if not self._ready():
            return
        reader = self._window.reader
        proposal = proposed_name(self._window.table.document, reader.shown.target, SUFFIX)
        folder = self._path.parent if self._path else Path(self._window.settings.folder)
        path = ask_where(
            self._window,
            QCoreApplication.translate("Files", "Save project as"),
            folder / proposal,
            QCoreApplication.translate("Files", "Projects"),
            SUFFIX,
        )
        if path is not None:
            self._order(path)

    @property
    def path(self) -> Path | None:
        """The project that the article of the window is saved in."""
        return self._path

    def _ready(self) -> bool:
        """Say whether the article can be saved; if it is not read to its end, tell so."""
        if not self._window.reader.complete:
            words = self.tr("The file is still being read; save it when all of it is there.")
            self._window.status.say(words)
            return False
        return bool(self._window.table.finished)

    def _order(self, path: Path) -> None:
        window = self._window
        window.page.editor.finish()
        edition = secrets.token_hex(16)
        if not self._ready() or not window.revising.branch(edition):
            return
        window.settings.folder = str(path.parent)
        now = dt.datetime.now(dt.UTC).replace(microsecond=0)
        order = ProjectOrder(
            path,
            window.table.document,
            window.reader.shown.target,
            self._model,
            window.reader.created or now,
            window.table.state(),
            dict(window.revising.editing.shapes),
            window.revising.bookmark.place(),
            edition,
            window.paragraph_language.left,
        )
        window.saving.save(order)

    def _name_model(self, started: Started) -> None:
        model = started.model
        self._model = ModelRef(model.id, model.version, model.sha256, model.via)

    def _begin(self) -> None:
        path = self._window.reader.shown.path
        project = path is not None and path.suffix.lower() == SUFFIX
        self._path = path if project else None
        self._model = ModelRef("", "", "")

    def _go_on(self, saved: Saved) -> None:
        """Keep what comes from now on with the project that was just written."""
        if not saved.key:
            return
        if self._window.revising.editing.keeping.settle(saved.key):
            self._path = saved.path
        self._window.settings.remember(saved.path)
        self._window.list_recent()

    def _give_up(self, order: Order) -> None:
        if isinstance(order, ProjectOrder):
            self._window.revising.editing.keeping.give_up(order.edition)

    def _allow(self) -> None:
        there = bool(self._window.table.finished)
        for name in ("save", "save_as"):
            self._window.actions_[name].setEnabled(there)

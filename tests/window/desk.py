# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that has an article open, without its widgets, for tests of what is kept."""

from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import delete, isValid

from desktop.document import Document, ModelRef, Paragraph, ParagraphPair, SentencePair
from desktop.reading.bilingual import UNDATED
from desktop.window.editing.changes import Editing
from desktop.window.editing.reshaping import Reshaping
from desktop.window.opening.finished import open_finished
from desktop.window.opening.work import Opened, Restored
from desktop.window.page import PairTable, SentenceRef
from desktop.window.storage.notebook import Notebook
from desktop.window.storage.projects import ProjectOrder
from desktop.window.storage.restoring import Restoring

EDITIONS = (f"{number:024x}" for number in range(10**9))
MODEL = ModelRef("fake-de_en", "1.0", "0" * 64)
TEXTS = (
    ("Die Brücke über den Fluss.",),
    ("Die Stadt baut eine Brücke.", "Sie wird im Mai fertig sein.", "Das sagte sie am Montag."),
    ("Viele wollen kommen.", "Alle freuen sich."),
    ("Ein Weg ohne Brücke ist weit.", "Wer ihn geht, kommt an."),
)


def fresh(row: int) -> ParagraphPair:
    """Return a row as the machine translates it; one target has no space to cut at."""
    sources = TEXTS[row]
    sentences = tuple(
        SentencePair(
            f"{row + 1}.{number}",
            source,
            source.upper() if row < 3 else "橋" * len(source.split()),
            -0.5,
        )
        for number, source in enumerate(sources, 1)
    )
    return ParagraphPair(str(row + 1), Paragraph(" ".join(sources)), sentences)


DOCUMENT = Document(
    tuple(fresh(row).paragraph for row in range(len(TEXTS))), title="Die Brücke", language="de"
)


class Session:
    """A program that has the article open, without its widgets."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "bruecke.synopse"
        self._root = QObject()
        self.table = PairTable(self._root)
        self.editing = Editing(self.table, self._root)
        self.reshaping = Reshaping(self.table, self.editing)
        self.restoring = Restoring(self.table, self.editing)
        self.orders: list[ProjectOrder] = []
        self.saved = 0
        if self.path.exists():
            self.open_project()
        else:
            self.open(Opened(DOCUMENT, None))

    def open(self, opened: Opened) -> None:
        self.table.load(opened.document, lengths=opened.lengths)
        notebook = Notebook(
            self.folder / "notes", opened.document, "en", opened.key, whole=opened.revised
        )
        self.editing.open(notebook)

    def open_project(self) -> None:
        for step in open_finished(self.path):
            if isinstance(step, Opened):
                self.open(step)
            elif isinstance(step, Restored):
                self.restoring.take(step.rows)

    def translate(self, row: int) -> None:
        if self.table.pair(row) is None:
            self.table.put(row, fresh(row))

    def order(self) -> None:
        edition = f"{self.saved:08x}" + next(EDITIONS)
        self.saved += 1
        notebook = Notebook(self.folder / "notes", DOCUMENT, "en", edition, whole=True)
        self.editing.keeping.branch(edition, notebook)
        state, shapes = self.table.state(), dict(self.editing.shapes)
        self.orders.append(
            ProjectOrder(self.path, DOCUMENT, "en", MODEL, UNDATED, state, shapes, None, edition)
        )

    def write(self) -> None:
        for _ in self.orders[0].run():
            pass

    def crash(self) -> None:
        """End as a program that is killed: nothing more is written."""
        if not isValid(self._root):
            return
        keeping = self.editing.keeping
        for notebook in filter(None, (keeping.notebook, *keeping._branches.values())):
            notebook._lines._syncer.shutdown()
            notebook._lines._let_go()
        keeping.notebook = None
        keeping._branches.clear()
        delete(self._root)  # Here and now: not by the collector, after the application has gone.

    def screen(self, row: int) -> tuple[object, ...]:
        """Return what is to be seen of a row."""
        table, pair = self.table, self.table.pair(row)
        refs = [SentenceRef(row, number) for number in range(len(pair.sentences))]
        return tuple(
            (
                table.sentence(ref).source,
                table.sentence(ref).target,
                table.machine(ref).target,
                table.notes.get(ref, ""),
                table.tints.get(ref),
                ref in table.checked,
            )
            for ref in refs
        )

# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep changes where they are found again, whichever file is on the disk when the program ends.

While an article is being saved as a project, the file on the disk is the old one or the new one,
and nobody knows which until it is written. Each has a notebook of its own, and every change goes
into both. What was saved is in the new file, so its notebook begins empty; the old one goes when
its file has gone.
"""

import contextlib
import logging
import time
from collections.abc import Callable

from desktop.window.drift.marking import keep_marks
from desktop.window.page import PairTable, SentenceRef
from desktop.window.storage.additions import Value
from desktop.window.storage.notebook import Notebook, NotebookError
from desktop.window.storage.row_state import RowState

log = logging.getLogger(__name__)

_OF_ROWS = frozenset({"edit", "note", "tint", "checked", "row"})


class Keeping:
    """The notebook of what is open, and those of projects that are being written.

    Attributes:
        notebook: That of what is open, or None.
    """

    def __init__(
        self,
        table: PairTable,
        state: Callable[[int], RowState],
        failed: Callable[[NotebookError], None],
    ) -> None:
        """Keep what is done to a table.

        Args:
            table: The article.
            state: Returns what the reader has made of a row.
            failed: Told what could not be kept.
        """
        self._table = table
        self._state = state
        self._failed = failed
        self.notebook: Notebook | None = None
        self._branches: dict[str, Notebook] = {}
        self._left: dict[str, tuple[Notebook | None, Notebook]] = {}
        self._owing: list[Notebook] = []

    @property
    def owing(self) -> bool:
        """Whether something is not on the disk, be it of an article that was left."""
        return any(notebook.owing for notebook in self._all)

    @property
    def _all(self) -> list[Notebook]:
        here = filter(None, (self.notebook, *self._branches.values()))
        return [*self._owing, *here]

    def settle_debts(self) -> None:
        """Write what could not be written before, as far as that is possible now.

        Raises:
            NotebookError: Something still cannot be kept.
        """
        for notebook in self._all:
            notebook.settle()
        for notebook in self._owing:
            notebook.close()
        self._owing.clear()

    def wait(self, seconds: float) -> None:
        """Wait so long at most until the disk has answered for everything."""
        end = time.monotonic() + seconds
        for notebook in self._all:
            notebook.wait(max(0.0, end - time.monotonic()))

    def open(self, notebook: Notebook) -> None:
        """Begin with another article."""
        self.close()
        self.notebook = notebook

    def close(self) -> None:
        """Let go of the article; what is being written of it is still settled later."""
        for notebook in filter(None, (self.notebook, *self._branches.values())):
            self._end(notebook)
        for edition, notebook in self._branches.items():
            self._left[edition] = self.notebook, notebook
        self.notebook = None
        self._branches.clear()

    def branch(self, edition: str, notebook: Notebook) -> None:
        """Keep all that comes for a file as well that is being written from what there is now."""
        self._branches[edition] = notebook
        if self.notebook is None:
            return
        said = self.notebook.additions
        # What belongs to rows that still wait is not in the file.
        for row in {ref.row for ref in said.said} | set(said.shapes) | said.bases:
            if self._table.pair(row) is None:
                self._try(notebook, "base", SentenceRef(row, 0), said.row(row).value())
        for row, language in said.languages.items():
            self._take_over(notebook, row)
            self._try(notebook, "language", SentenceRef(row, 0), language)

    def settle(self, edition: str) -> bool:
        """Go on in the notebook of a file that is written; that of an older edition goes.

        Returns:
            Whether that article is still open.
        """
        if edition in self._left:
            before, notebook = self._left.pop(edition)
            for later, (first, last) in self._left.items():
                self._left[later] = notebook if first is before else first, last
            _remove(before)
            return False
        if edition in self._branches:
            before, self.notebook = self.notebook, self._branches.pop(edition)
            if before is not None and not before.owing:  # What was owed is in the file.
                self._end(before)
            _remove(before)
        return True

    def give_up(self, edition: str) -> None:
        """Forget about a file that could not be written."""
        if edition in self._left:
            self._left.pop(edition)[1].remove()
        elif edition in self._branches:
            notebook = self._branches.pop(edition)
            with contextlib.suppress(NotebookError):  # What it owes is owed to no file any more.
                notebook.close()
            notebook.remove()

    def write(self, what: str, ref: SentenceRef, value: Value) -> None:
        """Keep something."""
        for notebook in filter(None, (self.notebook, *self._branches.values())):
            if what == "language" and notebook.whole:
                # A file that names another language must not be believed any more.
                value = value or self._table.document.language
                self._take_over(notebook, ref.row)
            bases = notebook.additions.bases
            if notebook.whole and (what == "row" or (what in _OF_ROWS and ref.row not in bases)):
                state = self._state(ref.row).value()
                self._try(notebook, "base", SentenceRef(ref.row, 0), state)
            else:
                self._try(notebook, what, ref, value)

    def _take_over(self, notebook: Notebook, row: int) -> None:
        """Say what the file says of a row, which is about to be translated from something else."""
        if row not in notebook.additions.bases and self._table.pair(row) is not None:
            self._try(notebook, "base", SentenceRef(row, 0), self._state(row).value())

    def _try(self, notebook: Notebook, what: str, ref: SentenceRef, value: Value) -> None:
        try:
            notebook.write(what, ref, value)
            if what != "place":
                keep_marks(notebook, self._table, ref.row)
        except NotebookError as error:
            self._failed(error)

    def _end(self, notebook: Notebook) -> None:
        try:
            notebook.close()
        except NotebookError as error:
            if notebook.owing:
                self._owing.append(notebook)
            self._failed(error)


def _remove(notebook: Notebook | None) -> None:
    """Throw the notebook of an older edition away; what it says is in the newer file."""
    if notebook is not None and notebook.whole:
        notebook.remove()

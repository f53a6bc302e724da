# SPDX-License-Identifier: GPL-3.0-or-later
"""Show what a file says of its rows, and what the reader has made of them since."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.window.editing.changes import Editing
from desktop.window.opening.known import KnownRow
from desktop.window.page import PairTable, SentenceRef


class Restoring(QObject):
    """Brings rows of a file to the table.

    Where the notebook has something to say of a row, it has said all of it, so that what is undone
    stays undone when the file is opened again.
    """

    def __init__(self, table: PairTable, editing: Editing) -> None:
        super().__init__(editing)
        self._table = table
        self._editing = editing

    def take(self, rows: Sequence[KnownRow]) -> None:
        """Show rows."""
        notebook = self._editing.notebook
        if notebook is not None:
            additions = notebook.additions
            rows = [
                row.under(additions.row(row.row)) if additions.speaks_of(row.row) else row
                for row in rows
            ]
        for row in rows:
            if row.state is not None:
                self._say(row)
        self._table.restore(rows)
        for row in rows:
            self._editing.take_up_drafts(row.row)

    def _say(self, row: KnownRow) -> None:
        table, state, index = self._table, row.state, row.row
        if state is None:
            return
        table.notes.update({SentenceRef(index, one): text for one, text in state.notes.items()})
        table.tints.update({SentenceRef(index, one): tint for one, tint in state.tints.items()})
        table.checked |= {SentenceRef(index, one) for one in state.checked}
        if state.shape is not None:
            self._editing.shapes[index] = state.shape

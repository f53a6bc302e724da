# SPDX-License-Identifier: GPL-3.0-or-later
"""Merge and split sentences on both sides; what a reader has made of them goes with them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand

from desktop.document import Side
from desktop.window.editing.changes import Editing
from desktop.window.page import PairTable, SentenceRef
from desktop.window.storage.row_state import RowState, applied, merged, split


class _Reshape(QUndoCommand):
    """A row that is cut into other sentences."""

    def __init__(
        self,
        words: str,
        reshaping: "Reshaping",
        ref: SentenceRef,
        before: RowState,
        after: RowState,
    ) -> None:
        super().__init__(words)
        self._reshaping = reshaping
        self._ref = ref
        self._before = before
        self._after = after

    def redo(self) -> None:
        """Cut the row anew."""
        self._reshaping.take(self._ref, self._after)

    def undo(self) -> None:
        """Cut it as it was before."""
        self._reshaping.take(self._ref, self._before)


class Reshaping(QObject):
    """Changes which sentences the rows of a table have.

    Signals:
        reshaped: (SentenceRef) A row has other sentences; this one is where the reader is.
    """

    reshaped = Signal(object)

    def __init__(self, table: PairTable, editing: Editing) -> None:
        super().__init__(editing)
        self._table = table
        self._editing = editing

    def can_merge(self, ref: SentenceRef) -> bool:
        """Say whether a sentence has another one behind it in its paragraph."""
        pair = self._table.pair(ref.row)
        return pair is not None and ref.sentence + 1 < len(pair.sentences)

    def merge(self, ref: SentenceRef) -> None:
        """Join a sentence with the next one of its paragraph, on both sides."""
        pair = self._table.pair(ref.row)
        if pair is None or not self.can_merge(ref):
            return
        before = self._editing.state(ref.row)
        now = [sentence.target for sentence in pair.sentences]
        after = merged(before, ref.sentence, self._table.fresh(ref.row), now)
        words = QCoreApplication.translate("Editing", "joining of sentences")
        self._editing.stack.push(_Reshape(words, self, ref, before, after))

    def split(self, ref: SentenceRef, offsets: Mapping[Side, int]) -> None:
        """Cut a sentence in two, at a code point of its original and one of its translation.

        Raises:
            ValueError: There is no sentence on one side of the cut.
        """
        before = self._editing.state(ref.row)
        now, fresh = self._table.sentence(ref).target, self._table.fresh(ref.row)
        after = split(before, ref.sentence, fresh, now, offsets)
        words = QCoreApplication.translate("Editing", "splitting of a sentence")
        self._editing.stack.push(_Reshape(words, self, ref, before, after))

    def cut(self, row: int, after: RowState) -> None:
        """Cut a row into the sentences of a state, with what is said of them there."""
        words = QCoreApplication.translate("Editing", "splitting of a sentence")
        ref = SentenceRef(row, 0)
        self._editing.stack.push(_Reshape(words, self, ref, self._editing.state(row), after))

    def take(self, ref: SentenceRef, state: RowState) -> None:
        """Set what the reader has made of a row, and keep it."""
        table, row = self._table, ref.row
        for kept in (table.notes, table.tints):
            for known in [known for known in kept if known.row == row]:
                del kept[known]
        table.checked -= {known for known in table.checked if known.row == row}
        table.notes.update({SentenceRef(row, one): text for one, text in state.notes.items()})
        table.tints.update({SentenceRef(row, one): tint for one, tint in state.tints.items()})
        table.checked |= {SentenceRef(row, one) for one in state.checked}
        self._editing.shapes.pop(row, None)
        if state.shape is not None:
            self._editing.shapes[row] = state.shape
        machine, pair = applied(table.fresh(row), state)
        table.reshape(row, machine, pair)
        self._editing.write("row", SentenceRef(row, 0), state.value())
        self.reshaped.emit(ref)

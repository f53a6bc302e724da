# SPDX-License-Identifier: GPL-3.0-or-later
"""Take up what a file says that a person has made of its sentences."""

from dataclasses import replace

from PySide6.QtCore import QObject

from desktop.document import ParagraphPair, Revision, SentencePair
from desktop.window.editing import Editing
from desktop.window.page import PairTable, SentenceRef
from desktop.window.row_state import RowState

_UNTOUCHED = Revision()


class Restoring(QObject):
    """Puts revisions of a file where the reader's own are kept, once for each row.

    From then on the notebook alone says what has become of the row, so that what is undone stays
    undone when the file is opened again.
    """

    def __init__(self, table: PairTable, editing: Editing) -> None:
        super().__init__(editing)
        self._table = table
        self._editing = editing

    def take(self, row: int, pair: ParagraphPair) -> ParagraphPair:
        """Return a pair as the machine translated it; what was made of it goes to the notebook."""
        notebook = self._editing.notebook
        if notebook is None or all(one.revision == _UNTOUCHED for one in pair.sentences):
            return pair
        if row not in notebook.additions.bases:
            state = _state(pair)
            self._editing.write("base", SentenceRef(row, 0), state.value())
            self._show(row, state)
        return replace(pair, sentences=tuple(map(_machine, pair.sentences)))

    def _show(self, row: int, state: RowState) -> None:
        table = self._table
        table.notes.update({SentenceRef(row, one): text for one, text in state.notes.items()})
        table.tints.update({SentenceRef(row, one): tint for one, tint in state.tints.items()})
        table.checked |= {SentenceRef(row, one) for one in state.checked}


def _state(pair: ParagraphPair) -> RowState:
    numbered = list(enumerate(pair.sentences))
    return RowState(
        None,
        {n: one.target for n, one in numbered if one.revision.machine not in (None, one.target)},
        {n: one.revision.note for n, one in numbered if one.revision.note},
        {n: one.revision.tint for n, one in numbered if one.revision.tint is not None},
        frozenset(n for n, one in numbered if one.revision.checked),
    )


def _machine(sentence: SentencePair) -> SentencePair:
    machine = sentence.revision.machine
    if machine is None or machine == sentence.target:
        return replace(sentence, revision=_UNTOUCHED)
    return replace(sentence, target=machine, score=None, links=(), revision=_UNTOUCHED)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader changes and adds: done, undone, and safe on the disk at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop.document import Tint
from desktop.window.page import PairTable, SentenceRef
from desktop.window.storage.additions import Value
from desktop.window.storage.keeping import Keeping
from desktop.window.storage.notebook import Notebook
from desktop.window.storage.row_state import RowState, Shape, applied, rewritten

_NOTE = 1


class _Change(QUndoCommand):
    """A value of a sentence that becomes another."""

    def __init__(
        self,
        words: str,
        apply: Callable[[SentenceRef, str], None],
        ref: SentenceRef,
        before: str,
        after: str,
        *,
        merging: bool = False,
    ) -> None:
        super().__init__(words)
        self._merging = merging
        self._apply = apply
        self.ref = ref
        self._before = before
        self.after = after

    def id(self) -> int:
        """Return what kind of change may go on in one step of undo: typing a note."""
        return _NOTE if self._merging else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in what was typed next into the same note."""
        if not isinstance(other, _Change) or other.ref != self.ref:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Set the new value."""
        self._apply(self.ref, self.after)

    def undo(self) -> None:
        """Set the value that stood there before."""
        self._apply(self.ref, self._before)


class Editing(QObject):
    """The changes to the article in a table.

    Signals:
        touched: (SentenceRef) A sentence has changed, for the view to go there.
        noted: (SentenceRef) The note on a sentence has changed.
        failed: (SynopseError) Something could not be saved.
        draft_kept: What was typed before the program ended unexpectedly is an edit now.

    Attributes:
        shapes: What rows are cut into, where that is not what the machine made of them.
    """

    touched = Signal(object)
    noted = Signal(object)
    failed = Signal(object)
    draft_kept = Signal()

    def __init__(self, table: PairTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._keeping = Keeping(table, self.state, self.failed.emit)
        self.shapes: dict[int, Shape] = {}
        self.stack = QUndoStack(self)
        table.translated.connect(self._take_up)

    @property
    def notebook(self) -> Notebook | None:
        """Where changes are kept, while an article is open."""
        return self._keeping.notebook

    @property
    def keeping(self) -> Keeping:
        """What keeps the changes."""
        return self._keeping

    def open(self, notebook: Notebook) -> None:
        """Begin with another article."""
        self._keeping.open(notebook)
        self.stack.clear()
        additions = notebook.additions
        self.shapes = dict(additions.shapes)
        self._table.notes.update(additions.notes)
        self._table.tints.update(additions.tints)
        self._table.checked.update(additions.checked)

    def close(self) -> None:
        """Let go of the article, and of what can be undone in it."""
        self._keeping.close()
        self.stack.clear()
        self.shapes = {}

    def state(self, row: int) -> RowState:
        """Return what the reader has made of a row."""
        table, pair = self._table, self._table.pair(row)
        sentences = () if pair is None else pair.sentences
        refs = [SentenceRef(row, number) for number in range(len(sentences))]
        edits = {
            number: sentence.target
            for number, sentence in enumerate(sentences)
            if sentence.target != table.machine(refs[number]).target
        }
        return RowState(
            self.shapes.get(row),
            edits,
            {ref.sentence: table.notes[ref] for ref in refs if ref in table.notes},
            {ref.sentence: table.tints[ref] for ref in refs if ref in table.tints},
            frozenset(ref.sentence for ref in refs if ref in table.checked),
        )

    def edit(self, ref: SentenceRef, text: str) -> None:
        """Give a sentence another translation; an empty one is the machine's."""
        machine = self._table.machine(ref).target
        before = self._table.sentence(ref).target
        after = text or machine
        self.write("draft", ref, None)
        if after != before:
            words = QCoreApplication.translate("Editing", "edit of a sentence")
            self.stack.push(_Change(words, self._set_target, ref, before, after))

    def draft(self, ref: SentenceRef, text: str) -> None:
        """Keep what is being typed."""
        self.write("draft", ref, text)

    def drop_draft(self, ref: SentenceRef) -> None:
        """Forget what was typed: the reader does not want it."""
        self.write("draft", ref, None)

    def restore(self, ref: SentenceRef) -> None:
        """Give a sentence the machine's translation back."""
        self.edit(ref, "")

    def check(self, ref: SentenceRef) -> None:
        """Mark a sentence as checked, or no longer."""
        before = "1" if ref in self._table.checked else ""
        words = QCoreApplication.translate("Editing", "check mark")
        self.stack.push(_Change(words, self._set_checked, ref, before, "" if before else "1"))

    def note(self, ref: SentenceRef, text: str) -> None:
        """Set the note on a sentence; an empty one takes it away."""
        before = self._table.notes.get(ref, "")
        if text != before:
            words = QCoreApplication.translate("Editing", "note")
            self.stack.push(_Change(words, self._set_note, ref, before, text, merging=True))

    def tint(self, ref: SentenceRef, tint: Tint | None) -> None:
        """Highlight a sentence in a colour, or no longer."""
        before = self._table.tints.get(ref)
        if tint is not before:
            words = QCoreApplication.translate("Editing", "highlight")
            change = _Change(words, self._set_tint, ref, before or "", tint or "")
            self.stack.push(change)

    def _set_target(self, ref: SentenceRef, text: str) -> None:
        pair = self._table.pair(ref.row)
        if pair is None:
            return
        machine = self._table.machine(ref)
        self._table.revise(ref.row, rewritten(pair, ref.sentence, machine, text))
        edited = text != machine.target
        self.write("edit", ref, text if edited else None)
        self.touched.emit(ref)

    def _set_checked(self, ref: SentenceRef, value: str) -> None:
        self._table.set_checked(ref, checked=bool(value))
        self.write("checked", ref, bool(value) or None)
        self.touched.emit(ref)

    def _set_tint(self, ref: SentenceRef, value: str) -> None:
        self._table.set_tint(ref, Tint(value) if value else None)
        self.write("tint", ref, value or None)
        self.touched.emit(ref)

    def _set_note(self, ref: SentenceRef, text: str) -> None:
        self._table.set_note(ref, text)
        self.write("note", ref, text or None)
        self.noted.emit(ref)

    def _take_up(self, row: int) -> None:
        """Put the reader's own sentences and words back where the machine has just translated."""
        pair = self._table.pair(row)
        if self.notebook is None or pair is None:
            return
        additions = self.notebook.additions
        if row in self.shapes or additions.speaks_of(row):
            state = replace(additions.row(row), shape=self.shapes.get(row))
            machine, pair = applied(pair, state)
            if state.shape is not None:
                self._table.reshape(row, machine, pair)
            elif pair is not machine:
                self._table.revise(row, pair)
        self.take_up_drafts(row)

    def take_up_drafts(self, row: int) -> None:
        """Put in what was being typed in a row when the program ended unexpectedly."""
        if self.notebook is None:
            return
        drafts = self.notebook.additions.drafts
        kept = [(ref, drafts[ref]) for ref in self.notebook.additions.refs(row) if ref in drafts]
        for ref, draft in kept:
            text = " ".join(draft.split())
            pair = self._table.pair(row)
            if text and pair is not None and ref.sentence < len(pair.sentences):
                self._set_target(ref, text)
                self.draft_kept.emit()
            self.write("draft", ref, None)

    def write(self, what: str, ref: SentenceRef, value: Value) -> None:
        """Keep something in the notebook of the article."""
        self._keeping.write(what, ref, value)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of the sentences of a table, by their reader and by the machine."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from desktop.document import ParagraphPair, Tint
from desktop.window.page.focus import SentenceRef
from desktop.window.page.marks import Mark, marks_of


class Annotated(QObject):
    """Rows whose sentences have notes, colours, check marks and doubts.

    Signals:
        changed: (int) The row of this index has another translation or other marks.

    Attributes:
        notes: Notes of the reader, by sentence.
        tints: Colours that the reader has highlighted sentences with.
        checked: Sentences that the reader has marked as checked.
    """

    changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notes: dict[SentenceRef, str] = {}
        self.tints: dict[SentenceRef, Tint] = {}
        self.checked: set[SentenceRef] = set()
        self._marks: dict[int, dict[int, list[Mark]]] = {}

    def set_note(self, ref: SentenceRef, text: str) -> None:
        """Set the note on a sentence; an empty one takes it away."""
        self.notes.pop(ref, None)
        if text:
            self.notes[ref] = text
        self._tell(ref.row)

    def set_checked(self, ref: SentenceRef, *, checked: bool) -> None:
        """Mark a sentence as checked, or no longer."""
        self.checked.discard(ref)
        if checked:
            self.checked.add(ref)
        self._tell(ref.row)

    def set_tint(self, ref: SentenceRef, tint: Tint | None) -> None:
        """Highlight a sentence in a colour, or no longer."""
        self.tints.pop(ref, None)
        if tint is not None:
            self.tints[ref] = tint
        self._tell(ref.row)

    def marks(self, row: int) -> Mapping[int, list[Mark]]:
        """Return what is to be said of the sentences of a row, by their number."""
        return self._marks.get(row, {})

    def row_tints(self, row: int) -> dict[int, Tint]:
        """Return the colours that sentences of a row are highlighted in, by their number."""
        return {
            number: self.tints[SentenceRef(row, number)]
            for number, marks in self.marks(row).items()
            if Mark.HIGHLIGHT in marks
        }

    @property
    def marked_rows(self) -> list[int]:
        """The rows of which something is to be said, in order."""
        return sorted(self._marks)

    def _tell(self, row: int) -> None:
        self._remark(row)
        self.changed.emit(row)

    def _remark(self, row: int) -> None:
        pair, machine = self._versions(row)
        found = marks_of(row, pair, machine, self)
        self._marks.pop(row, None)
        if found:
            self._marks[row] = found

    def _versions(self, row: int) -> tuple[ParagraphPair | None, ParagraphPair | None]:
        """Return a row as it is, and as the machine made it where that is something else."""
        raise NotImplementedError

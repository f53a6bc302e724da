# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page shows: the paragraphs of a document and the translations that have come."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.document import (
    Document,
    Paragraph,
    ParagraphPair,
    SentencePair,
    Side,
    Tint,
)
from desktop.window.page.columns import Column, Further
from desktop.window.page.focus import SentenceRef
from desktop.window.page.further import FurtherColumns
from desktop.window.page.marks import Mark
from desktop.window.page.progress import Progress, Stage
from desktop.window.page.sums import RunningTotals


class PairTable(QObject):
    """Rows of a document; each waits for its translation or has it.

    Signals:
        reset: The table holds another document, or none.
        changed: (int) The row of this index has another translation or other marks.
        grew: (int) Rows have come behind the others, the first of them with this index.
        translated: (int) The machine's translation of this row has come.

    Attributes:
        notes: Notes of the reader, by sentence.
        target_language: ISO 639-1 code of the language of the translation, or "".
        progress: Which rows are being translated, and which have failed.
        further: Translations into other languages beside the pair.
        tints: Colours that the reader has highlighted sentences with.
        checked: Sentences that the reader has marked as checked.
        growing: Whether more rows may come.
    """

    reset = Signal()
    changed = Signal(int)
    grew = Signal(int)
    translated = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = Document(())
        self.growing = False
        self._pairs: list[ParagraphPair | None] = []
        self._machine: dict[int, ParagraphPair] = {}
        self._fresh: dict[int, ParagraphPair] = {}
        self.notes: dict[SentenceRef, str] = {}
        self.tints: dict[SentenceRef, Tint] = {}
        self.checked: set[SentenceRef] = set()
        self._marks: dict[int, dict[int, list[Mark]]] = {}
        self._done = 0
        self._counts = RunningTotals()
        self.progress = Progress(self)
        self.further = FurtherColumns(self)
        self.target_language = ""

    def __len__(self) -> int:
        return len(self._pairs)

    @property
    def document(self) -> Document:
        """The document that the rows are of; without paragraphs when nothing is open."""
        return self._document

    @property
    def finished(self) -> int:
        """How many rows have their translation."""
        return self._done

    @property
    def complete(self) -> bool:
        """Whether there are rows, and every row has its translation."""
        return bool(self._pairs) and self._done == len(self._pairs)

    def load(self, document: Document, *, growing: bool = False) -> None:
        """Show another document, or the beginning of one that grows, all its rows waiting."""
        self._document = document
        self.growing = growing
        self._pairs = [None] * len(document.paragraphs)
        self._machine.clear()
        self._fresh.clear()
        self.notes.clear()
        self.tints.clear()
        self.checked.clear()
        self._marks.clear()
        self.progress.clear()
        self.further.clear()
        self._done = 0
        # A row that waits counts as one sentence: something to hear of it.
        self._counts = RunningTotals([1.0] * len(self._pairs))
        self.reset.emit()

    def name_language(self, language: str) -> None:
        """Say which language the document is in, which may be known only after it is shown."""
        self._document = replace(self._document, language=language)

    def extend(self, document: Document) -> None:
        """Put the rows of the next part of the document behind the others, all waiting."""
        first, new = len(self), len(document.paragraphs)
        self._document = replace(
            document, paragraphs=self._document.paragraphs + document.paragraphs
        )
        self._pairs += [None] * new
        self._counts.extend([1.0] * new)
        self.grew.emit(first)

    def put(self, row: int, pair: ParagraphPair) -> None:
        """Set the machine's translation of a row."""
        if self._pairs[row] is None:
            self._done += 1
        self._machine.pop(row, None)
        self._fresh.pop(row, None)
        self.progress.finish(row)
        self._pairs[row] = pair
        self._counts[row] = float(len(pair.sentences))
        self._remark(row)
        self.changed.emit(row)
        self.translated.emit(row)

    def revise(self, row: int, pair: ParagraphPair) -> None:
        """Set the reader's own translation of a row; the machine's is kept beside it."""
        before = self._pairs[row]
        if before is not None:
            self._machine.setdefault(row, before)
        self._pairs[row] = pair
        self._remark(row)
        self.changed.emit(row)

    def reshape(self, row: int, machine: ParagraphPair, pair: ParagraphPair) -> None:
        """Set a row in other sentences: as the machine translated them, and as they are now."""
        self._fresh.setdefault(row, self.fresh(row))
        self._machine[row] = machine
        self._pairs[row] = pair
        self._counts[row] = float(len(pair.sentences))
        self._remark(row)
        self.changed.emit(row)

    def fresh(self, row: int) -> ParagraphPair:
        """Return a row as the machine translated it, in the machine's own sentences.

        Raises:
            LookupError: The row still waits.
        """
        pair = self._fresh.get(row) or self._machine.get(row) or self._pairs[row]
        if pair is None:
            raise LookupError(row)
        return pair

    def sentence(self, ref: SentenceRef) -> SentencePair:
        """Return a sentence pair.

        Raises:
            LookupError: The row still waits, or has no such sentence.
        """
        pair = self._pairs[ref.row]
        if pair is None:
            raise LookupError(ref)
        return pair.sentences[ref.sentence]

    def machine(self, ref: SentenceRef) -> SentencePair:
        """Return a sentence pair as the machine translated it.

        Raises:
            LookupError: The row still waits, or has no such sentence.
        """
        pair = self._machine.get(ref.row)
        return self.sentence(ref) if pair is None else pair.sentences[ref.sentence]

    def set_note(self, ref: SentenceRef, text: str) -> None:
        """Set the note on a sentence; an empty one takes it away."""
        self.notes.pop(ref, None)
        if text:
            self.notes[ref] = text
        self._remark(ref.row)
        self.changed.emit(ref.row)

    def set_checked(self, ref: SentenceRef, *, checked: bool) -> None:
        """Mark a sentence as checked, or no longer."""
        self.checked.discard(ref)
        if checked:
            self.checked.add(ref)
        self._remark(ref.row)
        self.changed.emit(ref.row)

    def set_tint(self, ref: SentenceRef, tint: Tint | None) -> None:
        """Highlight a sentence in a colour, or no longer."""
        self.tints.pop(ref, None)
        if tint is not None:
            self.tints[ref] = tint
        self._remark(ref.row)
        self.changed.emit(ref.row)

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

    def _remark(self, row: int) -> None:
        pair = self._pairs[row]
        found: dict[int, list[Mark]] = {}
        for number, sentence in enumerate(pair.sentences if pair is not None else ()):
            ref = SentenceRef(row, number)
            said = (
                (Mark.DOUBTFUL, sentence.doubtful),
                (Mark.EDITED, sentence.target != self.machine(ref).target),
                (Mark.CHECKED, ref in self.checked),
                (Mark.NOTE, ref in self.notes),
                (Mark.HIGHLIGHT, ref in self.tints),
            )
            marks = [mark for mark, true in said if true]
            if marks:
                found[number] = marks
        self._marks.pop(row, None)
        if found:
            self._marks[row] = found

    def paragraph(self, row: int) -> Paragraph:
        """Return the source paragraph of a row."""
        return self._document.paragraphs[row]

    def pair(self, row: int) -> ParagraphPair | None:
        """Return the translation of a row, or None while it waits."""
        return self._pairs[row]

    def stage(self, row: int) -> Stage:
        """Return how far a row is on its way to its translation."""
        return self.progress.stage(row, done=self._pairs[row] is not None)

    def row_pairs(self, row: int) -> dict[Column, ParagraphPair]:
        """Return the translations of a row that have come, by their column."""
        pair = self._pairs[row]
        own: dict[Column, ParagraphPair] = {} if pair is None else {Side.TARGET: pair}
        return {**own, **self.further.pairs(row)}

    def text(self, row: int, column: Column) -> str:
        """Return the text of one column of a row; "" while the translation waits."""
        if column is Side.SOURCE:
            return self.paragraph(row).text
        pair = self.row_pairs(row).get(column)
        return "" if pair is None else pair.target

    def language(self, column: Column) -> str:
        """Return the ISO 639-1 code of the language of a column, or ""."""
        if isinstance(column, Further):
            return column.language
        return self._document.language if column is Side.SOURCE else self.target_language

    def snapshot(self) -> Sequence[ParagraphPair | None]:
        """Return all rows as they are now, for another thread to look through."""
        return tuple(self._pairs)

    def pairs(self) -> Sequence[ParagraphPair]:
        """Return the translations that have come, in order of the rows."""
        return [pair for pair in self._pairs if pair is not None]

    def finished_pairs(self) -> dict[int, ParagraphPair]:
        """Return the translations that have come, by the index of their row."""
        return {row: pair for row, pair in enumerate(self._pairs) if pair is not None}

    @property
    def sentence_count(self) -> int:
        """How many sentences there are; a row that waits counts as one."""
        return int(self._counts.total)

    def sentence_at(self, number: int) -> SentenceRef:
        """Return where the sentence with this number is, counted from 0 through all rows."""
        row = self._counts.find(number)
        return SentenceRef(row, number - int(self._counts.before(row)))

    def number_of(self, ref: SentenceRef) -> int:
        """Return the number of a sentence, counted from 0 through all rows."""
        return int(self._counts.before(ref.row)) + ref.sentence

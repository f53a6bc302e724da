# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page shows: the paragraphs of a document and the translations that have come."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.document import (
    Document,
    Paragraph,
    ParagraphPair,
    SentencePair,
    Side,
)
from desktop.window.page.annotated import Annotated
from desktop.window.page.columns import Column, Further
from desktop.window.page.focus import SentenceRef
from desktop.window.page.further import FurtherColumns
from desktop.window.page.lengths import TextLengths
from desktop.window.page.progress import Progress, Stage
from desktop.window.page.state import Restored, TableState
from desktop.window.page.sums import RunningTotals


class PairTable(Annotated):
    """Rows of a document; each waits for its translation or has it.

    Signals:
        reset: The table holds another document, or none.
        grew: (int) Rows have come behind the others, the first of them with this index.
        translated: (int) The machine's translation of this row has come.
        restored: (list of int) The translations of these rows, which waited, came from a file.

    Attributes:
        target_language: ISO 639-1 code of the language of the translation, or "".
        progress: Which rows are being translated, and which have failed.
        further: Translations into other languages beside the pair.
        growing: Whether more rows may come.
        lengths: How long the originals are.
    """

    reset = Signal()
    grew = Signal(int)
    translated = Signal(int)
    restored = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = Document(())
        self.lengths = TextLengths()
        self.growing = False
        self._pairs: list[ParagraphPair | None] = []
        self._machine: dict[int, ParagraphPair] = {}
        self._fresh: dict[int, ParagraphPair] = {}
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

    def load(
        self, document: Document, *, growing: bool = False, lengths: TextLengths | None = None
    ) -> None:
        """Show another document, or the beginning of one that grows, all its rows waiting.

        Of a book, `lengths` has been reckoned on another thread.
        """
        self.further.clear()
        self._document = document
        self.lengths = TextLengths(document.paragraphs) if lengths is None else lengths
        self.growing = growing
        self._pairs = [None] * len(document.paragraphs)
        kept = self._machine, self._fresh, self.notes, self.tints, self.checked, self._marks
        for each in (*kept, self.progress):
            each.clear()
        self._done = 0
        # A row that waits counts as one sentence: something to hear of it.
        self._counts = RunningTotals.even(len(self._pairs), 1.0)
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
        self.lengths.extend(document.paragraphs)
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
        self._tell(row)
        self.translated.emit(row)

    def revise(self, row: int, pair: ParagraphPair) -> None:
        """Set the reader's own translation of a row; the machine's is kept beside it."""
        before = self._pairs[row]
        if before is not None:
            self._machine.setdefault(row, before)
        self._pairs[row] = pair
        self._tell(row)

    def reshape(self, row: int, machine: ParagraphPair, pair: ParagraphPair) -> None:
        """Set a row in other sentences: as the machine translated them, and as they are now."""
        self._fresh.setdefault(row, self.fresh(row))
        self._machine[row] = machine
        self._pairs[row] = pair
        self._counts[row] = float(len(pair.sentences))
        self._tell(row)

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

    def _versions(self, row: int) -> tuple[ParagraphPair | None, ParagraphPair | None]:
        return self._pairs[row], self._machine.get(row)

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

    def restore(self, rows: Sequence[Restored]) -> None:
        """Set rows that a file has the translations of."""
        for index, fresh, machine, pair, *_ in rows:
            self._done += self._pairs[index] is None
            self._machine.pop(index, None)
            self._fresh.pop(index, None)
            if machine is not fresh or pair is not machine:
                self._machine[index], self._fresh[index] = machine, fresh
            self._pairs[index] = pair
            self._counts[index] = float(len(pair.sentences))
            self._remark(index)
        self.restored.emit([row[0] for row in rows])

    def pairs(self) -> Sequence[ParagraphPair]:
        """Return the translations that have come, in order of the rows."""
        return [pair for pair in self._pairs if pair is not None]

    def state(self) -> TableState:
        """Return all rows as they are now, with what the reader has made of them."""
        return TableState(
            tuple(self._pairs),
            dict(self._machine),
            dict(self._fresh),
            dict(self.notes),
            dict(self.tints),
            frozenset(self.checked),
        )

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

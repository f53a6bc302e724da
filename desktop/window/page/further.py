# SPDX-License-Identifier: GPL-3.0-or-later
"""Further translations beside the pair: the same paragraphs, in the same sentences."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.document import ParagraphPair, SentencePair
from desktop.document.cuts import cuts, recut, refit
from desktop.window.page.columns import Column, Further
from desktop.window.page.focus import SentenceRef
from desktop.window.page.marks import Mark
from desktop.window.page.progress import Progress, Stage

if TYPE_CHECKING:
    from desktop.window.page.table import PairTable


class FurtherColumn(QObject):
    """One language more, as far as it is translated.

    Signals:
        changed: (int) The row of this index has its translation.

    Attributes:
        column: What the page calls it.
        progress: Which rows are being translated, and which have failed.
        via: Code of the language between, where two models are chained; else "".
        head: What stands above the column.
        pairs: The translations that have come, by their row, in sentences of their own.
    """

    changed = Signal(int)

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self.column = Further(language)
        self.progress = Progress(self)
        self.via = ""
        self.head = ""
        self.pairs: dict[int, ParagraphPair] = {}

    @property
    def language(self) -> str:
        """ISO 639-1 code of its language."""
        return self.column.language

    def put(self, row: int, pair: ParagraphPair) -> None:
        """Set the translation of a row."""
        self.pairs[row] = pair
        self.progress.finish(row)
        self.changed.emit(row)

    def stage(self, row: int) -> Stage:
        """Return how far a row is on its way to its translation."""
        return self.progress.stage(row, done=row in self.pairs)


class FurtherColumns(QObject):
    """The columns beside the pair of a table, in their order.

    Signals:
        arranged: A column has come or gone.
        named: What stands above a column, or between its models, is another.
        changed: (int) The row of this index has a translation more.
        staged: (list of int) Rows are at another stage in one of the columns.
    """

    arranged = Signal()
    named = Signal()
    changed = Signal(int)
    staged = Signal(list)

    def __init__(self, table: "PairTable") -> None:
        super().__init__(table)
        self._table = table
        self._columns: dict[Further, FurtherColumn] = {}

    def __iter__(self) -> Iterator[FurtherColumn]:
        return iter(tuple(self._columns.values()))

    def __len__(self) -> int:
        return len(self._columns)

    def __getitem__(self, column: Further) -> FurtherColumn:
        return self._columns[column]

    @property
    def columns(self) -> tuple[Further, ...]:
        """What the page calls them."""
        return tuple(self._columns)

    def add(self, language: str, pairs: Mapping[int, ParagraphPair] | None = None) -> FurtherColumn:
        """Put a column behind the others, with the translations that are there already."""
        made = FurtherColumn(language, self)
        made.pairs.update(pairs or {})
        made.changed.connect(self.changed)
        made.progress.changed.connect(self.staged)
        self._columns[made.column] = made
        self.arranged.emit()
        return made

    def name(self, column: Further, head: str) -> None:
        """Say what stands above a column."""
        self._columns[column].head = head
        self.named.emit()

    def remove(self, column: Further) -> None:
        """Take a column away."""
        self._columns.pop(column).deleteLater()
        self.arranged.emit()

    def clear(self) -> None:
        """Take all columns away."""
        gone, self._columns = self._columns, {}
        for column in gone.values():
            column.deleteLater()
        if gone:
            self.arranged.emit()

    def snapshot(self) -> Mapping[Column, Mapping[int, ParagraphPair]]:
        """Return all translations as they are now, for another thread to look through."""
        return {name: dict(column.pairs) for name, column in self._columns.items()}

    def pairs(self, row: int) -> Mapping[Column, ParagraphPair]:
        """Return the translations of a row that have come, in the sentences of its pair.

        While the pair itself waits they are in sentences of their own.
        """
        lead = self._table.pair(row)
        return {
            name: column.pairs[row] if lead is None else _level(column.pairs[row], lead)
            for name, column in self._columns.items()
            if row in column.pairs
        }

    def marks(self, row: int) -> Mapping[Column, Mapping[int, list[Mark]]]:
        """Return what is to be said of the sentences of a row, by their column and number."""
        return {
            column: {
                number: [Mark.DOUBTFUL]
                for number, sentence in enumerate(pair.sentences)
                if sentence.doubtful
            }
            for column, pair in self.pairs(row).items()
        }

    def stages(self, row: int) -> Mapping[Column, Stage]:
        """Return how far each translation of a row is."""
        return {name: column.stage(row) for name, column in self._columns.items()}

    def sentences(self, ref: SentenceRef) -> Mapping[Column, SentencePair]:
        """Return the translations of a sentence of the pair that have come."""
        return {
            column: pair.sentences[ref.sentence]
            for column, pair in self.pairs(ref.row).items()
            if ref.sentence < len(pair.sentences)
        }


def _level(pair: ParagraphPair, lead: ParagraphPair) -> ParagraphPair:
    """Return a translation in the sentences of another one, which the reader may have cut."""
    wanted = [cut.source for cut in cuts(lead)]
    if wanted == [cut.source for cut in cuts(pair)]:
        return pair
    return recut(pair, refit(pair, wanted))

# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a table at one moment, with what the reader has made of them; for any thread."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from desktop.document import ParagraphPair, Revision, SentencePair, Tint
from desktop.window.page.focus import SentenceRef

Restored = tuple[int, ParagraphPair, ParagraphPair, ParagraphPair, object]
"""A row of a file: its index, then as the machine translated it in its own sentences, the same in
the sentences of a reader, as it is now; what follows is not for the table."""


@dataclass(frozen=True, slots=True)
class TableState:
    """What a table held when this was taken.

    Attributes:
        pairs: Its rows; None for those that wait.
        machine: Rows that the reader has changed, as the machine translated them.
        fresh: Rows that are in other sentences than the machine's, as it translated them.
        notes: Notes of the reader.
        tints: Colours that sentences are highlighted in.
        checked: Sentences that are marked as checked.
    """

    pairs: tuple[ParagraphPair | None, ...]
    machine: Mapping[int, ParagraphPair]
    fresh: Mapping[int, ParagraphPair]
    notes: Mapping[SentenceRef, str]
    tints: Mapping[SentenceRef, Tint]
    checked: Set[SentenceRef]

    def revised(self) -> Iterator[tuple[int, ParagraphPair]]:
        """Yield the rows that are translated, with what the reader has made of them."""
        said = {ref.row for some in (self.notes, self.tints, self.checked) for ref in some}
        touched = said | self.machine.keys()
        for row, pair in enumerate(self.pairs):
            if pair is not None:
                yield row, self._revised(row, pair) if row in touched else pair

    def _revised(self, row: int, pair: ParagraphPair) -> ParagraphPair:
        machine = self.machine.get(row, pair)
        both = zip(pair.sentences, machine.sentences, strict=True)
        sentences = tuple(
            replace(now, revision=self._revision(SentenceRef(row, number), now, was))
            for number, (now, was) in enumerate(both)
        )
        return replace(pair, sentences=sentences)

    def _revision(self, ref: SentenceRef, now: SentencePair, was: SentencePair) -> Revision:
        return Revision(
            was.target if was.target != now.target else None,
            self.notes.get(ref, ""),
            ref in self.checked,
            self.tints.get(ref),
        )

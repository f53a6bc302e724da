# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the reader's attention is: sentences and selected text, as plain values."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.window.page.columns import Column


class SentenceRef(NamedTuple):
    """A sentence pair on the page: its row and its place in the row, both counted from 0."""

    row: int
    sentence: int


SentenceAct = Callable[[SentenceRef], None]
"""What can be done to a sentence."""


class TextPlace(NamedTuple):
    """A place between two characters of a column."""

    row: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """Selected text of one column, from where the reader began to where the pointer is."""

    side: Column
    anchor: TextPlace
    cursor: TextPlace

    @property
    def start(self) -> TextPlace:
        """The end of the selection that comes first in the text."""
        return min(self.anchor, self.cursor)

    @property
    def end(self) -> TextPlace:
        """The end of the selection that comes last in the text."""
        return max(self.anchor, self.cursor)

    @property
    def empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.cursor

    def within(self, row: int, length: int) -> tuple[int, int] | None:
        """Return what is selected of a row's text of `length` characters, or None."""
        if self.empty or not self.start.row <= row <= self.end.row:
            return None
        first = self.start.offset if row == self.start.row else 0
        last = self.end.offset if row == self.end.row else length
        return first, min(last, length)

    def text(self, text_of: Callable[[int, Column], str]) -> str:
        """Return what is selected, from the texts of rows; rows are parted by a line break."""
        parts = []
        for row in range(self.start.row, self.end.row + 1):
            text = text_of(row, self.side)
            chosen = self.within(row, len(text))
            if chosen is not None:
                parts.append(text[chosen[0] : chosen[1]])
        return "\n".join(parts)


@dataclass(slots=True)
class Focus:
    """What is under the pointer, what is pinned, what is selected and what was asked for.

    Attributes:
        hover: The sentence under the pointer.
        word: The column and the character under the pointer.
        current: The sentence that is pinned.
        selection: The selected text.
        hits: What a search has found, by row: column, start, end.
        hit: The row, column, start and end of the hit that the reader is at.
        unveiled: The sentence whose veil the reader has lifted by key.
    """

    hover: SentenceRef | None = None
    word: tuple[Column, int] | None = None
    current: SentenceRef | None = None
    selection: Selection | None = None
    unveiled: SentenceRef | None = None
    hits: dict[int, list[tuple[Column, int, int]]] = field(default_factory=dict)
    hit: tuple[int, Column, int, int] | None = None

    def set_hits(
        self,
        hits: Iterable[tuple[int, Column, int, int]],
        current: tuple[int, Column, int, int] | None,
    ) -> None:
        """Keep what a search has found, and where the reader is among it."""
        self.hits = {}
        for row, side, start, end in hits:
            self.hits.setdefault(row, []).append((side, start, end))
        self.hit = current

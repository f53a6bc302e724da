# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the texts of a document are, by how they are set; for any thread."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable

from desktop.document import Kind, Paragraph


class Alike:
    """Rows that are set alike, in order.

    Attributes:
        example: One of their paragraphs.
    """

    def __init__(self, example: Paragraph) -> None:
        self.example = example
        self._rows = array("q")
        self._sums = array("q", [0])

    def add(self, row: int, length: int) -> None:
        """Put a row behind the others."""
        self._rows.append(row)
        self._sums.append(self._sums[-1] + length)

    def before(self, row: int) -> tuple[int, int]:
        """Return how many of them lie in front of a row, and how many characters those have."""
        count = bisect_left(self._rows, row)
        return count, self._sums[count]


class TextLengths:
    """The lengths of all texts, with their sums."""

    def __init__(self, paragraphs: Iterable[Paragraph] = ()) -> None:
        self.total = 0
        self._alike: dict[tuple[Kind, str], Alike] = {}
        self._of: list[Alike] = []
        self._lengths = array("q")
        self.extend(paragraphs)

    def __len__(self) -> int:
        return len(self._of)

    def __getitem__(self, row: int) -> tuple[Alike, int]:
        return self._of[row], self._lengths[row]

    @property
    def sorts(self) -> Iterable[Alike]:
        """The sorts of rows that there are."""
        return self._alike.values()

    def extend(self, paragraphs: Iterable[Paragraph]) -> None:
        """Put rows behind the others."""
        for row, paragraph in enumerate(paragraphs, start=len(self)):
            key = (paragraph.kind, paragraph.origin.role)
            alike = self._alike.get(key)
            if alike is None:
                alike = self._alike[key] = Alike(paragraph)
            length = len(paragraph.text)
            alike.add(row, length)
            self._of.append(alike)
            self._lengths.append(length)
            self.total += length

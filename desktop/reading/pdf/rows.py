# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a page in reading order, each with the column that it stands in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from desktop.reading.pdf.columns import Region
from desktop.reading.pdf.pieces import Piece, beside, on_one_line
from desktop.reading.wrapping import is_finished, marker

_MOST_INITIALS = 50
_ALIGNED = 3.0  # Points that the cells of one column may differ.
_MOST_OF = 0.95
_WIDEST_GAP = 4.0  # Between the words of a stretched line, in ems.

_NARROW = frozenset("iljtfrI.,:;!|'’()-")
_WIDE = frozenset("mw—")


@dataclass(frozen=True, slots=True)
class Column:
    """The edges of the text in a region, in points; identity tells columns apart."""

    left: float
    right: float


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A line of text.

    Attributes:
        piece: What stands on it.
        column: Where it stands.
        cells: Whether it is a row of a table.
    """

    piece: Piece
    column: Column
    cells: bool = False

    @property
    def text(self) -> str:
        """The text of the line."""
        return self.piece.text

    @property
    def indent(self) -> float:
        """How far it is indented, in ems."""
        return (self.piece.left - self.column.left) / max(self.piece.size, 1.0)

    def has_room_for(self, following: "Row") -> bool:
        """Say whether the first word of the following line would have fitted into this one."""
        share = _breadth(following.text.partition(" ")[0]) / max(_breadth(following.text), 1.0)
        word = share * following.piece.width
        # An estimate; where a sentence goes on, a little room is more likely a long word's.
        slack = (0.6 if is_finished(self.text) else 2.0) * self.piece.size
        return self.piece.right + word + slack < self.column.right


def _breadth(text: str) -> float:
    """Estimate how broad a text is set, in letters of middling breadth."""
    narrow = sum(character in _NARROW for character in text)
    wide = sum(character in _WIDE or character.isupper() for character in text)
    return len(text) - 0.5 * narrow + 0.4 * wide


def rows(regions: Iterable[Region]) -> Iterator[Row]:
    """Yield the lines of regions in order."""
    for region in regions:
        lines = list(_lines(region.pieces))
        column = Column(min(piece.left for piece in region.pieces), _right(region.pieces))
        tabular = _tabular(lines, column.right)
        for line, is_tabular in zip(lines, tabular, strict=True):
            yield Row(beside(line, " | " if is_tabular else " "), column, is_tabular)


def _lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    line: list[Piece] = []
    for piece in _lowered(pieces):
        if line and not on_one_line(line[0], piece):
            yield sorted(line, key=lambda p: p.left)
            line = []
        line.append(piece)
    if line:
        yield sorted(line, key=lambda p: p.left)


def _lowered(pieces: Sequence[Piece]) -> list[Piece]:
    """Move an initial that is several lines high to the first line beside it."""
    found = list(pieces)
    letters = (number for number, piece in enumerate(found) if _is_initial(piece))
    for number in islice(letters, _MOST_INITIALS):
        piece = found[number]
        beside_it = [
            other
            for other in found
            if other is not piece
            and other.size * 1.7 < piece.size
            and piece.base - piece.size < other.base <= piece.base + 0.2 * piece.size
            and -0.2 * piece.size < other.left - piece.right < 0.6 * piece.size
        ]
        if beside_it:
            first = min(beside_it, key=lambda p: p.base)
            joined = beside((piece, first), "")
            at = found.index(first)
            found[at] = Piece(
                piece.page, piece.left, first.right, first.base, first.size, joined.passage,
                first.broken,
            )  # fmt: skip
            del found[number]
            return sorted(found, key=lambda p: (p.base, p.left))  # A region has one at most.
    return found


def _is_initial(piece: Piece) -> bool:
    return len(piece.text) == 1 and piece.text.isupper()


def _right(pieces: Sequence[Piece]) -> float:
    """Return the right edge that lines are wrapped at: a rare longer one does not count."""
    edges = sorted(piece.right for piece in pieces)
    return edges[min(len(edges) - 1, int(_MOST_OF * len(edges)))]


def _tabular(lines: Sequence[Sequence[Piece]], right: float) -> list[bool]:
    """Say for each line whether it has cells that stand below or above those of a neighbour."""
    found = [False] * len(lines)
    for number, (line, following) in enumerate(pairwise(lines)):
        both = _has_cells(line, right) and _has_cells(following, right)
        if both and _are_aligned(line, following):
            found[number] = found[number + 1] = True
    return found


def _has_cells(line: Sequence[Piece], right: float) -> bool:
    if len(line) < 2 or marker(f"{line[0].text} {line[1].text}"):
        return False
    return not _is_justified(line, right)


def _is_justified(line: Sequence[Piece], right: float) -> bool:
    """Say whether a line has wide gaps only because it was stretched to the full width."""
    gaps = [following.left - piece.right for piece, following in pairwise(line)]
    em = max(line[0].size, 1.0)
    return line[-1].right > right - em and max(gaps) < min(1.25 * min(gaps), _WIDEST_GAP * em)


def _are_aligned(line: Sequence[Piece], following: Sequence[Piece]) -> bool:
    return any(
        abs(cell.left - other.left) < _ALIGNED
        or abs(cell.right - other.right) < _ALIGNED
        or abs(cell.left + cell.right - other.left - other.right) < 2 * _ALIGNED
        for cell in line[1:]
        for other in following[1:]
    )

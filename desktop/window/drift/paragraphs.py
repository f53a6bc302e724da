# SPDX-License-Identifier: GPL-3.0-or-later
"""Find the paragraphs of an older version in a newer one, and what was cut and joined in them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.window.storage.additions import Uncut


class Recut(NamedTuple):
    """Machine sentences that stand in a row one after another, and that a reader cut otherwise.

    Attributes:
        first: Number of the first of them in its paragraph.
        marks: Their marks.
        cuts: Where they were cut: the number of the sentence, and how far behind its beginning in
            code points. A cut at a beginning is one that was left.
    """

    first: int
    marks: tuple[str, ...]
    cuts: tuple[tuple[int, int], ...]


def recuts(before: Uncut, sources: Iterable[int]) -> Iterator[Recut]:
    """Yield what a reader cut otherwise.

    Args:
        before: A paragraph in the machine's own sentences.
        sources: Where the reader's sentences begin in it, but for the first.
    """
    cuts = sorted(sources)
    edges = [n for n, start in enumerate(before.starts) if n == 0 or start in cuts]
    for first, last in zip(edges, (*edges[1:], len(before.starts)), strict=True):
        begin = before.starts[first]
        end = before.starts[last] if last < len(before.starts) else None
        inner = [cut for cut in cuts if begin < cut and (end is None or cut < end)]
        if inner or last - first > 1:
            places = tuple(_place(before.starts, cut, first) for cut in inner)
            yield Recut(first, before.marks[first:last], places)


def sources_of(change: Recut, at: int, row: Uncut) -> tuple[set[int], set[int]]:
    """Return where sentences begin now that did not, and where they no longer do.

    Args:
        change: What the reader cut otherwise.
        at: Number of the sentence of the row that its first one is.
        row: The paragraph that it stands in now.
    """
    inner = set(row.starts[at + 1 : at + len(change.marks)])
    new = {row.starts[at + number] + far for number, far in change.cuts}
    return new - inner, inner - new


def stands(change: Recut, row: Uncut) -> int | None:
    """Return the number of the sentence of a row that the first one of a change is, or None."""
    size = len(change.marks)
    there = [n for n in range(len(row.marks) - size + 1) if row.marks[n : n + size] == change.marks]
    return min(there, key=lambda n: abs(n - change.first), default=None)


def rows(before: Mapping[int, Uncut], now: Sequence[Uncut | None]) -> dict[int, int]:
    """Return which rows of a newer version have most of the sentences of rows of an older one.

    More than half of them must stand there; of several such rows it is the fullest, or the nearest
    by number. No row is taken twice.
    """
    where: defaultdict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(now):
        for name in row.marks if row is not None else ():
            where[name].append(number)
    found: dict[int, int] = {}
    for number, row in sorted(before.items()):
        counts = Counter(place for name in set(row.marks) for place in set(where.get(name, ())))
        wanted = len(set(row.marks)) / 2
        likely = [
            place
            for place, count in counts.items()
            if count > wanted and place not in found.values()
        ]
        if likely:
            found[number] = max(likely, key=lambda place: (counts[place], -abs(place - number)))
    return found


def _place(starts: Sequence[int], cut: int, first: int) -> tuple[int, int]:
    number = max(n for n, start in enumerate(starts) if start <= cut)
    return number - first, cut - starts[number]

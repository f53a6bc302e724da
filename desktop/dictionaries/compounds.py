# SPDX-License-Identifier: GPL-3.0-or-later
"""Take German compounds apart into words that a dictionary has, the likeliest way first.

Every part costs something, and what is unusual in it costs more: a rare word, a short one, a link
that seldom stands there. The cheapest way wins, so that few long and common parts do.
"""

from collections.abc import Callable, Iterator
from itertools import product
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

PART_COST = 10.0
"""What every part costs; no doubt about one is worth another part."""

SHORTEST = 3
_SHORT = ("öl",)
"""Words of two letters that form compounds; others of that length only happen to stand there."""

_MOST_PARTS = 4
_LONGEST = 60
_KEPT = 5
_NEAR = 2
"""Letters between two cuts that stand for two readings, and not for a finer and a coarser one."""

_VOWELS = "aeiouäöü"


class Member(NamedTuple, Generic[T]):
    """A part of a compound: what it is, and how unlikely it is there."""

    cost: float
    found: T


class Split(NamedTuple, Generic[T]):
    """A way to take a word apart; the cheaper, the likelier.

    Attributes:
        cost: What its parts cost.
        cuts: Where the word is cut.
        found: What the parts are.
    """

    cost: float
    cuts: tuple[int, ...]
    found: tuple[T, ...]

    @property
    def doubt(self) -> float:
        """How unusual it is, whatever the number of parts."""
        return self.cost - PART_COST * len(self.found)


class Splitter(Generic[T]):
    """Takes a word apart with two functions that ask a dictionary."""

    def __init__(
        self,
        first: Callable[[str], list[Member[T]]],
        last: Callable[[str], Member[T] | None],
    ) -> None:
        """Ask with these functions.

        Args:
            first: Returns what a part in front may be, given with the letters that link it.
            last: Returns what the end of a compound is a form of.
        """
        self._ask_first = first
        self._ask_last = last
        self._firsts: dict[str, list[Member[T]]] = {}
        self._lasts: dict[str, Member[T] | None] = {}
        self._best_of: dict[tuple[str, int], list[Split[T]]] = {}

    def splits(self, word: str) -> list[Split[T]]:
        """Return the ways to take a compound apart, the likeliest first; none if it is none.

        Hyphens part it where they stand; what is between them may be a compound again.
        """
        if len(word) > _LONGEST:
            return []
        parts = [part for part in word.lower().split("-") if part]
        if len(parts) == 1:
            return self._best(parts[0], _MOST_PARTS)
        found = [self._between_hyphens(part) for part in parts]
        if not all(found):
            return []
        best = [options[0] for options in found]
        joined = tuple(one for split in best for one in split.found)
        return [Split(sum(split.cost for split in best), (), joined)]

    def _between_hyphens(self, part: str) -> list[Split[T]]:
        last = self._last(part)
        whole = [last] if last is not None else self._first(part)
        return [Split(one.cost, (), (one.found,)) for one in whole] or self._best(part, _MOST_PARTS)

    def _best(self, word: str, most: int) -> list[Split[T]]:
        key = (word, most)
        if key not in self._best_of:
            options = sorted(self._options(word, most), key=lambda option: option[:2])
            self._best_of[key] = options[:_KEPT]
        return self._best_of[key]

    def _options(self, word: str, most: int) -> Iterator[Split[T]]:
        for at in range(2, len(word) - 1):
            firsts = self._first(word[:at])
            if not firsts:
                continue
            last = self._last(word[at:]) or self._last(_restored(word, at))
            ends = [Split(last.cost, (), (last.found,))] if last is not None else []
            ends += self._best(word[at:], most - 1) if most > 2 else ()
            for first, end in product(firsts, ends):
                cuts = (at, *(at + cut for cut in end.cuts))
                yield Split(first.cost + end.cost, cuts, (first.found, *end.found))

    def _first(self, head: str) -> list[Member[T]]:
        if head not in self._firsts:
            self._firsts[head] = self._ask_first(head) if _long_enough(head) else []
        return self._firsts[head]

    def _last(self, tail: str) -> Member[T] | None:
        if tail not in self._lasts:
            self._lasts[tail] = self._ask_last(tail) if _long_enough(tail) else None
        return self._lasts[tail]


def another_reading(one: Split[T], other: Split[T]) -> bool:
    """Say whether two splits read a word in two ways: Stau-becken, Staub-ecken.

    "Turm-uhrwerk" and "Turmuhr-werk" read it in one way.
    """
    return any(
        0 < abs(cut - near) <= _NEAR
        for cut in one.cuts
        for near in other.cuts
        if cut not in other.cuts
    )


def _long_enough(part: str) -> bool:
    return len(part) >= SHORTEST or part in _SHORT


def _restored(word: str, at: int) -> str:
    """Return the end with the consonant that the old spelling left out: Schiffahrt, Bettuch."""
    double = at > 2 and word[at - 1] == word[at - 2] and word[at - 1] not in _VOWELS
    return word[at - 1 :] if double and word[at] in _VOWELS else ""

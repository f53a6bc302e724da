# SPDX-License-Identifier: GPL-3.0-or-later
"""Take German compounds apart into words that a dictionary has."""

from collections.abc import Callable, Iterator
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_LINKS = (
    ("", ""), ("s", ""), ("es", ""), ("n", ""), ("en", ""), ("e", ""), ("er", ""), ("ens", ""),
    ("", "e"), ("", "en"), ("s", "e"),
)  # fmt: skip
"""Letters that link two parts, and those that the first part has lost, the commonest first."""

_SHORTEST = 3
_MOST_PARTS = 4


class _Split(NamedTuple, Generic[T]):
    """A way to take a word apart; the smaller, the better.

    Attributes:
        parts: How many there are.
        cost: How rare their links are.
        short: Length of the shortest part, negative.
        found: What the parts are.
    """

    parts: int
    cost: int
    short: int
    found: tuple[T, ...]


class Splitter(Generic[T]):
    """Takes words apart with two functions that ask a dictionary."""

    def __init__(
        self, first: Callable[[str, str], T | None], last: Callable[[str], T | None]
    ) -> None:
        """Ask with these functions.

        Args:
            first: Returns what a part in front is, given with the letters at its end that it has
                lost; or None if it is no word.
            last: Returns what the end of a compound is a form of, or None.
        """
        self._ask_first = first
        self._ask_last = last
        self._lasts: dict[str, T | None] = {}
        self._best_of: dict[tuple[str, int], _Split[T] | None] = {}

    def split(self, word: str) -> tuple[T, ...] | None:
        """Return the parts of a compound, or None if it is none.

        Hyphens part it where they stand; what is between them may be a compound again.
        """
        found: list[T] = []
        parts = [part for part in plain(word).split("-") if part]
        for part in parts:
            whole = (self._last(part) or self._ask_first(part, "")) if len(parts) > 1 else None
            best = self._best(part, _MOST_PARTS) if whole is None else None
            if whole is None and best is None:
                return None
            found += [whole] if whole is not None else best.found if best else []
        return tuple(found) or None

    def _best(self, word: str, most: int) -> _Split[T] | None:
        """Find the split into the fewest parts, with the commonest links, of the evenest length."""
        key = (word, most)
        if key not in self._best_of:
            options = list(self._options(word, most))
            self._best_of[key] = min(options, default=None, key=lambda option: option[:3])
        return self._best_of[key]

    def _options(self, word: str, most: int) -> Iterator[_Split[T]]:
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
            front = self._front(word[:at])
            if front is None:
                continue
            cost, first = front
            last = self._last(word[at:])
            if last is not None:
                yield _Split(2, cost, -min(at, len(word) - at), (first, last))
            elif most > 2 and (rest := self._best(word[at:], most - 1)) is not None:
                short = max(rest.short, -at)
                yield _Split(rest.parts + 1, rest.cost + cost, short, (first, *rest.found))

    def _front(self, head: str) -> tuple[int, T] | None:
        for cost, (link, lost) in enumerate(_LINKS):
            stem = head[: len(head) - len(link)]
            if head.endswith(link) and len(stem) >= _SHORTEST:
                found = self._ask_first(stem, lost)
                if found is not None:
                    return cost, found
        return None

    def _last(self, tail: str) -> T | None:
        if tail not in self._lasts:
            self._lasts[tail] = self._ask_last(tail)
        return self._lasts[tail]


def plain(word: str) -> str:
    """Return a word in small letters, with its umlauts."""
    return word.lower().replace("ß", "ss")

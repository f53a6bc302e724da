# SPDX-License-Identifier: GPL-3.0-or-later
"""The other wordings of a sentence that a search came upon, where they are worth a look.

Beam search follows several translations at once and shows one. What came second often differs by a
comma or a capital only, which no reader wants to choose between; what is told differs in a word.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

MOST = 3
"""How many other wordings of a sentence are kept; the fourth is hardly ever one to choose."""

Item = TypeVar("Item")

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def wording(text: str) -> tuple[str, ...]:
    """Return the words of a text; two texts with the same ones are one wording."""
    return tuple(_WORD.findall(text.casefold().replace("’", "'")))


def distinct(best: str, others: Iterable[str]) -> tuple[str, ...]:
    """Return the first few texts whose words are neither those of the best one nor of another."""
    seen = {wording(best)}
    found: list[str] = []
    for text in others:
        words = wording(text)
        if words and words not in seen:
            seen.add(words)
            found.append(text)
            if len(found) == MOST:
                break
    return tuple(found)


def varied(best: Sequence[Item], others: Sequence[Sequence[Item]]) -> Iterator[list[Item]]:
    """Yield the parts of a whole with one of them worded otherwise, the likeliest ones first.

    Args:
        best: The parts as they are shown.
        others: For each part, its other wordings in the order of their rank.
    """
    for rank in range(max(map(len, others), default=0)):
        for place, found in enumerate(others):
            if rank < len(found):
                yield [*best[:place], found[rank], *best[place + 1 :]]

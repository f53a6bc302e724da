# SPDX-License-Identifier: GPL-3.0-or-later
"""What must never happen in a translation, counted over many sentences."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.training.cleaning import numbers, words

_GERMAN_QUOTES = re.compile("[„»«‚]")
_ANY_QUOTES = re.compile('["“”„»«]')


@dataclass(frozen=True, slots=True)
class Faults:
    """Counts of sentences; losses are counted among those `with_numbers` and `with_quotes`."""

    sentences: int
    empty: int
    loops: int
    too_long: int
    with_numbers: int
    numbers_lost: int
    with_quotes: int
    quotes_wrong: int


def loops(source: str, target: str) -> bool:
    """Tell whether three words stand three times in a row, and not so in the source."""
    return _most_repeats(words(target)) >= 3 and _most_repeats(words(source)) < 3


def _most_repeats(tokens: Sequence[str]) -> int:
    most = 1
    for size in (1, 2, 3, 4, 5):
        count = 1
        place = size
        while place + size <= len(tokens):
            if tokens[place : place + size] == tokens[place - size : place]:
                count += 1
                place += size
            else:
                count = 1
                place += 1
            most = max(most, count)
    return most


def count(sources: Sequence[str], targets: Sequence[str]) -> Faults:
    """Count the faults of translations."""
    pairs = list(zip(sources, targets, strict=True))
    numbered = [(s, t) for s, t in pairs if numbers(s)]
    quoted = [(s, t) for s, t in pairs if len(_ANY_QUOTES.findall(s)) >= 2]
    return Faults(
        sentences=len(pairs),
        empty=sum(not t.strip() for _, t in pairs),
        loops=sum(loops(s, t) for s, t in pairs),
        too_long=sum(len(words(t)) > 2 * max(3, len(words(s))) for s, t in pairs),
        with_numbers=len(numbered),
        numbers_lost=sum(not numbers(s) <= numbers(t) for s, t in numbered),
        with_quotes=len(quoted),
        quotes_wrong=sum(bool(_GERMAN_QUOTES.search(t)) or t.count('"') < 2 for _, t in quoted),
    )

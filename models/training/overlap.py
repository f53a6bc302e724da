# SPDX-License-Identifier: GPL-3.0-or-later
"""Find training sentences that are (nearly) evaluation sentences, so that they can be dropped."""

from collections import Counter
from collections.abc import Iterable

from models.training.cleaning import words

LONG = 8
"""A shared run of this many words is never chance."""
SHORT = 4
"""Runs of this many words are counted; many shared ones betray a rewording."""
SHARE = 0.35
"""Share of an evaluation sentence's short runs that makes a near duplicate."""


def _runs(tokens: list[str], length: int) -> list[int]:
    return [hash(tuple(tokens[i : i + length])) for i in range(len(tokens) - length + 1)]


class OverlapFilter:
    """Index of evaluation sentences; either language may be added and asked for."""

    def __init__(self, sentences: Iterable[str]) -> None:
        """Index the word runs of the evaluation sentences."""
        self._whole: set[int] = set()
        self._long: set[int] = set()
        self._short: dict[int, list[int]] = {}
        self._sizes: list[int] = []
        for number, sentence in enumerate(sentences):
            tokens = words(sentence)
            self._whole.add(hash(tuple(tokens)))
            self._long.update(_runs(tokens, LONG))
            runs = set(_runs(tokens, SHORT))
            self._sizes.append(len(runs))
            for run in runs:
                self._short.setdefault(run, []).append(number)

    def overlaps(self, sentence: str) -> bool:
        """Tell whether the sentence equals or nearly equals an evaluation sentence."""
        tokens = words(sentence)
        if len(tokens) >= SHORT and hash(tuple(tokens)) in self._whole:
            return True
        if any(run in self._long for run in _runs(tokens, LONG)):
            return True
        hits: Counter[int] = Counter()
        for run in set(_runs(tokens, SHORT)):
            hits.update(self._short.get(run, ()))
        return any(count >= 2 and count >= SHARE * self._sizes[n] for n, count in hits.items())

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which hypothesis to look at first: the likely ones that leave no word of the source out.

A small model likes short translations. Where its attention was taught to be a word alignment, the
attention that each source word got in all tells what was left out (the coverage of Wu et al. 2016,
"Google's Neural Machine Translation System", but as a mean, so that it compares with a mean
log-probability).
"""

from collections.abc import Sequence
from math import log

FLOOR = 0.05
"""Coverage below this counts as this: a word may well have no partner."""


def coverage(attention: Sequence[Sequence[float]], owners: Sequence[int | None]) -> float:
    """Return the mean logarithm of the attention that tokens of words got, at most 1 each.

    Args:
        attention: One row per target token, one column per source token.
        owners: The word that owns each source token; None where the token does not count.
    """
    sums = [sum(column) for column in zip(*attention, strict=True)] or [0.0] * len(owners)
    logs = [
        log(min(1.0, max(FLOOR, total)))
        for total, owner in zip(sums, owners, strict=True)
        if owner is not None
    ]
    return sum(logs) / len(logs) if logs else 0.0


def order(ranks: Sequence[float]) -> list[int]:
    """Return the numbers of hypotheses, the best first; of equals, in the order of the search."""
    return sorted(range(len(ranks)), key=lambda place: -ranks[place])

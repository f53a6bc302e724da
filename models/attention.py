# SPDX-License-Identifier: GPL-3.0-or-later
"""From a matrix of attention between pieces to links between words.

Shown are only links that a reader can trust: a word without a clear partner has none.
"""

from collections.abc import Sequence
from typing import NamedTuple

STRONG = 0.3
"""Weight from which a link stands by itself."""

MUTUAL = 0.15
"""Weight from which a link stands when each word is the other's best partner."""

CLEAR = 1.25
"""How many times an even share a weight must be: in short sentences even shares are large."""


class WordLink(NamedTuple):
    """Numbers of a source and a target word, and the share of the target word's attention."""

    source: int
    target: int
    weight: float


def link(
    attention: Sequence[Sequence[float]],
    source: Sequence[int | None],
    target: Sequence[int | None],
) -> list[WordLink]:
    """Choose the strong links.

    Args:
        attention: One row per target piece, one column per source piece.
        source: The word that owns each source piece; None where the piece does not count.
        target: The word that owns each target piece.

    Returns:
        Links with weights in (0, 1], in order of the target.
    """
    rows = _word_rows(attention, source, target)
    words = sorted({i for i in source if i is not None})
    weights = {j: _shares(row) for j, row in sorted(rows.items())}
    order = list(weights)
    # Of equals the first: the best partner of every source word among the target words.
    columns = [list(column) for column in zip(*weights.values(), strict=True)]
    best_target = [order[column.index(max(column))] for column in columns]
    links: list[WordLink] = []
    for j, row in weights.items():
        if not row:
            continue
        least = CLEAR / len(row) if len(row) > 1 else 0.0
        best_source = row.index(max(row))
        for place, weight in enumerate(row):
            if weight < MUTUAL:
                continue
            mutual = place == best_source and best_target[place] == j
            if weight >= max(least, MUTUAL if mutual else STRONG):
                links.append(WordLink(words[place], j, min(1.0, weight)))
    return links


def _word_rows(
    attention: Sequence[Sequence[float]],
    source: Sequence[int | None],
    target: Sequence[int | None],
) -> dict[int, list[float]]:
    """Sum the attention of all pieces of a target word to all pieces of each source word."""
    columns_of: dict[int, list[int]] = {}
    for column, word in enumerate(source):
        if word is not None:
            columns_of.setdefault(word, []).append(column)
    pieces = [columns_of[word] for word in sorted(columns_of)]
    first = [of[0] for of in pieces]
    further = [(place, of[1:]) for place, of in enumerate(pieces) if len(of) > 1]
    rows: dict[int, list[float]] = {}
    for values, j in zip(attention, target, strict=True):
        if j is None:
            continue
        row = [values[column] for column in first]
        for place, columns in further:
            for column in columns:
                row[place] += values[column]
        rows[j] = [a + b for a, b in zip(rows[j], row, strict=True)] if j in rows else row
    return rows


def _shares(row: list[float]) -> list[float]:
    """Scale a row to the sum of one: what went to punctuation and end marks is left out."""
    total = sum(row)
    return [weight / total for weight in row] if total > 0 else [0.0] * len(row)

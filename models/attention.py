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
    weights = {j: _shares(row) for j, row in _word_rows(attention, source, target).items()}
    best_target: dict[int, tuple[float, int]] = {}
    for j, row in weights.items():
        for i, weight in row.items():
            best_target[i] = max(best_target.get(i, (0.0, -1)), (weight, -j))
    links: list[WordLink] = []
    for j, row in sorted(weights.items()):
        least = CLEAR / len(row) if len(row) > 1 else 0.0
        best_source = max(row, key=lambda i: row[i], default=None)
        for i, weight in sorted(row.items()):
            mutual = i == best_source and best_target[i][1] == -j
            if weight >= max(least, MUTUAL if mutual else STRONG):
                links.append(WordLink(i, j, min(1.0, weight)))
    return links


def _word_rows(
    attention: Sequence[Sequence[float]],
    source: Sequence[int | None],
    target: Sequence[int | None],
) -> dict[int, dict[int, float]]:
    """Sum the attention of all pieces of a target word to all pieces of a source word."""
    columns = [(column, word) for column, word in enumerate(source) if word is not None]
    rows: dict[int, dict[int, float]] = {}
    for values, j in zip(attention, target, strict=True):
        if j is None:
            continue
        row = rows.setdefault(j, {})
        for column, i in columns:
            row[i] = row.get(i, 0.0) + values[column]
    return rows


def _shares(row: dict[int, float]) -> dict[int, float]:
    """Scale a row to the sum of one: what went to punctuation and end marks is left out."""
    total = sum(row.values())
    return {i: weight / total for i, weight in row.items()} if total > 0 else {}

# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring translations that are known already to a table as a worker would, in slices."""

from collections.abc import Callable, Iterator, Mapping

from desktop.document import ParagraphPair
from desktop.translation import Translated
from desktop.window.opening.work import Step


def handed_on(
    pairs: Mapping[int, ParagraphPair], first: int, rest: Callable[[], Iterator[Step]]
) -> Iterator[Step]:
    """Yield what is known, then what comes of the rest of the work.

    Args:
        pairs: What is known, by row.
        first: The row to begin with; those above it come last.
        rest: Begins the work on what is not known.
    """
    for row in sorted(pairs, key=lambda row: (row < first, row)):
        yield Translated(row, pairs[row])
    yield from rest()

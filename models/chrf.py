# SPDX-License-Identifier: GPL-3.0-or-later
"""chrF: how many runs of letters a translation shares with a reference (Popović 2015).

Runs of one to six letters, recall counted twice, blanks left out: chrF2 as sacreBLEU has it.
"""

from collections import Counter
from collections.abc import Iterable

_LONGEST = 6
_BETA = 2.0


def chrf(pairs: Iterable[tuple[str, str]]) -> float:
    """Score translations against references, all together, from 0 to 100.

    Args:
        pairs: Each a translation and its reference.
    """
    kept = [("".join(text.split()), "".join(reference.split())) for text, reference in pairs]
    precisions: list[float] = []
    recalls: list[float] = []
    for size in range(1, _LONGEST + 1):
        runs = [(_runs(text, size), _runs(reference, size)) for text, reference in kept]
        given = sum(ours.total() for ours, _ in runs)
        wanted = sum(theirs.total() for _, theirs in runs)
        shared = sum((ours & theirs).total() for ours, theirs in runs)
        if given and wanted:
            precisions.append(shared / given)
            recalls.append(shared / wanted)
    if not any(precisions):
        return 0.0
    precision, recall = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    weight = _BETA**2
    return 100 * (1 + weight) * precision * recall / (weight * precision + recall)


def _runs(text: str, size: int) -> Counter[str]:
    return Counter(text[i : i + size] for i in range(len(text) - size + 1))

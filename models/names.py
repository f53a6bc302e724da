# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that a model misspelt by a letter, written again as the source has them.

A small model spells rare names out of pieces, and drops or doubles a letter: Nissan, Nisssan.
Most names of places that do translate (München, Munich) differ by more than that, and those that
do not (Finnland, Finland) are known to the vocabulary.
"""

from collections.abc import Callable, Sequence

from models.attention import WordLink
from models.words import core, runs

SHORTEST = 5
"""Least letters of a name."""

_ENDINGS = frozenset("ensr")
"""Letters that words of the two languages may differ by at their ends."""


def respell(
    source: str, target: str, links: Sequence[WordLink], known: Callable[[str], bool]
) -> str:
    """Write misspelt names as the source does; the number of words stays.

    Args:
        source: A sentence.
        target: Its translation.
        links: Word alignment.
        known: Says whether a word as a whole is in the vocabulary of the model.
    """
    best: dict[int, WordLink] = {}
    for link in links:
        if link.target not in best or link.weight > best[link.target].weight:
            best[link.target] = link
    places = runs(source), runs(target)
    for number in sorted(best, reverse=True):
        given = core(source, places[0][best[number].source])
        found = core(target, places[1][number])
        if given is None or found is None:
            continue
        name, word = source[slice(*given)], target[slice(*found)]
        stem = word.removesuffix("'s")
        if misspelt(name, stem) and not known(stem):
            target = target[: found.start] + name + target[found.start + len(stem) :]
    return target


def misspelt(name: str, word: str) -> bool:
    """Say whether a word is a name with one letter too few or too many."""
    if not (name.isalpha() and word.isalpha() and name[0].isupper() and word[0] == name[0]):
        return False
    short, long = sorted((name, word), key=len)
    if len(short) + 1 != len(long) or len(short) < SHORTEST - 1:
        return False
    same = next(
        (i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short)
    )
    if short[same:] != long[same + 1 :]:
        return False
    return same < len(short) or long[-1] not in _ENDINGS

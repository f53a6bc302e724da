# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that a model misspelt by a letter, written again as the source has them.

A small model spells rare names out of pieces, and drops or doubles a letter: Nissan, Nisssan.
Most names of places that do translate (München, Munich) differ by more than that, and those that
do not (Finnland, Finland) are known to the vocabulary.

Behind a form of address (Herr, Mr) or a first name that both languages share, a word of which the
vocabulary knows neither form is a surname, and is copied however far the model went astray; so is
one that was translated like a noun (Mr bird).
"""

import re
from collections.abc import Callable, Sequence

from models.attention import WordLink
from models.words import core, runs

SHORTEST = 5
"""Least letters of a name."""

_ENDINGS = frozenset("ensr")
"""Letters that words of the two languages may differ by at their ends."""

_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NAME = re.compile(rf"(?=[A-ZÀ-ÖØ-Þ].*[a-zß]){_WORDS.pattern}")
_FIRST = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,}(?:-[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)*")
"""A first name that both languages share: Almut, Karl-Heinz."""

TITLE = re.compile(
    "(?:minister|präsident|sekretär|kanzler|meister|kommissar|rat|führer|sprecher|professor|direktor"
    "|doktor|kolleg|vorsitzend|beauftragt|abgeordnet|berichterstatt)(?:in|er?|en)?n?$",
    re.IGNORECASE,
)
"""Titles and offices, which stand where a surname does but are translated."""

_ADDRESSED = frozenset(["Herr", "Herrn", "Frau", "Kollege", "Kollegen", "Kollegin", "Kolleginnen"])
_ADDRESSES = frozenset(["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss"])


def respell(
    source: str,
    target: str,
    links: Sequence[WordLink],
    known: Callable[[str], bool],
    usual: Callable[[str, str], bool] = lambda *_: False,
) -> str:
    """Write misspelt names as the source does; the number of words stays.

    Args:
        source: A sentence.
        target: Its translation.
        links: Word alignment.
        known: Says whether a word as a whole is in the vocabulary of the model.
        usual: Says whether a word is what another one is mostly translated by.
    """
    best: dict[int, WordLink] = {}
    for link in links:
        if link.target not in best or link.weight > best[link.target].weight:
            best[link.target] = link
    places = runs(source), runs(target)
    for number in sorted(best, reverse=True):
        given = core(source, places[0][best[number].source])
        large = given is not None and source[given.start].isupper()
        found = core(target, places[1][number]) if large else None
        if given is None or found is None:
            continue
        name, word = source[slice(*given)], target[slice(*found)]
        stem = word.removesuffix("'s")
        if not misspelt(name, stem) or known(stem) or usual(name, stem):
            before = source[: given.start].split()[-1:], target[: found.start].split()[-1:]
            following = best.get(number + 1)
            alone = following is None or following.source != best[number].source
            if not (alone and _surname(name, stem, before, known, usual)):
                continue
            if not _astray(name, stem, source, target):
                continue
            name = name.removesuffix("s") if stem != word else name
        target = target[: found.start] + name + target[found.start + len(stem) :]
    return target


def _surname(
    name: str,
    word: str,
    before: tuple[list[str], list[str]],
    known: Callable[[str], bool],
    usual: Callable[[str, str], bool],
) -> bool:
    """Say whether what stands before a name and its translation tells that it is a surname."""
    source, target = before
    addressed = bool(_ADDRESSED.intersection(source) and _ADDRESSES.intersection(target))
    if word.islower():
        return addressed  # No name is written small: Mr bird was Herr Vogel.
    # Behind a comma comes the next one of a list; and "Inter Mailand" is known as Inter Milan.
    shared = source == target and any(map(_FIRST.fullmatch, source)) and not usual(name, word)
    return (addressed or shared) and not known(word) and not known(name)


def _astray(name: str, word: str, source: str, target: str) -> bool:
    """Say whether a surname became a word that the author does not have, and stands nowhere else.

    Genitives have an s of their own, and titles are translated.
    """
    if not _NAME.fullmatch(name) or not _WORDS.fullmatch(word) or TITLE.search(name):
        return False
    own, others = _WORDS.findall(source), _WORDS.findall(target)
    return word not in own and f"{word}s" != name and name not in others


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

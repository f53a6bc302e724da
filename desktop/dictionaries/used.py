# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell which glosses of a dictionary a translation has used for a word."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from desktop.dictionaries import english, german
from desktop.dictionaries.finding import Article, Sense
from desktop.dictionaries.fold import fold, words
from desktop.dictionaries.keys import FILLERS


def marked(
    articles: Sequence[Article], linked: Iterable[str], other: str, language: str
) -> tuple[Article, ...]:
    """Mark the glosses that the translation has used, in the first sense of each head that fits."""
    near = _all_stems(linked, language)
    there = near | _all_stems((other[start:end] for start, end in words(other)), language)
    return tuple(
        replace(article, senses=_mark_first(article.senses, near, there, language))
        for article in articles
    )


def _mark_first(
    senses: tuple[Sense, ...], near: set[str], there: set[str], language: str
) -> tuple[Sense, ...]:
    for place, sense in enumerate(senses):
        used = tuple(
            number
            for number, gloss in enumerate(sense.glosses)
            if _uses(gloss.text, near, there, language)
        )
        if used:
            return (*senses[:place], replace(sense, used=used), *senses[place + 1 :])
    return senses


def _uses(gloss: str, near: set[str], there: set[str], language: str) -> bool:
    """Say whether a linked word is one of a gloss, and all its others are in the translation."""
    found = [gloss[start:end] for start, end in words(gloss)]
    content = [word for word in found if word.casefold() not in FILLERS]
    stems = [stems_of(word, language) for word in content]
    return (
        bool(stems) and any(near & each for each in stems) and all(there & each for each in stems)
    )


def _all_stems(given: Iterable[str], language: str) -> set[str]:
    found: set[str] = set()
    for word in given:
        if word.casefold() not in FILLERS:
            found |= stems_of(word, language)
    return found


@lru_cache(maxsize=4096)
def stems_of(word: str, language: str) -> frozenset[str]:
    """Return every folded word that a word may be a form of, itself among them."""
    rules = {"de": german.tiers, "en": english.tiers}.get(language)
    guessed = {guess.lemma for tier in rules(word) for guess in tier} if rules else set()
    return frozenset(guessed | {fold(word)})

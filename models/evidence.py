# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lexicon says of a translation: which words of the source are told in it, and which not.

Words are compared by their stems, roughly: an inflected form is as good as another. The most
frequent words of the source are not asked for; they are rendered in too many ways.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import log2, sqrt
from typing import NamedTuple

from models.lexicon import Entry, Lexicon, Rendering
from models.words import LETTERS, Span, runs

FREQUENT = 3000
"""Weighted count in the training text from which a word is not asked for."""

_SHORTEST = 3
_ENGLISH_ENDINGS = ("ingly", "edly", "ies", "ied", "ing", "ed", "ly", "es", "s", "e", "er", "y")
_GERMAN_ENDINGS = ("n", "en", "e", "s", "es", "er", "em", "ern", "nen", "te", "ten", "t")
_LIGHT = frozenset(
    LETTERS.findall(
        "the a an of to in on at by for with from and or is are was were be been being it its his"
        " her their this that these those as has have had will would not do does did can could may"
        " might shall should"
    )
)
_USUAL = 0.3
"""Least worth of a rendering that is said, however rare it is."""


class Told(NamedTuple):
    """A rendering, and the stems of its words that carry it."""

    stems: frozenset[str]
    rendering: Rendering


class Expected(NamedTuple):
    """A word of the source of which a translation is expected.

    Attributes:
        number: Number of the run of the source that it is in.
        span: Where it stands.
        word: The word.
        entry: What the lexicon has of this form, or None where it knows a related form or nothing.
        told: Renderings of this or a related form.
    """

    number: int
    span: Span
    word: str
    entry: Entry | None
    told: tuple[Told, ...]


def expected(text: str, lexicon: Lexicon) -> list[Expected]:
    """List the words of a text that are not too frequent to be asked for."""
    found: list[Expected] = []
    for number, run in enumerate(runs(text)):
        for match in LETTERS.finditer(text, run.start, run.end):
            word = match[0].lower()
            entry = lexicon.look_up(word)
            if len(word) < _SHORTEST or (entry is not None and entry.seen >= FREQUENT):
                continue
            known = entry or related(word, lexicon)
            told = _told(known) if known else ()
            found.append(Expected(number, Span(*match.span()), match[0], entry, told))
    return found


def related(word: str, lexicon: Lexicon) -> Entry | None:
    """Return what is known of another form of a word."""
    for ending in _GERMAN_ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) <= _SHORTEST:
            continue
        for form in (stem, f"{stem}en", f"{stem}e"):
            entry = lexicon.look_up(form)
            if entry is not None:
                return entry
    return None


@lru_cache(maxsize=4096)
def _told(entry: Entry) -> tuple[Told, ...]:
    told = (Told(stems(rendering.text), rendering) for rendering in entry.renderings)
    return tuple(each for each in told if each.stems)


def support(words: Sequence[Expected], translation: str) -> float:
    """Say how well a translation tells the words of its source, from -1 (none) to 0 (all of them).

    Words of which nothing is known count as told.
    """
    said = stems(translation)
    lacking = sum(1.0 - _worth(word.told, said) for word in words if word.told)
    return -lacking / len(words) if words else 0.0


def _worth(told: Sequence[Told], said: frozenset[str]) -> float:
    most = max(each.rendering.share for each in told)
    return max(
        len(each.stems & said) / len(each.stems) * max(_USUAL, sqrt(each.rendering.share / most))
        for each in told
    )


def untold(word: Expected, translation: str) -> bool:
    """Say whether no half of any rendering of a word is in a translation."""
    said = stems(translation)
    return not any(2 * len(each.stems & said) >= len(each.stems) for each in word.told)


def hope(entry: Entry, pieces: int) -> float:
    """Estimate by how much chrF of a sentence rises when the first rendering of a word is put in.

    Fitted on held-out text: the rendering must be usual, the word long for the model and rare.

    Args:
        entry: What the lexicon knows of the word.
        pieces: How many pieces of the vocabulary the word takes.
    """
    rarity = max(0.0, log2(1 + entry.seen) - 6)
    return 3.2 * entry.renderings[0].share + 0.34 * min(4, pieces) - 0.28 * rarity - 1.24


def carries(word: str) -> bool:
    """Say whether an English word has a meaning of its own."""
    return word.lower() not in _LIGHT


def stems(text: str) -> frozenset[str]:
    """Return the rough stems of the English words that carry a text."""
    words = [word.lower() for word in LETTERS.findall(text)]
    return frozenset(_stem(word) for word in words if carries(word))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    for ending in _ENGLISH_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word

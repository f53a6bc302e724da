# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked about a word of a sentence, and what is found."""

from dataclasses import dataclass
from typing import NamedTuple

from desktop.dictionaries.entry import Gender, Gloss, Part


@dataclass(frozen=True, slots=True)
class Query:
    """A word of a sentence, to be explained.

    Attributes:
        text: The sentence.
        word: Where the word stands in it, as code points [start, end).
        source: ISO 639-1 code of the sentence's language.
        target: ISO 639-1 code of the language to explain it in.
        other: The sentence's translation, or "".
        linked: The words of the translation that the word is linked with.
    """

    text: str
    word: tuple[int, int]
    source: str
    target: str
    other: str = ""
    linked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sense:
    """One sense of a head.

    Attributes:
        glosses: Its translations.
        note: What kind of sense it is; or "".
        phrases: Examples with their translations.
        used: The places of the glosses that the translation at hand has used.
    """

    glosses: tuple[Gloss, ...]
    note: str = ""
    phrases: tuple[tuple[str, str], ...] = ()
    used: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """What a dictionary says of one head, the commonest sense first."""

    word: str
    part: Part
    gender: Gender
    senses: tuple[Sense, ...]


class Piece(NamedTuple):
    """A part of a compound, with a translation."""

    word: str
    gloss: str


Compound = tuple[Piece, ...]
"""A way to read a word as a compound."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one dictionary says.

    Attributes:
        dictionary: Its name.
        licence: Its licence, or "".
        articles: The heads that the word is a form of, the best first.
        compounds: The ways to read the word as a compound, the likeliest first; mostly one, and
            none if it is no compound.
    """

    dictionary: str
    licence: str
    articles: tuple[Article, ...] = ()
    compounds: tuple[Compound, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What the imported dictionaries say of a word.

    Attributes:
        query: What was asked.
        word: The word as it stands in the sentence.
        spans: Where it stands; two places for a verb and its particle.
        answers: One for each dictionary that knows it or its parts.
        asked: How many dictionaries explain the one language in the other.
    """

    query: Query
    word: str
    spans: tuple[tuple[int, int], ...]
    answers: tuple[Answer, ...]
    asked: int

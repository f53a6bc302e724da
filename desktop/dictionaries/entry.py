# SPDX-License-Identifier: GPL-3.0-or-later
"""What a dictionary says: heads, glosses and the entries that tie them together."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """Parts of speech, as far as dictionaries name them."""

    NOUN = "noun"
    NAME = "name"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    PRONOUN = "pronoun"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    NUMERAL = "numeral"
    INTERJECTION = "interjection"
    OTHER = ""


class Gender(StrEnum):
    """What a German noun is; PLURAL for one that is given in the plural."""

    FEMININE = "f"
    MASCULINE = "m"
    NEUTER = "n"
    PLURAL = "pl"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A word that an entry explains.

    Attributes:
        word: As the dictionary writes it.
        part: Its part of speech.
        gender: Its gender, if it is a noun of a language that has some.
        forms: Inflected forms that the dictionary names.
    """

    word: str
    part: Part = Part.OTHER
    gender: Gender = Gender.NONE
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gloss:
    """A translation of a head.

    Attributes:
        text: The words.
        note: When they fit: a domain, a region, a gender; or "".
    """

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One sense that one or several heads share.

    Attributes:
        heads: At least one.
        glosses: At least one, the best first.
        note: What kind of sense it is; or "".
        phrases: Examples with their translations.
        weight: How much the dictionary has to say of it; common senses have more.
        backwards: Whether the heads are words of the dictionary's second language.
    """

    heads: tuple[Head, ...]
    glosses: tuple[Gloss, ...]
    note: str = ""
    phrases: tuple[tuple[str, str], ...] = ()
    weight: int = 0
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """What a dictionary says of itself.

    Attributes:
        name: What to call it.
        source: ISO 639-1 code of its first language, or "" if it does not tell.
        target: ISO 639-1 code of its second language, or "".
        version: Its version or date, or "".
        licence: The licence in short, or "" if it does not tell.
        notice: What it says of its authors and licence at length, or "".
    """

    name: str
    source: str = ""
    target: str = ""
    version: str = ""
    licence: str = ""
    notice: str = ""

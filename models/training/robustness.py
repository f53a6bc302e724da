# SPDX-License-Identifier: GPL-3.0-or-later
"""What must never happen in a translation, counted over many sentences."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models import numerals
from models.loops import rambles
from models.names import TITLE
from models.training.cleaning import words

_GERMAN_QUOTES = re.compile("[„»«‚]")
_ANY_QUOTES = re.compile('["“”„»«]')
_SURNAME = re.compile(
    r"\b(?:Herrn?|Frau)(?: Kolleg(?:e|en|in))?(?: Dr\.)? (?!Kolleg)([A-ZÄÖÜ][\w-]+)"
    r"(?=[,.!?]| [a-zäöü])"
)
_ENGLISH_QUOTES = re.compile('["“”]')


@dataclass(frozen=True, slots=True)
class Faults:
    """Counts of sentences; losses are counted among those `with_numbers`, `with_quotes` and so on.

    A number counts as kept when it is said in digits or in words. Quotation marks are right when
    they are English ones, as many as in the source, and each one that opens is closed.
    Names are surnames behind Herr or Frau; those that are lost are not in the translation.
    """

    sentences: int
    empty: int
    loops: int
    too_long: int
    with_numbers: int
    numbers_lost: int
    with_quotes: int
    quotes_wrong: int
    with_names: int
    names_lost: int


def loops(source: str, target: str) -> bool:
    """Tell whether three words stand three times in a row, and not so in the source."""
    return _most_repeats(words(target)) >= 3 and _most_repeats(words(source)) < 3


def _most_repeats(tokens: Sequence[str]) -> int:
    most = 1
    for size in (1, 2, 3, 4, 5):
        count = 1
        place = size
        while place + size <= len(tokens):
            if tokens[place : place + size] == tokens[place - size : place]:
                count += 1
                place += size
            else:
                count = 1
                place += 1
            most = max(most, count)
    return most


def count(sources: Sequence[str], targets: Sequence[str]) -> Faults:
    """Count the faults of translations."""
    pairs = list(zip(sources, targets, strict=True))
    numbered = [(s, t) for s, t in pairs if any(numerals.find(s))]
    named = [(surnames(s), t) for s, t in pairs if surnames(s)]
    quoted = [(s, t) for s, t in pairs if len(_ANY_QUOTES.findall(s)) >= 2]
    return Faults(
        sentences=len(pairs),
        empty=sum(not t.strip() for _, t in pairs),
        loops=sum(loops(s, t) for s, t in pairs),
        too_long=sum(rambles(s, t) for s, t in pairs),
        with_numbers=len(numbered),
        numbers_lost=sum(bool(numerals.missing(s, t, "en")) for s, t in numbered),
        with_quotes=len(quoted),
        quotes_wrong=sum(not quotes_right(s, t) for s, t in quoted),
        with_names=len(named),
        names_lost=sum(any(name not in t for name in names) for names, t in named),
    )


def surnames(source: str) -> list[str]:
    """List the surnames behind forms of address, without the s that may be a genitive's."""
    found = [match[1] for match in _SURNAME.finditer(source)]
    return [name.removesuffix("s") for name in found if not TITLE.search(name)]


def quotes_right(source: str, target: str) -> bool:
    """Tell whether a translation has the quotation marks of its source, in the English way."""
    marks = _ENGLISH_QUOTES.findall(target)
    if _GERMAN_QUOTES.search(target) or len(marks) != len(_ANY_QUOTES.findall(source)):
        return False
    typographic = [mark for mark in marks if mark != '"']
    return typographic == [*"“”" * len(typographic)][: len(typographic)]

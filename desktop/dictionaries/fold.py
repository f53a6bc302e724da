# SPDX-License-Identifier: GPL-3.0-or-later
"""Spellings that a reader takes for the same: capitals, umlauts, ß."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:[-'’·][^\W_]+)*")
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Return a word without capitals, accents and ß, so that all its spellings are one."""
    plain = word.casefold()
    if plain.isascii():
        return plain
    parts = unicodedata.normalize("NFKD", plain)
    return "".join(char for char in parts if not unicodedata.combining(char))


def spellings(word: str) -> list[str]:
    """Return the foldings under which a word may be found; more than one for "Bruecke"."""
    first = fold(word)
    found = [first]
    for out, umlaut in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        found += [known.replace(out, umlaut) for known in found if out in known]
    return list(dict.fromkeys(found))


def same_letters(first: str, second: str) -> bool:
    """Say whether two spellings differ in capitals and in how umlauts and ß are written only."""
    return _expanded(first) == _expanded(second)


def _expanded(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold().translate(_SPELLED_OUT)


def words(text: str) -> list[tuple[int, int]]:
    """Return where words stand in a text, as code points [start, end)."""
    return [match.span() for match in _WORD.finditer(text)]


def word_at(text: str, offset: int) -> tuple[int, int] | None:
    """Return where the word at an offset stands, or None between words."""
    return next((span for span in words(text) if span[0] <= offset < span[1]), None)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognise translations that went wrong: loops, nothing, far too much or too little, copies.

Everything is measured against the source, so that "nein, nein, nein" may be said three times.
"""

import re
from collections import Counter
from enum import StrEnum

from models import addresses
from models.words import readable

_WORD = re.compile(r"\w+")
_AND = frozenset(["and", "e", "et", "und", "y"])
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of Thai, Lao, Burmese, Khmer, Japanese and Chinese, which set no spaces."""

_STUTTER = re.compile(r"(\S{1,12}?)\1{4,}")


class Fault(StrEnum):
    """What is wrong with a translation."""

    EMPTY = "empty"
    LOOP = "loop"
    LONG = "long"
    SHORT = "short"
    COPY = "copy"


def fault(source: str, target: str, tokens: int, target_tokens: int) -> Fault | None:
    """Name what is wrong with a translation, or None.

    Args:
        source: A sentence with letters or digits.
        target: Its translation.
        tokens: Length of the source for the model.
        target_tokens: Length of the translation for the model. Tokens compare across languages,
            words do not: Chinese has no spaces.
    """
    if not _WORD.search(target):
        return Fault.EMPTY
    if _loops(source, target):
        return Fault.LOOP
    if target_tokens > 2 * tokens + 16:
        return Fault.LONG
    if target_tokens < 0.3 * tokens - 2:
        return Fault.SHORT
    return Fault.COPY if _copied(source, target) else None


def _loops(source: str, target: str) -> bool:
    words, translated = _words(source), _words(target)
    # Each is asked of the source only where the translation alone gives reason to.
    return (
        ((often := repetition(translated)) > 2 and often > repetition(words))
        or ((often := repetition(translated, least=3)) > 1 and often > repetition(words, least=3))
        or (overrun(translated) and not overrun(words))
        or ((share := repeated_share(translated)) > 0.4 and share > 1.5 * repeated_share(words))
        or _stammers(source, target)
    )


def repetition(words: list[str], least: int = 1) -> int:
    """Count how often a phrase of `least` to ten words is said in a row, at most."""
    best = 1
    for size in range(least, min(10, len(words) // 2) + 1):
        matches = 0
        for i in range(size, len(words)):
            matches = matches + 1 if words[i] == words[i - size] else 0
            best = max(best, matches // size + 1)
    return best


def stutters(source: str, target: str) -> bool:
    """Say whether a translation says something twice in a row that its source does not."""
    return _doubled(_words(target)) > _doubled(_words(source))


def rambles(source: str, target: str) -> bool:
    """Say whether a translation has over twice as many words as its source.

    Six words are never too many: one compound may need them.
    """
    if _UNSPACED.search(source):
        return False
    return _length(target) > 2 * max(3, _length(source))


def _length(text: str) -> int:
    """Count words as a reader does: "master's" is one, a dash is none."""
    return sum(readable(run) for run in text.split())


def _doubled(words: list[str]) -> int:
    return sum(
        words[i - size : i] == words[i : i + size]
        for size in range(1, min(5, len(words) // 2) + 1)
        for i in range(size, len(words) - size + 1)
    )


def overrun(words: list[str]) -> bool:
    """Say whether a phrase of two to ten words is said twice in a row and begun once more.

    "Again and again and again" is no such phrase.
    """
    for size in range(2, min(10, len(words) // 2) + 1):
        matches = 0
        for i in range(size, len(words)):
            matches = matches + 1 if words[i] == words[i - size] else 0
            if matches > size and not (size == 2 and _AND.intersection(words[i - 1 : i + 1])):
                return True
    return False


def repeated_share(words: list[str], size: int = 4) -> float:
    """Return the share of phrases of `size` words that were said before; 0 for short texts."""
    phrases = Counter(tuple(words[i : i + size]) for i in range(len(words) - size + 1))
    total = phrases.total()
    return 1 - len(phrases) / total if total >= 10 else 0.0


def _stammers(source: str, target: str) -> bool:
    """Say whether a run of letters repeats inside a word: "hahahahaha"."""
    return any(match[1] * 3 not in source for match in _STUTTER.finditer(target))


def _copied(source: str, target: str) -> bool:
    """Say whether most ordinary words were left as they are; names and numbers do not count.

    Neither do the words of an address, which is to be left as it is.
    """
    words = _WORD.findall(addresses.without(source))
    ordinary = {word for word in words if len(word) > 2 and word.islower()}
    if len(ordinary) < 3:
        return False
    return len(ordinary & set(_WORD.findall(target))) > 0.75 * len(ordinary)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]

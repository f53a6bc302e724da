# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences in another language than their document: English quotations in a German article."""

from desktop.detection import function_words
from desktop.detection.guess import guess
from desktop.detection.vote import LIKELY, letters

_FEWEST_LETTERS = 24
_FEWEST_WORDS = 5
_SURE = 0.99
_FOREIGN_SHARE = 0.2
_OWN_SHARE = 0.1


def speaks(text: str, language: str) -> bool:
    """Say whether the small words among a few speak for a language as much as for any other."""
    counts, _ = function_words.count(text)
    return 0 < counts[language] == max(counts.values())


def is_foreign(sentence: str, language: str) -> bool:
    """Say whether a sentence is surely not in the language of its document.

    It is doubted much: a sentence wrongly called foreign stays untranslated. It needs five words,
    a guess without doubt, and small words of that language but hardly any of the document's;
    what both have, such as "in", says nothing.

    Args:
        sentence: One sentence.
        language: ISO 639-1 code of the document.
    """
    own, words = function_words.against(sentence, language)
    if words < _FEWEST_WORDS or letters(sentence) < _FEWEST_LETTERS:
        return False
    if own > _OWN_SHARE * words:
        return False
    counts, _ = function_words.count(sentence)
    found = guess(sentence, {*LIKELY, language})
    return (
        found.language not in ("", language)
        and found.probability > _SURE
        and counts[found.language] >= _FOREIGN_SHARE * words
    )

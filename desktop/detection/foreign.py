# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences in another language than their document: English quotations in a German article."""

from desktop.detection.guess import guess
from desktop.detection.vote import LIKELY, letters

_FEWEST_LETTERS = 20


def is_foreign(sentence: str, language: str) -> bool:
    """Say whether a sentence is surely not in the language of its document."""
    if letters(sentence) < _FEWEST_LETTERS:
        return False
    opinion = guess(sentence, LIKELY)
    return opinion.language not in ("", language) and opinion.probability > 0.99

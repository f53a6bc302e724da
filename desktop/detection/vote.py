# SPDX-License-Identifier: GPL-3.0-or-later
"""The paragraphs of a document vote for its language, each with the weight of its letters."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from desktop.detection.guess import NO_GUESS, Guess, guess
from desktop.document import Document

LIKELY = ("de", "en", "fr", "nl", "it", "es", "pt", "da", "sv", "pl")
_FEWEST_LETTERS = 20
_FEWEST_TO_BE_SURE = 120
_SURE = 0.6


@dataclass(frozen=True, slots=True)
class Detection:
    """What language a document is in.

    Attributes:
        language: ISO 639-1 code, or "" where it is unsure.
        certainty: From 0 to 1: the share of the letters that voted for the language, lowered for
            short texts.
        languages: One code for each paragraph, "" where it is too short to tell.
    """

    language: str
    certainty: float
    languages: tuple[str, ...]


def detect(document: Document, likely: Sequence[str] = LIKELY) -> Detection:
    """Detect the language of a document among the likely ones."""
    texts = [paragraph.text for paragraph in document.paragraphs]
    guesses = [_vote(text, likely) for text in texts]
    votes: defaultdict[str, float] = defaultdict(float)
    for text, opinion in zip(texts, guesses, strict=True):
        if opinion.language:
            votes[opinion.language] += letters(text) * opinion.probability
    languages = tuple(opinion.language for opinion in guesses)
    if not votes:
        return Detection("", 0.0, languages)
    language, weight = max(votes.items(), key=itemgetter(1))
    total = sum(map(letters, texts))
    certainty = weight / total * min(1.0, total / _FEWEST_TO_BE_SURE) ** 0.5
    return Detection(language, certainty, languages)


def letters(text: str) -> int:
    """Count the letters of text."""
    return sum(map(str.isalpha, text))


def _vote(text: str, likely: Sequence[str]) -> Guess:
    return guess(text, likely) if letters(text) >= _FEWEST_LETTERS else NO_GUESS

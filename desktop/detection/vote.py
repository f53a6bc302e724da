# SPDX-License-Identifier: GPL-3.0-or-later
"""The paragraphs of a document vote for its language, each with the weight of its letters."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from operator import itemgetter

from desktop.detection import function_words
from desktop.detection.guess import NO_GUESS, Guess, guess
from desktop.document import Document

LIKELY = ("de", "en", "fr", "nl", "it", "es", "pt", "da", "sv", "pl")
"""Languages of the articles that people mostly open."""

_FEWEST_LETTERS = 20
_HALF_SURE = 40
_LEAST_CERTAINTY = 0.15
_LONGEST = 600
_OVERRULED = 0.5
_MOST_VOTERS = 200


@dataclass(frozen=True, slots=True)
class Detection:
    """What language a document is in.

    Attributes:
        language: ISO 639-1 code, or "" where it is unsure.
        certainty: From 0 to 1: the share of the letters that voted for the language, weighted by
            the probability of each vote, and lowered for short documents.
        languages: One code for each paragraph, "" where it is too short to tell or was not asked.
    """

    language: str
    certainty: float
    languages: tuple[str, ...]


def detect(document: Document, likely: Collection[str] = LIKELY) -> Detection:
    """Detect the language of a document.

    Paragraphs of 20 letters and more vote; of a long document, 200 of them spread evenly. Where
    none has so many letters, the whole text is asked once.

    Args:
        document: The article.
        likely: ISO 639-1 codes to prefer where a text is short.
    """
    texts = [paragraph.text for paragraph in document.paragraphs]
    step = max(1, -(-len(texts) // _MOST_VOTERS))
    opinions = [
        opinion(text, likely) if number % step == 0 and is_telling(text) else NO_GUESS
        for number, text in enumerate(texts)
    ]
    languages = tuple(vote.language for vote in opinions)
    if not any(languages):
        texts = [" ".join(texts)]
        opinions = [opinion(texts[0], likely)]
    language, certainty = _winner([letters(text) for text in texts], opinions)
    if certainty < _LEAST_CERTAINTY:
        return Detection("", certainty, languages)
    return Detection(language, certainty, languages)


def opinion(text: str, likely: Collection[str]) -> Guess:
    """Guess the language of one paragraph by its letters, unless its small words say no."""
    first = guess(text[:_LONGEST], likely)
    counts, _ = function_words.count(text)
    if not counts or first.language not in function_words.languages():
        return first
    rival, hits = counts.most_common(1)[0]
    if hits > counts[first.language] + 1:
        return Guess(rival, _OVERRULED)
    return first


def is_telling(text: str) -> bool:
    """Say whether text has the 20 letters below which a guess is worth nothing."""
    return letters(text) >= _FEWEST_LETTERS


def letters(text: str) -> int:
    """Count the letters of text."""
    return sum(map(str.isalpha, text))


def _winner(weights: Sequence[int], opinions: Sequence[Guess]) -> tuple[str, float]:
    votes: defaultdict[str, float] = defaultdict(float)
    voters = 0
    for weight, vote in zip(weights, opinions, strict=True):
        if vote.language:
            votes[vote.language] += weight * vote.probability
            voters += weight
    if not voters:
        return "", 0.0
    language, support = max(votes.items(), key=itemgetter(1))
    return language, support / voters * (1 - 0.5 ** (voters / _HALF_SURE))

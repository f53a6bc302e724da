# SPDX-License-Identifier: GPL-3.0-or-later
"""How a part of a sentence is searched a translation for, and what was found."""

from dataclasses import dataclass
from math import inf

from models.attention import WordLink
from models.loops import Fault
from models.numerals import Numeral
from models.sentence import Rendered
from models.translator import Pending


@dataclass(frozen=True, slots=True)
class Search:
    """How translations are searched for.

    Attributes:
        beam_size: Hypotheses that are followed at the same time.
        length_penalty: Exponent of the length that scores are divided by.
        coverage: What it counts for that all of the source is translated; only for models whose
            attention was taught to be a word alignment.
        evidence: What it counts for that the words of the source are told as a lexicon has them.
        prompts: How many words of the lexicon may be asked for in a sentence.
        hints: Whether the model was trained to read what the lexicon has of rare words.
        narrow: Hypotheses that are followed when one is.
        least: Mean log-probability below which a translation is doubtful.
    """

    beam_size: int = 4
    length_penalty: float = 1.0
    coverage: float = 0.0
    evidence: float = 0.0
    prompts: int = 0
    hints: bool = False
    narrow: int = 2
    least: float = -inf


TAUGHT = Search(
    beam_size=6, coverage=0.3, evidence=1.0, prompts=1, hints=True, narrow=3, least=-1.0
)
"""For the built-in model, whose attention was taught; measured on held-out text."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A part to be searched a translation for.

    Attributes:
        text: The part.
        strict: Whether to forbid repetition, because the first result was not sound.
        begun: Tokens that the translation begins with, because a number was lost behind them, or a
            word that the lexicon knows.
        best: The best translation so far.
        tries: How many more beginnings may be tried.
        rival: What a translation that was begun with a word of the lexicon must beat.
    """

    text: str
    strict: bool = False
    begun: tuple[str, ...] = ()
    best: Rendered | None = None
    tries: int = 3
    rival: "Rival | None" = None


@dataclass(frozen=True, slots=True)
class Job:
    """A part in the works.

    Attributes:
        place: Number of the part among all parts of its batch.
        attempt: The part and how it is searched for.
        tokens: Its tokens.
        owners: The word that owns each token.
        pending: Its translation.
    """

    place: int
    attempt: Attempt
    tokens: list[str]
    owners: list[int | None]
    pending: Pending

    @property
    def text(self) -> str:
        """The part."""
        return self.attempt.text


@dataclass(frozen=True, slots=True)
class Reading:
    """A hypothesis as text.

    Attributes:
        rendered: Text and links.
        fault: What is wrong with it.
        lost: The numbers that it does not say.
        tokens: Its tokens.
        owners: The word that owns each of them, before any gap was closed.
        links: Links to these words.
        rank: What it is worth among other hypotheses.
    """

    rendered: Rendered
    fault: Fault | None
    lost: list[Numeral]
    tokens: list[str]
    owners: list[int | None]
    links: list[WordLink]
    rank: float


@dataclass(frozen=True, slots=True)
class Rival:
    """The best translation so far, which one that begins with a word of the lexicon must beat.

    Attributes:
        reading: The hypothesis.
        rendered: The hypothesis with its names mended.
        asked: Places of the words that were asked for.
        forced: How many tokens of such a word the awaited translation is begun with.
    """

    reading: Reading
    rendered: Rendered
    asked: frozenset[int]
    forced: int = 0

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the hypotheses of a search are worth.

That is how likely they are, how little of the source they leave out, how well they tell what a
lexicon has of its words, and how many of its names they keep.
"""

from functools import lru_cache

from models import evidence, proper, ranking
from models.attempts import Job, Search
from models.evidence import Expected
from models.lexicon import Lexicon
from models.tokens import Tokenizer
from models.translator import Found


class Judge:
    """Ranks hypotheses in one way."""

    def __init__(
        self, search: Search, tokenizer: Tokenizer, lexicon: Lexicon | None, prefix: int
    ) -> None:
        """Take what to judge by.

        Args:
            search: The weights.
            tokenizer: Makes text of tokens.
            lexicon: How words are usually translated, where it is known.
            prefix: How many tokens every translation begins with that say nothing.
        """
        self._search = search
        self._tokenizer = tokenizer
        self._lexicon = lexicon
        self._prefix = prefix
        # A part is asked for when its hypotheses are ranked and when a word of it is chosen.
        self.expected = lru_cache(maxsize=256)(self._expected)
        """List the words that are expected of the translation of a part."""
        self._names = lru_cache(maxsize=256)(self._proper_nouns)

    def known(self, word: str) -> bool:
        """Say whether a word as a whole is in the vocabulary of the model."""
        return len(self._tokenizer.encode(word)[0]) == 1

    def _expected(self, text: str) -> list[Expected]:
        return evidence.expected(text, self._lexicon) if self._lexicon is not None else []

    def _proper_nouns(self, text: str) -> list[str]:
        return proper.nouns(text, self._lexicon, self.known) if self._lexicon is not None else []

    def usual(self, word: str, rendering: str) -> bool:
        """Say whether a word of the source is mostly translated so: Ballett, ballet."""
        entry = self._lexicon.look_up(word.lower()) if self._lexicon is not None else None
        return entry is not None and entry.renderings[0].text.lower() == rendering.lower()

    def ranks(self, job: Job, found: Found) -> list[float]:
        """Say what each hypothesis is worth."""
        places = range(len(found.hypotheses))
        ranks = [self.score(job, found, place) for place in places]
        if self._search.coverage:
            for place in places:
                covered = ranking.coverage(found.attention[place], job.owners)
                ranks[place] += self._search.coverage * covered
        words, names = self.expected(job.text), self._names(job.text)
        if self._search.evidence and (words or names):
            for place in places:
                text, _ = self._tokenizer.decode(found.hypotheses[place])
                told = evidence.support(words, text) + proper.WORTH * proper.kept(names, text)
                ranks[place] += self._search.evidence * told
        return ranks

    def score(self, job: Job, found: Found, place: int) -> float:
        """Return the mean log-probability of a hypothesis.

        CTranslate2 does not count the tokens that a translation was begun with. Those of a rival
        are taken to be as likely as the whole of it; what the model thinks of a word that the
        lexicon has put in is no matter.
        """
        size = len(found.hypotheses[place]) - self._prefix + 1
        score = float(found.scores[place] * size ** (self._search.length_penalty - 1))
        rival = job.attempt.rival
        if rival is None:
            return score
        kept = len(job.attempt.begun) - rival.forced
        return (rival.rendered.score * kept + score * size) / (size - rival.forced)

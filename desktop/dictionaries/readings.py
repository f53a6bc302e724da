# SPDX-License-Identifier: GPL-3.0-or-later
"""Choose among the ways to take a compound apart, by what it means as a whole."""

from collections.abc import Iterable, Sequence

from desktop.dictionaries.compounds import Split, another_reading
from desktop.dictionaries.finding import Article, Compound, Piece, Query
from desktop.dictionaries.fold import words
from desktop.dictionaries.keys import FILLERS
from desktop.dictionaries.parts import Known
from desktop.dictionaries.used import stems_of

_MOST_DOUBT = 12.0
_MOST_DOUBT_OF_KNOWN = 5.0
"""A word that the dictionary explains need not be a compound; its parts must be beyond doubt."""

_SHARED = 3.0
"""What it is worth that a part means what the whole does: Rotwein, red wine."""

_EQUAL = 3.0

_SHORTEST_STEM = 3
"""Letters of a word that count within another one: Sonnenaufgang, sunrise."""


class Readings:
    """Chooses the ways to read one word as a compound."""

    def __init__(self, query: Query, articles: Sequence[Article]) -> None:
        """Compare with what the word means, and with the translation of its sentence."""
        self._language = query.target
        self._known = bool(articles)
        senses = [sense for article in articles for sense in article.senses]
        glosses = [gloss.text for sense in senses for gloss in sense.glosses]
        self._whole = self._stems(glosses or [query.other])

    def of(self, splits: Iterable[Split[Known]]) -> tuple[Compound, ...]:
        """Return the likeliest reading, and a second one that is as likely."""
        most = _MOST_DOUBT_OF_KNOWN if self._known else _MOST_DOUBT
        weighed = sorted((self._weighed(split) for split in splits), key=lambda split: split[:2])
        sure = [split for split in weighed if split.doubt <= most]
        if not sure:
            return ()
        best = sure[0]
        others = (split for split in sure[1:] if split.cost - best.cost <= _EQUAL)
        second = next((split for split in others if another_reading(best, split)), None)
        chosen = [best] if second is None else [best, second]
        return tuple(tuple(map(self._piece, split.found)) for split in chosen)

    def _weighed(self, split: Split[Known]) -> Split[Known]:
        shared = sum(self._telling(part) is not None for part in split.found)
        return split._replace(cost=split.cost - _SHARED * shared)

    def _piece(self, part: Known) -> Piece:
        return Piece(part.word, self._telling(part) or part.glosses[0])

    def _telling(self, part: Known) -> str | None:
        """Return the gloss of a part that has a word in common with the whole."""
        return next((gloss for gloss in part.glosses if self._tells(gloss)), None)

    def _tells(self, gloss: str) -> bool:
        return any(
            whole.startswith(stem) or whole.endswith(stem)
            for stem in self._stems([gloss])
            if len(stem) >= _SHORTEST_STEM
            for whole in self._whole
        )

    def _stems(self, glosses: Iterable[str]) -> set[str]:
        found = (gloss[start:end] for gloss in glosses for start, end in words(gloss))
        content = (word for word in found if word.casefold() not in FILLERS)
        return {stem for word in content for stem in stems_of(word, self._language)}

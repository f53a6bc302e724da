# SPDX-License-Identifier: GPL-3.0-or-later
"""Find a word of a sentence in one dictionary: as it stands, as a form, or in its parts."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.dictionaries import english, german
from desktop.dictionaries.compounds import Splitter
from desktop.dictionaries.entry import Gender, Part
from desktop.dictionaries.finding import Article, Compound, Query, Sense
from desktop.dictionaries.fold import fold, same_letters, spellings
from desktop.dictionaries.guess import Guess
from desktop.dictionaries.keys import key_of
from desktop.dictionaries.parts import Parts
from desktop.dictionaries.readings import Readings
from desktop.dictionaries.separable import Parted
from desktop.dictionaries.store import Found, Reader
from desktop.dictionaries.used import marked

_RULES = {"de": german.tiers, "en": english.tiers}
_PARTED_PARTS = frozenset({Part.VERB, Part.OTHER})
_COMPOUNDS = frozenset({Part.NOUN, Part.ADJECTIVE, Part.OTHER})
_MOST_ARTICLES = 6
_SHORTEST_COMPOUND = 6
_AS_IT_IS, _FORM, _GUESS, _DOUBTFUL = 0, 1, 2, 3
_OTHER_CASE, _OTHER_LETTERS = 4, 8
"""How far something found is from what was asked; the lower the better."""


class _Ranked(NamedTuple):
    rank: int
    found: Found


class Search:
    """Asks one dictionary about one word."""

    def __init__(self, reader: Reader, query: Query) -> None:
        self._reader = reader
        self._query = query
        self._backwards = reader.dictionary.about.source != query.source
        self._known: dict[str, list[Found]] = {}
        self._word = query.text[slice(*query.word)]
        before = query.text[: query.word[0]]
        self._starts = not any(char.isalnum() for char in before)

    def word(self) -> tuple[Article, ...]:
        """Return the heads that the word is, or is a form of."""
        word = self._word
        ranked = [
            _Ranked(self._distance(word, found), found)
            for folded in spellings(word)
            for found in self._find(folded)
        ]
        # A plural may be a head of its own, as in "Eltern", or a form that is listed like one.
        sure = [one for one in ranked if one.rank <= _FORM]
        if all(_plural(one.found) for one in sure):
            ranked += self._guessed(word)
            return self._articles(ranked, _GUESS)
        return self._articles(ranked)

    def parted_verb(self, pair: Parted) -> tuple[Article, ...]:
        """Return the verbs that a verb and a particle in another place are a form of."""
        text = self._query.text
        verb, particle = text[slice(*pair.verb)], text[slice(*pair.particle)]
        if verb[:1].isupper() and any(map(str.isalnum, text[: pair.verb[0]])):
            return ()
        ranked = [
            _Ranked(_FORM, found)
            for found in self._find(f"{fold(verb)} {fold(particle)}")
            if found.head.part in _PARTED_PARTS
        ]
        for guess in german.verbs(fold(verb)):
            ranked += [
                _Ranked(self._doubt(_FORM, found), found)
                for found in self._find(fold(particle) + guess.lemma)
                if found.head.part in _PARTED_PARTS and not found.form
            ]
        return self._articles(ranked)

    def compounds(self, articles: tuple[Article, ...]) -> tuple[Compound, ...]:
        """Return the ways to read the word as a compound, the likeliest first."""
        word = articles[0].word if articles else self._word
        if articles and articles[0].part not in _COMPOUNDS:
            return ()
        if self._query.source != "de" or len(word) < _SHORTEST_COMPOUND or " " in word:
            return ()
        parts = Parts(self._find, word, known=bool(articles))
        found = Splitter(parts.first, parts.last).splits(word)
        return Readings(self._query, articles).of(found)

    def _find(self, folded: str) -> list[Found]:
        if folded not in self._known:
            self._known[folded] = self._reader.find(folded, backwards=self._backwards)
        return self._known[folded]

    def _guessed(self, word: str) -> list[_Ranked]:
        """Return what the word may be a form of, by the likeliest rules that lead anywhere."""
        rules = _RULES.get(self._query.source)
        for tier in rules(word, starts=self._starts) if rules else ():
            ranked = [
                _Ranked(self._doubt(_GUESS, found) + self._case(word, found.head.word), found)
                for guess in dict.fromkeys(tier)
                for found in self._find(guess.lemma)
                if _fits(found, guess) and not _gains(found, word)
            ]
            if ranked:
                return ranked
        return []

    def _distance(self, word: str, found: Found) -> int:
        """Say how far a head is from the word."""
        spelled = found.form or key_of(found.head.word)
        if not same_letters(key_of(spelled) or spelled, word):
            return _OTHER_LETTERS
        near = _FORM if found.form or _plural(found) else self._doubt(_AS_IT_IS, found)
        return near + self._case(word, key_of(spelled) or spelled)

    def _case(self, word: str, other: str) -> int:
        """Say how much capitals speak against a head; in German they tell nouns."""
        if self._query.source != "de" or self._starts or word.isupper():
            return 0
        return 0 if word[:1].isupper() == other[:1].isupper() else _OTHER_CASE

    def _doubt(self, rank: int, found: Found) -> int:
        """Doubt plurals and what has no part of speech: some dictionaries make heads of forms."""
        head = found.head
        unsure = head.part is Part.OTHER or self._odd(found)
        return max(rank, _DOUBTFUL) if unsure and not found.form else rank

    def _odd(self, found: Found) -> bool:
        """Say whether a German noun is written small, as some dictionaries do abbreviations."""
        small = key_of(found.head.word)[:1].islower()
        return self._query.source == "de" and found.head.part is Part.NOUN and small

    def _articles(self, ranked: Iterable[_Ranked], limit: int = _FORM) -> tuple[Article, ...]:
        """Group what was found by head; leave out what is farther than the best."""
        ranked = sorted(ranked, key=lambda one: (one.rank, one.found.place, -_weight(one.found)))
        groups: dict[tuple[str, Part, Gender], list[Found]] = {}
        for rank, found in ranked:
            if rank > max(ranked[0].rank, limit):
                break
            head = found.head
            group = groups.setdefault((key_of(head.word), head.part, head.gender), [])
            if found.entry.glosses not in [one.entry.glosses for one in group]:
                group.append(found)
        order = sorted(groups.values(), key=lambda group: -max(map(_weight, group)))
        articles = [_article(group) for group in order[:_MOST_ARTICLES]]
        query = self._query
        return marked(articles, query.linked, query.other, query.target)


def _fits(found: Found, guess: Guess) -> bool:
    part = found.head.part
    wanted = (Part.NOUN, Part.NAME) if guess.part is Part.NOUN else (guess.part,)
    return part in (*wanted, Part.OTHER) or guess.part is Part.OTHER


def _plural(found: Found) -> bool:
    return found.head.gender is Gender.PLURAL and not found.form


def _gains(found: Found, word: str) -> bool:
    noun = found.head.part is Part.NOUN
    return noun and german.gains_umlaut(key_of(found.head.word), word)


def _weight(found: Found) -> int:
    """Weigh a sense: what the dictionary says much of is common, second synonyms are rare."""
    return found.entry.weight - 4 * found.place


def _article(group: list[Found]) -> Article:
    head = group[0].head
    senses = [Sense(found.entry.glosses, _note(found), found.entry.phrases) for found in group]
    return Article(key_of(head.word) or head.word, head.part, head.gender, tuple(senses))


def _note(found: Found) -> str:
    """Return what kind of sense it is, and how the head is used in it: "sich ~"."""
    word, key = found.head.word, key_of(found.head.word)
    used = word.replace(key, "~") if key and word != key else ""
    return "; ".join(note for note in (used, found.entry.note) if note)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a dictionary knows of the parts of a German compound, and how likely each is there."""

import re
from collections.abc import Callable, Iterable, Iterator
from math import log2
from typing import NamedTuple

from desktop.dictionaries import german
from desktop.dictionaries.ablaut import SEPARABLE
from desktop.dictionaries.compounds import PART_COST, SHORTEST, Member
from desktop.dictionaries.entry import Gender, Part
from desktop.dictionaries.fold import fold, same_letters
from desktop.dictionaries.keys import key_of
from desktop.dictionaries.store import Found

_KINDS = {
    Part.NOUN: 0.0, Part.NUMERAL: 0.5, Part.ADJECTIVE: 0.5, Part.NAME: 1.0, Part.ADVERB: 2.0,
    Part.PREPOSITION: 2.0,
}  # fmt: skip
"""What may stand in front as it is, and what that costs."""

_LINKS = (
    ("s", "", 1.0), ("es", "", 2.0), ("n", "", 1.0), ("en", "", 1.5), ("e", "", 1.5),
    ("er", "", 1.5), ("ens", "", 2.0), ("ns", "", 1.5), ("", "e", 1.5), ("s", "e", 2.0),
)  # fmt: skip
"""Letters that link a noun, those that it has lost in front of them, and what that costs."""

_STEMS = (("", "en", 2.0), ("", "n", 2.0), ("en", "nen", 0.5))
"""The same of verbs: wohn(en)-, wander(n)-, rechen-; their past forms are no parts."""

_BEHIND = {"n": ("e", "el", "er"), "ns": ("e",)}
"""What these links stand behind, and nowhere else."""

_SHARP = re.compile("ß[aeiouäöü]")
_HISSING = ("s", "x", "z", "sch")
_FEMININE = ("ung", "heit", "keit", "schaft", "ion", "tät")
_SHORT_COST = {2: 2.0, 3: 3.0, 4: 1.0}
_WRONG_LINK = 6.0
_MISSING_LINK = 4.0
_BARE_E = 1.5
_INFLECTED = 1.0
_PLURAL = 3.0
_DOUBT = 3.0
_RAREST = 5.0
_MOST_FIRSTS = 3

_PREFIXES = ("miss", "ent", "ver", "zer", "emp", "rück")
"""What looks like a word but is none in front: Missbrauch."""

_WORDS_TOO = frozenset(["fern", "fest", "frei", "gleich", "heim", "hoch", "klar", "preis", "teil"])
"""Particles of verbs that are words of their own; all others are none in front: Ausgang."""

_SUFFIXES = {
    Part.NOUN: ("schaft", "haft", "lein", "ion", "tum", "rei"),
    Part.ADJECTIVE: ("bar", "haft", "artig", "mäßig", "weise", "fach", "lich", "sam"),
}
"""What looks like a word but is none at the end: Freundschaft, fruchtbar."""

_SUFFIXES_TOO = ("dung", "ende", "enden")
"""What is a word at the end sometimes, and oftener none: Gründung, Reisende; Jahresende."""


class Known(NamedTuple):
    """A word that a dictionary has, as a part of a compound.

    Attributes:
        word: The word.
        glosses: Its translations, those of its commonest sense first.
    """

    word: str
    glosses: tuple[str, ...]


class Parts:
    """Asks one dictionary for the parts of one compound."""

    def __init__(self, find: Callable[[str], list[Found]], word: str, *, known: bool) -> None:
        """Take apart `word`.

        Args:
            find: Returns what stands under a folded word.
            word: The compound; its capital tells what it is.
            known: Whether it is a head of the dictionary, and no form that must be guessed.
        """
        self._known = known
        self._find = find
        self._noun = word[:1].isupper()
        self._whole = fold(word)

    def first(self, head: str) -> list[Member[Known]]:
        """Return what a part in front may be, the likeliest first, given with its link."""
        best: dict[str, Member[Known]] = {}
        for member in sorted(self._firsts(head), key=lambda member: member.cost):
            best.setdefault(fold(member.found.word), member)
        return [*best.values()][:_MOST_FIRSTS]

    def last(self, tail: str) -> Member[Known] | None:
        """Return what the end of the compound is a form of."""
        kinds = (Part.NOUN,) if self._noun else (Part.ADJECTIVE, Part.VERB)
        if any(tail in _SUFFIXES.get(kind, ()) for kind in kinds):
            return None
        found = [one for one in self._spelled(tail) if one.head.part in kinds]
        extra = _DOUBT if tail in _SUFFIXES_TOO else 0.0
        options = [
            *_members(found, len(tail), lambda one: extra + (_INFLECTED / 2 if one.form else 0.0))
        ]
        if all(map(_plural, found)) and (found or not self._known):
            guessed = self._guessed(tail, kinds)
            options += _members(guessed, len(tail), lambda _: extra + _INFLECTED)
        return min(options, default=None, key=lambda member: member.cost)

    def _firsts(self, head: str) -> Iterator[Member[Known]]:
        if head in _PREFIXES:
            return
        as_it_is = [one for one in self._spelled(head) if _may_lead(one)]
        yield from _members(as_it_is, len(head), lambda one: _cost_as_it_is(one, head))
        for link, lost, cost in _LINKS:
            if head.endswith(link):
                stem = head.removesuffix(link)
                extra = cost + _link_cost(link, stem)
                yield from self._shortened(stem, stem + lost, Part.NOUN, extra)
                if link in ("e", "er"):
                    yield from self._shortened(stem, _without_umlaut(stem), Part.NOUN, extra)
        for link, lost, cost in _STEMS:
            stem = head.removesuffix(link)
            if head.endswith(link) and (lost != "n" or stem.endswith(("e", "el", "er"))):
                yield from self._shortened(head, stem + lost, Part.VERB, cost)

    def _shortened(self, seen: str, word: str, part: Part, cost: float) -> Iterator[Member[Known]]:
        """Weigh a word of which only `seen` stands there."""
        if len(seen) >= SHORTEST:
            found = [one for one in self._spelled(word) if one.head.part is part and not one.form]
            yield from _members(found, len(seen), lambda _: cost)

    def _spelled(self, part: str) -> list[Found]:
        """Return what is spelled so, but for capitals."""
        return [
            one
            for one in self._find(fold(part))
            if _spelled_alike(one.form or key_of(one.head.word), part) and self._sound(one)
        ]

    def _guessed(self, tail: str, kinds: tuple[Part, ...]) -> list[Found]:
        guesses = german.nouns(fold(tail)) if self._noun else german.adjectives(fold(tail))
        return [
            one
            for guess in dict.fromkeys(guesses)
            if len(guess.lemma) >= SHORTEST
            for one in self._find(guess.lemma)
            if one.head.part in kinds and not one.form and self._sound(one)
            if not german.gains_umlaut(key_of(one.head.word), tail)
        ]

    def _sound(self, found: Found) -> bool:
        """Say whether it is a word of its own, and another one than the compound."""
        word = found.head.word
        key = key_of(word)
        small = key[:1].islower()
        right = small != (found.head.part is Part.NOUN) or found.head.part is Part.NAME
        return "…" not in word and right and fold(key) != self._whole


def _spelled_alike(word: str, part: str) -> bool:
    # "Eßzimmer" is an old spelling; before a vowel ß was never one of ss.
    sharp = _SHARP.search(part) is not None and "ß" not in word
    return same_letters(word, part) and not sharp


def _may_lead(found: Found) -> bool:
    part = found.head.part
    if found.form and part is not Part.NOUN:
        return False
    word = key_of(found.head.word).lower()
    return part in _KINDS and (word not in SEPARABLE or word in _WORDS_TOO)


def _cost_as_it_is(found: Found, head: str) -> float:
    cost = _KINDS[found.head.part] + (_INFLECTED if found.form else 0.0)
    if head.endswith(_FEMININE):
        return cost + _MISSING_LINK
    # Sonnen-, Erd-: few nouns keep a bare e; Warte- and Lese- are verbs.
    return cost + (_BARE_E if head.endswith("e") and not found.form else 0.0)


def _link_cost(link: str, stem: str) -> float:
    """Say how unusual a link is behind a stem."""
    behind = _BEHIND.get(link)
    if behind is not None and not stem.endswith(behind):
        return _WRONG_LINK
    if link in ("s", "ens") and stem.endswith(_HISSING):
        return _WRONG_LINK
    return -1.0 if link == "s" and stem.endswith(_FEMININE) else 0.0


def _members(
    found: Iterable[Found], length: int, extra: Callable[[Found], float]
) -> Iterator[Member[Known]]:
    """Group what was found by word and kind, and weigh each."""
    groups: dict[tuple[str, Part], list[Found]] = {}
    for one in found:
        groups.setdefault((key_of(one.head.word), one.head.part), []).append(one)
    for (word, _), group in groups.items():
        group.sort(key=lambda one: (_plural(one), 4 * one.place - one.entry.weight))
        plural = all(map(_plural, group))
        cost = PART_COST + _SHORT_COST.get(length, 0.0) + min(map(extra, group))
        glosses = tuple(gloss.text for one in group for gloss in one.entry.glosses)
        rare = rarity(sum(one.entry.weight for one in group))
        yield Member(cost + rare + (_PLURAL if plural else 0.0), Known(word, glosses))


def rarity(weight: int) -> float:
    """Say how rare a word is, by how much a dictionary has to say of it."""
    return max(0.0, _RAREST - log2(1 + max(0, weight)))


def _plural(found: Found) -> bool:
    return found.head.gender is Gender.PLURAL and not found.form


def _without_umlaut(stem: str) -> str:
    """Return the singular of a stem with an umlaut, or "": Häus(er)-, Gäns(e)-."""
    at = max(map(stem.rfind, "äöü"))
    return stem[:at] + fold(stem[at]) + stem[at + 1 :] if at >= 0 else ""

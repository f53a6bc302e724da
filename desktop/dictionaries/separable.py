# SPDX-License-Identifier: GPL-3.0-or-later
"""Join German verbs with the particle at the end of their clause: stimmte … zu."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.dictionaries.ablaut import SEPARABLE
from desktop.dictionaries.fold import words

_ENDS = re.compile(r"[,;:.!?…–—()»«“”\"]")
_JOINERS = frozenset(["und", "oder", "aber", "sondern", "denn", "sowie", "doch"])
_INSERTED = frozenset(
    """
    der die das dem den des deren dessen welche welcher welches welchem welchen dass weil wenn wie
    ob wo wohin woher als obwohl während nachdem bevor damit mit in auf für an von über zu aus bei
    um durch nach
    """.split()  # noqa: SIM905 - a list of words is read and mended as a line of them
)
_Span = tuple[int, int]


class Clause(NamedTuple):
    """Words of a sentence between two marks; `joined` if a word such as "und" ends it."""

    words: list[_Span]
    joined: bool


class Parted(NamedTuple):
    """A word that may be a verb, and the particle that may belong to it."""

    verb: tuple[int, int]
    particle: tuple[int, int]


def parted(text: str, word: tuple[int, int]) -> Iterator[Parted]:
    """Yield the pairs of verb and particle that a word of a sentence may be part of.

    The word may be the verb or the particle. Whether there is such a verb, a dictionary must say.
    """
    clauses = _clauses(text)
    at = next((n for n, clause in enumerate(clauses) if word in clause.words), None)
    if at is None:
        return
    if _is_particle(text, clauses[at], word):
        for other in reversed(clauses[at].words[:-1]):
            yield Parted(other, word)
        for clause in _before(text, clauses, at):
            for other in reversed(clause.words):
                yield Parted(other, word)
        return
    for clause in (clauses[at], *_behind(text, clauses, at)):
        last = clause.words[-1]
        if last > word and _is_particle(text, clause, last):
            yield Parted(word, last)
            return


def _is_particle(text: str, clause: Clause, word: _Span) -> bool:
    return bool(clause.words) and clause.words[-1] == word and text[slice(*word)] in SEPARABLE


def _behind(text: str, clauses: Sequence[Clause], at: int) -> list[Clause]:
    """Return the clause that goes on behind one that was put in, such as a relative clause."""
    if at + 2 >= len(clauses) or clauses[at].joined or not _inserted(text, clauses[at + 1]):
        return []
    return [clauses[at + 2]] if _goes_on(text, clauses[at + 2]) else []


def _before(text: str, clauses: Sequence[Clause], at: int) -> list[Clause]:
    """Return the clause that began before one that was put in."""
    if at < 2 or not _inserted(text, clauses[at - 1]) or not _goes_on(text, clauses[at]):
        return []
    return [clauses[at - 2]]


def _inserted(text: str, clause: Clause) -> bool:
    return text[slice(*clause.words[0])].casefold() in _INSERTED


def _goes_on(text: str, clause: Clause) -> bool:
    return text[slice(*clause.words[0])].casefold() not in _JOINERS


def _clauses(text: str) -> list[Clause]:
    """Cut a sentence at its marks, and before words that join what could stand alone."""
    found: list[Clause] = []
    current: list[_Span] = []
    end = 0
    for span in words(text):
        marked = bool(_ENDS.search(text, end, span[0]))
        joins = text[slice(*span)] in _JOINERS
        if current and (marked or joins):
            found.append(Clause(current, joined=joins and not marked))
            current = []
        current.append(span)
        end = span[1]
    return [*found, Clause(current, joined=False)] if current else found

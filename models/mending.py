# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers that a translation lost or changed: put right in place, or asked for once more.

The word links say where a number belongs. A changed number is exchanged; for a lost one, the
translation is begun anew with everything before its place and the number itself.
"""

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from models import numerals
from models.attention import WordLink
from models.numerals import Numeral
from models.tokens import Tokenizer
from models.words import runs

_AHEAD = 3
"""How many words behind a lost number are asked for their partner, to find its place."""


def exchange(
    source: str, target: str, links: Sequence[WordLink], languages: tuple[str, str]
) -> str | None:
    """Exchange the numbers that only the translation has for those that it lost.

    Args:
        source: A sentence.
        target: Its translation.
        links: Word alignment.
        languages: From which language into which one.

    Returns:
        The translation with every number of its source, its words as many as before; None where
        the links do not say clearly which number stands for which.
    """
    lost = numerals.missing(source, target, languages[1])
    given = Counter(numeral.digits for numeral in numerals.find(source))
    foreign = [n for n in numerals.find(target) if not given[n.digits] and " " not in n.text]
    if not lost or len(lost) > len(foreign):
        return None
    chosen: dict[int, tuple[Numeral, Numeral]] = {}
    for numeral in lost:
        partner = _partner(source, target, links, numeral, foreign)
        if partner is None and len(lost) == len(foreign) == 1 and _alike(numeral, foreign[0]):
            partner = foreign[0]
        if partner is None or partner.start in chosen:
            return None
        chosen[partner.start] = (partner, numeral)
    for start in sorted(chosen, reverse=True):
        old, new = chosen[start]
        written = numerals.written(new.text, languages)
        target = target[:start] + written + target[start + len(old.text) :]
    return target


def _partner(
    source: str,
    target: str,
    links: Sequence[WordLink],
    numeral: Numeral,
    foreign: Sequence[Numeral],
) -> Numeral | None:
    """Return the number in the word that is linked to the word of a lost number."""
    place = _word(source, numeral.start)
    linked = {link.target for link in links if link.source == place}
    found = [other for other in foreign if _word(target, other.start) in linked]
    return found[0] if len(found) == 1 else None


def _alike(one: Numeral, other: Numeral) -> bool:
    return SequenceMatcher(None, one.digits, other.digits).ratio() >= 0.5


def beginning(
    text: str,
    start: int,
    links: Sequence[WordLink],
    owners: Sequence[int | None],
    tokens: Sequence[str],
) -> list[str] | None:
    """Return the tokens of a translation that stand before the place of a lost word.

    Args:
        text: The source.
        start: Where the word that is lost stands in it.
        links: Word alignment.
        owners: The word of the translation that owns each token.
        tokens: The tokens of the translation.

    Returns:
        The beginning, which may be empty; None where the links do not tell the place.
    """
    place = _word(text, start)
    for word in range(place, place + _AHEAD + 1):
        targets = [link.target for link in links if link.source == word]
        if targets and min(targets) in owners:
            return list(tokens[: owners.index(min(targets))])
    targets = [link.target for link in links if link.source == place - 1]
    if not targets or max(targets) not in owners:
        return None
    last = max(i for i, owner in enumerate(owners) if owner == max(targets))
    return list(tokens[: last + 1])


def pieces(numeral: Numeral, languages: tuple[str, str], tokenizer: Tokenizer) -> list[str]:
    """Return a number as tokens of the translation."""
    return tokenizer.encode(numerals.written(numeral.text, languages))[0]


def _word(text: str, place: int) -> int:
    """Number the word in which a place of a text lies."""
    return next(i for i, run in enumerate(runs(text)) if run.start <= place < run.end)

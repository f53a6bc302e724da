# SPDX-License-Identifier: GPL-3.0-or-later
"""Make extra pairs that teach copying and forgive careless German.

Every function takes a pair and a random generator and returns a changed pair, or None when
the pair does not lend itself to the change.
"""

import random
import re
from collections.abc import Callable, Sequence

Pair = tuple[str, str]

_STRAIGHT = re.compile(r'"([^"]+)"')
_PAIRS = (("„", "“"), ("»", "«"), ("«", "»"), ("“", "”"), ('"', '"'))
_DIGITS = re.compile(r"(?<![\d.,:/-])\d{2,4}(?![\d.,:/-]|\.\d)")
_ASCII = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)
_FIRST_NAME = re.compile(r"\bTom\b")


def requote(pair: Pair, rng: random.Random) -> Pair | None:
    """Write the German quotes in another of the usual ways; the English stays straight."""
    german, english = pair
    plain = re.sub("[„“”»«]", '"', german)
    if plain.count('"') % 2 or plain.count('"') == 0 or plain.count('"') != english.count('"'):
        return None
    opening, closing = rng.choice(_PAIRS)
    return _STRAIGHT.sub(lambda m: f"{opening}{m[1]}{closing}", plain), english


def quote_whole(pair: Pair, rng: random.Random) -> Pair | None:
    """Put both sides in quotes, as in an interview."""
    german, english = pair
    if '"' in english or re.search('["„“”»«]', german):
        return None
    opening, closing = rng.choice(_PAIRS)
    return f"{opening}{german}{closing}", f'"{english}"'


def _random_number(rng: random.Random) -> Pair:
    """Return a number as Germans write it and as the English do."""
    kind = rng.randrange(5)
    if kind == 0:
        text = f"{rng.randrange(1_000, 10 ** rng.randrange(4, 8)):,}"
        return text.replace(",", "."), text
    if kind == 1:
        text = f"{rng.uniform(0, 100):.{rng.randrange(1, 3)}f}"
        return text.replace(".", ","), text
    if kind == 2:
        text = f"{rng.uniform(1_000, 99_999):,.2f}"
        return text.replace(",", "_").replace(".", ",").replace("_", "."), text
    if kind == 3:
        text = str(rng.randrange(1100, 2040))
        return text, text
    text = f"{rng.uniform(1, 90):.1f}"
    unit = rng.choice(
        (
            ("Millionen", "million"),
            ("Mio.", "million"),
            ("Milliarden", "billion"),
            ("Mrd.", "billion"),
        )
    )
    return f"{text.replace('.', ',')} {unit[0]}", f"{text} {unit[1]}"


def renumber(pair: Pair, rng: random.Random) -> Pair | None:
    """Replace a number that stands on both sides by another one in each language's format."""
    german, english = pair
    shared = [
        n
        for n in _DIGITS.findall(german)
        if _DIGITS.findall(english).count(n) == 1 and german.count(n) == 1
    ]
    if not shared:
        return None
    old = rng.choice(shared)
    new_german, new_english = _random_number(rng)
    return german.replace(old, new_german), english.replace(old, new_english)


def rename(pair: Pair, rng: random.Random, names: Sequence[str]) -> Pair | None:
    """Replace the ever-present Tom of everyday sentences by another name, to teach copying."""
    german, english = pair
    if (
        len(_FIRST_NAME.findall(german)) != len(_FIRST_NAME.findall(english))
        or "Tom" not in german
        or not names
    ):
        return None
    name = rng.choice(names)
    if rng.random() < 0.4:
        name = f"{name} {rng.choice(names)}"
    return _FIRST_NAME.sub(name, german), _FIRST_NAME.sub(name, english)


def plain_letters(pair: Pair, rng: random.Random) -> Pair | None:
    """Write ae, oe, ue and ss, as on a foreign keyboard, or only ss, as in Switzerland."""
    german, english = pair
    changed = german.replace("ß", "ss") if rng.random() < 0.3 else german.translate(_ASCII)
    return (changed, english) if changed != german else None


def no_full_stop(pair: Pair, _rng: random.Random) -> Pair | None:
    """Drop the final full stop of both sides, as in headlines and captions."""
    german, english = pair
    if german.endswith(".") and english.endswith(".") and not german.endswith(".."):
        return german[:-1], english[:-1]
    return None


def capitals(pair: Pair, _rng: random.Random) -> Pair | None:
    """Write both sides in capitals (short ones only: nobody sets a paragraph like that)."""
    german, english = pair
    return (german.upper(), english.upper()) if len(german) < 70 else None


def typos(pair: Pair, rng: random.Random) -> Pair | None:
    """Swap, drop or double a letter inside one or two longer words of the German side."""
    german, english = pair
    tokens = german.split(" ")
    places = [i for i, token in enumerate(tokens) if len(token) >= 6 and token.isalpha()]
    if len(tokens) < 6 or not places:
        return None
    for place in rng.sample(places, min(len(places), rng.choice((1, 1, 2)))):
        token = tokens[place]
        cut = rng.randrange(1, len(token) - 2)
        middle = rng.choice(
            (token[cut + 1] + token[cut], token[cut], token[cut : cut + 2] + token[cut + 1])
        )
        tokens[place] = token[:cut] + middle + token[cut + 2 :]
    return " ".join(tokens), english


CHANGES: tuple[tuple[float, Callable[[Pair, random.Random], Pair | None]], ...] = (
    (0.6, requote),
    (0.015, quote_whole),
    (0.25, renumber),
    (0.03, plain_letters),
    (0.04, no_full_stop),
    (0.01, capitals),
    (0.03, typos),
)
"""Chance of each change for a pair of article-like text."""


def augment(pair: Pair, rng: random.Random, names: Sequence[str]) -> list[Pair]:
    """Return the extra pairs drawn for one pair; usually none."""
    drawn = [change(pair, rng) for chance, change in CHANGES if rng.random() < chance]
    if rng.random() < 0.15:
        drawn.append(rename(pair, rng, names))
    return [extra for extra in drawn if extra is not None]

# SPDX-License-Identifier: GPL-3.0-or-later
"""German compounds that a lexicon does not have, rendered by their halves.

Every two halves that it has are compared by how often they were seen (Koehn and Knight 2003,
"Empirical Methods for Compound Splitting") and by how usual their renderings are.
"""

from collections.abc import Iterator
from math import sqrt
from typing import NamedTuple

from models.evidence import carries
from models.lexicon import Entry, Lexicon

SHORTEST = 4
"""Fewest letters of a half, without what links it to the other."""

LEAST = 3.0
"""Worth below which two halves are an accident."""

_LINKS = ("", "s", "es", "n", "en", "er", "e")


class Halves(NamedTuple):
    """Two words that make a compound, as the lexicon has them, and what the split is worth."""

    modifier: Entry
    head: Entry
    worth: float


def rendering(word: str, lexicon: Lexicon) -> str | None:
    """Render a compound in small letters by its halves: ozonwerte, ozone values."""
    found = max(_splits(word, lexicon), key=lambda halves: halves.worth, default=None)
    if found is None or found.worth < LEAST:
        return None
    return f"{found.modifier.renderings[0].text} {found.head.renderings[0].text}"


def _splits(word: str, lexicon: Lexicon) -> Iterator[Halves]:
    for cut in range(SHORTEST, len(word) - SHORTEST + 1):
        head = lexicon.look_up(word[cut:])
        if head is None or not _plain(head):
            continue
        for form in _forms(word[:cut]):
            modifier = lexicon.look_up(form)
            if modifier is not None and _plain(modifier):
                share = min(modifier.renderings[0].share, head.renderings[0].share)
                yield Halves(modifier, head, share * sqrt(modifier.seen * head.seen))


def _forms(modifier: str) -> Iterator[str]:
    """Yield the words that a first half may be: Arbeits, Arbeit; Schul, Schule."""
    for link in _LINKS:
        stem = modifier.removesuffix(link)
        if len(stem) >= SHORTEST and (not link or stem != modifier):
            yield stem
    yield f"{modifier}e"


def _plain(entry: Entry) -> bool:
    """Say whether a word is usually rendered by one that carries meaning."""
    text = entry.renderings[0].text
    return entry.settled and text.isalpha() and carries(text)

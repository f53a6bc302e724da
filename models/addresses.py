# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses that a model translated, written again as the source has them.

To a model a web address is words like any other: tagesschau.de becomes daylight.de, and falls into
pieces on the way. Nobody reaches anything there. What is an address, of the web, of a mailbox, of
somebody on a network or of a file, is copied; the word links say where it belongs.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from models.attention import WordLink

_ADDRESS = re.compile(
    r"""
    (?:https?://|www\.)[^\s<>"]+
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | [@\#]\w*[^\W\d]\w*
    | [A-Za-z]:\\\S+
    | (?:[\w-]+\.)+(?:at|be|ch|com|cz|de|dk|eu|fr|info|io|it|net|nl|org|pl|tv|uk)(?:[:/?\#]\S*)?
    """,
    re.VERBOSE,
)
_HEAD = re.compile(r"[\"'(\[<]*")
_TAIL = re.compile(r"[\"')\]>.,;:!?…]*$")
_SIGN = re.compile(r"[.@/\\#:]")
_STOP = re.compile(r"[,;:!?)]$")
_MOST_WORDS = 8
"""Into how many words a model takes an address apart, at most."""

_ALIKE = 0.4
"""Least likeness to an address of what came of it."""


class Window(NamedTuple):
    """The words [first, last] of a translation that an address became."""

    first: int
    last: int


def restore(source: str, target: str, links: Sequence[WordLink]) -> tuple[str, list[WordLink]]:
    """Write the addresses of a sentence in its translation; each becomes one word.

    Args:
        source: A sentence.
        target: Its translation.
        links: Word alignment.

    Returns:
        The translation, and the links to its words.
    """
    known = list(links)
    for number, address in _addresses(source):
        words = target.split()
        window = None
        if target.count(address) < source.count(address):
            window = _window(number, address, words, known)
        if window is not None:
            target = " ".join(_written(address, words, window))
            known = _renumbered(known, window)
    return target, known


def lost(source: str, target: str) -> bool:
    """Say whether an address of a sentence is not in its translation."""
    return any(address not in target for _, address in _addresses(source))


def without(text: str) -> str:
    """Return a text without the words that are addresses."""
    found = {number for number, _ in _addresses(text)}
    return " ".join(word for number, word in enumerate(text.split()) if number not in found)


def _addresses(text: str) -> Iterator[tuple[int, str]]:
    """Yield the addresses of a text, each with the number of its word."""
    for number, word in enumerate(text.split()):
        address = _bare(word)
        if "(" in address and f"{address})" in word:
            address += ")"  # As in .../wiki/Titanic_(Film).
        if _ADDRESS.fullmatch(address):
            yield number, address


def _bare(word: str) -> str:
    return _TAIL.sub("", _HEAD.sub("", word, count=1))


def _window(
    number: int, address: str, words: Sequence[str], links: Sequence[WordLink]
) -> Window | None:
    """Find what came of an address: the likest among the words that belong to no other word."""
    best = 0.0
    found: Window | None = None
    matcher = SequenceMatcher(None, b=address.lower(), autojunk=False)
    free = [_partner(place, links) in (number, None) for place in range(len(words))]
    for first in range(len(words)):
        for last in range(first, min(first + _MOST_WORDS, len(words))):
            if not free[last]:
                break
            matcher.set_seq1(_bare("".join(words[first : last + 1])).lower())
            if matcher.real_quick_ratio() > best and matcher.ratio() > best:
                best, found = matcher.ratio(), Window(first, last)
    if found is None or best < _ALIKE:
        return None
    if not _SIGN.search(_bare("".join(words[found.first : found.last + 1]))):
        return None  # Some word that is spelt alike.
    return _extended(number, words, found, links)


def _partner(place: int, links: Sequence[WordLink]) -> int | None:
    """Return the word of the source that a word of the translation is linked to most."""
    own = [link for link in links if link.target == place]
    return max(own, key=lambda link: link.weight).source if own else None


def _extended(
    number: int, words: Sequence[str], window: Window, links: Sequence[WordLink]
) -> Window:
    """Take in what else was made of the end of an address: "#Klima protection"."""
    last = window.last
    while last + 1 < len(words) and not _STOP.search(words[last]):
        if {link.source for link in links if link.target == last + 1} != {number}:
            break
        last += 1
    return Window(window.first, last)


def _written(address: str, words: list[str], window: Window) -> list[str]:
    head, tail = _HEAD.match(words[window.first]), _TAIL.search(words[window.last])
    closing = (tail[0] if tail else "").removeprefix(")" if address.endswith(")") else "")
    written = f"{head[0] if head else ''}{address}{closing}"
    return [*words[: window.first], written, *words[window.last + 1 :]]


def _renumbered(links: Sequence[WordLink], window: Window) -> list[WordLink]:
    """Give the words behind an address their new numbers; of links to its pieces, keep the best."""
    best: dict[tuple[int, int], WordLink] = {}
    for link in links:
        target = link.target
        if target > window.first:
            target = max(window.first, target - (window.last - window.first))
        moved = link._replace(target=target)
        place = (target, link.source)
        if place not in best or moved.weight > best[place].weight:
            best[place] = moved
    return [best[place] for place in sorted(best)]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which words of the other columns belong to a word, as the models have linked them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.document import Link, SentencePair, Side
from desktop.window.page.columns import Column

WEAKEST_LINK = 0.15


class Place(NamedTuple):
    """Words of a sentence: code points [start, end) of a column's text, and how sure it is."""

    column: Column
    start: int
    end: int
    weight: float


def linked(sentence: SentencePair, side: Side, offset: int) -> list[Link]:
    """Return the links of the word at an offset of a sentence's side; none that are weak."""
    if side is Side.SOURCE:
        found = [link for link in sentence.links if link.source_start <= offset < link.source_end]
    else:
        found = [link for link in sentence.links if link.target_start <= offset < link.target_end]
    return [link for link in found if link.weight >= WEAKEST_LINK]


def linked_words(
    sentences: Mapping[Column, SentencePair], column: Column, offset: int
) -> list[Place]:
    """Return the words that belong to the one at an offset, its own place included.

    Two translations know of each other through the words of the original that both are linked
    with, and such a tie is as weak as the weaker of its links.

    Args:
        sentences: A sentence with each of its translations.
        column: Where the word stands.
        offset: Code point of the sentence there.
    """
    found: dict[tuple[Column, int, int], float] = {}
    for place in _places(sentences, column, offset):
        key = place[:3]
        found[key] = max(place.weight, found.get(key, 0.0))
    return [Place(*key, weight) for key, weight in found.items()]


def _places(
    sentences: Mapping[Column, SentencePair], column: Column, offset: int
) -> Iterator[Place]:
    """Yield the words, some more than once."""
    if column is Side.SOURCE:
        for other, sentence in sentences.items():
            for link in linked(sentence, Side.SOURCE, offset):
                yield from _ends(other, link)
        return
    own = sentences.get(column)
    links = [] if own is None else linked(own, Side.TARGET, offset)
    for link in links:
        yield from _ends(column, link)
    for other, sentence in sentences.items():
        if other != column:
            yield from _through(links, other, sentence)


def _ends(column: Column, link: Link) -> Iterator[Place]:
    yield Place(Side.SOURCE, link.source_start, link.source_end, link.weight)
    yield Place(column, link.target_start, link.target_end, link.weight)


def _through(links: list[Link], column: Column, sentence: SentencePair) -> Iterator[Place]:
    """Yield the words of another translation that share words of the original with links."""
    for link in links:
        for other in sentence.links:
            meets = other.source_start < link.source_end and link.source_start < other.source_end
            if meets and other.weight >= WEAKEST_LINK:
                weight = min(link.weight, other.weight)
                yield Place(column, other.target_start, other.target_end, weight)

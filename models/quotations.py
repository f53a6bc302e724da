# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotations that lost a mark in translation: marked again around the words they are linked to.

Everything here is about plain marks; which marks the reader sees is the matter of `models.quotes`.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from models.attention import WordLink
from models.words import core, runs

_MARK = '"'
_UNLINKED = -0.1
"""What a word without a link is worth between two marks."""


class Quotation(NamedTuple):
    """The words [first, last] of a sentence between marks.

    Attributes:
        first: Number of the first word.
        last: Number of the last word.
        opened: Whether the opening mark is in this sentence.
        closed: Whether the closing mark is.
        full: Whether punctuation stands before the closing mark.
    """

    first: int
    last: int
    opened: bool
    closed: bool
    full: bool


def mend(source: str, target: str, links: Sequence[WordLink]) -> str:
    """Mark the quotations of a translation anew when it has more or fewer marks than its source.

    Args:
        source: The sentence, with plain marks.
        target: Its translation, with plain marks.
        links: Word alignment.

    Returns:
        The translation with the marks of the source, its words unchanged; or as it was, when
        either has marks that cannot be told to open or to close.
    """
    if source.count(_MARK) == target.count(_MARK) or not links:
        return target
    quotations = find(source)
    bare = [word.replace(_MARK, "") for word in target.split()]
    if not quotations or not all(bare):
        return target
    size = len(source.split())
    placed = [_project(quotation, links, size, len(bare)) for quotation in quotations]
    known = [quotation for quotation in placed if quotation is not None]
    # One mark of two would mean nothing: a quotation that was left out takes both with it.
    ordered = all(a.last < b.first for a, b in pairwise(known))
    return _marked(bare, known) if ordered else target


def find(text: str) -> list[Quotation]:
    """List the quotations of a sentence; none when its marks do not say where they are."""
    found: list[Quotation] = []
    first: int | None = None
    words = text.split()
    for number, word in enumerate(words):
        inside = core(word, runs(word)[0])
        head, tail = (word[: inside.start], word[inside.end :]) if inside else ("", "")
        if head.count(_MARK) + tail.count(_MARK) != word.count(_MARK):
            return []
        for _ in range(head.count(_MARK)):
            if first is not None:
                return []
            first = number
        for _ in range(tail.count(_MARK)):
            if first is None and found:
                return []
            full = not tail.startswith(_MARK)
            found.append(Quotation(first or 0, number, first is not None, closed=True, full=full))
            first = None
    if first is not None:
        found.append(Quotation(first, len(words) - 1, opened=True, closed=False, full=False))
    return found


def _project(
    quotation: Quotation, links: Sequence[WordLink], source_size: int, target_size: int
) -> Quotation | None:
    """Find the words of a quotation in the translation; None where it was left out."""
    worth = [_UNLINKED] * target_size
    for target in {link.target for link in links}:
        worth[target] = 0.0
    for link in links:
        inside = quotation.first <= link.source <= quotation.last
        worth[link.target] += link.weight if inside else -link.weight
    window = _best_window(worth)
    if window is None:
        return None
    first, last = window
    # What has no link belongs to a quotation that begins or ends with the sentence.
    if quotation.first == 0 and min(worth[:first], default=0.0) >= _UNLINKED:
        first = 0
    if quotation.last == source_size - 1 and min(worth[last:]) >= _UNLINKED:
        last = target_size - 1
    return quotation._replace(first=first, last=last)


def _best_window(worth: Sequence[float]) -> tuple[int, int] | None:
    """Return the words [first, last] that are worth most together; None when all are worthless."""
    best, total, start = 0.0, 0.0, 0
    window: tuple[int, int] | None = None
    for place, value in enumerate(worth):
        if total <= 0:
            total, start = 0.0, place
        total += value
        if total > best:
            best, window = total, (start, place)
    return window


def _marked(words: list[str], quotations: Sequence[Quotation]) -> str:
    marked = list(words)
    for quotation in quotations:
        if quotation.closed:
            word = marked[quotation.last]
            inside = core(word, runs(word)[0])
            end = inside.end if inside and not quotation.full else len(word)
            marked[quotation.last] = word[:end] + _MARK + word[end:]
        if quotation.opened:
            word = marked[quotation.first]
            inside = core(word, runs(word)[0])
            start = inside.start if inside else 0
            marked[quotation.first] = word[:start] + _MARK + word[start:]
    return " ".join(marked)

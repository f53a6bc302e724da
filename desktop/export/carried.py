# SPDX-License-Identifier: GPL-3.0-or-later
"""Inline mark-up of an original, found again on the words of its translation."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from desktop.document import Link, SentencePair, Span, Style


def carried(sentence: SentencePair, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans of the original over the words of the translation that answer to them.

    The word alignment tells which these are; without one, words that stand there unchanged, such
    as names. A link stays one link; emphasis may fall on words that stand apart.
    """
    found = [
        Span(start, end, span.style, span.href)
        for span in spans
        for start, end in _answers(sentence, span)
    ]
    return tuple(sorted(found, key=lambda span: (span.start, span.end)))


def _answers(sentence: SentencePair, span: Span) -> list[tuple[int, int]]:
    source, target = sentence.source, sentence.target
    if not target:
        return []
    if not _has_letters(source[: span.start] + source[span.end :]):
        return [(0, len(target))]
    ranges = list(_joined(list(_strongest(sentence.links)), span))
    if not ranges:
        return _unchanged(source[span.start : span.end], target)
    if span.style is Style.LINK:
        return [max(ranges, key=lambda each: each[1] - each[0])]
    return ranges


def _has_letters(text: str) -> bool:
    return any(map(str.isalnum, text))


def _strongest(links: Iterable[Link]) -> Iterator[Link]:
    """Yield the best link of every word of the translation, in the order of these words."""
    best: dict[tuple[int, int], Link] = {}
    for link in links:
        key = link.target_start, link.target_end
        if key not in best or link.weight > best[key].weight:
            best[key] = link
    yield from (best[key] for key in sorted(best))


def _joined(links: list[Link], span: Span) -> Iterator[tuple[int, int]]:
    """Yield the stretches of the translation with no word between that answers to another."""
    inside = [link.source_start < span.end and link.source_end > span.start for link in links]
    start = None
    for (link, here), (_, goes_on) in pairwise([*zip(links, inside, strict=True), (None, False)]):
        if here and link is not None:
            start = link.target_start if start is None else start
            if not goes_on:
                yield start, link.target_end
                start = None


def _unchanged(words: str, target: str) -> list[tuple[int, int]]:
    """Return where the words stand in the translation as they are, if that is one place."""
    if not _has_letters(words) or target.count(words) != 1:
        return []
    start = target.index(words)
    return [(start, start + len(words))]

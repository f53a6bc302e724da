# SPDX-License-Identifier: GPL-3.0-or-later
"""Cut paragraphs into the pieces that writers print: sentences, and runs of one style."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from desktop.document import Paragraph, ParagraphPair, SentencePair, Span, Style


def placed(pair: ParagraphPair) -> Iterator["PlacedSentence"]:
    """Yield the sentences of a paragraph with the inline mark-up of their originals, in order."""
    cursor = 0
    for sentence in pair.sentences:
        start = pair.source.find(sentence.source, cursor)
        if start < 0:
            yield PlacedSentence(sentence, " ", (Run(sentence.source),))
            continue
        end = start + len(sentence.source)
        marked_up = tuple(_runs(pair.paragraph, start, end))
        yield PlacedSentence(sentence, pair.source[cursor:start], marked_up)
        cursor = end


def _runs(paragraph: Paragraph, start: int, end: int) -> Iterator["Run"]:
    """Cut the code points [start, end) of a paragraph wherever its inline mark-up changes."""
    spans = [span for span in paragraph.spans if span.start < end and span.end > start]
    edges = {edge for span in spans for edge in (span.start, span.end) if start < edge < end}
    for left, right in pairwise([start, *sorted(edges), end]):
        here = [span for span in spans if span.start < right and span.end > left]
        yield _run(paragraph.text[left:right], here)


def _run(text: str, spans: list[Span]) -> "Run":
    styles = {span.style for span in spans}
    href = next((span.href for span in spans if span.style is Style.LINK), "")
    return Run(text, Style.EMPHASIS in styles, Style.STRONG in styles, href)


class PlacedSentence(NamedTuple):
    """A sentence pair, the text between it and the one before, and its original cut by style."""

    sentence: SentencePair
    gap: str
    runs: tuple["Run", ...]


class Run(NamedTuple):
    """Text of one style; href is "" where it is no link; doubtful marks weak translations."""

    text: str
    emphasis: bool = False
    strong: bool = False
    href: str = ""
    doubtful: bool = False

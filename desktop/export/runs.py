# SPDX-License-Identifier: GPL-3.0-or-later
"""Cut paragraphs into the pieces that writers print: sentences, and runs of one style."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from desktop.document import ParagraphPair, SentencePair, Span, Style, Tint
from desktop.export.carried import carried


def placed(pair: ParagraphPair) -> Iterator["PlacedSentence"]:
    """Yield the sentences of a paragraph with the inline mark-up of their originals, in order."""
    cursor = 0
    for sentence in pair.sentences:
        start = pair.source.find(sentence.source, cursor)
        if start < 0:
            yield PlacedSentence(sentence, " ", ())
            continue
        end = start + len(sentence.source)
        yield PlacedSentence(sentence, pair.source[cursor:start], _within(pair, start, end))
        cursor = end


def cut(text: str, spans: Sequence[Span]) -> tuple["Run", ...]:
    """Cut a text wherever its inline mark-up changes."""
    edges = {edge for span in spans for edge in (span.start, span.end) if 0 < edge < len(text)}
    return tuple(
        _run(text[left:right], [s for s in spans if s.start < right and s.end > left])
        for left, right in pairwise([0, *sorted(edges), len(text)])
    )


def _within(pair: ParagraphPair, start: int, end: int) -> tuple[Span, ...]:
    """Return the spans of a paragraph within [start, end), counted from there."""
    return tuple(
        replace(span, start=max(span.start, start) - start, end=min(span.end, end) - start)
        for span in pair.paragraph.spans
        if span.start < end and span.end > start
    )


def _run(text: str, spans: list[Span]) -> "Run":
    styles = {span.style for span in spans}
    href = next((span.href for span in spans if span.style is Style.LINK), "")
    return Run(text, Style.EMPHASIS in styles, Style.STRONG in styles, href)


class Change(StrEnum):
    """What a person did to words of a translation."""

    INSERTED = "ins"
    DELETED = "del"


class PlacedSentence(NamedTuple):
    """A sentence pair, the text between it and the one before, and its mark-up by offset."""

    sentence: SentencePair
    gap: str
    spans: tuple[Span, ...]

    @property
    def runs(self) -> tuple["Run", ...]:
        """The original cut by style."""
        return cut(self.sentence.source, self.spans)

    @property
    def made(self) -> tuple["Run", ...]:
        """The translation cut by the style that it has from the original."""
        return cut(self.sentence.target, carried(self.sentence, self.spans))


class Run(NamedTuple):
    """Text of one style.

    Attributes:
        text: The text.
        emphasis: Whether it is emphasised.
        strong: Whether it is strongly emphasised.
        href: What it links to, or "".
        doubtful: Whether it is part of a weak translation.
        tint: The colour that a person has highlighted it with, or None.
        change: Whether a person has put it in or taken it out, or None.
        note: Number of the note that is called behind it, or 0.
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    href: str = ""
    doubtful: bool = False
    tint: Tint | None = None
    change: Change | None = None
    note: int = 0

# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs of styled text, as word processors cut them, to clean paragraphs with spans."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from desktop.document import Span, Style
from desktop.reading.lines import clean, visible

_BLANK_LINE = re.compile(r"\n[ \t\u00a0]*\n\s*")
_STOPPER = "."  # Composes with no combining character and is no white space.


class Run(NamedTuple):
    """Text of one style; a line feed is a line break within a paragraph."""

    text: str
    emphasis: bool = False
    strong: bool = False
    href: str = ""


class Passage(NamedTuple):
    """Clean text, as a paragraph has it, and its inline mark-up in order of start."""

    text: str
    spans: tuple[Span, ...] = ()


def passages(runs: Iterable[Run]) -> Iterator[Passage]:
    """Join runs to passages, cleaned as `lines.clean` says.

    Two line breaks in a row part passages, one is a space. No passage is empty.
    """
    pieces = list(runs)
    raw = "".join(run.text for run in pieces)
    edges = [0, *(edge for gap in _BLANK_LINE.finditer(raw) for edge in gap.span()), len(raw)]
    parts = _cut(pieces, zip(edges[::2], edges[1::2], strict=True)) if len(edges) > 2 else (pieces,)
    yield from (found for found in map(_passage, parts) if found.text)


def side_by_side(cells: Iterable[Passage], separator: str = " | ") -> Passage:
    """Join the passages of a table's row to one; empty cells leave no gap."""
    text = ""
    spans: list[Span] = []
    for cell in cells:
        if not cell.text:
            continue
        text += separator if text else ""
        spans += (
            Span(len(text) + span.start, len(text) + span.end, span.style, span.href)
            for span in cell.spans
        )
        text += cell.text
    return Passage(text, tuple(spans))


def _cut(runs: Iterable[Run], parts: Iterable[tuple[int, int]]) -> Iterator[list[Run]]:
    """Cut the code points [start, end) of each part out of runs, in one sweep."""
    waiting = iter(runs)
    run = next(waiting, None)
    offset = 0
    for start, end in parts:
        cuts: list[Run] = []
        while run is not None and offset < end:
            cuts.append(run._replace(text=run.text[max(0, start - offset) : end - offset]))
            if offset + len(run.text) > end:
                break
            offset += len(run.text)
            run = next(waiting, None)
        yield cuts


def _passage(runs: Iterable[Run]) -> Passage:
    pieces: list[str] = []
    styled: list[tuple[int, int, Run]] = []
    length = 0
    gap = False
    for run in _composed(_merged(runs)):
        padded = clean(f"{_STOPPER}{run.text}{_STOPPER}")[1:-1]
        text = padded.strip()
        gap = gap or padded[:1] == " "
        if text:
            pieces += (" ", text) if gap and length else (text,)
            start = length + (gap and length > 0)
            length = start + len(text)
            styled.append((start, length, run))
            gap = padded[-1] == " "
    return Passage("".join(pieces), tuple(_spans(styled)))


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Join neighbours of one style: word processors cut runs at every edit."""
    for style, alike in groupby(runs, lambda run: run[1:]):
        yield Run(visible("".join(run.text for run in alike)), *style)


def _composed(runs: Iterable[Run]) -> Iterator[Run]:
    """Move characters that compose with the one before them into the run of that one."""
    held = Run("")
    for run in runs:
        cut = _composing(held.text, run.text)
        if cut == len(run.text):
            held = held._replace(text=held.text + run.text)
            continue
        yield held._replace(text=held.text + run.text[:cut])
        held = run._replace(text=run.text[cut:])
    yield held


def _composing(text: str, following: str) -> int:
    """Count the first characters of the following text that compose with the end of a text."""
    if not text:
        return 0
    for number, character in enumerate(following):
        before = following[number - 1] if number else text[-1]
        pair = before + character
        if not unicodedata.combining(character) and unicodedata.is_normalized("NFC", pair):
            return number
    return len(following)


def _spans(styled: Iterable[tuple[int, int, Run]]) -> list[Span]:
    spans: list[Span] = []
    open_spans: dict[Style, int] = {}
    for start, end, run in styled:
        for style in _styles(run):
            href = run.href if style is Style.LINK else ""
            number = open_spans.get(style, -1)
            before = spans[number] if number >= 0 else None
            # Only a space can lie between: the runs of a passage leave nothing else out.
            if before and before.end >= start - 1 and before.href == href:
                spans[number] = Span(before.start, end, style, href)
            else:
                open_spans[style] = len(spans)
                spans.append(Span(start, end, style, href))
    return spans


def _styles(run: Run) -> Iterator[Style]:
    if run.emphasis:
        yield Style.EMPHASIS
    if run.strong:
        yield Style.STRONG
    if run.href:
        yield Style.LINK

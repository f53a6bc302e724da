# SPDX-License-Identifier: GPL-3.0-or-later
"""What each paragraph of a PDF is, and its lines joined to running text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.document import Kind, Span, Style
from desktop.reading.assembly import Block, cut, listed
from desktop.reading.assembly import block as labelled
from desktop.reading.headings import is_headline
from desktop.reading.lines import Line
from desktop.reading.pdf.flow import Layout
from desktop.reading.pdf.rows import Row
from desktop.reading.rejoin import joined
from desktop.reading.runs import Passage
from desktop.reading.wrapping import marker

_HEADING_SIZE = 1.1
_LONGEST_HEADING = 250
_MOST_HEADING_ROWS = 4
_SMALL = 0.95
_QUOTE_INDENT = 2.0
_CAPTION = re.compile(
    r"(?:Abb(?:ildung|\.)|Tab(?:elle|\.)|Bild|Foto|Grafik|Fig(?:ure|\.)|Table)\s?(?:\d|:)"
)
_NOTE = re.compile(r"(?:\[?(\d{1,3}|[*†‡]{1,3})\]?)[.)]?\s+(?=\S)")
_BACK = "↩"


def block(paragraph: Sequence[Row], layout: Layout, compounds: Collection[str]) -> Block:
    """Make a block of the lines of a paragraph."""
    found = _joined(paragraph, compounds)
    if paragraph[0].cells:
        return replace(found, role="table-row")
    if _BACK in found.text[-2:]:  # The way back from a note, where a page printed from the web.
        return note(replace(found, text=found.text.rstrip("\ufe0e\ufe0f ↩")))
    if _is_heading(found, paragraph, layout):
        return replace(found, kind=Kind.HEADING, spans=_links(found))
    if marker(found.text):
        return listed(found)
    if _CAPTION.match(found.text) and paragraph[0].piece.size < layout.size * 1.01:
        return replace(found, role="caption")
    return replace(found, kind=Kind.QUOTE) if _is_quote(paragraph, layout) else found


def note(found: Block) -> Block:
    """Make a block a footnote, its mark in brackets like that of the reference to it."""
    mark = _NOTE.match(found.text)
    if mark is None:
        return replace(found, kind=Kind.BODY, role="footnote")
    bare = cut(found, mark.end())
    made = labelled(Passage(bare.text, bare.spans), role="footnote", label=f"[{mark[1]}]")
    shift = len(made.text) - len(bare.text)
    repairs = (replace(repair, offset=repair.offset + shift) for repair in bare.repairs)
    return replace(made, page=found.page, repairs=tuple(repairs))


def note_mark(row: Row) -> str:
    """Return the mark that a line begins with if it can begin a footnote, or ""."""
    mark = _NOTE.match(row.text)
    return mark[1] if mark else ""


def _joined(paragraph: Sequence[Row], compounds: Collection[str]) -> Block:
    lines = tuple(Line(row.text, 0, len(row.text), broken=row.piece.broken) for row in paragraph)
    running = joined(lines, compounds)
    starts = (0, *(repair.offset for repair in running.repairs))
    ends = (*starts[1:], len(running.text))
    spans = [
        Span(start + span.start, min(start + span.end, end), span.style, span.href)
        for row, start, end in zip(paragraph, starts, ends, strict=True)
        for span in row.piece.passage.spans
    ]
    return Block(
        running.text,
        spans=tuple(_merged(spans)),
        page=paragraph[0].piece.page,
        repairs=running.repairs,
    )


def _merged(spans: Sequence[Span]) -> list[Span]:
    """Join spans that a line break cut in two."""
    found: list[Span] = []
    for span in spans:
        latest = range(max(0, len(found) - len(Style)), len(found))
        at = next((n for n in latest if _goes_on(found[n], span)), None)
        if at is None:
            found.append(span)
        else:
            found[at] = replace(found[at], end=span.end)
    return [span for span in found if span.start < span.end]


def _goes_on(span: Span, following: Span) -> bool:
    same = (span.style, span.href) == (following.style, following.href)
    return same and 0 <= following.start - span.end <= 1


def _is_heading(found: Block, paragraph: Sequence[Row], layout: Layout) -> bool:
    if len(paragraph) > _MOST_HEADING_ROWS or len(found.text) > _LONGEST_HEADING:
        return False
    if not any(character.isalpha() for character in found.text):
        return False
    if paragraph[0].piece.size >= _HEADING_SIZE * layout.largest:
        return True
    bold = all(row.piece.bold for row in paragraph)
    return bold and is_headline(found.text) and paragraph[0].piece.size >= _SMALL * layout.size


def _links(found: Block) -> tuple[Span, ...]:
    """Return the spans of a heading that say more than that it is one."""
    return tuple(span for span in found.spans if span.style is Style.LINK)


def _is_quote(paragraph: Sequence[Row], layout: Layout) -> bool:
    """Say whether all lines of a paragraph are indented more than the first of others."""
    return layout.size > 0 and all(row.indent >= _QUOTE_INDENT for row in paragraph)


def merged_notes(blocks: Sequence[Block], notes: Sequence[Block]) -> Iterator[Block]:
    """Put each footnote behind the paragraph that refers to it, or behind the last of its page."""
    waiting: dict[int, list[Block]] = {}
    for place, each in zip(places(blocks, notes), notes, strict=True):
        waiting.setdefault(place, []).append(each)
    yield from waiting.get(-1, ())
    for number, one in enumerate(blocks):
        yield one
        yield from waiting.get(number, ())


def places(blocks: Sequence[Block], notes: Iterable[Block]) -> list[int]:
    """Return the numbers of the blocks that notes belong behind; -1 for the very start."""
    pages = [one.page or 0 for one in blocks]
    return [_place(blocks, pages, each) for each in notes]


def _place(blocks: Sequence[Block], pages: Sequence[int], found: Block) -> int:
    page = found.page or 0
    mark = found.text.partition(" ")[0]
    # The paragraph that refers to it may have begun on the page before.
    first, end = bisect_left(pages, page - 1), bisect_right(pages, page)
    own = bisect_left(pages, page)
    # On its own page first: many works number their notes anew on each.
    near = (*range(own, end), *reversed(range(first, own)))
    referring = (n for n in near if mark.startswith("[") and mark in blocks[n].text)
    return next(referring, end - 1)

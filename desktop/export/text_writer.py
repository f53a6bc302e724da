# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text, 80 columns wide; side by side in two columns of a fixed-width font."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest
from typing import BinaryIO, Final

from desktop.document import BilingualDocument, Kind, ParagraphPair, Side
from desktop.export import languages, wording
from desktop.export.cells import Cell, cells, code, note_numbers, noted, sides
from desktop.export.changes import standing_out
from desktop.export.markup import flat
from desktop.export.options import Layout, Options
from desktop.export.others import others
from desktop.export.runs import Change, Run

WIDTH: Final = 80
_NUMBER: Final = 5
_GUTTER: Final = 3
_BULLET: Final = "• "
_INDENT: Final = "    "
_CHANGES: Final = {None: ("", ""), Change.DELETED: ("[-", "-]"), Change.INSERTED: ("{+", "+}")}


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write the document as wrapped UTF-8 text."""
    stream.writelines(f"{line}\n".encode() for line in _lines(bilingual, options))


def columns(text: str) -> int:
    """Count the columns that a text takes in a fixed-width font (Unicode Annex 11)."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def wrap(text: str, width: int) -> list[str]:
    """Break a text into lines of at most `width` columns; only longer words are cut."""
    lines: list[str] = []
    used = width
    for word in text.split():
        for place, piece in enumerate(_cut(word, width)):
            wide = columns(piece)
            if place == 0 and used + 1 + wide <= width:
                lines[-1] += f" {piece}"
                used += 1 + wide
            else:
                lines.append(piece)
                used = wide
    return lines


def _cut(word: str, width: int) -> Iterator[str]:
    """Cut a word that is wider than a line."""
    if columns(word) <= width:
        yield word
        return
    piece = ""
    for character in word:
        if piece and columns(piece + character) > width:
            yield piece
            piece = ""
        piece += character
    yield piece


def _lines(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    if byline := wording.byline(bilingual, options):
        yield from wrap(flat(byline), WIDTH)
        yield ""
    if bilingual.document.title and not wording.starts_with_title(bilingual):
        yield from _heading(flat(bilingual.document.title), WIDTH)
        yield ""
    if options.title_page:
        yield from _provenance(bilingual, options)
        yield from ("-" * WIDTH, "")
    notes = note_numbers(bilingual, options)
    side_by_side = options.layout is Layout.SIDE_BY_SIDE
    if side_by_side:
        codes = [code(bilingual, side) for side in sides(options)]
        yield from _beside("", [[languages.autonym(each)] for each in codes], options)
        yield ""
    other = wording.words(bilingual, options).otherwise
    for pair in bilingual.pairs:
        lay_out = _side_by_side if side_by_side else _stacked
        yield from lay_out(pair, options, notes, other)
    yield from _notes(bilingual, options)
    if options.provenance and not options.title_page:
        yield "-" * WIDTH
        yield from _provenance(bilingual, options)


def _heading(text: str, width: int) -> list[str]:
    lines = wrap(text, width)
    return [*lines, "=" * max(map(columns, lines), default=0)]


def _text(cell: Cell) -> str:
    """Return the text of a cell, edits as wdiff marks them, calls of notes in brackets."""
    return flat("".join(map(_marked, standing_out(cell.runs()))))


def _marked(run: Run) -> str:
    opening, closing = _CHANGES[run.change]
    call = f" [{run.note}]" if run.note else ""
    return f"{opening}{run.text}{closing}{call}"


def _notes(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    told = list(noted(bilingual, options))
    if told:
        yield from _heading(wording.words(bilingual, options).notes, WIDTH)
        yield ""
    for number, sentence in told:
        label = f"[{number}] "
        for line in wrap(flat(sentence.revision.note), WIDTH - len(label)):
            yield label + line
            label = " " * len(label)
        yield ""


def _set(text: str, kind: Kind, width: int) -> list[str]:
    """Break a paragraph into lines as becomes its kind."""
    if kind is Kind.HEADING:
        return _heading(text, width)
    if kind is Kind.LIST:
        lines = wrap(text, width - len(_BULLET))
        return [("  " if number else _BULLET) + line for number, line in enumerate(lines)]
    if kind is Kind.QUOTE:
        return [f"| {line}" for line in wrap(text, width - 2)]
    return wrap(text, width)


def _others(cell: Cell, label: str, width: int) -> Iterator[str]:
    """Break the other wordings of a cell into lines, each below a label."""
    for runs in others(cell):
        first, *rest = wrap(flat(f"{label} {''.join(run.text for run in runs)}"), width - 2)
        yield from (f"  {line}" for line in (first, *rest))


def _side_by_side(
    pair: ParagraphPair, options: Options, notes: Mapping[str, int], label: str
) -> Iterator[str]:
    width = (WIDTH - _margin(options, pair.id) - _GUTTER) // 2
    sides = [
        [*_set(_text(cell), pair.paragraph.kind, width), *_others(cell, label, width)]
        for cell in cells(pair, options, notes)
    ]
    yield from _beside(pair.id, sides, options)
    yield ""


def _beside(number: str, sides: list[list[str]], options: Options) -> Iterator[str]:
    margin = _margin(options, number)
    width = (WIDTH - margin - _GUTTER) // 2
    for place, (left, right) in enumerate(zip_longest(*sides, fillvalue="")):
        label = f"{number if place == 0 else '':>{margin - 2}}  " if margin else ""
        padding = " " * (width - columns(left) + _GUTTER)
        yield f"{label}{left}{padding}{right}".rstrip()


def _margin(options: Options, number: str) -> int:
    return max(_NUMBER, len(number) + 2) if options.numbers else 0


def _stacked(
    pair: ParagraphPair, options: Options, notes: Mapping[str, int], other: str
) -> Iterator[str]:
    """Set a paragraph by itself; where both languages are there, the translation is indented."""
    both = options.layout not in {Layout.ORIGINAL, Layout.TRANSLATION}
    margin = _margin(options, pair.id)
    label = f"{pair.id:>{margin - 2}}  " if margin else ""
    for cell in cells(pair, options, notes):
        indent = _INDENT if both and cell.side is Side.TARGET else ""
        width = WIDTH - margin - len(indent)
        lines = _set(_text(cell), pair.paragraph.kind, width)
        for line in [*lines, *_others(cell, other, width)]:
            yield f"{label}{indent}{line}"
            label = " " * margin
        yield ""


def _provenance(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    for remark in wording.remarks(bilingual, replace(options, doubts=False)):
        yield from wrap(remark, WIDTH)
    yield ""
    for label, value in wording.provenance(bilingual, options):
        first, *rest = wrap(flat(f"{label}: {value}"), WIDTH)
        yield from (first, *(f"  {line}" for line in rest))

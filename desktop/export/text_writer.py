# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text, 80 columns wide; side by side in two columns of a fixed-width font."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import BinaryIO, Final

from desktop.document import BilingualDocument, Kind, ParagraphPair, Side
from desktop.export import languages, wording
from desktop.export.cells import cells
from desktop.export.markup import flat
from desktop.export.options import Layout, Options

WIDTH: Final = 80
_NUMBER: Final = 5
_GUTTER: Final = 3
_BULLET: Final = "• "
_INDENT: Final = "    "


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
    side_by_side = options.layout is Layout.SIDE_BY_SIDE
    if side_by_side:
        codes = (bilingual.document.language, bilingual.target_language)
        yield from _beside("", [[languages.autonym(code)] for code in codes], options)
        yield ""
    for pair in bilingual.pairs:
        yield from _side_by_side(pair, options) if side_by_side else _stacked(pair, options)
    if options.provenance:
        yield from _provenance(bilingual, options)


def _heading(text: str, width: int) -> list[str]:
    lines = wrap(text, width)
    return [*lines, "=" * max(map(columns, lines), default=0)]


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


def _side_by_side(pair: ParagraphPair, options: Options) -> Iterator[str]:
    width = (WIDTH - _margin(options) - _GUTTER) // 2
    texts = [flat(cell.text()) for cell in cells(pair, options)]
    sides = [_set(text, pair.paragraph.kind, width) for text in texts]
    yield from _beside(pair.id, sides, options)
    yield ""


def _beside(number: str, sides: list[list[str]], options: Options) -> Iterator[str]:
    margin = _margin(options)
    width = (WIDTH - margin - _GUTTER) // 2
    for place, (left, right) in enumerate(zip_longest(*sides, fillvalue="")):
        label = f"{number if place == 0 else '':>{margin - 2}}  " if margin else ""
        padding = " " * (width - columns(left) + _GUTTER)
        yield f"{label}{left}{padding}{right}".rstrip()


def _margin(options: Options) -> int:
    return _NUMBER if options.numbers else 0


def _stacked(pair: ParagraphPair, options: Options) -> Iterator[str]:
    """Set a paragraph by itself; where both languages are there, the translation is indented."""
    both = options.layout not in {Layout.ORIGINAL, Layout.TRANSLATION}
    margin = _margin(options)
    label = f"{pair.id:>{margin - 2}}  " if margin else ""
    for cell in cells(pair, options):
        indent = _INDENT if both and cell.side is Side.TARGET else ""
        width = WIDTH - margin - len(indent)
        for line in _set(flat(cell.text()), pair.paragraph.kind, width):
            yield f"{label}{indent}{line}"
            label = " " * margin
        yield ""


def _provenance(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    yield "-" * WIDTH
    for remark in wording.remarks(bilingual, replace(options, doubts=False)):
        yield from wrap(remark, WIDTH)
    yield ""
    for label, value in wording.provenance(bilingual, options):
        first, *rest = wrap(flat(f"{label}: {value}"), WIDTH)
        yield from (first, *(f"  {line}" for line in rest))

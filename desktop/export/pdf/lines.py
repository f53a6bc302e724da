# SPDX-License-Identifier: GPL-3.0-or-later
"""Break text into lines, ragged right, at spaces and after hyphens."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from desktop.document import Tint
from desktop.export.changes import standing_out
from desktop.export.markup import flat, safe_href
from desktop.export.pdf.fonts import Fonts
from desktop.export.runs import Change, Run

# Direction marks, soft hyphens and the like have no glyph of their own.
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
# In points: words struck and words put in do not run into one.
_CHANGE_GAP: Final = 1.5
_SUPERSCRIPT: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# A space, the part of a compound up to its hyphen, or a word.
_PART: Final = re.compile(r" |[^ ]*?\w\w[-–/](?=\w\w)|[^ ]+")


def break_lines(texts: Iterable[Run], style: "Style", width: float, fonts: Fonts) -> list["Line"]:
    """Set text in lines of at most `width` points."""
    lines: list[Line] = []
    line: list[Piece] = []
    room = width
    for word in _words(texts, style, fonts):
        wide = sum(piece.width for piece in word.pieces)
        space = word.space.width if word.space and line else 0.0
        if line and space + wide > room:
            # The space at the end of a line is not seen, but heard and copied.
            lines.append(_line([*line, *([word.space] if word.space else [])]))
            line, room, space = [], width, 0.0
        if wide > width:
            *full, rest = _cut(word.pieces, width, style, fonts)
            lines += [_line([piece]) for piece in full]
            line, room = [rest], width - rest.width
            continue
        line += [*([word.space] if space and word.space else []), *word.pieces]
        room -= space + wide
    return [*lines, _line(line)] if line else lines


def _words(texts: Iterable[Run], style: "Style", fonts: Fonts) -> Iterator["_Word"]:
    """Yield what may not be broken, each with the space before it."""
    space: Piece | None = None
    pieces: list[Piece] = []
    for run in standing_out(texts):
        text = _INVISIBLE.sub("", unicodedata.normalize("NFC", flat(run.text)))
        text += str(run.note).translate(_SUPERSCRIPT) if run.note else ""
        for part in _PART.findall(text):
            piece = _piece(part, run, style, fonts)
            if part != " ":
                pieces += [*_gap(pieces, piece), piece]
            if pieces and (part == " " or part[-1] in "-–/"):
                yield _Word(pieces, space)
                pieces, space = [], None
            if part == " ":
                space = piece
    if pieces:
        yield _Word(pieces, space)


def _piece(text: str, run: Run, style: "Style", fonts: Fonts) -> "Piece":
    bold, italic = style.bold or run.strong, style.italic != run.emphasis
    width = fonts.face(bold=bold, italic=italic).width(text) * style.size / 1000
    href = safe_href(run.href)
    return Piece(text, width, bold, italic, href, run.doubtful, run.tint, run.change)


def _gap(before: list["Piece"], piece: "Piece") -> Iterator["Piece"]:
    """Yield a thin gap, without a character, between words taken out and those in their place."""
    if before and (before[-1].change, piece.change) == (Change.DELETED, Change.INSERTED):
        yield Piece("", _CHANGE_GAP, piece.bold, piece.italic)


def _cut(pieces: list["Piece"], width: float, style: "Style", fonts: Fonts) -> Iterator["Piece"]:
    """Cut a word that is wider than a line; it takes the look of its beginning."""
    first, text = pieces[0], "".join(piece.text for piece in pieces)
    face = fonts.face(bold=first.bold, italic=first.italic)
    start, used = 0, 0.0
    for place, character in enumerate(text):
        wide = face.width(character) * style.size / 1000
        if place > start and used + wide > width:
            yield first._replace(text=text[start:place], width=used)
            start, used = place, 0.0
        used += wide
    yield first._replace(text=text[start:], width=used)


def _line(pieces: list["Piece"]) -> "Line":
    """Join neighbours that look the same."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and joined[-1][2:] == piece[2:]:
            last = joined[-1]
            joined[-1] = last._replace(text=last.text + piece.text, width=last.width + piece.width)
        else:
            joined.append(piece)
    return Line(tuple(joined))


class Style(NamedTuple):
    """How a block is set; lengths in points.

    Attributes:
        size: Font size.
        leading: From one baseline to the next.
        before: Space above the first line, none at the top of a page.
        after: Space below the last line.
        bold: Whether in bold face.
        italic: Whether slanted; emphasis within is upright then.
        quiet: Whether in grey.
        indent: From the left edge of the column.
    """

    size: float
    leading: float
    before: float = 0
    after: float = 0
    bold: bool = False
    italic: bool = False
    quiet: bool = False
    indent: float = 0


class Piece(NamedTuple):
    """Text of one look on one line, its width in points."""

    text: str
    width: float
    bold: bool
    italic: bool
    href: str = ""
    doubtful: bool = False
    tint: Tint | None = None
    change: Change | None = None


class Line(NamedTuple):
    """One line of text."""

    pieces: tuple[Piece, ...]


class _Word(NamedTuple):
    """What may not be broken, and the space before it."""

    pieces: list[Piece]
    space: Piece | None

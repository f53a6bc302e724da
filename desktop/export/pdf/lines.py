# SPDX-License-Identifier: GPL-3.0-or-later
"""Break text into lines, ragged, and put what is on them in its place."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from typing import Final, NamedTuple

import regex

from desktop.document import Tint
from desktop.export import languages
from desktop.export.changes import standing_out
from desktop.export.markup import flat, safe_href
from desktop.export.pdf import bidi, scripts
from desktop.export.pdf.breaks import parts
from desktop.export.pdf.faces import Face, Shaped
from desktop.export.pdf.fonts import Fonts
from desktop.export.runs import Change, Run

# Soft hyphens, embeddings and the like have no glyph and join nothing.
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff]")
_MARKS: Final = re.compile("[\u200e\u200f]")
# In points: words struck and words put in do not run into one.
_CHANGE_GAP: Final = 1.5
_SUPERSCRIPT: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_GRAPHEME: Final = regex.compile(r"\X")


def break_lines(
    texts: Iterable[Run], style: "Style", width: float, fonts: Fonts, language: str = ""
) -> list["Line"]:
    """Set text of a language in lines of at most `width` points."""
    paragraph = _Paragraph(list(standing_out(texts)), style, fonts, language)
    words = list(paragraph.words())
    lines = list(paragraph.fill(words, width))
    if style.balanced and len(lines) > 1:
        lines = _balanced(paragraph, words, width, len(lines))
    return [paragraph.line(pieces, width) for pieces in lines]


def _balanced(
    paragraph: "_Paragraph", words: list["_Word"], width: float, count: int
) -> list[list["Piece"]]:
    """Break into as many lines, of widths as equal as may be."""
    narrow, wide = width / count / 2, width
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        if len(list(paragraph.fill(words, middle))) > count:
            narrow = middle
        else:
            wide = middle
    return list(paragraph.fill(words, wide))


class _Paragraph:
    """A paragraph that is being broken."""

    def __init__(self, runs: list[Run], style: "Style", fonts: Fonts, language: str) -> None:
        self._style = style
        self._fonts = fonts
        self._language = language
        self._rtl = languages.direction(language) == "rtl"
        shown = [(_shown(run), run) for run in runs]
        self._text = "".join(text for text, _ in shown)
        self._runs = [run for text, run in shown if text]
        lengths = (len(text) for text, _ in shown if text)
        self._starts = list(accumulate(lengths, initial=0))
        self._levels = bidi.levels(self._text, rtl=self._rtl)

    def words(self) -> Iterator["_Word"]:
        """Yield what may not be broken, each with the space before it."""
        space: Piece | None = None
        start = 0
        for part in parts(self._text):
            end = start + len(part)
            pieces = list(self._pieces(start, end))
            if part == " ":
                space = pieces[0]
            elif pieces:
                yield _Word(pieces, space)
                space = None
            start = end

    def fill(self, words: list["_Word"], width: float) -> Iterator[list["Piece"]]:
        """Yield the pieces of every line of at most `width` points."""
        line: list[Piece] = []
        room = width
        for word in words:
            wide = sum(piece.width for piece in word.pieces)
            space = word.space.width if word.space and line else 0.0
            if line and space + wide > room:
                # The space at the end of a line is not seen, but heard and copied.
                yield [*line, *([word.space] if word.space else [])]
                line, room, space = [], width, 0.0
            if wide > width:
                *full, rest = self.cut(word.pieces, width)
                yield from full
                line, room = rest, width - sum(piece.width for piece in rest)
                continue
            line += [*([word.space] if space and word.space else []), *word.pieces]
            room -= space + wide
        if line:
            yield line

    def cut(self, pieces: list["Piece"], width: float) -> Iterator[list["Piece"]]:
        """Cut a word that is wider than a line between its letters."""
        line: list[Piece] = []
        used = 0.0
        for piece in pieces:
            taken = ""
            for grapheme in _GRAPHEME.findall(piece.text):
                if (line or taken) and used + self._width(taken + grapheme, piece) > width:
                    yield [*line, *([self._set(taken, piece)] if taken else [])]
                    line, used, taken = [], 0.0, ""
                taken += grapheme
            line.append(self._set(taken, piece))
            used += line[-1].width
        yield line

    def line(self, pieces: list["Piece"], width: float) -> "Line":
        """Put pieces in their places on a line, from the right in text that begins there."""
        joined = _joined(pieces)
        ending = next((n for n, p in enumerate(reversed(joined)) if p.text != " "), 0)
        last = len(joined) - ending
        order = bidi.visual([piece.level for piece in joined[:last]])
        seen = sum(piece.width for piece in joined[:last])
        x = start = width - seen if self._rtl else 0.0
        for place in order:
            joined[place] = joined[place]._replace(x=x)
            x += joined[place].width
        for place in range(last, len(joined)):
            start -= joined[place].width if self._rtl else 0.0
            joined[place] = joined[place]._replace(x=start if self._rtl else x)
            x += joined[place].width
        return Line(tuple(joined), start)

    def _pieces(self, start: int, end: int) -> Iterator["Piece"]:
        """Yield a part of the text in pieces of one look, level and face."""
        edges = {start, end, *(edge for edge in self._starts if start < edge < end)}
        edges |= {n for n in range(start + 1, end) if self._levels[n] != self._levels[n - 1]}
        before: Change | None = None
        for left, right in pairwise(sorted(edges)):
            run = self._runs[bisect_right(self._starts, left) - 1]
            text = _MARKS.sub("", self._text[left:right])
            piece = self._piece(run, self._levels[left])
            if (before, run.change) == (Change.DELETED, Change.INSERTED):
                yield piece._replace(width=_CHANGE_GAP, href="", tint=None, change=None)
            look = {"bold": piece.bold, "italic": piece.italic}
            for part, face in self._fonts.split(text, self._language, **look):
                yield self._set(part, piece._replace(face=face))
            before = run.change

    def _piece(self, run: Run, level: int) -> "Piece":
        bold, italic = self._style.bold or run.strong, self._style.italic != run.emphasis
        face = self._fonts.face(bold=bold, italic=italic)
        href = safe_href(run.href)
        return Piece("", 0.0, bold, italic, href, run.doubtful, run.tint, run.change, level, face)

    def _set(self, text: str, like: "Piece") -> "Piece":
        """Return a text as a piece that looks like another one."""
        shaped = self._shape(text, like)
        return like._replace(
            text=text, width=shaped.width * self._style.size / 1000, shaped=(shaped,)
        )

    def _width(self, text: str, like: "Piece") -> float:
        return self._shape(text, like).width * self._style.size / 1000

    def _shape(self, text: str, like: "Piece") -> Shaped:
        language = scripts.tag(self._language)
        return like.face.shape(text, rtl=like.level % 2 == 1, language=language)


def _shown(run: Run) -> str:
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", flat(run.text)))
    return text + (str(run.note).translate(_SUPERSCRIPT) if run.note else "")


def _joined(pieces: Sequence["Piece"]) -> list["Piece"]:
    """Join neighbours that look the same, as far as their glyphs tell their text."""
    joined: list[Piece] = []
    for _, alike in groupby(pieces, key=lambda piece: piece.look):
        group = list(alike)
        if not all(piece.plain for piece in group):
            joined += group
            continue
        shaped = tuple(one for piece in group for one in piece.shaped)
        joined.append(
            group[0]._replace(
                text="".join(piece.text for piece in group),
                width=sum(piece.width for piece in group),
                shaped=shaped[::-1] if group[0].level % 2 else shaped,
            )
        )
    return joined


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
        indent: From the edge of the column where lines begin.
        balanced: Whether lines are of equal width, as in headings.
    """

    size: float
    leading: float
    before: float = 0
    after: float = 0
    bold: bool = False
    italic: bool = False
    quiet: bool = False
    indent: float = 0
    balanced: bool = False


class Piece(NamedTuple):
    """Text of one look on one line, in logical order.

    Attributes:
        text: The text.
        width: Its width in points.
        bold: Whether in bold face.
        italic: Whether slanted.
        href: What it links to, or "".
        doubtful: Whether it is part of a weak translation.
        tint: The colour that it is highlighted with, or None.
        change: Whether a person has put it in or taken it out, or None.
        level: Odd where it runs from right to left.
        face: What it is set in.
        shaped: Its glyphs, from left to right.
        x: How far from the left end of the line it begins, in points.
    """

    text: str
    width: float
    bold: bool
    italic: bool
    href: str
    doubtful: bool
    tint: Tint | None
    change: Change | None
    level: int
    face: Face
    shaped: tuple[Shaped, ...] = ()
    x: float = 0.0

    @property
    def look(self) -> tuple[object, ...]:
        """What pieces have in common that can be drawn as one."""
        return (*self[2:9], self.face.resource, not self.text)

    @property
    def plain(self) -> bool:
        """Whether the glyphs tell the text one after the other."""
        return bool(self.shaped) and all(shaped.plain for shaped in self.shaped)


class Line(NamedTuple):
    """One line of text, and where its first piece begins, in points from the left edge."""

    pieces: tuple[Piece, ...]
    start: float = 0.0

    @property
    def width(self) -> float:
        """Width of all pieces, in points."""
        return sum(piece.width for piece in self.pieces)


class _Word(NamedTuple):
    """What may not be broken, and the space before it."""

    pieces: list[Piece]
    space: Piece | None

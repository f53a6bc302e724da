# SPDX-License-Identifier: GPL-3.0-or-later
"""Characters to pieces of lines: what stands side by side without a gap that parts columns."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop.reading.pdf.glyphs import Glyph
from desktop.reading.runs import Passage, Run, passages, side_by_side

_GAP = 0.9  # Widest gap within a piece, in ems.
_NARROW_GAP = 0.5  # The same where the file wrote the halves at different times.
_SPACE = 0.14  # Narrowest gap that is a space where the file writes none, in ems.
_RISE = 0.62  # Highest rise of a raised figure over the line, in ems.
_RAISED_SIZE = 0.86
_MOST_RAISED = 3
_UNIT = re.compile(r"(?:\b|(?<=\d))[kcmd]?m$")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_MARKS = re.compile(r"\d{1,3}|[*†‡]{1,3}")
_LIGATURES = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """A piece of a line on a page.

    Attributes:
        page: Number of the page.
        left: Left edge in points.
        right: Right edge.
        base: Base line, from the upper edge of the page downwards.
        size: Size of most of its characters in points.
        passage: Its text and inline mark-up, cleaned.
        broken: Whether it ended with a soft hyphen.
    """

    page: int
    left: float
    right: float
    base: float
    size: float
    passage: Passage
    broken: bool = False

    @property
    def text(self) -> str:
        """The text of the piece."""
        return self.passage.text

    @property
    def width(self) -> float:
        """Its width in points."""
        return self.right - self.left

    @cached_property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        bold = sum(span.end - span.start for span in self.passage.spans if span.style == "strong")
        return bold >= len(self.text) - self.text.count(" ")


def pieces(page: int, glyphs: Iterable[Glyph]) -> list[Piece]:
    """Group the characters of a page into pieces, from top to bottom and from left to right."""
    found = [piece for group in _groups(glyphs) if (piece := _piece(page, group)) is not None]
    found.sort(key=lambda piece: (piece.base, piece.left))
    return list(_rejoined(found))


def beside(pieces: Sequence[Piece], separator: str) -> Piece:
    """Join pieces that stand on one line."""
    passage = side_by_side((piece.passage for piece in pieces), separator)
    size = max(pieces, key=lambda piece: len(piece.text)).size
    return replace(
        pieces[0],
        right=max(piece.right for piece in pieces),
        size=size,
        passage=passage,
        broken=pieces[-1].broken,
    )


def on_one_line(first: Piece, second: Piece) -> bool:
    """Say whether two pieces stand on the same base line."""
    return abs(first.base - second.base) <= 0.25 * max(first.size, second.size)


def _groups(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    group: list[Glyph] = []
    last: Glyph | None = None
    for glyph in glyphs:
        if glyph.text.isspace():
            if group:
                group.append(glyph)
            continue
        if last is not None and not _adjoins(last, glyph, group):
            yield group
            group = []
        group.append(glyph)
        last = glyph
    if group:
        yield group


def _adjoins(last: Glyph, glyph: Glyph, group: Sequence[Glyph]) -> bool:
    em = max(last.style.size, glyph.style.size, 1.0)
    gap = glyph.left - last.right
    rise = abs(glyph.base - group[0].base)
    drop = abs(glyph.base - last.base)
    if (glyph.left, glyph.right, glyph.base) == (last.left, last.right, last.base):
        return True  # The letters of one ligature.
    level = rise <= 0.2 * em or (min(rise, drop) <= _RISE * em and gap < 0.3 * em)
    return level and -0.6 * em < gap <= _GAP * em


def _piece(page: int, group: Sequence[Glyph]) -> Piece | None:
    sizes: Counter[float] = Counter()
    bases: Counter[float] = Counter()
    for glyph in group:
        if not glyph.text.isspace():
            sizes[glyph.style.size] += 1
            bases[round(glyph.base, 1)] += 1
    if not sizes:
        return None
    size, base = sizes.most_common(1)[0][0], bases.most_common(1)[0][0]
    runs = list(_runs(group, size, base))
    passage = next(passages([run._replace(text=run.text.replace("\n", " ")) for run in runs]), None)
    if passage is None:
        return None
    visible = [glyph for glyph in group if not glyph.text.isspace()]
    left, right = visible[0].left, max(glyph.right for glyph in visible)
    return Piece(page, left, right, base, size, passage, visible[-1].text == "\u00ad")


def _runs(group: Sequence[Glyph], size: float, base: float) -> Iterator[Run]:
    """Cut a group into runs, with spaces where there are gaps, and figures raised above it."""
    raised: list[Glyph] = []
    before = ""
    last: Glyph | None = None
    for glyph in group:
        if _is_raised(glyph, size, base):
            raised.append(glyph)
            last = glyph
            continue
        if raised:
            yield Run(_mark(raised, before))
            raised = []
        if last is not None and _is_apart(last, glyph):
            yield Run(" ")
        text = _LIGATURES.get(glyph.text, glyph.text)
        yield Run(text, glyph.style.emphasis, glyph.style.strong, glyph.href)
        before = (before + text)[-8:]
        last = glyph
    if raised:
        yield Run(_mark(raised, before))


def _is_raised(glyph: Glyph, size: float, base: float) -> bool:
    return (
        glyph.style.size < _RAISED_SIZE * size
        and base - glyph.base > 0.15 * size
        and not glyph.text.isspace()
    )


def _mark(raised: Sequence[Glyph], before: str) -> str:
    """Write raised figures: those of a unit as such, those of a note in brackets."""
    text = "".join(glyph.text for glyph in raised)
    if len(text) > _MOST_RAISED or not _MARKS.fullmatch(text):
        return text
    if _UNIT.search(before):
        return text.translate(_RAISED)
    return f"[{text}]" if before else f"{text} "


def _is_apart(last: Glyph, glyph: Glyph) -> bool:
    if last.text.isspace() or glyph.text.isspace():
        return False
    return glyph.left - last.right > _SPACE * max(glyph.style.size, 1.0)


def _rejoined(found: Iterable[Piece]) -> Iterator[Piece]:
    """Join neighbours on a line that the file wrote apart."""
    held: Piece | None = None
    for piece in found:
        gap = (piece.left - held.right) / max(held.size, 1.0) if held else 0.0
        if held is None:
            held = piece
        elif on_one_line(held, piece) and -0.3 < gap <= _NARROW_GAP:
            held = beside((held, piece), " " if gap > _SPACE else "")
        else:
            yield held
            held = piece
    if held is not None:
        yield held

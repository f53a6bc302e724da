# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines to paragraphs: join what was wrapped at a width and undo hyphens at the ends of lines."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, pairwise

from desktop.document import Repair, RepairKind
from desktop.reading.lines import Line
from desktop.reading.wrapping import ends_with_hyphen, goes_on, wrap_width

_LAST_PART = re.compile(r"[^\W_]+(?=[-‐]$)")
_LAST_WORD = re.compile(r"[^\W_]+(?:[-‐][^\W_]+)*(?=[-‐]$)")
_FIRST_WORD = re.compile(r"[^\W_]+(?:[-‐][^\W_]+)*")
_COMPOUND = re.compile(r"(?<![^\W_])[^\W_]++(?:[-‐][^\W_]++)++")
_LONGEST_WORD = 100
_AFTER_SUSPENDED = frozenset(("und", "oder", "bis", "sowie", "bzw", "beziehungsweise", "statt"))


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph that is not yet classified.

    Attributes:
        lines: The lines it was made of.
        text: They, joined.
        repairs: Where they were joined.
    """

    lines: tuple[Line, ...]
    text: str
    repairs: tuple[Repair, ...] = ()


def blocks(lines: Iterable[Line], *, rejoin: bool) -> Iterator[Block]:
    """Part lines into paragraphs.

    Blank lines part paragraphs always. Within a group of lines, every line is a paragraph of its
    own unless it goes on in the next; with `rejoin` false none does.
    """
    groups = [list(run) for filled, run in groupby(lines, lambda line: bool(line.text)) if filled]
    if not rejoin:
        yield from (Block((line,), line.text) for group in groups for line in group)
        return
    width = wrap_width(groups)
    compounds = compounds_in(groups)
    for group in groups:
        for paragraph in _paragraphs(group, partial(goes_on, width=width)):
            yield joined(paragraph, compounds)


def _paragraphs(
    group: Sequence[Line], goes_on: Callable[[Line, Line, Line], bool]
) -> Iterator[tuple[Line, ...]]:
    paragraph = [group[0]]
    for line in group[1:]:
        if not goes_on(paragraph[0], paragraph[-1], line):
            yield tuple(paragraph)
            paragraph = []
        paragraph.append(line)
    yield tuple(paragraph)


def joined(lines: tuple[Line, ...], compounds: Collection[str]) -> Block:
    """Join the lines of one paragraph and undo the hyphens at their ends.

    Args:
        lines: At least one line.
        compounds: Words that are written with a hyphen, which then stays.
    """
    pieces: list[str] = []
    repairs: list[Repair] = []
    length = 0
    for line, following in pairwise(lines):
        kept, glue = _seam(line, following, compounds)
        pieces += (kept, glue)
        length += len(kept) + len(glue)
        undone = line.broken or len(kept) < len(line.text)
        kind = RepairKind.UNDONE_HYPHEN if undone else RepairKind.JOINED_LINE
        repairs.append(Repair(length, kind))
    return Block(lines, "".join((*pieces, lines[-1].text)), tuple(repairs))


def _seam(line: Line, following: Line, compounds: Collection[str]) -> tuple[str, str]:
    """Return what is kept of a line, and what joins it to the following one."""
    if line.broken:
        return line.text, ""
    if not ends_with_hyphen(line.text):
        return line.text, " "
    if _is_suspended(following.text):
        return line.text, " "
    if _is_compound(line.text, following.text, compounds):
        return line.text, ""
    return line.text[:-1], ""


def _is_suspended(following: str) -> bool:
    """Say whether a hyphen stands for a word to come, as in "Ein- und Ausgang"."""
    first = _FIRST_WORD.match(following)
    return first is not None and first[0] in _AFTER_SUSPENDED


def _is_compound(line: str, following: str, compounds: Collection[str]) -> bool:
    """Say whether the hyphen belongs to the word, as in "Nord-Süd", "EU-weit" or "CO2-arm"."""
    if not following[0].islower():
        return True
    line = line[-_LONGEST_WORD:]
    part = _LAST_PART.search(line)
    if part is None or len(part[0]) == 1 or not part[0].isalpha() or part[0].isupper():
        return True
    word, first = _LAST_WORD.search(line), _FIRST_WORD.match(following)
    return (
        bool(word and first) and f"{word[0]}-{first[0]}" in compounds if word and first else False
    )


def compounds_in(groups: Iterable[Iterable[Line]]) -> frozenset[str]:
    """Collect the words that are written with a hyphen within a line of this very text."""
    return frozenset(
        word for group in groups for line in group for word in _COMPOUND.findall(line.text)
    )

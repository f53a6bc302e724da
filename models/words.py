# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of a text as links and checks see them: runs without white space.

Everything that is done to a sentence on its way through the model keeps the number of these runs,
so a word is known by its number before and after.
"""

import re
import unicodedata
from typing import NamedTuple

LETTERS = re.compile(r"[^\W\d_]+")
"""A word without what hangs on it: letters and nothing else."""

_RUN = re.compile(r"\S+")


class Span(NamedTuple):
    """The code points [start, end) of a text."""

    start: int
    end: int


def runs(text: str) -> list[Span]:
    """List the runs without white space, punctuation included."""
    return [Span(*match.span()) for match in _RUN.finditer(text)]


def core(text: str, run: Span) -> Span | None:
    """Strip punctuation and symbols from both ends; None when nothing else is there.

    Combining marks stay with their letter, so that no grapheme is cut.
    """
    inside = [i for i in range(run.start, run.end) if text[i].isalnum()]
    if not inside:
        return None
    end = inside[-1] + 1
    while end < run.end and unicodedata.category(text[end]).startswith("M"):
        end += 1
    return Span(inside[0], end)


def cores(text: str) -> list[Span | None]:
    """Strip every run of a text; the list is as long as that of the runs."""
    return [core(text, run) for run in runs(text)]


def readable(text: str) -> bool:
    """Say whether there is a letter or a digit in a text."""
    return any(character.isalnum() for character in text)


def encodable(text: str) -> str:
    """Replace halves of surrogate pairs, which no native library takes; the length stays."""
    return text.encode("utf-8", errors="replace").decode("utf-8")

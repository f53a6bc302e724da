# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of a PDF in stretches: a few at first, for the eye; more at a time behind them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop.reading.pdf.furniture import REACH, Sheet

FIRST = 4
"""Pages of the first stretch."""

NEXT = 24
"""Pages of every other one."""


class Stretch(NamedTuple):
    """Pages that follow each other.

    Attributes:
        sheets: The pages, between the neighbours that tell their furniture.
        part: Where the pages themselves stand there.
        last: Whether none follow.
    """

    sheets: list[Sheet]
    part: slice
    last: bool


def in_stretches(sheets: Iterable[Sheet]) -> Iterator[Stretch]:
    """Part pages into stretches; the last one may be without any."""
    behind: list[Sheet] = []
    held: list[Sheet] = []
    size = FIRST
    for sheet in sheets:
        held.append(sheet)
        if len(held) == size + REACH:
            begin = len(behind)
            yield Stretch([*behind, *held], slice(begin, begin + size), last=False)
            behind, held, size = [*behind, *held[:size]][-REACH:], held[size:], NEXT
    yield Stretch([*behind, *held], slice(len(behind), None), last=True)

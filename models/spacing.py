# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks that a model set apart, put back to the words that they belong to."""

import re
from collections.abc import Sequence

from models.attention import WordLink

_LEFT = re.compile(r"[.,]|[\"'][.,;:!?)]+|[)\]][\"'.,;:!?)\]]*")
"""Marks that close: full stops, commas and brackets, and quotation marks with some behind them."""

_QUOTES = frozenset("\"'")
_BRACKETS = frozenset("([")

_ASKING = re.compile(r"[;!?]+")
"""Marks that close in English, but are set apart in French."""

_ENDING = re.compile(r"(?:s|t|d|m|re|ve|ll)(?:[.,;:!?)\"]*)")
_CUT_OFF = re.compile(rf"(?:'{_ENDING.pattern}|n't[.,;:!?)\"]*)")
_AWAITING = re.compile(r".*\w'")
"""What English writes behind an apostrophe, with it or without, and the word before."""


def close_up(text: str, links: Sequence[WordLink], *, english: bool) -> tuple[str, list[WordLink]]:
    """Close the gaps beside marks and at apostrophes; the links are numbered anew.

    No language sets spaces there, and a mark that is a word of its own would upset the numbers
    of all words behind it once it is taken away.

    Args:
        text: A translation.
        links: Its word links.
        english: Whether it is English, whose apostrophes stand within words.
    """
    runs = text.split()
    if len(runs) < 2 or not any(_stray(run, english=english) for run in runs):
        return text, list(links)
    joined: list[str] = []
    number: list[int] = []
    opened: set[str] = set()
    pending = ""
    for place, run in enumerate(runs):
        last = place == len(runs) - 1
        if not last and _opens(run, opened):
            opened.update(_QUOTES.intersection(run))
            pending += run
            number.append(len(joined))
        elif joined and not pending and _closes(run, joined[-1], english=english):
            opened.difference_update(run)
            joined[-1] += run
            number.append(len(joined) - 1)
        else:
            joined.append(pending + run)
            pending = ""
            number.append(len(joined) - 1)
    return " ".join(joined), [link._replace(target=number[link.target]) for link in links]


def _stray(run: str, *, english: bool) -> bool:
    if english and any(shape.fullmatch(run) for shape in (_ENDING, _CUT_OFF, _ASKING)):
        return True
    return run in _QUOTES or run in _BRACKETS or _LEFT.fullmatch(run) is not None


def _opens(run: str, opened: set[str]) -> bool:
    return run in _BRACKETS or (run in _QUOTES and run not in opened)


def _closes(run: str, before: str, *, english: bool) -> bool:
    if english and _ENDING.fullmatch(run):
        return _AWAITING.fullmatch(before) is not None
    if english and _CUT_OFF.fullmatch(run):
        return before[-1].isalpha()
    if english and _ASKING.fullmatch(run):
        return True
    return run in _QUOTES or _LEFT.fullmatch(run) is not None

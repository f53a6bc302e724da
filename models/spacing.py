# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks that a model set apart, put back to the words that they belong to."""

import re
from collections.abc import Sequence

from models.attention import WordLink

_LEFT = re.compile(r"[.,]|[\"'][.,;:!?)]+")
"""Marks that close: full stops and commas, and quotation marks with punctuation behind them."""

_QUOTES = frozenset("\"'")


def close_up(text: str, links: Sequence[WordLink]) -> tuple[str, list[WordLink]]:
    """Close the gaps beside marks and before the s of a genitive; the links are numbered anew.

    No language sets spaces there, and a mark that is a word of its own would upset the numbers
    of all words behind it once it is taken away.
    """
    runs = text.split()
    if len(runs) < 2 or not any(_stray(run) for run in runs):
        return text, list(links)
    joined: list[str] = []
    number: list[int] = []
    opened: set[str] = set()
    pending = ""
    for place, run in enumerate(runs):
        last = place == len(runs) - 1
        if run in _QUOTES and not last and not opened.intersection(run):
            opened.add(run)
            pending += run
            number.append(len(joined))
        elif joined and not pending and _closes(run, joined[-1]):
            opened.difference_update(run)
            joined[-1] += run
            number.append(len(joined) - 1)
        else:
            joined.append(pending + run)
            pending = ""
            number.append(len(joined) - 1)
    return " ".join(joined), [link._replace(target=number[link.target]) for link in links]


def _stray(run: str) -> bool:
    return run == "s" or run in _QUOTES or _LEFT.fullmatch(run) is not None


def _closes(run: str, before: str) -> bool:
    if run == "s":
        return before.endswith("'")
    return run in _QUOTES or _LEFT.fullmatch(run) is not None

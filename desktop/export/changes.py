# SPDX-License-Identifier: GPL-3.0-or-later
"""Show an edit word by word: what the machine had, and what a person put in its place."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from desktop.export.runs import Change, Run

_PART: Final = re.compile(r"\s+|\w+|[^\w\s]")
# Of sentences this long nobody reads single words; comparing them takes time by the square.
_LONGEST: Final = 400
# Below this likeness the sentence was written anew.
_ANEW: Final = 0.35


def changed(machine: str, target: str) -> Iterator[Run]:
    """Yield the translation with what was taken out and put in, old before new."""
    before, after = _PART.findall(machine), _PART.findall(target)
    if max(len(before), len(after)) > _LONGEST:
        yield from _replaced(machine, target)
        return
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _ANEW:
        yield from _replaced(machine, target)
        return
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            yield Run("".join(after[k:m]))
        else:
            yield from _replaced("".join(before[i:j]), "".join(after[k:m]), "")


def _replaced(old: str, new: str, space: str = " ") -> Iterator[Run]:
    if old:
        yield Run(old, change=Change.DELETED)
    if old and new and space:
        yield Run(space)
    if new:
        yield Run(new, change=Change.INSERTED)

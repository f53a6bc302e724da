# SPDX-License-Identifier: GPL-3.0-or-later
"""Show an edit word by word: what the machine had, and what a person put in its place."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from desktop.export.runs import Change, Run

_PART: Final = re.compile(r"\s+|\w+|[^\w\s]")
# Of sentences this long nobody reads single words; comparing them takes time by the square.
_LONGEST: Final = 400
# Below this likeness the sentence was written anew.
_ANEW: Final = 0.35


def changed(machine: str, target: str) -> Iterator[Run]:
    """Yield the translation with what was taken out and put in, old before new.

    The pieces without the deleted ones are the translation, those without the inserted ones what
    the machine had. Where there is white space beside a word that was replaced, it is taken out
    and put in with the word, so that the two do not run into one.
    """
    changes = _apart(_joined(_compared(machine, target)))
    # Single letters and parts of a compound may touch; phrases that do cannot be read.
    if any(change.touches for change in changes):
        changes = [_anew(machine, target)]
    for change in changes:
        yield from change.runs()


def led_in(space: str, runs: list[Run]) -> Iterator[Run]:
    """Yield a sentence and the space before it, which is replaced with a sentence written anew."""
    if not space or [run.change for run in runs] != [Change.DELETED, Change.INSERTED]:
        yield from [Run(space)] if space else []
        yield from runs
        return
    old, new = runs
    yield old._replace(text=space + old.text.rstrip())
    yield new._replace(text=space + new.text)


def standing_out(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield runs again, with the white space at the ends of changes outside their marks."""
    for run in runs:
        text = run.text.strip()
        if run.change is None or not text:
            yield run
            continue
        before, after = run.text.split(text, 1)
        bare = run._replace(change=None, note=0)
        pieces = (bare._replace(text=before), run._replace(text=text), bare._replace(text=after))
        yield from (piece for piece in pieces if piece.text)


def _compared(machine: str, target: str) -> list["_Change"]:
    before, after = _PART.findall(machine), _PART.findall(target)
    if max(len(before), len(after)) > _LONGEST:
        return [_anew(machine, target)]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _ANEW:
        return [_anew(machine, target)]
    return [
        _Change("".join(before[i:j]), "".join(after[k:m]))
        for _, i, j, k, m in matcher.get_opcodes()
    ]


def _anew(machine: str, target: str) -> "_Change":
    return _Change(f"{machine} " if machine and target else machine, target)


def _joined(changes: list["_Change"]) -> list["_Change"]:
    """Take words replaced one after the other as one change, with the spaces between them."""
    joined: list[_Change] = []
    for change in changes:
        spaced = len(joined) > 1 and joined[-1].same and joined[-1].old.isspace()
        if change.replaced and spaced and joined[-2].replaced:
            space, first = joined.pop(), joined.pop()
            joined.append(first.then(space).then(change))
        else:
            joined.append(change)
    return joined


def _apart(changes: list["_Change"]) -> list["_Change"]:
    """Take a space beside replaced words into the change, the one behind them if there is one."""
    apart = [_NOTHING, *changes, _NOTHING]
    for place in range(1, len(apart) - 1):
        before, change, after = apart[place - 1 : place + 2]
        if not change.replaced or change.parted:
            continue
        if after.same and after.old[:1].isspace():
            rest = after.old.lstrip()
            space = _Change.unchanged(after.old[: len(after.old) - len(rest)])
            apart[place : place + 2] = [change.then(space), _Change.unchanged(rest)]
        elif before.same and before.old[-1:].isspace():
            rest = before.old.rstrip()
            space = _Change.unchanged(before.old[len(rest) :])
            apart[place - 1 : place + 1] = [_Change.unchanged(rest), space.then(change)]
    return apart


class _Change(NamedTuple):
    """What the machine had, and what stands in its place; the same where nothing was done."""

    old: str
    new: str

    @property
    def same(self) -> bool:
        return self.old == self.new

    @property
    def replaced(self) -> bool:
        return not self.same and bool(self.old) and bool(self.new)

    @property
    def parted(self) -> bool:
        """Whether white space stands between the old words and the new ones already."""
        return self.old[-1:].isspace() or self.new[:1].isspace()

    @property
    def touches(self) -> bool:
        """Whether phrases replaced stand against those in their place."""
        phrase = " " in self.old.strip() or " " in self.new.strip()
        return self.replaced and phrase and not self.parted

    @classmethod
    def unchanged(cls, text: str) -> "_Change":
        """Return text that nothing was done to."""
        return cls(text, text)

    def then(self, other: "_Change") -> "_Change":
        """Return this change and the next one as one."""
        return _Change(self.old + other.old, self.new + other.new)

    def runs(self) -> Iterator[Run]:
        """Yield what was taken out, then what was put in."""
        if self.same:
            yield from [Run(self.new)] if self.new else []
            return
        if self.old:
            yield Run(self.old, change=Change.DELETED)
        if self.new:
            yield Run(self.new, change=Change.INSERTED)


_NOTHING: Final = _Change("", "")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows whose translation a file has, with what it says that a person has made of them; no Qt."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from desktop.document import Original, ParagraphPair, Revision, SentencePair
from desktop.window.storage.row_state import RowState, Shape, applied

_UNTOUCHED = Revision()


class KnownRow(NamedTuple):
    """A row that a file has the translation of.

    Attributes:
        row: Its index.
        fresh: As the machine translated it, in the machine's own sentences.
        machine: The same in the person's sentences.
        pair: In their words.
        state: What the person has made of it, or None where that is nothing.
    """

    row: int
    fresh: ParagraphPair
    machine: ParagraphPair
    pair: ParagraphPair
    state: RowState | None = None

    def under(self, state: RowState) -> "KnownRow":
        """Return the row with something else made of it."""
        return KnownRow(self.row, self.fresh, *applied(self.fresh, state), state)


def known(row: int, pair: ParagraphPair, original: Original | None = None) -> KnownRow:
    """Return a row of a file."""
    if original is None and not revised(pair):
        return KnownRow(row, pair, pair, pair)
    plain = replace(pair, sentences=tuple(map(_machine, pair.sentences)))
    fresh = plain if original is None else original.pair
    shape = None
    if original is not None and original.cuts is not None:
        shape = Shape.made(fresh, original.cuts)
    return KnownRow(row, fresh, fresh, fresh).under(_state(pair, shape))


def revised(pair: ParagraphPair) -> bool:
    """Say whether a person has made something of a pair."""
    return bool(pair.language) or any(one.revision != _UNTOUCHED for one in pair.sentences)


def _state(pair: ParagraphPair, shape: Shape | None) -> RowState:
    numbered = list(enumerate(pair.sentences))
    return RowState(
        shape,
        {n: one.target for n, one in numbered if one.revision.machine not in (None, one.target)},
        {n: one.revision.note for n, one in numbered if one.revision.note},
        {n: one.revision.tint for n, one in numbered if one.revision.tint is not None},
        frozenset(n for n, one in numbered if one.revision.checked),
    )


def _machine(sentence: SentencePair) -> SentencePair:
    machine = sentence.revision.machine
    if machine is None or machine == sentence.target:
        return replace(sentence, revision=_UNTOUCHED)
    return replace(sentence, target=machine, score=None, links=(), revision=_UNTOUCHED)


_SCREEN = 40
_MORE = 100


def batches(rows: Iterator[KnownRow], first: int) -> Iterator[tuple[KnownRow, ...]]:
    """Yield rows many at a time, and before all others what is on a screen that begins at one.

    Args:
        rows: Rows, those around the screen first.
        first: The index of the first row on the screen.
    """
    waiting: list[KnownRow] = []
    shown = False
    for row in rows:
        waiting.append(row)
        if row.row == first + _SCREEN and not shown:
            shown = True
            yield tuple(waiting[-2 * _SCREEN :])
            del waiting[-2 * _SCREEN :]
        while shown and len(waiting) >= _MORE:
            yield tuple(waiting[:_MORE])
            del waiting[:_MORE]
    while waiting:
        yield tuple(waiting[:_MORE])
        del waiting[:_MORE]

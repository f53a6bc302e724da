# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader has made of one row: its sentences, and what is said of each of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar
from zlib import crc32

from desktop.document import ParagraphPair, SentencePair, Side, Tint
from desktop.document.cuts import Cut, counterpart, cuts, pieces, recut, refit

_Kept = TypeVar("_Kept")


@dataclass(frozen=True, slots=True)
class Shape:
    """The sentences that a reader has made of a paragraph.

    Attributes:
        cuts: Where one ends and the next begins, in the texts of the machine's pair.
        of: Checksum of the translation that was cut; another one is cut where it fits best.
    """

    cuts: tuple[Cut, ...]
    of: int

    @classmethod
    def made(cls, pair: ParagraphPair, at: tuple[Cut, ...]) -> "Shape | None":
        """Return the shape that cuts give a pair, or None if it has that by itself."""
        return None if at == cuts(pair) else cls(at, _checksum(pair))

    def fitted(self, pair: ParagraphPair) -> tuple[Cut, ...]:
        """Return the cuts for a pair, which may have been translated anew."""
        if self.of == _checksum(pair):
            return self.cuts
        return refit(pair, (cut.source for cut in self.cuts))


@dataclass(frozen=True, slots=True)
class RowState:
    """All that a reader has made of one row, by the number of the sentence in it."""

    shape: Shape | None = None
    edits: Mapping[int, str] = field(default_factory=dict)
    notes: Mapping[int, str] = field(default_factory=dict)
    tints: Mapping[int, Tint] = field(default_factory=dict)
    checked: frozenset[int] = frozenset()

    def cuts(self, fresh: ParagraphPair) -> tuple[Cut, ...]:
        """Return where the sentences of the row are cut, in the texts of the machine's pair."""
        return cuts(fresh) if self.shape is None else self.shape.fitted(fresh)

    def value(self) -> dict[str, Any]:
        """Return the state as a notebook keeps it."""
        shape = self.shape
        return {
            "cuts": None if shape is None else [list(cut) for cut in shape.cuts],
            "of": 0 if shape is None else shape.of,
            "edit": list(self.edits.items()),
            "note": list(self.notes.items()),
            "tint": list(self.tints.items()),
            "checked": sorted(self.checked),
        }

    @classmethod
    def read(cls, value: Mapping[str, Any]) -> "RowState":
        """Return the state that a notebook has kept.

        Raises:
            ValueError: It makes no sense; KeyError and TypeError likewise.
        """
        shape = None
        if value["cuts"] is not None:
            at = tuple(Cut(int(source), int(target)) for source, target in value["cuts"])
            shape = Shape(at, int(value["of"]))
        return cls(
            shape,
            {int(number): str(text) for number, text in value["edit"]},
            {int(number): str(text) for number, text in value["note"]},
            {int(number): Tint(tint) for number, tint in value["tint"]},
            frozenset(map(int, value["checked"])),
        )


def rewritten(pair: ParagraphPair, number: int, machine: SentencePair, text: str) -> ParagraphPair:
    """Return a pair with another translation of one sentence, which the machine made this of."""
    sentence = machine
    if text != sentence.target:
        # Score and links are those of the machine's own words, so they go with them.
        sentence = replace(sentence, target=text, score=None, links=(), doubtful=False)
    before, behind = pair.sentences[:number], pair.sentences[number + 1 :]
    return replace(pair, sentences=(*before, sentence, *behind))


def machine_of(fresh: ParagraphPair, shape: Shape | None) -> ParagraphPair:
    """Return a translation in the sentences that a reader has made of it."""
    if shape is None:
        return fresh
    try:
        return recut(fresh, shape.fitted(fresh))
    except ValueError:  # A notebook that something else has written into.
        return fresh


def applied(fresh: ParagraphPair, state: RowState) -> tuple[ParagraphPair, ParagraphPair]:
    """Return a translation in a reader's sentences: as the machine has it, and in their words."""
    machine = pair = machine_of(fresh, state.shape)
    for number, text in state.edits.items():
        if number < len(machine.sentences):
            pair = rewritten(pair, number, machine.sentences[number], text)
    return machine, pair


def merged(state: RowState, number: int, fresh: ParagraphPair, now: Sequence[str]) -> RowState:
    """Return the state of a row when a sentence is joined with the next one.

    Args:
        state: The row as it is.
        number: Which sentence, counted from 0.
        fresh: The row as the machine translated it.
        now: The translations of its sentences as they are now.
    """
    at, both = state.cuts(fresh), {number, number + 1}
    edits, notes = _closed_up(state.edits, number), _closed_up(state.notes, number)
    if both & set(state.edits):
        edits[number] = " ".join(filter(None, now[number : number + 2]))
    said = [state.notes[one] for one in sorted(both) if one in state.notes]
    if said:
        notes[number] = "\n".join(said)
    checked = {one - (one > number) for one in state.checked - both}
    # A sentence is checked only where somebody has read all of it.
    checked |= {number} if both <= state.checked else set()
    return RowState(
        Shape.made(fresh, (*at[:number], *at[number + 1 :])),
        edits,
        notes,
        _closed_up(state.tints, number),
        frozenset(checked),
    )


def split(
    state: RowState, number: int, fresh: ParagraphPair, now: str, offsets: Mapping[Side, int]
) -> RowState:
    """Return the state of a row when a sentence is cut in two.

    Args:
        state: The row as it is.
        number: Which sentence, counted from 0.
        fresh: The row as the machine translated it.
        now: Its translation as it is now.
        offsets: Where it is cut: code points of its original and of its translation.

    Raises:
        ValueError: There is no sentence on one side of the cut.
    """
    at, source, target = state.cuts(fresh), offsets[Side.SOURCE], offsets[Side.TARGET]
    place = pieces(fresh, at)[number]
    edits, tints = _spread(state.edits, number), _spread(state.tints, number)
    if number in edits:
        edits[number], edits[number + 1] = now[:target].strip(), now[target:].strip()
        machine = machine_of(fresh, state.shape).sentences[number]
        target = counterpart(machine, Side.SOURCE, source)
    if number in tints:
        tints[number + 1] = tints[number]
    checked = {one + (one > number) for one in state.checked}
    checked |= {number + 1} if number in checked else set()
    cut = Cut(place.source_start + source, place.target_start + target)
    new = (*at[:number], cut, *at[number:])
    pieces(fresh, new)
    return RowState(
        Shape.made(fresh, new),
        {one: text for one, text in edits.items() if text},
        _spread(state.notes, number),
        tints,
        frozenset(checked),
    )


def _closed_up(kept: Mapping[int, _Kept], number: int) -> dict[int, _Kept]:
    """Return what is kept by sentence when the one behind `number` is joined with it."""
    found: dict[int, _Kept] = {}
    for one, value in sorted(kept.items()):
        found.setdefault(one - (one > number), value)
    return found


def _spread(kept: Mapping[int, _Kept], number: int) -> dict[int, _Kept]:
    """Return what is kept by sentence when there is another one behind `number`."""
    return {one + (one > number): value for one, value in kept.items()}


def _checksum(pair: ParagraphPair) -> int:
    return crc32(pair.target.encode("utf-8", "surrogatepass"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Do to a newer version of an article what was done to an older one, as far as it has a place."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from desktop.document.cuts import cuts, recut, refit
from desktop.window.drift.leftover import Leftover
from desktop.window.drift.marking import uncut
from desktop.window.drift.matching import mark, places
from desktop.window.drift.older import marked
from desktop.window.drift.paragraphs import Recut, recuts, rows, sources_of, stands
from desktop.window.page import SentenceRef
from desktop.window.storage.additions import Additions, Uncut
from desktop.window.storage.row_state import RowState, Shape

if TYPE_CHECKING:
    from desktop.window.main import MainWindow


@dataclass(frozen=True, slots=True)
class _Change:
    """What a reader cut otherwise in an older version, and where it stands in this one, if it does.

    Attributes:
        was: The row of the older version.
        row: The row of this one.
        new: Where sentences begin by it, as code points of the row.
        gone: Where they no longer do.
    """

    was: int
    row: int | None = None
    new: frozenset[int] = frozenset()
    gone: frozenset[int] = frozenset()


class Carrying:
    """An older version, seen from the article in a window, which is translated to its end."""

    def __init__(self, window: "MainWindow", said: Additions) -> None:
        """Compare with what was said of the older version."""
        self.said = said
        self._table = window.table
        self._editing = window.revising.editing
        self._reshaping = window.revising.shaping.reshaping
        self._language = window.paragraph_language

    @property
    def knows_it(self) -> bool:
        """Whether anything of the older version stands in this one: else it is another article."""
        recut_here = any(change.row is not None for change in self._recuts)
        return bool(self._rows or recut_here or self._places())

    def acts(self) -> Iterator[tuple[SentenceRef, Callable[[], None]]]:
        """Yield what is to be done, and to which sentence; each is to be done before the next.

        What the reader has said of this version since then stays.
        """
        yield from self._acts_on_languages()
        yield from self._acts_on_cuts()
        for was, now in sorted(self._places().items()):
            for change in self._changes(was, now):
                yield now, change

    def left(self) -> list[Leftover]:
        """Return what this version does not have, in the order of the older one."""
        found = [*self._left_of_paragraphs(), *self._left_of_sentences()]
        return sorted(found, key=lambda one: one.row)

    @cached_property
    def _uncut(self) -> list[Uncut | None]:
        pairs = self._table.finished_pairs()
        return [
            uncut(self._table.fresh(row)) if row in pairs else None
            for row in range(len(self._table))
        ]

    @cached_property
    def _rows(self) -> dict[int, int]:
        """Which row is which, of those that the reader chose a language for."""
        known = {row: self.said.uncut[row] for row in self.said.languages if row in self.said.uncut}
        return rows(known, self._uncut) if known else {}

    @cached_property
    def _recuts(self) -> list[_Change]:
        return [change for row in sorted(self.said.shapes) for change in self._recuts_of(row)]

    def _recuts_of(self, row: int) -> Iterator[_Change]:
        before = self.said.uncut.get(row)
        if before is None:  # An older notebook, which does not know its paragraphs again.
            yield _Change(row)
            return
        likely = rows({row: before}, self._uncut).get(row)
        for change in recuts(before, (cut.source for cut in self.said.shapes[row].cuts)):
            yield self._placed(row, change, likely)

    def _placed(self, was: int, change: Recut, likely: int | None) -> _Change:
        """Find the sentences of a change, first where the rest of their paragraph is."""
        nearest = sorted(range(len(self._uncut)), key=lambda row: (row != likely, abs(row - was)))
        for row in nearest:
            there = self._uncut[row]
            at = stands(change, there) if there is not None else None
            if there is not None and at is not None:
                return _Change(was, row, *map(frozenset, sources_of(change, at, there)))
        return _Change(was)

    def _places(self) -> dict[SentenceRef, SentenceRef]:
        """Return where the sentences that something is said of stand now."""
        return places(
            marked(self.said),
            (
                (SentenceRef(row, number), mark(sentence.source))
                for row, pair in self._table.finished_pairs().items()
                for number, sentence in enumerate(pair.sentences)
            ),
        )

    def _acts_on_languages(self) -> Iterator[tuple[SentenceRef, Callable[[], None]]]:
        for was, row in self._rows.items():
            if not self._language.chosen(row):
                language = self.said.languages[was]
                yield SentenceRef(row, 0), partial(self._language.choose, row, language)

    def _acts_on_cuts(self) -> Iterator[tuple[SentenceRef, Callable[[], None]]]:
        for row in sorted({change.row for change in self._recuts if change.row is not None}):
            state = self._editing.state(row)
            shape = self._shape(row) if state == RowState() else None
            if shape is not None:
                after = replace(state, shape=shape)
                yield SentenceRef(row, 0), partial(self._reshaping.cut, row, after)

    def _shape(self, row: int) -> Shape | None:
        """Return what the changes make of a row, or None where they make nothing of it."""
        changes = [change for change in self._recuts if change.row == row]
        fresh, old = self._table.fresh(row), self.said.shapes[changes[0].was]
        if self._uncut[row] == self.said.uncut.get(changes[0].was):
            return old  # The very same paragraph: its translation was cut by hand as well.
        starts = {cut.source for cut in cuts(fresh)}
        for change in changes:
            starts = (starts | change.new) - change.gone
        at = refit(fresh, sorted(starts))
        try:
            recut(fresh, at)
        except ValueError:
            return None
        return Shape.made(fresh, at)

    def _changes(self, was: SentenceRef, now: SentenceRef) -> Iterator[Callable[[], None]]:
        """Yield what is to be done to a sentence."""
        said, editing, table = self.said, self._editing, self._table
        if was in said.edits and not self._edited(now):
            yield lambda: editing.edit(now, said.edits[was])
        if was in said.notes and now not in table.notes:
            yield lambda: editing.note(now, said.notes[was])
        if was in said.checked and now not in table.checked:
            yield lambda: editing.check(now)
        if was in said.tints and now not in table.tints:
            yield lambda: editing.tint(now, said.tints[was])

    def _edited(self, ref: SentenceRef) -> bool:
        return self._table.sentence(ref).target != self._table.machine(ref).target

    def _left_of_sentences(self) -> Iterator[Leftover]:
        said, table, found = self.said, self._table, self._places()
        for was in sorted(said.said):
            now = found.get(was)
            edit, note, tint = said.edits.get(was, ""), said.notes.get(was, ""), said.tints.get(was)
            checked = was in said.checked
            if now is not None:
                edit = "" if edit == table.sentence(now).target else edit
                note = "" if note == table.notes.get(now) else note
                tint = None if tint == table.tints.get(now) else tint
                checked = checked and now not in table.checked
            one = Leftover(was.row, said.sentences.get(was, ""), edit, note, tint, checked)
            if one.count:
                yield one

    def _left_of_paragraphs(self) -> Iterator[Leftover]:
        for was in sorted(self.said.reshaped):
            row = self._rows.get(was)
            language = self.said.languages.get(was, "")
            if row is not None and self._language.chosen(row) == language:
                language = ""
            lost = any(change.was == was and not self._is_here(change) for change in self._recuts)
            known = self.said.uncut.get(was)
            one = Leftover(was, known.text if known else "", language=language, recut=lost)
            if one.count:
                yield one

    def _is_here(self, change: _Change) -> bool:
        """Say whether a row has the sentences that a change makes."""
        if change.row is None:
            return False
        fresh = self._table.fresh(change.row)
        at = self._editing.state(change.row).cuts(fresh)
        starts = {cut.source for cut in at}
        return change.new <= starts and not change.gone & starts

# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is done, saved and interrupted: the disk has what was last on the screen."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.document import Side, Tint
from desktop.document.cuts import counterpart, gaps
from desktop.window.page import SentenceRef
from tests.window.desk import TEXTS, Session

ROWS = st.integers(0, len(TEXTS) - 1)
PLACES = st.integers(0, 5)
WORDS = st.sampled_from(["", "A bridge.", "In May it is done.", "Many come", "橋は"])


class Desk(RuleBasedStateMachine):
    """One article, worked on in session after session."""

    def __init__(self) -> None:
        super().__init__()
        self._scratch = tempfile.TemporaryDirectory()
        self.session = Session(Path(self._scratch.name))
        self.expected: dict[int, tuple[object, ...]] = {}

    def teardown(self) -> None:
        self.session.crash()
        self._scratch.cleanup()

    def _remember(self) -> None:
        for row in range(len(TEXTS)):
            if self.session.table.pair(row) is not None:
                self.expected[row] = self.session.screen(row)

    def _ref(self, row: int, place: int) -> SentenceRef | None:
        pair = self.session.table.pair(row)
        return None if pair is None else SentenceRef(row, place % len(pair.sentences))

    @rule(row=ROWS)
    def translate(self, row: int) -> None:
        known = row in self.expected
        self.session.translate(row)
        if not known:
            self._remember()

    @rule(row=ROWS, place=PLACES, words=WORDS)
    def edit(self, row: int, place: int, words: str) -> None:
        if (ref := self._ref(row, place)) is not None:
            self.session.editing.edit(ref, words)
            self._remember()

    @rule(row=ROWS, place=PLACES, words=WORDS)
    def note(self, row: int, place: int, words: str) -> None:
        if (ref := self._ref(row, place)) is not None:
            self.session.editing.note(ref, words)
            self._remember()

    @rule(row=ROWS, place=PLACES, tint=st.sampled_from([None, *Tint]))
    def tint(self, row: int, place: int, tint: Tint | None) -> None:
        if (ref := self._ref(row, place)) is not None:
            self.session.editing.tint(ref, tint)
            self._remember()

    @rule(row=ROWS, place=PLACES)
    def check(self, row: int, place: int) -> None:
        if (ref := self._ref(row, place)) is not None:
            self.session.editing.check(ref)
            self._remember()

    @rule(row=ROWS, place=PLACES)
    def join(self, row: int, place: int) -> None:
        if (ref := self._ref(row, place)) is not None:
            self.session.reshaping.merge(ref)
            self._remember()

    @rule(row=ROWS, place=PLACES, at=PLACES)
    def split(self, row: int, place: int, at: int) -> None:
        ref = self._ref(row, place)
        if ref is None:
            return
        sentence = self.session.table.sentence(ref)
        found = gaps(sentence.source)
        if found:
            source = found[at % len(found)]
            target = counterpart(sentence, Side.SOURCE, source)
            self.session.reshaping.split(ref, {Side.SOURCE: source, Side.TARGET: target})
            self._remember()

    @rule()
    def undo(self) -> None:
        self.session.editing.stack.undo()
        self._remember()

    @rule()
    def redo(self) -> None:
        self.session.editing.stack.redo()
        self._remember()

    @rule()
    def translate_all(self) -> None:
        for row in range(len(TEXTS)):
            self.translate(row)

    @precondition(lambda self: self.session.table.finished and not self.session.orders)
    @rule(closing=st.booleans())
    def save_and_go_on(self, closing: bool) -> None:
        self.session.order()
        self.save()
        if closing:
            self._begin_anew()

    @precondition(lambda self: self.session.table.finished)
    @rule()
    def order_to_save(self) -> None:
        self.session.order()

    @precondition(lambda self: self.session.orders)
    @rule()
    def save(self) -> None:
        self.session.write()
        assert self.session.editing.keeping.settle(self.session.orders.pop(0).edition)

    @precondition(lambda self: self.session.orders)
    @rule()
    def fail_to_save(self) -> None:
        self.session.editing.keeping.give_up(self.session.orders.pop(0).edition)

    @precondition(lambda self: len(self.session.orders) == 1)
    @rule(written=st.booleans())
    def crash_while_saving(self, written: bool) -> None:
        if written:
            self.session.write()
        self._begin_anew()

    @rule()
    def crash(self) -> None:
        self._begin_anew()

    @rule(written=st.booleans())
    def close(self, written: bool) -> None:
        """Close the window; what was ordered is still written or fails."""
        keeping = self.session.editing.keeping
        self.session.editing.close()
        while self.session.orders:
            if written:
                self.session.write()
            end = keeping.settle if written else keeping.give_up
            end(self.session.orders.pop(0).edition)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.session.crash()
        self.session = Session(Path(self._scratch.name))

    @invariant()
    def the_screen_is_as_it_was(self) -> None:
        for row, seen in self.expected.items():
            if self.session.table.pair(row) is not None:
                assert self.session.screen(row) == seen

    @invariant()
    def no_notebook_is_left_over(self) -> None:
        names = {path.name for path in (self.session.folder / "notes").glob("*.jsonl")}
        assert len(names) <= 3 + len(self.session.orders)


@pytest.mark.usefixtures("qapp")
def test_the_disk_has_what_was_last_on_the_screen() -> None:
    run_state_machine_as_test(
        Desk, settings=settings(max_examples=40, stateful_step_count=30, deadline=None)
    )

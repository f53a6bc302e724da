# SPDX-License-Identifier: GPL-3.0-or-later
"""Offer to carry over what the reader said of an older version of the article."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from desktop.window.additions import Additions
from desktop.window.drift.matching import mark, places
from desktop.window.drift.older import count, marked, older
from desktop.window.models.offer import Offer
from desktop.window.notebook import fingerprint
from desktop.window.page import SentenceRef
from desktop.window.work import Opened

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout, QWidget

    from desktop.window.main import MainWindow

_Places = dict[SentenceRef, SentenceRef]


class Drift(QObject):
    """Looks for older versions when an article is translated, and the reader has said nothing yet.

    Only then all its sentences are known. An older version none of whose sentences is found again
    is another article of the same name, and not spoken of.
    """

    def __init__(self, window: "MainWindow", notebooks: Path) -> None:
        """Serve a window; `notebooks` is the folder where notebooks are kept."""
        super().__init__(window)
        self._window = window
        self._notebooks = notebooks
        self._key = ""
        self.offer = Offer()
        body = cast("QWidget", window.banner.parentWidget())
        cast("QBoxLayout", body.layout()).insertWidget(1, self.offer)
        window.reader.replacing.connect(self._forget)
        window.reader.opened.connect(self._begin)
        window.reader.finished.connect(self._look)

    def _forget(self) -> None:
        self._key = ""
        self.offer.hide()

    def _begin(self, opened: Opened) -> None:
        """Remember an article of which nothing is said, unless its file brings changes along."""
        notebook = self._window.revising.editing.notebook
        own = fingerprint(opened.document, complete=opened.share >= 1)
        if notebook is not None and opened.key == own and not notebook.additions.said:
            self._key = opened.key

    def _look(self) -> None:
        key, self._key = self._key, ""
        if not key:
            return
        document, target = self._window.table.document, self._window.reader.shown.target
        for said in older(self._notebooks, document, target, key):
            if self._places(said):
                self.offer.make(self._words_for(said), partial(self._carry, said))
                return

    def _places(self, said: Additions) -> _Places:
        """Return where the sentences that something is said of stand in this version."""
        pairs = self._window.table.finished_pairs().items()
        return places(
            marked(said),
            (
                (SentenceRef(row, number), mark(sentence.source))
                for row, pair in pairs
                for number, sentence in enumerate(pair.sentences)
            ),
        )

    def _words_for(self, said: Additions) -> Callable[[], tuple[str, str]]:
        def words() -> tuple[str, str]:
            sentence = self.tr(
                "An older version of this article has {things} of yours. Carry them over?",
                "",
                count(said, set(marked(said))).total,
            )
            return sentence.format(things=self._things(said)), self.tr("Carry over")

        return words

    def _things(self, said: Additions) -> str:
        """Name what was said, such as: 3 edits and 2 notes."""
        much = count(said, set(marked(said)))
        named = (
            (much.edits, self.tr("%n edit(s)", "", much.edits)),
            (much.notes, self.tr("%n note(s)", "", much.notes)),
            (much.checked, self.tr("%n check mark(s)", "", much.checked)),
            (much.tints, self.tr("%n highlight(s)", "", much.tints)),
        )
        *first, last = [words for number, words in named if number]
        if not first:
            return last
        return self.tr("{first} and {last}").format(first=", ".join(first), last=last)

    def _carry(self, said: Additions) -> None:
        """Do to this version what was done to the older one, as one step of undo."""
        page, stack = self._window.page, self._window.revising.editing.stack
        page.editor.finish()
        found = self._places(said)
        changes = [
            act for was, now in sorted(found.items()) for act in self._changes(said, was, now)
        ]
        if changes:
            stack.beginMacro(self.tr("carrying over from an older version"))
            for change in changes:
                change()
            stack.endMacro()
            page.places.reveal(min(found.values()))
        left = count(said, said.said).total - len(changes)
        page.setFocus()
        self._window.status.say(self._outcome(len(changes), left))

    def _changes(
        self, said: Additions, was: SentenceRef, now: SentenceRef
    ) -> Iterator[Callable[[], None]]:
        """Yield what is to be done to a sentence; what the reader said since then stays."""
        editing, table = self._window.revising.editing, self._window.table
        edited = table.sentence(now).target != table.machine(now).target
        if was in said.edits and not edited:
            yield lambda: editing.edit(now, said.edits[was])
        if was in said.notes and now not in table.notes:
            yield lambda: editing.note(now, said.notes[was])
        if was in said.checked and now not in table.checked:
            yield lambda: editing.check(now)
        if was in said.tints and now not in table.tints:
            yield lambda: editing.tint(now, said.tints[was])

    def _outcome(self, done: int, left: int) -> str:
        words = self.tr("%n carried over.", "", done)
        if left:
            words += " " + self.tr(
                "%n found no place here and stay(s) with the older version.", "", left
            )
        return words

# SPDX-License-Identifier: GPL-3.0-or-later
"""Offer to carry over what the reader said of an older version of the article."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from desktop.window.drift.carrying import Carrying
from desktop.window.drift.leftover import Leftover
from desktop.window.drift.leftovers_dialog import LeftoversDialog
from desktop.window.drift.older import count, older
from desktop.window.models.offer import Offer
from desktop.window.opening.work import Opened
from desktop.window.storage.additions import Additions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout, QWidget

    from desktop.window.main import MainWindow
    from desktop.window.page import SentenceRef


class Drift(QObject):
    """Looks for older versions when an article is translated, and the reader has said nothing yet.

    Only then all its sentences are known. An older version none of whose sentences is found again
    is another article of the same name, and not spoken of, unless the reader asks for the list.
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
        window.actions_["older"].triggered.connect(self._list)

    def _forget(self) -> None:
        self._key = ""
        self.offer.hide()

    def _begin(self, opened: Opened) -> None:
        """Remember an article of which nothing is said, unless its file brings changes along."""
        notebook = self._window.revising.editing.notebook
        if notebook is not None and not opened.revised and not notebook.additions.said:
            self._key = opened.key

    def _look(self) -> None:
        key, self._key = self._key, ""
        for said in self._older(key) if key else ():
            # Of what was only begun, such as an edit without a word, there is nothing to tell.
            if count(said).total and Carrying(self._window, said).knows_it:
                self.offer.make(self._words_for(said), partial(self._carry, said))
                return

    def _older(self, key: str) -> Iterator[Additions]:
        document, target = self._window.table.document, self._window.reader.shown.target
        return older(self._notebooks, document, target, key)

    def _words_for(self, said: Additions) -> Callable[[], tuple[str, str]]:
        def words() -> tuple[str, str]:
            sentence = self.tr(
                "You left {things} in an older version of this article. Carry them over?",
                "",
                count(said).total,
            )
            return sentence.format(things=self._things(said)), self.tr("Carry over")

        return words

    def _things(self, said: Additions) -> str:
        """Name what was said and done, such as: 3 edits and 2 notes."""
        much = count(said)
        named = (
            (much.edits, self.tr("%n edit(s)", "", much.edits)),
            (much.notes, self.tr("%n note(s)", "", much.notes)),
            (much.checked, self.tr("%n check mark(s)", "", much.checked)),
            (much.tints, self.tr("%n highlight(s)", "", much.tints)),
            (much.languages, self.tr("%n paragraph language(s)", "", much.languages)),
            (much.recut, self.tr("%n paragraph(s) cut otherwise", "", much.recut)),
        )
        *first, last = [words for number, words in named if number]
        if not first:
            return last
        return self.tr("{first} and {last}").format(first=", ".join(first), last=last)

    def _carry(self, said: Additions) -> None:
        """Do to this version what was done to the older one, as one step of undo."""
        page, stack = self._window.page, self._window.revising.editing.stack
        page.editor.finish()
        carrying = Carrying(self._window, said)
        done: list[SentenceRef] = []
        for ref, act in carrying.acts():
            if not done:
                stack.beginMacro(self.tr("carrying over from an older version"))
            act()
            done.append(ref)
        if done:
            stack.endMacro()
            page.places.reveal(min(done))
        page.setFocus()
        self._window.status.say(self.tr("%n carried over.", "", len(done)))
        self._offer_rest(carrying.left())

    def _offer_rest(self, left: Sequence[Leftover]) -> None:
        """Offer to see what has no place here; it stays with the older version as well."""
        if not left:
            return
        total = sum(one.count for one in left)

        def words() -> tuple[str, str]:
            return self.tr("%n found no place in this version.", "", total), self.tr("Show …")

        self.offer.make(words, partial(self._show, left))

    def _show(self, left: Sequence[Leftover]) -> None:
        LeftoversDialog(left, self._window).show()

    def _list(self) -> None:
        """Show all that older versions have and this one has not."""
        notebook, reader = self._window.revising.editing.notebook, self._window.reader
        if notebook is None or reader.bilingual is None:
            self._window.status.say(self.tr("Older versions can be compared with a whole article."))
            return
        left = [
            one for said in self._older(notebook.key) for one in Carrying(self._window, said).left()
        ]
        if left:
            self._show(left)
        else:
            words = self.tr("No older version has anything of yours that is not here.")
            self._window.status.say(words)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Connect the page, its keys and the menus to joining and splitting sentences."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.document import Side
from desktop.window.actions import Actions
from desktop.window.editing.changes import Editing
from desktop.window.editing.reshaping import Reshaping
from desktop.window.page import PageView, SentenceAct, SentenceRef


class Shaping(QObject):
    """Joins and splits the sentences of a page.

    Signals:
        said: (str) Words for the status bar.
    """

    said = Signal(str)

    def __init__(
        self,
        page: PageView,
        editing: Editing,
        actions: Actions,
        on_sentence: Callable[[SentenceAct], Callable[[], None]],
    ) -> None:
        """Connect actions; `on_sentence` makes a slot of what is done to the current sentence."""
        super().__init__(page)
        self._page = page
        self.reshaping = Reshaping(page.table, editing)
        self.reshaping.reshaped.connect(self._show)
        actions["join"].triggered.connect(on_sentence(self._join))
        actions["split"].triggered.connect(on_sentence(self._choose))
        page.editor.split_asked.connect(self._choose)
        page.cutting.moved.connect(self._tell)
        page.cutting.left.connect(lambda: self.said.emit(""))
        page.cutting.decided.connect(self._split)

    def _join(self, ref: SentenceRef) -> None:
        self._page.editor.finish()
        if self.reshaping.can_merge(ref):
            self.reshaping.merge(ref)
        else:
            self.said.emit(self.tr("This is the last sentence of its paragraph."))

    def _choose(self, ref: SentenceRef, target: int | None = None) -> None:
        self._page.editor.finish()
        self._page.set_current(ref)
        self._page.places.reveal(ref)
        self._page.setFocus()
        if not self._page.cutting.begin(ref, target):
            self.said.emit(self.tr("The original is one word: there is nothing to split."))

    def _split(self, ref: SentenceRef, offsets: dict[Side, int]) -> None:
        self.reshaping.split(ref, offsets)
        self.said.emit(self.tr("Split. Ctrl+Z makes it one sentence again."))

    def _tell(self, source: str, target: str) -> None:
        words = self.tr(
            "Split before “{source}” and “{target}”: ← → move the cut, Tab goes to the other side, "
            "Enter splits, Esc leaves it whole."
        )
        self.said.emit(words.format(source=source, target=target or "–"))

    def _show(self, ref: SentenceRef) -> None:
        focus = self._page.focus
        focus.hover = focus.word = focus.unveiled = focus.selection = None
        self._page.cutting.end()
        self._page.set_current(ref)
        self._page.places.reveal(ref)

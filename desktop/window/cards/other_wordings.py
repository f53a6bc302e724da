# SPDX-License-Identifier: GPL-3.0-or-later
"""Let a reader choose among the translations that the machine considered for a sentence."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.window.actions import Actions
from desktop.window.cards.wordings_card import WordingsCard
from desktop.window.cards.wordings_html import Wording
from desktop.window.editing.changes import Editing
from desktop.window.page import PageView, SentenceAct, SentenceRef


class OtherWordings(QObject):
    """Ties the command, the card and the edits together.

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
        self._editing = editing
        self.card = WordingsCard(page)
        self.card.chosen.connect(self._take)
        actions["wordings"].triggered.connect(on_sentence(self._show))
        page.current_changed.connect(lambda _: self.card.leave())
        page.table.reset.connect(self.card.leave)
        page.table.changed.connect(self._follow)
        page.words.asked.connect(lambda _: self.card.leave())
        page.words.moved.connect(self.card.place)

    def _show(self, ref: SentenceRef) -> None:
        """Show the other wordings of a sentence; asked again, put them away."""
        if self.card.ref == ref:
            self.card.leave()
            return
        self._page.editor.finish()
        self._page.cutting.end()
        self._page.words.end()
        self._page.set_current(ref)
        found = self._wordings(ref)
        if found:
            self.card.offer(ref, self._page.table.sentence(ref).target, found)
        else:
            self.card.tell(ref, self._why(ref))

    def _wordings(self, ref: SentenceRef) -> tuple[Wording, ...]:
        """Return what the machine has for a sentence, but for what stands there."""
        machine, current = self._page.table.machine(ref), self._page.table.sentence(ref).target
        first = Wording(machine.target, self.tr("the machine’s first choice"))
        every = (first, *map(Wording, machine.alternatives))
        return tuple(wording for wording in every if wording.text != current)

    def _why(self, ref: SentenceRef) -> str:
        machine = self._page.table.machine(ref)
        if machine.target == machine.source:
            return self.tr("This sentence was not translated: there is nothing to choose from.")
        if ref.row in self._editing.shapes:
            return self.tr("A sentence that was split or joined has no other wordings.")
        if machine.score is None:
            return self.tr("The file that was opened keeps no other wordings of this sentence.")
        return self.tr("The machine found no other wording that is as sound as this one.")

    def _take(self, ref: SentenceRef, text: str) -> None:
        self._editing.edit(ref, text)
        if text == self._page.table.machine(ref).target:
            self.said.emit(self.tr("The sentence has the machine’s own words again."))
        else:
            self.said.emit(self.tr("Taken, as an edit: it can be undone."))

    def _follow(self, row: int) -> None:
        """Put the card away when its sentence becomes another."""
        if self.card.ref is not None and self.card.ref.row == row:
            self.card.leave()

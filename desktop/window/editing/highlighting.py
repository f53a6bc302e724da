# SPDX-License-Identifier: GPL-3.0-or-later
"""Connect the keys and the menu to highlighting sentences in four colours."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.document import Tint
from desktop.window.actions import Actions
from desktop.window.editing.changes import Editing
from desktop.window.page import PairTable, SentenceAct, SentenceRef


class Highlighting(QObject):
    """Highlights the current sentence; the same colour once more takes it away."""

    def __init__(
        self,
        table: PairTable,
        editing: Editing,
        actions: Actions,
        on_sentence: Callable[[SentenceAct], Callable[[], None]],
    ) -> None:
        """Connect actions; `on_sentence` makes a slot of what is done to the current sentence."""
        super().__init__(editing)
        self._table = table
        self._editing = editing
        self._last = Tint.YELLOW
        actions["highlight"].triggered.connect(on_sentence(self._toggle))
        for tint in Tint:
            actions[tint.value].triggered.connect(on_sentence(self._with(tint)))

    def _toggle(self, ref: SentenceRef) -> None:
        self._editing.tint(ref, None if ref in self._table.tints else self._last)

    def _with(self, tint: Tint) -> SentenceAct:
        def act(ref: SentenceRef) -> None:
            self._last = tint
            self._editing.tint(ref, None if self._table.tints.get(ref) is tint else tint)

        return act

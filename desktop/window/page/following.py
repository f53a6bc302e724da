# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page does when its table changes."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop.document import Side

if TYPE_CHECKING:
    from desktop.window.page.view import PageView


class Following:
    """Lets the page follow its table; what is on the screen stays where it is."""

    def __init__(self, page: "PageView") -> None:
        self._page = page
        table = page.table
        table.reset.connect(self._show_new)
        table.changed.connect(self._show_changed)
        table.restored.connect(self._show_restored)
        table.grew.connect(self._make_room)
        table.progress.changed.connect(self._restage)
        table.further.changed.connect(self._show_changed)
        table.further.staged.connect(self._restage)
        table.further.arranged.connect(self.arrange)

    def arrange(self) -> None:
        """Show the columns that there are and that the reader wants to see."""
        page = self._page
        columns = (*Side, *page.table.further.columns)
        page.stack.shown = tuple(filter(page.look.shows, columns))
        self._leave_hidden()
        page.reset_type()

    def _leave_hidden(self) -> None:
        """Let go of what was pointed at, and of what is under way in columns out of sight."""
        page, shown = self._page, self._page.stack.shown
        page.focus.hover = page.focus.word = None
        if page.focus.selection is not None and page.focus.selection.side not in shown:
            page.focus.selection = None
        if page.words.place is not None and page.words.place.side not in shown:
            page.words.end()
        if page.cutting.side not in shown:
            page.cutting.end()
        if Side.TARGET not in shown:
            page.editor.finish()

    def _show_new(self) -> None:
        page = self._page
        page.glide.stop()
        page.pointer.forget()
        page.focus.hover = page.focus.word = page.focus.selection = None
        page.set_current(None)
        page.stack.scroll = 0.0
        page.stack.anchor = 0
        page.stack.rebuild()
        page.settle()

    def _show_changed(self, index: int) -> None:
        page = self._page
        page.stack.forget(index)
        # Rows out of sight keep their estimate; they are laid out when they are looked at.
        if index in page.in_sight:
            page.settle()

    def _show_restored(self, rows: list[int]) -> None:
        page = self._page
        for index in rows:
            page.stack.forget(index)
        seen = page.in_sight
        if any(index in seen for index in rows):
            page.settle()

    def _restage(self, rows: Iterable[int]) -> None:
        self._page.stack.restage(rows)
        self._page.viewport().update()

    def _make_room(self) -> None:
        """Give rows that come behind the others their room."""
        self._page.stack.extend()
        self._page.scroll_to(self._page.stack.scroll)
        self._page.minimap.refresh()

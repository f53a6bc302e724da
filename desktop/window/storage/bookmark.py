# SPDX-License-Identifier: GPL-3.0-or-later
"""Remember where the reader is, per sentence, and go there when the article is opened again."""

from PySide6.QtCore import QObject, QTimer

from desktop.document import Side
from desktop.window.editing.changes import Editing
from desktop.window.page import PageView, SentenceRef
from desktop.window.storage.notebook import NotebookError

_AFTER_MS = 1500
_EYE_LEVEL = 0.25


class Bookmark(QObject):
    """Follows a page and writes its place into the notebook, when it has come to rest."""

    def __init__(self, page: PageView, editing: Editing) -> None:
        super().__init__(page)
        self._page = page
        self._editing = editing
        self._goal: SentenceRef | None = None
        self._arrived = 0.0
        self._waits = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AFTER_MS)
        self._rest.timeout.connect(self.save)
        page.current_changed.connect(lambda _: self._rest.start())
        page.verticalScrollBar().valueChanged.connect(lambda _: self._rest.start())
        page.table.translated.connect(self._translated)
        page.table.restored.connect(self._restored)
        page.table.grew.connect(lambda _: self._approach())

    def restore(self) -> None:
        """Go where the reader was; the sentence itself is found when its row is translated."""
        notebook = self._editing.notebook
        place = None if notebook is None else notebook.additions.place
        self._goal = None
        if place is not None and place.row > 0:
            self._goal = place
            self._arrived = self._page.stack.scroll
            self._waits = True
            self._approach()

    def _approach(self) -> None:
        """Go to the row where the reader was, once it is read; a reader who has moved stays."""
        goal = self._goal
        if goal is None or not self._waits or goal.row >= len(self._page.table):
            return
        self._waits = False
        if self._at_rest:
            self._go(self._page.stack.y(goal.row))

    @property
    def _at_rest(self) -> bool:
        return abs(self._page.stack.scroll - self._arrived) < 1

    def save(self) -> None:
        """Write the place down."""
        self._rest.stop()
        notebook = self._editing.notebook
        if self._goal is not None and self._waits and self._at_rest:
            return  # The reader has not been there yet.
        place = self.place()
        if notebook is None or place is None or place == notebook.additions.place:
            return
        if place == SentenceRef(0, 0) and notebook.additions.place is None:
            return
        try:
            notebook.write("place", place)
        except NotebookError as error:
            self._editing.failed.emit(error)

    def place(self) -> SentenceRef | None:
        """Return where the reader is."""
        page = self._page
        if not len(page.table):
            return None
        if page.focus.current is not None:
            return page.focus.current
        level = page.stack.scroll + page.viewport().height() * _EYE_LEVEL
        index = page.stack.index_at(level if page.stack.scroll > 1 else 0.0)
        row, within = page.stack.row(index), level - page.stack.y(index)
        for number in range(row.sentence_count):
            rects = row.sentence_rects(page.stack.shown[0], number)
            if rects and rects[-1].bottom() > within and page.stack.scroll > 1:
                return SentenceRef(index, number)
        return SentenceRef(index, 0)

    def _restored(self, rows: list[int]) -> None:
        if self._goal is not None and self._goal.row in rows:
            self._translated(self._goal.row)

    def _translated(self, row: int) -> None:
        goal = self._goal
        if goal is None or goal.row != row:
            return
        self._goal = None
        if self._at_rest:
            rects = self._page.stack.row(row).sentence_rects(Side.SOURCE, goal.sentence)
            self._go(self._page.stack.y(row) + (rects[0].top() if rects else 0.0))

    def _go(self, y: float) -> None:
        self._page.scroll_to(y - self._page.viewport().height() * _EYE_LEVEL)
        self._page.viewport().update()
        self._arrived = self._page.stack.scroll

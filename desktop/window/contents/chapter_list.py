# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters of a document as a list that a view can show; thousands cost nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from desktop.window.contents.chapters import Chapter
from desktop.window.dress.tips import tip

_INDENT = "\u2003"
_WIDTH = 240


class ChapterList(QStandardItemModel):
    """Chapters and, set in, the headings within them."""

    def __init__(self) -> None:
        super().__init__(0, 1)
        self._chapters: list[Chapter] = []

    def clear(self) -> None:
        """List nothing."""
        self._chapters.clear()
        self.removeRows(0, self.rowCount())

    def extend(self, chapters: Sequence[Chapter]) -> None:
        """Put more chapters behind the others."""
        if chapters:
            self._chapters += chapters
            # A view asks for every row: of thousands, Qt tells it itself.
            self.invisibleRootItem().appendRows(list(map(_item, chapters)))

    def chapter(self, number: int) -> Chapter:
        """Return the chapter of this number."""
        return self._chapters[number]


def _item(chapter: Chapter) -> QStandardItem:
    item = QStandardItem(_INDENT * chapter.level + chapter.title)
    item.setEditable(False)
    item.setToolTip(tip(chapter.title))
    item.setAccessibleText(chapter.title)
    return item


class ChapterView(QListView):
    """Shows the list.

    Signals:
        left: The reader goes back to the page.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setMinimumWidth(_WIDTH)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

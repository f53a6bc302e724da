# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters of a document as a list that a view can show; thousands cost nothing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from desktop.window.chapters import Chapter

_NONE = QModelIndex()
_INDENT = "\u2003"
_WIDTH = 240


class ChapterList(QAbstractListModel):
    """Chapters and, set in, the headings within them."""

    def __init__(self) -> None:
        super().__init__()
        self._chapters: list[Chapter] = []

    def clear(self) -> None:
        """List nothing."""
        self.beginResetModel()
        self._chapters.clear()
        self.endResetModel()

    def extend(self, chapters: Sequence[Chapter]) -> None:
        """Put more chapters behind the others."""
        if chapters:
            count = len(self._chapters)
            self.beginInsertRows(QModelIndex(), count, count + len(chapters) - 1)
            self._chapters += chapters
            self.endInsertRows()

    def chapter(self, number: int) -> Chapter:
        """Return the chapter of this number."""
        return self._chapters[number]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._chapters)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return the title of a chapter."""
        chapter = self._chapters[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _INDENT * chapter.level + chapter.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return chapter.title
        return None


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

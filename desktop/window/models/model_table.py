# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of models as Qt wants it: heads of sections, and lines under them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.window.models import phrases
from desktop.window.models.lane import Job, Phase
from desktop.window.models.shelf import Item, Section

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A line, or the head of a section where there is no item."""

    section: Section
    item: Item | None = None
    job: Job | None = None


class ModelTable(QAbstractListModel):
    """Rows of models; heads cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_items(self, items: Sequence[Item], jobs: Sequence[Job]) -> None:
        """Show other lines; what is under way comes first, and only there."""
        moving = [Row(Section.UNDER_WAY, job.item, job) for job in jobs if job.item]
        keys = {row.item.key for row in moving if row.item}
        resting = [Row(item.section, item) for item in items if item.key not in keys]
        rows: list[Row] = []
        for row in [*moving, *resting]:
            if not rows or rows[-1].section is not row.section:
                rows.append(Row(row.section))
            rows.append(row)
        if rows == self.rows:
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def find(self, key: str) -> QModelIndex:
        """Return where a line is; an invalid index if it is not shown."""
        for number, row in enumerate(self.rows):
            if row.item is not None and row.item.key == key:
                return self.index(number)
        return QModelIndex()

    def touch(self, job: Job) -> None:
        """Show that a job has come a step further."""
        index = self.find(job.key)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the row itself, or its words for those who cannot see it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let lines be chosen, and heads not."""
        if index.isValid() and self.rows[index.row()].item is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


def words(row: Row) -> str:
    """Say a row in one line."""
    if row.item is None:
        return phrases.section(row.section)
    parts = [phrases.title(row.item), second_line(row), phrases.size(row.item)]
    return ", ".join(part for part in parts if part)


def second_line(row: Row) -> str:
    """Say what stands under the title of a line."""
    if row.item is None:
        return ""
    if row.job is None:
        return phrases.summary(row.item)
    if row.job.phase is Phase.FAILED:
        return phrases.failed(row.job)
    return phrases.standing(row.job)

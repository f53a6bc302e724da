# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels and values, one below the other; values can be selected and copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from desktop.window.models.facts import Fact

_LONGEST = 28


class FactTable(QWidget):
    """A table of two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: list[Fact] = []
        self._cells: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts; nothing moves where they are the same."""
        if list(facts) == self.facts:
            return
        self.facts = list(facts)
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for row, (label, value) in enumerate(facts):
            head = QLabel(label)
            head.setProperty("quiet", True)
            words = _long(value) if _unbreakable(value) else _short(value)
            words.setAccessibleName(f"{label}: {value}")
            self._grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
            self._cells += [head, words]


def _unbreakable(value: str) -> bool:
    """Say whether a value has a word for which there may be no room: a path, a checksum."""
    return any(len(word) > _LONGEST for word in value.split())


def _short(value: str) -> QLabel:
    words = QLabel(value, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def _long(value: str) -> QLineEdit:
    """Show a value in one line that can be moved along, so that it is copied as it is."""
    field = QLineEdit(value, readOnly=True)
    field.setObjectName("fact")
    field.setFrame(False)
    field.setTextMargins(-2, 0, 0, 0)  # It keeps two dots free by itself, and a label none.
    field.setToolTip(value)
    field.setCursorPosition(0)
    field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return field

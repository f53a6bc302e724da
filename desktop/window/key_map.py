# SPDX-License-Identifier: GPL-3.0-or-later
"""All keys on one page, taken from the actions themselves, so that it is never wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.window.actions import Actions
from desktop.window.specs import SPECS


class KeyMap(QDialog):
    """A table of keys and what they do."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        words = QLabel(self._table(actions))
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setMargin(8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(words)
        area.setMinimumWidth(words.sizeHint().width() + 24)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addWidget(area)
        column.addWidget(buttons)
        self.resize(self.sizeHint().width(), 620)

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Keys of the page that are in no menu, and what they do."""
        return [
            ("J, ↓", self.tr("Next sentence")),
            ("K, ↑", self.tr("Sentence before")),
            (self.tr("Click"), self.tr("Pin a sentence; its words show their counterparts")),
            ("Esc", self.tr("Release the sentence")),
            ("Enter", self.tr("Edit the translation; Enter saves, Esc cancels")),
            (self.tr("Ctrl+Enter"), self.tr("While editing: split the sentence at the caret")),
            (self.tr("Space"), self.tr("Lift the veil of the sentence")),
        ]

    def _table(self, actions: Actions) -> str:
        rows = self.rows
        for spec in SPECS:
            keys = actions[spec.name].shortcuts()
            if keys:
                form = QKeySequence.SequenceFormat.NativeText
                words = actions[spec.name].text().replace("&", "").rstrip(" …")
                rows.append((", ".join(key.toString(form) for key in keys), words))
        cells = "".join(
            f"<tr><td><b>{keys}</b>&nbsp;&nbsp;&nbsp;</td><td>{words}</td></tr>"
            for keys, words in rows
        )
        return f"<table cellpadding='4'>{cells}</table>"

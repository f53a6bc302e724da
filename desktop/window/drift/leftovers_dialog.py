# SPDX-License-Identifier: GPL-3.0-or-later
"""Show what an older version has and this one has not, to be read and copied."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.window.drift.leftover import Leftover, as_html, as_text


class LeftoversDialog(QDialog):
    """A list that stays open beside the page, so that what is in it can be typed in there."""

    def __init__(self, found: Sequence[Leftover], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("leftovers")
        self._found = found
        self.head = QLabel(wordWrap=True)
        self.text = QTextBrowser(openLinks=False)
        self.text.document().setDocumentMargin(14)
        self.copy = QPushButton(autoDefault=False)
        self.copy.clicked.connect(self._copy)
        self._close = QPushButton(autoDefault=False)
        self._close.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(self.copy)
        line.addStretch()
        line.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.text)
        column.addLayout(line)
        self.resize(560, 460)
        self._retranslate()
        self.text.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._found))
        self.copy.setText(self.tr("Copied"))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("From older versions"))
        words = self.tr(
            "This is yours and has no place in the version that is open. It is kept with the older "
            "one."
        )
        self.head.setText(words)
        self.text.setHtml(as_html(self._found))
        self.text.setAccessibleName(self.tr("What found no place"))
        self.copy.setText(self.tr("&Copy all"))
        self._close.setText(self.tr("C&lose"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

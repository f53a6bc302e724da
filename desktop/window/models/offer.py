# SPDX-License-Identifier: GPL-3.0-or-later
"""Offer one thing above the page, without standing in the way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

Words = Callable[[], tuple[str, str]]


class Offer(QFrame):
    """A sentence and a button; one offer at a time, the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._words: Words = lambda: ("", "")
        self._act: Callable[[], None] = lambda: None
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.clicked.connect(self._accept)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(self._label, 1)
        line.addWidget(self.button)
        line.addWidget(self._close)
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What is offered."""
        return self._label.text()

    def make(self, words: Words, act: Callable[[], None]) -> None:
        """Offer something.

        Args:
            words: Says the sentence and the word on the button, again in every language.
            act: What is done when the button is pressed.
        """
        self._words, self._act = words, act
        self._retranslate()
        self.show()

    def _accept(self) -> None:
        self.hide()
        self._act()

    def _retranslate(self) -> None:
        sentence, word = self._words()
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(word)
        self._close.setToolTip(self.tr("Not now"))
        self._close.setAccessibleName(self.tr("Not now"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

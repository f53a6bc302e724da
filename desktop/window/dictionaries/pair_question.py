# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask which languages a dictionary is for, where it does not say so itself."""

from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.dictionaries import codes
from desktop.window.dictionaries.imports import Order
from desktop.window.languages import name as language_name


class PairQuestion(QWidget):
    """Two boxes for two languages; asked of one dictionary after the other.

    Signals:
        answered: (Path, pair of codes) The reader has said which languages it is for.
    """

    answered = Signal(Path, object)

    def __init__(self) -> None:
        super().__init__()
        self._paths: deque[Path] = deque()
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.source = QComboBox()
        self.target = QComboBox()
        self.answer = QPushButton()
        line = QHBoxLayout()
        for widget in (self.source, QLabel("→"), self.target):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        column.addLayout(line)
        self.answer.clicked.connect(self._tell)
        for box in (self.source, self.target):
            box.currentIndexChanged.connect(self._allow)
        self._retranslate()

    def ask(self, order: Order) -> None:
        """Ask about a dictionary, when those before it are answered."""
        self._paths.append(order.path)
        self._retranslate()
        self.show()
        if len(self._paths) == 1:
            self.source.setFocus()

    def _tell(self) -> None:
        path = self._paths.popleft()
        self._retranslate()
        self.setVisible(bool(self._paths))
        self.answered.emit(path, (self.source.currentData(), self.target.currentData()))

    def _allow(self) -> None:
        self.answer.setEnabled(self.source.currentData() != self.target.currentData())

    def _retranslate(self) -> None:
        name = self._paths[0].name if self._paths else ""
        self._words.setText(
            self.tr("“{name}” does not say which languages it is for:").format(name=name)
        )
        self.answer.setText(self.tr("Import"))
        self.source.setAccessibleName(self.tr("Language of the words"))
        self.target.setAccessibleName(self.tr("Language of the explanations"))
        _fill(self.source, codes(), self.source.currentData() or "de")
        _fill(self.target, codes(), self.target.currentData() or "en")
        self._allow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _fill(box: QComboBox, languages: Iterable[str], chosen: str) -> None:
    box.blockSignals(True)
    box.clear()
    named = [(language_name(code), code) for code in languages]
    for words, code in sorted(named, key=lambda one: QLocale().toLower(one[0])):
        box.addItem(words, code)
    box.setCurrentIndex(box.findData(chosen))
    box.blockSignals(False)

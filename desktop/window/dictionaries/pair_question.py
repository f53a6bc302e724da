# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask which languages a dictionary is for, where it does not say so itself."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.dictionaries import codes
from desktop.window.dictionaries.imports import Order
from desktop.window.languages import name as language_name


class PairQuestion(QWidget):
    """Two boxes for two languages.

    Signals:
        answered: (Path, pair of codes) The reader has said which languages it is for.
    """

    answered = Signal(Path, object)

    def __init__(self) -> None:
        super().__init__()
        self._path: Path | None = None
        self._words = QLabel(wordWrap=True)
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
        """Ask about a dictionary."""
        self._path = order.path
        self._retranslate()
        self.show()
        self.source.setFocus()

    def _tell(self) -> None:
        if self._path is not None:
            self.answered.emit(self._path, (self.source.currentData(), self.target.currentData()))
        self._path = None
        self.hide()

    def _allow(self) -> None:
        self.answer.setEnabled(self.source.currentData() != self.target.currentData())

    def _retranslate(self) -> None:
        name = self._path.name if self._path is not None else ""
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

# SPDX-License-Identifier: GPL-3.0-or-later
"""Show which language a text is in, how sure that is, and let the reader correct it."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.window import languages
from desktop.window.opening.work import Opened


class LanguageButton(QToolButton):
    """A quiet button: "German, 99 % sure".

    Signals:
        chosen: (str) ISO 639-1 code that the reader says the text is in.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._opened: Opened | None = None
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))
        for code in languages.codes():
            action = self._menu.addAction(code)
            action.setData(code)
            action.setCheckable(True)
            self._group.addAction(action)
        self.setMenu(self._menu)
        self._retranslate()

    def show_language(self, opened: Opened | None) -> None:
        """Show the language of a document, or nothing."""
        self._opened = opened
        self._retranslate()

    def _retranslate(self) -> None:
        language = self._opened.document.language if self._opened else ""
        for action in self._group.actions():
            action.setText(languages.name(action.data()))
            action.setChecked(action.data() == language)
        self.setVisible(self._opened is not None)
        self.setText(self._words(language) + "  ▾")
        self.setToolTip(self.tr("The language of the original. Press to choose another."))
        self.setAccessibleName(self.text())

    def _words(self, language: str) -> str:
        if not language:
            return self.tr("Which language?")
        name = languages.name(language)
        detection = self._opened.detection if self._opened else None
        if detection is None and not (self._opened and self._opened.chosen):
            return name
        if detection is None:
            return self.tr("{language}, as you said").format(language=name)
        share = QLocale().toString(round(detection.certainty * 100))
        return self.tr("{language}, {share}% sure").format(language=name, share=share)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

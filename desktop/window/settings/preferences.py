# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings: what is chosen shows at once on the page behind."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTabWidget, QVBoxLayout

from desktop.window.settings.appearance import Appearance
from desktop.window.settings.preference_pages import LooksPage, ProgramPage, ReadingPage
from desktop.window.settings.preview import Preview

if TYPE_CHECKING:
    from desktop.window.main import MainWindow


class Preferences(QDialog):
    """Every choice that lasts, on three pages; what is chosen holds at once."""

    def __init__(self, appearance: Appearance, window: "MainWindow") -> None:
        """Make the dialog."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.looks = LooksPage(appearance, window)
        self.reading = ReadingPage(window)
        self.program = ProgramPage(appearance, window)
        self.preview = Preview(window.page)
        self.pages = QTabWidget()
        for page in (self.looks, self.reading, self.program):
            self.pages.addTab(page, "")
            page.changed.connect(self.preview.follow)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addWidget(self.pages)
        column.addWidget(self.preview)
        column.addWidget(self._hint)
        column.addWidget(buttons)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        names = (self.tr("&Appearance"), self.tr("&Reading"), self.tr("&Program"))
        for at, name in enumerate(names):
            self.pages.setTabText(at, name)
        self._hint.setText(self.tr("What you choose shows at once on the page."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

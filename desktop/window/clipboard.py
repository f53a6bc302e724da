# SPDX-License-Identifier: GPL-3.0-or-later
"""Copy sentences to the clipboard, and open the text that is there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.window import quoting
from desktop.window.opening.work import Request

if TYPE_CHECKING:
    from desktop.window.main import MainWindow


class Clipboard(QObject):
    """What the window and the clipboard give each other."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        for name, slot in (
            ("copy", self.copy),
            ("copy_pair", self.copy_pair),
            ("paste", self.paste),
        ):
            window.actions_[name].triggered.connect(slot)
        window.welcome.paste_asked.connect(self.paste)

    def copy(self) -> None:
        """Copy the selected text, or both sides of the current sentence."""
        page, table = self._window.page, self._window.table
        text = page.selected_text() or quoting.both_sides(table, page.attention)
        if text:
            QGuiApplication.clipboard().setText(text)

    def copy_pair(self) -> None:
        """Copy original, translation and source of the current sentence in one line."""
        window = self._window
        text = quoting.quotation(window.table, window.page.attention)
        if text:
            QGuiApplication.clipboard().setText(text)
            window.status.say(self.tr("Copied with its source."))

    def paste(self) -> None:
        """Open the text of the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data.text().strip():
            html = data.html() if data.hasHtml() else ""
            self._window.reader.open(Request(text=data.text(), html=html))
        else:
            self._window.banner.tell(
                self.tr("There is no text on the clipboard."),
                self.tr("Copy an article first, in a browser or an e-mail, and try again."),
            )

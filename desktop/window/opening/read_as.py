# SPDX-License-Identifier: GPL-3.0-or-later
"""Show how a file was read, as which text and as how much of its page, and let that be changed."""

import codecs
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.window.opening.reader import Reader
from desktop.window.opening.work import Opened, Request
from desktop.window.page import Mark, PairTable

ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "iso8859-15": "ISO 8859-15",
    "mac-roman": "Mac OS Roman",
    "cp850": "DOS (CP850)",
    "cp437": "DOS (CP437)",
    "utf-16": "UTF-16",
}
"""What can be chosen, under the names of Python, and what people call it."""


class ReadAsButton(QToolButton):
    """A quiet button beside that of the language: "Article · UTF-8".

    Signals:
        chosen: (Request) The reader wants the file read in another way.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._opened: Opened | None = None
        self._request = Request()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._retranslate()

    def show_reading(self, opened: Opened | None, request: Request) -> None:
        """Show how a file was read; nothing where there is no other way."""
        self._opened, self._request = opened, request
        self._retranslate()

    def _retranslate(self) -> None:
        self._menu.clear()
        words = []
        if self._opened is not None and self._opened.page:
            self._offer_pages()
            words.append(self.tr("Whole page") if self._request.whole_page else self.tr("Article"))
        encoding = self._opened.document.encoding if self._opened is not None else ""
        if encoding and self._request.path is not None:
            self._offer_encodings()
            words.append(_name(encoding))
        self.setVisible(bool(words))
        self.setText(" · ".join(words) + "  ▾")
        self.setToolTip(self.tr("How the file was read. Press to have it read in another way."))
        self.setAccessibleName(self.tr("Read as: {way}").format(way=" · ".join(words)))

    def _offer_pages(self) -> None:
        self._menu.addSection(self.tr("Read of the page"))
        group = QActionGroup(self._menu)
        for words, whole in (
            (self.tr("The article alone"), False),
            (self.tr("The whole page"), True),
        ):
            self._offer(group, words, replace(self._request, whole_page=whole))

    def _offer_encodings(self) -> None:
        self._menu.addSection(self.tr("Read the characters as"))
        group = QActionGroup(self._menu)
        self._offer(group, self.tr("What the file looks like"), replace(self._request, encoding=""))
        for code, name in ENCODINGS.items():
            self._offer(group, name, replace(self._request, encoding=code))

    def _offer(self, group: QActionGroup, words: str, request: Request) -> None:
        action = self._menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(request == self._request)
        group.addAction(action)
        action.triggered.connect(lambda: self._choose(request))

    def _choose(self, request: Request) -> None:
        if request != self._request:
            self.chosen.emit(request)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _name(encoding: str) -> str:
    """Return what people call an encoding."""
    try:
        known = {codecs.lookup(code).name: name for code, name in ENCODINGS.items()}
        found = codecs.lookup(encoding).name
    except LookupError:
        return encoding
    return "UTF-16" if found.startswith("utf-16") else known.get(found, encoding.upper())


class ReadingAs(QObject):
    """Has the file read in another way, and says where edits and notes are if it has another text.

    They belong to the text that they were made on, and are back when that is chosen again.
    """

    def __init__(
        self,
        button: ReadAsButton,
        reader: Reader,
        table: PairTable,
        tell: Callable[[str, str], None],
    ) -> None:
        super().__init__(button)
        self._reader = reader
        self._table = table
        self._tell = tell
        self._key = ""
        self._left = ""
        self._request = Request()
        button.chosen.connect(self._read)
        reader.opened.connect(self._opened)

    def _read(self, request: Request) -> None:
        marks = {
            mark
            for row in self._table.marked_rows
            for some in self._table.marks(row).values()
            for mark in some
        }
        self._left = self._key if marks - {Mark.DOUBTFUL} else ""
        self._request = request
        self._reader.open(request)

    def _opened(self, opened: Opened) -> None:
        self._key = opened.key
        # Where that failed, another article may have come in its place.
        same = self._reader.asked is self._request
        if same and self._left not in ("", opened.key):
            self._tell(
                self.tr("The file was read in another way, and its text is another now."),
                self.tr(
                    "Your edits and notes are kept with the text before; "
                    "choose that again and they are back."
                ),
            )
        self._left = ""

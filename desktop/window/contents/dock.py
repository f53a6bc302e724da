# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of contents beside the page: where one is in a book, and how to go elsewhere."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from desktop.settings import Settings
from desktop.window.contents.chapter_list import ChapterList, ChapterView
from desktop.window.contents.chapters import Chapters
from desktop.window.page import PageView

_KEY = "contents/hidden"
_READING_LINE = 0.3
_SLICE = 500
"""Paragraphs looked through before the event loop turns."""


class Contents(QDockWidget):
    """Lists chapters and headings, marks the current one and goes where one is chosen.

    It shows itself beside a book, unless the reader has closed it before; beside an article it
    waits to be asked for.
    """

    def __init__(
        self, page: PageView, action: QAction, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("contents")
        self._page = page
        self._action = action
        self._settings = settings
        self._chapters = Chapters()
        self._list = ChapterList()
        self.view = ChapterView()
        self.view.setModel(self._list)
        self.setWidget(self.view)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._connect()
        self._retranslate()
        self.hide()

    def _connect(self) -> None:
        page = self._page
        page.table.reset.connect(self._begin)
        page.table.grew.connect(lambda _: self._extend())
        # The page is painted wherever it goes, by key, wheel, glide or search.
        page.viewport().installEventFilter(self)
        self._action.triggered.connect(self._choose)
        self.visibilityChanged.connect(self._follow)
        self._rest.timeout.connect(self._extend)
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        self.view.left.connect(page.setFocus)

    @property
    def titles(self) -> list[str]:
        """What is listed."""
        return [chapter.title for chapter in self._chapters.found]

    @property
    def marked(self) -> str:
        """The title of the current chapter, or ""."""
        index = self.view.currentIndex()
        return self._list.chapter(index.row()).title if index.isValid() else ""

    def mark(self) -> None:
        """Mark the chapter that is being read; not while the reader chooses one by key."""
        if not self.isVisible() or self.view.hasFocus():
            return
        number = self._chapters.at(self._row)
        if number < 0:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        elif number != self.view.currentIndex().row():
            self.view.setCurrentIndex(self._list.index(number, 0))
            self.view.scrollTo(self._list.index(number, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page."""
        if event.type() == QEvent.Type.Paint:
            self.mark()
        return super().eventFilter(watched, event)

    @property
    def _row(self) -> int:
        """The row at eye level, or that of the current sentence while it is in sight."""
        stack, height = self._page.stack, self._page.viewport().height()
        current = self._page.focus.current
        if current is not None and 0 <= stack.y(current.row) - stack.scroll < height:
            return current.row
        return stack.index_at(stack.scroll + _READING_LINE * height)

    def _begin(self) -> None:
        self._chapters = Chapters()
        self._list.clear()
        self._extend()
        # Only now: later it would push the text away from under the eyes.
        wanted = self._chapters.is_book or (self._page.table.growing and self._chapters.named)
        self.setVisible(wanted and not self._settings.flag(_KEY))

    def _extend(self) -> None:
        """Look through the next paragraphs; a whole book takes several turns."""
        paragraphs, known = self._page.table.document.paragraphs, self._chapters.rows
        self._list.extend(self._chapters.extend(paragraphs[known : known + _SLICE]))
        self._action.setEnabled(self._list.rowCount() > 1)
        if self._chapters.rows < len(paragraphs):
            self._rest.start(0)
        else:
            self.mark()

    def _go(self, index: QModelIndex) -> None:
        row = self._list.chapter(index.row()).row
        self._page.set_current(None)
        self._page.glide.to(self._page.stack.y(row) - self._page.stack.typography.leading)
        self._page.setFocus()

    def _choose(self, on: bool) -> None:
        self.setVisible(on)
        if self._chapters.is_book:
            self._settings.set_flag(_KEY, on=not on)
        if on:
            self.mark()
            self.view.setFocus()

    def _follow(self) -> None:
        self._action.setChecked(not self.isHidden())
        self.mark()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay closed beside the next book, too."""
        if self._chapters.is_book:
            self._settings.set_flag(_KEY, on=True)
        super().closeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Contents"))
        self.view.setAccessibleName(self.tr("Chapters and headings"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

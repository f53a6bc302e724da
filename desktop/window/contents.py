# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of contents beside the page: where one is in a book, and how to go elsewhere."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDockWidget, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.settings import Settings
from desktop.window.chapters import Chapters
from desktop.window.page import PageView

_KEY = "contents/hidden"
_READING_LINE = 0.3
_WIDTH = 240


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
        self._items: list[QTreeWidgetItem] = []
        self.tree = ContentsTree()
        self.setWidget(self.tree)
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
        self.tree.itemClicked.connect(self._go)
        self.tree.itemActivated.connect(self._go)
        self.tree.left.connect(page.setFocus)

    @property
    def titles(self) -> list[str]:
        """What is listed."""
        return [chapter.title for chapter in self._chapters.found]

    @property
    def marked(self) -> str:
        """The title of the current chapter, or ""."""
        item = self.tree.currentItem()
        return item.text(0) if item is not None else ""

    def mark(self) -> None:
        """Mark the chapter that is being read; not while the reader chooses one by key."""
        if not self.isVisible() or self.tree.hasFocus():
            return
        number = self._chapters.at(self._row)
        if number < 0:
            self.tree.clearSelection()
            self.tree.setCurrentIndex(QModelIndex())
        elif self._items[number] is not self.tree.currentItem():
            self.tree.setCurrentItem(self._items[number])
            self.tree.scrollToItem(self._items[number])

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
        self._items.clear()
        self.tree.clear()
        self._extend()
        # Only now: later it would push the text away from under the eyes.
        wanted = self._chapters.is_book or (self._page.table.growing and self._chapters.named)
        self.setVisible(wanted and not self._settings.flag(_KEY))

    def _extend(self) -> None:
        known = self._chapters.rows
        for chapter in self._chapters.extend(self._page.table.document.paragraphs[known:]):
            top = self.tree.topLevelItemCount()
            within = self.tree.topLevelItem(top - 1) if chapter.level and top else None
            item = QTreeWidgetItem([chapter.title])
            item.setData(0, Qt.ItemDataRole.UserRole, chapter.row)
            item.setToolTip(0, chapter.title)
            self._items.append(item)
            if within is None:
                self.tree.addTopLevelItem(item)
            else:
                within.addChild(item)
                within.setExpanded(True)
        self._action.setEnabled(len(self._items) > 1)
        self.mark()

    def _go(self, item: QTreeWidgetItem) -> None:
        row = int(item.data(0, Qt.ItemDataRole.UserRole))
        self._page.set_current(None)
        self._page.glide.to(self._page.stack.y(row) - self._page.stack.typography.leading)
        self._page.setFocus()

    def _choose(self, on: bool) -> None:
        self.setVisible(on)
        if self._chapters.is_book:
            self._settings.set_flag(_KEY, on=not on)
        if on:
            self.mark()
            self.tree.setFocus()

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
        self.tree.setAccessibleName(self.tr("Chapters and headings"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class ContentsTree(QTreeWidget):
    """The list itself.

    Signals:
        left: The reader goes back to the page.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(16)
        self.setMinimumWidth(_WIDTH)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformRowHeights(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

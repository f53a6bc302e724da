# SPDX-License-Identifier: GPL-3.0-or-later
"""The model manager: a list of models with a search, and the chosen one beside it."""

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.window import languages
from desktop.window.banner import Banner
from desktop.window.models import phrases
from desktop.window.models.archives import SUFFIX, archives
from desktop.window.models.delegate import ModelDelegate
from desktop.window.models.details import Details
from desktop.window.models.lane import Job
from desktop.window.models.model_table import ROW, ModelTable
from desktop.window.models.shelf import Item, items
from desktop.window.models.stock import Stock
from desktop.window.wording import failure
from models import LanguagePair

_NARROW = 720


class ModelsDialog(QDialog):
    """Shows what there is, and lets it come and go; everything that takes time is done elsewhere.

    Signals:
        folder_used: (str) The reader has chosen an archive in this folder.
    """

    folder_used = Signal(str)

    def __init__(self, stock: Stock, folder: str = "", parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            stock: What it shows; lives on when the dialog is closed.
            folder: Where to look for archives first.
            parent: Its window.
        """
        super().__init__(parent)
        self.setObjectName("models")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._stock = stock
        self._folder = folder
        self._key = ""
        self._pair: LanguagePair | None = None
        self.banner = Banner()
        self.search = QLineEdit(clearButtonEnabled=True)
        self.table = ModelTable(self)
        self.list = QListView()
        self.details = Details(stock)
        self._nothing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._nothing.setProperty("quiet", True)
        self._source = QLabel(wordWrap=True)
        self._source.setProperty("quiet", True)
        self.file = QPushButton()
        self.renew = QPushButton()
        self.leave = QPushButton()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_shelf()
        stock.look()

    def show_pair(self, pair: LanguagePair) -> None:
        """Choose what translates a pair, as soon as it is in the list."""
        self._pair = pair
        self.search.setText("")
        self._show_shelf()

    def show_item(self, item: Item) -> None:
        """Choose a line."""
        self._key = item.key
        self._show_shelf()

    def _lay_out(self) -> None:
        self.list.setModel(self.table)
        self.list.setItemDelegate(ModelDelegate(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for button in (self.file, self.renew, self.leave):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.file)
        top.addWidget(self.renew)
        listing = QVBoxLayout()
        listing.addWidget(self.list, 1)
        listing.addWidget(self._nothing, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(12)
        self._body.addLayout(listing, 5)
        self._body.addWidget(self.details, 6)
        end = QHBoxLayout()
        end.addWidget(self._source, 1)
        end.addWidget(self.leave)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 16, 20, 14)
        inner.setSpacing(12)
        inner.addLayout(top)
        inner.addLayout(self._body, 1)
        inner.addLayout(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(inner)
        self.resize(960, 640)

    def _connect(self) -> None:
        self._stock.changed.connect(self._show_shelf)
        self._stock.stepped.connect(self._show_step)
        self._stock.installed.connect(self._follow)
        self._stock.failed.connect(self._tell)
        self.search.textChanged.connect(self._show_shelf)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.activated.connect(self.details.focus_first)
        self.search.returnPressed.connect(self.list.setFocus)
        self.file.clicked.connect(self._ask_file)
        self.renew.clicked.connect(self._refresh)
        self.leave.clicked.connect(self.close)

    def install(self, path: Path) -> None:
        """Install an archive, and show how that goes."""
        self.search.setText("")
        self.show_item(self._stock.put(path))

    def _ask_file(self) -> None:
        title, kind = self.tr("Install a model from a file"), self.tr("Argos packages")
        name, _ = QFileDialog.getOpenFileName(self, title, self._folder, f"{kind} (*{SUFFIX})")
        if name:
            self._folder = str(Path(name).parent)
            self.folder_used.emit(self._folder)
            self.install(Path(name))

    def _refresh(self) -> None:
        self.banner.hide()
        self._stock.refresh()

    def _tell(self, error: BaseException) -> None:
        self.banner.tell(*failure(error))

    def _follow(self, pair: LanguagePair | None) -> None:
        """Choose what has just been installed, unless the reader looks at something else."""
        item = self.details.item
        if pair is not None and (item is None or item.pair in (pair, None) or not item.held):
            self._pair = pair
            self._show_shelf()

    def _show_step(self, job: Job) -> None:
        self.table.touch(job)
        item = self.details.item
        if item is not None and item.key == job.key:
            self.details.show_step(job)

    def _show_shelf(self) -> None:
        """List again; what was chosen stays chosen."""
        shelf = self._stock.shelf
        found = items(shelf, self.search.text(), languages.name) if shelf else []
        blocked = self.list.selectionModel().blockSignals(True)
        self.table.show_items(found, self._stock.fetching)
        self._restore()
        self.list.selectionModel().blockSignals(blocked)
        self._show_words()

    def _restore(self) -> None:
        """Choose again what was chosen, or what was asked for, or the first line."""
        index = self.table.find(self._key)
        if self._pair is not None:
            wanted = next(
                (r for r in self.table.rows if r.item and r.item.pair == self._pair), None
            )
            if wanted is not None and wanted.item is not None:
                index, self._pair = self.table.find(wanted.item.key), None
        if not index.isValid():
            index = next(
                (self.table.index(n) for n, row in enumerate(self.table.rows) if row.item),
                QModelIndex(),
            )
        self.list.setCurrentIndex(index)
        self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        item: Item | None = index.data(ROW).item if index.isValid() else None
        if item is not None:
            self._key = item.key
            if index.row() == 1:
                self.list.scrollToTop()  # The head above it is seen, too.
            else:
                self.list.scrollTo(index)
        self.details.show_item(item)

    def _show_words(self) -> None:
        shelf = self._stock.shelf
        empty = shelf is not None and not self.table.rows
        self.list.setVisible(not empty)
        self._nothing.setVisible(empty)
        self.renew.setEnabled(shelf is not None and not self._stock.refreshing)
        self._nothing.setText(
            self.tr("No model fits “{text}”. Type the name of a language, or of two.").format(
                text=self.search.text()
            )
        )
        if shelf is None:
            self._source.setText("")
        elif self._stock.refreshing:
            self._source.setText(self.tr("Fetching the list …"))
        else:
            host = urlsplit(shelf.catalogue.source).hostname or shelf.catalogue.source
            self._source.setText(
                self.tr("List of {date}, from {host}. Nothing is fetched until you ask.").format(
                    date=phrases.date(shelf.catalogue.date), host=host
                )
            )
            self._source.setToolTip(
                self.tr("Models are kept in {folder}").format(folder=shelf.place)
            )

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Models"))
        self.search.setPlaceholderText(self.tr("Search: one language, or two"))
        self.search.setAccessibleName(self.tr("Search models by language"))
        self.list.setAccessibleName(self.tr("Models"))
        self.file.setText(self.tr("Install from file …"))
        self.renew.setText(self.tr("Refresh list"))
        self.renew.setToolTip(self.tr("Fetches the newest list of packages from the network"))
        self.leave.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_shelf()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the list where there is no room beside it."""
        narrow = event.size().width() < _NARROW
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take archives."""
        if archives(event.mimeData()):
            self._invite(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop inviting."""
        self._invite(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Install what was dropped."""
        self._invite(on=False)
        for path in archives(event.mimeData()):
            self.install(path)
            event.acceptProposedAction()

    def _invite(self, *, on: bool) -> None:
        self.list.setProperty("over", on)
        self.list.style().polish(self.list)
        self._show_words()
        if on:
            self._source.setText(self.tr("Let go to install it."))

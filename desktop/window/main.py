# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: puts the parts together and passes on what they say to each other."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import Settings
from desktop.window.about import About
from desktop.window.actions import Actions
from desktop.window.banner import Banner
from desktop.window.cards.looking_up import LookUp
from desktop.window.clipboard import Clipboard
from desktop.window.columns import Columns
from desktop.window.contents.dock import Contents
from desktop.window.dress.faces import Face, family, reading_size
from desktop.window.dress.theme import Theme
from desktop.window.drift.control import Drift
from desktop.window.editing.paragraph_language import ParagraphLanguage
from desktop.window.editing.revising import Revising
from desktop.window.models.control import ModelControl
from desktop.window.narrator import Narrator
from desktop.window.opening.files import FileDialogs, dropped
from desktop.window.opening.language_button import LanguageButton
from desktop.window.opening.read_as import ReadAsButton, ReadingAs
from desktop.window.opening.reader import Reader
from desktop.window.opening.work import Engines, Request
from desktop.window.page import PageView, PairTable
from desktop.window.page.typography import Typography
from desktop.window.page_menu import PageMenu
from desktop.window.searching.find_bar import FindBar
from desktop.window.searching.finding import Finding
from desktop.window.searching.hits_panel import HitListing
from desktop.window.settings.looking import LookControl
from desktop.window.settings.sizes import Sizes
from desktop.window.status import Status
from desktop.window.storage.projects import Projects
from desktop.window.storage.recent import RecentMenu
from desktop.window.storage.recents import recents
from desktop.window.storage.restoring import Restoring
from desktop.window.storage.saving import Saving
from desktop.window.storage.sessions import Sessions
from desktop.window.welcome import Welcome, scrollable
from desktop.window.windows import Windows, spread
from desktop.window.wording import failure


class MainWindow(QMainWindow):
    """One window, one article; it belongs to `windows` from the moment it is attached there.

    Signals:
        elsewhere: (Path) The reader wants this article in a window of its own.
        closed: The window has stopped its work and goes.
    """

    elsewhere = Signal(object)
    closed = Signal()
    windows: Windows

    def __init__(self, settings: Settings, engines: Engines, theme: Theme, notebooks: Path) -> None:
        """Make the window.

        Args:
            settings: What the reader chose before.
            engines: Where engines come from.
            theme: Its colours, until `set_theme` says others.
            notebooks: Folder where edits and notes are kept.
        """
        super().__init__()
        self.settings = settings
        self._theme = theme
        self.table = PairTable(self)
        self.page = PageView(self.table, self._typography(), theme)
        self.reader = Reader(self.table, engines, lambda: self.page.first_visible, self)
        self.actions_ = Actions(self)
        self.banner = Banner()
        self.welcome = Welcome()
        self.language = LanguageButton()
        self.read_as = ReadAsButton()
        self.status = Status()
        self.files = FileDialogs(self, settings)
        self._recent = RecentMenu(self.actions_.recent, settings, self)
        self.revising = Revising(self.page, self.actions_, notebooks)
        self.contents = Contents(self.page, self.actions_["contents"], settings)
        self.find_bar = FindBar()
        self.finding = Finding(self.page, self.find_bar, self.revising.editing, self.actions_)
        self.hits = HitListing(self, self.finding, self.find_bar, self.actions_)
        self.look_up = LookUp(self.page, self.reader, self.actions_, notebooks.parent)
        self.saving = Saving(self)
        self.sizes = Sizes(self.page, settings, self.actions_, self._restyle)
        self.models = ModelControl(self, engines)
        self._build()
        self._connect()
        self.set_theme(theme)
        self._restore()
        self.contents.hide()
        self.hits.restore(settings)
        self._look = LookControl(self.actions_, self.page, settings)
        self._narrator = Narrator(self)
        self.drift = Drift(self, notebooks)
        self.paragraph_language = ParagraphLanguage(self)
        self.clipboard = Clipboard(self)
        self.columns = Columns(self, notebooks)
        self._recent.cleared.connect(self.columns.forget_all)
        self.page_menu = PageMenu(self.page, self.actions_)
        self.projects = Projects(self)
        self._sessions = Sessions(self)
        self.reader.placing.restore = Restoring(self.table, self.revising.editing).take
        self._reading_as = ReadingAs(self.read_as, self.reader, self.table, self.banner.tell)
        self.list_recent()

    def open_path(self, path: Path) -> None:
        """Open an article from a file, or install a model from one."""
        if not self.models.take(path):
            self.reader.open(self.columns.request(path))

    def open_text(self, text: str) -> None:
        """Open an article from the clipboard."""
        self.reader.open(Request(text=text))

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self._theme = theme
        self.actions_.draw(theme)
        self.hits.set_theme(theme)
        self._restyle()

    def _typography(self) -> Typography:
        face = self.settings.choice("page/face", Face)
        zooms = self.settings.zoom, self.settings.target_zoom
        source, target = (reading_size(self.font(), zoom) for zoom in zooms)
        return Typography(family(face, self.font()), source, target)

    def _restyle(self) -> None:
        self.page.set_style(self._typography(), self._theme)

    def _build(self) -> None:
        self.views = QStackedWidget()
        self.views.addWidget(scrollable(self.welcome))
        self.views.addWidget(self.page)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.models.offer)
        column.addWidget(self.views, 1)
        column.addWidget(self.find_bar)
        self.setCentralWidget(body)
        self.setStatusBar(self.status)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.contents)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.revising.panel)
        self.revising.panel.hide()
        self._tools = QToolBar(movable=False)
        self._tools.setObjectName("tools")
        self._tools.setIconSize(QSize(20, 20))
        self._tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(self._tools)
        self.actions_.fill(self.menuBar(), self._tools)
        # In a layout of its own the button has the room that its words take.
        right = QWidget()
        right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(right)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch()
        line.addWidget(self.read_as)
        line.addWidget(self.language)
        line.addWidget(self.models.button)
        self._tools.addWidget(right)
        self.setAcceptDrops(True)
        self.setWindowTitle("Synopse")

    def _connect(self) -> None:
        for name, slot in (
            ("open", self._ask_open),
            ("export", self._ask_export),
            ("cancel", self.reader.cancel),
            ("resume", self.reader.resume),
            ("retry", self.reader.retry_failed),
            ("about", lambda: About(self).show()),
            ("alone", self._show_alone),
        ):
            self.actions_[name].triggered.connect(slot)
        self._recent.chosen.connect(lambda path: spread(self, [path]))
        self._recent.elsewhere.connect(self.elsewhere)
        self._recent.cleared.connect(self.list_recent)
        self.revising.said.connect(self.status.say)
        self.revising.failed.connect(lambda error: self.banner.tell(*failure(error)))
        self.revising.owing.settled.connect(lambda error: self.banner.withdraw(failure(error)[0]))
        self.saving.said.connect(self.status.say)
        self.page.retry_asked.connect(self.reader.retry)
        self.sizes.said.connect(self.status.say)
        self.saving.failed.connect(lambda error: self.banner.tell(*failure(error)))
        self.welcome.open_asked.connect(self._ask_open)
        self.welcome.article_asked.connect(lambda path: spread(self, [path]))
        self.status.cancel_asked.connect(self.reader.cancel)
        self.status.resume_asked.connect(self.reader.resume)
        self.language.chosen.connect(self.reader.read_as)

    def _ask_open(self) -> None:
        spread(self, self.files.ask_open())

    def _ask_export(self) -> None:
        bilingual = self.reader.bilingual
        if bilingual is None:
            return
        order = self.files.ask_export(bilingual)
        if order is not None:
            self.saving.save(order)

    def _show_alone(self, on: bool) -> None:
        """Leave nothing on the screen but the page, or bring everything back."""
        for widget in (self.menuBar(), self._tools, self.status):
            widget.setVisible(not on)
        if on:
            self.showFullScreen()
        else:
            self.showNormal()
        self.page.setFocus()

    def list_recent(self) -> None:
        """Offer the articles opened last on the empty page."""
        self.welcome.set_recent(recents(self.settings))

    def _restore(self) -> None:
        self.resize(1180, 780)
        self.restoreGeometry(self.settings.geometry)
        self.restoreState(self.settings.state)

    def _retranslate(self) -> None:
        self.actions_.retranslate()
        self._narrator.retranslate()
        self.columns.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the font of the system."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._restyle()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            self.welcome.set_over(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop inviting."""
        self.welcome.set_over(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.welcome.set_over(over=False)
        files, text = dropped(event.mimeData())
        if files or text:
            event.acceptProposedAction()
            spread(self, files)
        if text:
            self.open_text(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window, stop the work, go."""
        self.page.editor.finish()
        if not (self.revising.owing.may_leave() and self.saving.close()):
            event.ignore()
            return
        self.revising.leave()
        if self.actions_["alone"].isChecked():
            self.actions_["alone"].trigger()
        self.settings.geometry = self.saveGeometry()
        self.settings.state = self.saveState()
        self.settings.save()
        self.finding.close()
        self.models.close()
        self.paragraph_language.close()
        self.columns.close()
        self.look_up.close()
        self.reader.close()
        super().closeEvent(event)
        self.closed.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""A list under the page: every hit of the search with its sentence in both languages."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QListView, QMainWindow, QWidget

from desktop.settings import Settings
from desktop.window.actions import Actions
from desktop.window.dress.theme import Theme
from desktop.window.searching.find_bar import FindBar
from desktop.window.searching.finding import Finding
from desktop.window.searching.hit_list import HitDelegate, HitModel

_FLAG = "find/list"
_HEIGHT = 210
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HitView(QListView):
    """A list that is walked through by key; the page follows.

    Signals:
        picked: (int) The reader is at this hit.
        chosen: The reader wants to read on there.
        left: The reader goes back to the words that are looked for.
    """

    picked = Signal(int)
    chosen = Signal()
    left = Signal()

    def __init__(self, model: HitModel, theme: Theme) -> None:
        super().__init__()
        self.delegate = HitDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.empty_words = ""
        self.clicked.connect(lambda index: self.picked.emit(index.row()))
        self.doubleClicked.connect(lambda _: self.chosen.emit())

    def go(self, row: int) -> None:
        """Show a hit as the one that the reader is at."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, read on there with Enter, go back with Esc."""
        before = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and before == 0):
            self.left.emit()
        elif event.key() in _ENTER and before >= 0:
            self.picked.emit(before)
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() != before:
                self.picked.emit(self.currentIndex().row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hits; without any, say what could help."""
        super().paintEvent(event)
        if not self.model().rowCount() and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self.delegate.theme.quiet))
            room = QRect(self.viewport().rect()).adjusted(24, 12, -24, -12)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.empty_words)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the languages beside or below each other, as there is room."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class HitsPanel(QDockWidget):
    """The list with its frame; it has no title, for the bar above it says what it lists."""

    def __init__(self, model: HitModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hits")
        self.view = HitView(model, theme)
        self.setWidget(self.view)
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget(self))
        self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Hits"))
        self.view.setAccessibleName(self.tr("Hits with their sentences in both languages"))
        self.view.empty_words = self.tr(
            "Every hit is listed here with its sentence in both languages. Capitals and umlauts "
            "need not be right: “strasse” finds “Straße”."
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class HitListing(QObject):
    """Shows the list while somebody searches and wants it."""

    def __init__(
        self, window: QMainWindow, finding: Finding, bar: FindBar, actions: Actions
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._toggle = actions["hits"]
        self.panel = HitsPanel(finding.model, finding.theme, window)
        view = self.panel.view
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.panel)
        self.panel.hide()
        bar.list.setCheckable(True)
        bar.list.clicked.connect(self._toggle.trigger)
        bar.opened.connect(self._follow)
        bar.closed.connect(self.panel.hide)
        bar.into_list.connect(self._enter)
        finding.moved.connect(view.go)
        view.picked.connect(finding.go)
        view.chosen.connect(finding.read_on)
        view.left.connect(bar.text.setFocus)
        self._toggle.toggled.connect(bar.list.setChecked)

    def restore(self, settings: Settings) -> None:
        """Take up what the reader chose before; the list waits for the next search."""
        self._toggle.setChecked(settings.flag(_FLAG))
        self._window.restoreDockWidget(self.panel)
        self.panel.hide()
        self._toggle.triggered.connect(lambda on: self._switch(settings, on=on))

    def set_theme(self, theme: Theme) -> None:
        """Show the list in other colours."""
        self.panel.view.delegate.theme = theme
        self.panel.view.viewport().update()

    def _switch(self, settings: Settings, *, on: bool) -> None:
        settings.set_flag(_FLAG, on=on)
        if on and not self._bar.isVisible():
            self._bar.open("", replace=False)
        self._follow()

    def _follow(self) -> None:
        wanted = self._toggle.isChecked() and not self._bar.isHidden()
        fresh = wanted and self.panel.isHidden()
        self.panel.setVisible(wanted)
        if fresh and self.panel.height() < _HEIGHT // 2:
            self._window.resizeDocks([self.panel], [_HEIGHT], Qt.Orientation.Vertical)

    def _enter(self) -> None:
        """Go from the field into the list, which opens for it."""
        if not self._toggle.isChecked():
            self._toggle.trigger()
        if not self.panel.view.currentIndex().isValid():
            self.panel.view.go(0)
        self.panel.view.setFocus()

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window shows while nothing is open: how to begin."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.assets import resource
from desktop.window.dress.faces import SERIF
from desktop.window.storage.recents import Recent

_WIDTH = 300
_SAMPLES = ("nachricht.txt", "reportage.txt", "brief.txt")


class Welcome(QWidget):
    """An empty page that teaches: drop a file, open one, paste text, or try a sample.

    Signals:
        open_asked: The reader wants to choose a file.
        paste_asked: The reader wants the text of the clipboard.
        article_asked: (Path) The reader wants this file.
    """

    open_asked = Signal()
    paste_asked = Signal()
    article_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._lead = _quiet(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True))
        self._drop = QFrame()
        self._drop.setObjectName("dropTarget")
        self._drop_words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._open = QPushButton()
        self._open.setProperty("primary", True)
        self._paste = QPushButton()
        self._samples_head = _quiet(QLabel())
        self._samples = [QPushButton() for _ in _SAMPLES]
        self._recent_head = _quiet(QLabel())
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._offline = _quiet(QLabel(alignment=Qt.AlignmentFlag.AlignCenter))
        self._connect()
        self._lay_out()
        self._retranslate()

    def set_recent(self, recents: Sequence[Recent]) -> None:
        """List the articles opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for recent in recents[: len(_SAMPLES)]:
            button = QPushButton()
            metrics = button.fontMetrics()
            lines = (recent.words, recent.place)
            cut = Qt.TextElideMode.ElideRight
            short = (metrics.elidedText(line, cut, _WIDTH) for line in lines)
            button.setText("\n".join(short).replace("&", "&&"))
            button.setToolTip(recent.hint)
            button.setAccessibleName(", ".join(lines))
            button.setEnabled(not recent.missing)
            button.setProperty("sample", True)
            button.clicked.connect(lambda _=False, path=recent.path: self.article_asked.emit(path))
            self._recent.addWidget(button)
        self._recent_box.setVisible(bool(recents))

    def set_over(self, *, over: bool) -> None:
        """Show that a file is held above the window."""
        self._drop.setProperty("over", over)
        self._drop.style().polish(self._drop)

    def _connect(self) -> None:
        self._open.clicked.connect(self.open_asked)
        self._paste.clicked.connect(self.paste_asked)
        for button, name in zip(self._samples, _SAMPLES, strict=True):
            button.setProperty("sample", True)
            button.clicked.connect(
                lambda _=False, name=name: self.article_asked.emit(resource(f"samples/{name}"))
            )

    def _lay_out(self) -> None:
        title = QFont(SERIF)
        title.setPixelSize(34)
        title.setBold(True)
        self._title.setFont(title)
        drop = QVBoxLayout(self._drop)
        drop.setContentsMargins(32, 30, 32, 30)
        drop.setSpacing(18)
        drop.addWidget(self._drop_words)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._open)
        buttons.addWidget(self._paste)
        buttons.addStretch()
        drop.addLayout(buttons)
        lists = QHBoxLayout()
        lists.setSpacing(40)
        samples = self._list(self._samples_head, self._samples)
        samples.addStretch()
        lists.addLayout(samples, 1)
        recent = self._list(self._recent_head, [])
        recent.setContentsMargins(0, 0, 0, 0)
        recent.addLayout(self._recent)
        recent.addStretch()
        self._recent_box = QWidget()
        self._recent_box.setLayout(recent)
        lists.addWidget(self._recent_box, 1)
        self._centre(lists)

    def _list(self, head: QLabel, buttons: list[QPushButton]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(head)
        column.addSpacing(6)
        for button in buttons:
            column.addWidget(button)
        return column

    def _centre(self, lists: QHBoxLayout) -> None:
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(10)
        column.addWidget(self._drop)
        column.addSpacing(10)
        column.addLayout(lists)
        column.addStretch(3)
        column.addWidget(self._offline)
        body = QWidget()
        body.setLayout(column)
        body.setMaximumWidth(720)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(32, 24, 32, 20)
        outer.addStretch(1)
        outer.addWidget(body, 8)
        outer.addStretch(1)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Read two languages side by side"))
        self._lead.setText(
            self.tr("The original on the left, its translation on the right, sentence by sentence.")
        )
        self._drop_words.setText(self.tr("Drop an article here"))
        self._open.setText(self.tr("Open a file …"))
        self._paste.setText(self.tr("Paste text"))
        self._samples_head.setText(self.tr("Or try a sample"))
        self._recent_head.setText(self.tr("Opened last"))
        names = (
            self.tr("A news report"),
            self.tr("A feature story"),
            self.tr("An official letter"),
        )
        for button, words in zip(self._samples, names, strict=True):
            button.setText(words)
        self._offline.setText(self.tr("Works offline. Nothing that you open leaves this computer."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def scrollable(welcome: Welcome) -> QScrollArea:
    """Return the page in an area that scrolls where the window is too small for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(welcome)
    return area


def _quiet(label: QLabel) -> QLabel:
    label.setProperty("quiet", True)
    return label

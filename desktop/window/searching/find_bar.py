# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar to search with, and to replace with in the translation."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.window.searching.search import Query


class FindBar(QWidget):
    """A field for words, one for their replacement, and what was found.

    Signals:
        changed: The reader looks for something else.
        moved: (int) To the next hit (1) or the one before (-1).
        replace_asked: (bool) Replace the current hit, or all.
        opened: The bar shows.
        closed: The reader has finished searching.
        into_list: The reader wants to walk through the list of hits.
    """

    changed = Signal()
    moved = Signal(int)
    replace_asked = Signal(bool)
    opened = Signal()
    closed = Signal()
    into_list = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.replacement = QLineEdit()
        self._count = QLabel()
        self._count.setMinimumWidth(1)  # A sentence gives way before the window has to.
        self._count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.exact, self.whole_words, self.regex = (_option(sign) for sign in ("Aä", "|w|", ".*"))
        self.list = QToolButton()
        self._buttons = {name: QToolButton() for name in ("before", "next", "close", "one", "all")}
        for name, sign in (("before", "‹"), ("next", "›"), ("close", "✕")):
            self._buttons[name].setText(sign)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    @property
    def query(self) -> Query:
        """What the reader looks for."""
        options = (self.whole_words, self.regex, self.exact)
        return Query(self.text.text(), *(button.isChecked() for button in options))

    def open(self, text: str, *, replace: bool) -> None:
        """Show the bar with some text to look for, the last one if there is none."""
        self._second.setVisible(replace)
        self.show()
        if text:
            self.text.setText(text)
        self.text.selectAll()
        self.text.setFocus()
        self.opened.emit()

    def tell(self, words: str) -> None:
        """Say what was found."""
        self._count.setText(words)
        self._count.setToolTip(words)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        for button in (*self._options, self._buttons["before"], self._buttons["next"]):
            first.addWidget(button)
        first.addWidget(self._count, 1)
        first.addWidget(self.list)
        first.addWidget(self._buttons["close"])
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.replacement)
        second.addWidget(self._buttons["one"])
        second.addWidget(self._buttons["all"])
        second.addStretch()
        for field in (self.text, self.replacement):
            field.setFixedWidth(280)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 6, 12, 6)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.text, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self._second, 1, 0, 1, 2)

    @property
    def _options(self) -> tuple[QToolButton, ...]:
        return self.exact, self.whole_words, self.regex

    def _connect(self) -> None:
        self.text.textChanged.connect(self.changed)
        for button in self._options:
            button.toggled.connect(self.changed)
        self.replacement.returnPressed.connect(lambda: self.replace_asked.emit(False))
        for name, act in (
            ("before", lambda: self.moved.emit(-1)),
            ("next", lambda: self.moved.emit(1)),
            ("close", self._close),
            ("one", lambda: self.replace_asked.emit(False)),
            ("all", lambda: self.replace_asked.emit(True)),
        ):
            self._buttons[name].clicked.connect(act)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _retranslate(self) -> None:
        self.text.setPlaceholderText(self.tr("Find in both languages, or ¶ and a number"))
        self.text.setAccessibleName(self.tr("Find"))
        self.replacement.setPlaceholderText(self.tr("Replace in the translation with"))
        self.replacement.setAccessibleName(self.tr("Replace with"))
        self.exact.setToolTip(self.tr("Capitals and umlauts count"))
        self.whole_words.setToolTip(self.tr("Whole words"))
        self.regex.setToolTip(self.tr("Regular expression"))
        self._buttons["before"].setToolTip(self.tr("The hit before"))
        self._buttons["next"].setToolTip(self.tr("The next hit"))
        self._buttons["close"].setToolTip(self.tr("Close (Esc)"))
        self.list.setText(self.tr("List"))
        self.list.setToolTip(self.tr("List every hit with its sentence in both languages (↓)"))
        self._buttons["one"].setText(self.tr("Replace"))
        self._buttons["all"].setText(self.tr("Replace all"))
        signs = (self._buttons[name] for name in ("before", "next", "close"))
        for button in (*self._options, *signs):
            button.setAccessibleName(button.toolTip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next hit on Enter, before with Shift, to the list with ↓, close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() == Qt.Key.Key_Down and self.text.hasFocus():
            self.into_list.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text.hasFocus():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.moved.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _option(sign: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setCheckable(True)
    return button

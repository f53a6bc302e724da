# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel beside the page: all sentences with a sign, and the note on the current one."""

from collections.abc import Callable
from textwrap import shorten

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.document import Tint
from desktop.window.dress.theme import Theme
from desktop.window.page import Mark, PairTable, SentenceRef
from desktop.window.page.hints import highlight
from desktop.window.page.tints import swatch

_MOST = 1000
_SHOWN = 90


class NoteField(QPlainTextEdit):
    """A field for a note.

    Signals:
        left: The reader has finished.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc; what is typed is kept already."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Panel(QDockWidget):
    """Lists notes, doubts, edits and check marks as pairs.

    Signals:
        picked: (SentenceRef) The reader wants to go to a sentence.
        noted: (SentenceRef, str) The reader has typed into the note on a sentence.
        left: The reader goes back to the page.
    """

    picked = Signal(object)
    noted = Signal(object, str)
    left = Signal()

    def __init__(
        self, table: PairTable, theme: Callable[[], Theme], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._table = table
        self._theme = theme
        self._ref: SentenceRef | None = None
        self.kind = QComboBox()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._head = QLabel()
        self._head.setWordWrap(True)
        self.field = NoteField()
        self.field.setFixedHeight(110)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(80)
        self._later.timeout.connect(self._fill)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.show_sentence(None)
        self.hide()

    def show_sentence(self, ref: SentenceRef | None) -> None:
        """Show the note on a sentence."""
        self._ref = ref
        self.field.setEnabled(ref is not None)
        self._set_text("" if ref is None else self._table.notes.get(ref, ""))
        self._name_field()

    def refresh(self) -> None:
        """List again, when things have come to rest."""
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    def refresh_note(self, ref: SentenceRef) -> None:
        """Follow a note that was changed elsewhere, such as by undo."""
        note = self._table.notes.get(ref, "")
        # White space at its ends is not kept: a reader who has just typed it goes on behind it.
        if ref == self._ref and self.field.toPlainText().strip() != note:
            self._set_text(note)

    def _set_text(self, text: str) -> None:
        self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(False)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (self.kind, self.list, self._head, self.field):
            column.addWidget(widget)
        body.setMinimumWidth(260)
        self.setWidget(body)
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )

    def _connect(self) -> None:
        self._table.changed.connect(lambda _: self.refresh())
        self._table.reset.connect(self.refresh)
        self._table.restored.connect(lambda _: self.refresh())
        self.kind.currentIndexChanged.connect(self._fill)
        self.visibilityChanged.connect(lambda _: self.refresh())
        self.list.itemActivated.connect(self._pick)
        self.list.itemClicked.connect(self._pick)
        self.field.textChanged.connect(self._tell)
        self.field.left.connect(self.left)

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(SentenceRef(*item.data(Qt.ItemDataRole.UserRole)))

    def _tell(self) -> None:
        if self._ref is not None:
            self.noted.emit(self._ref, self.field.toPlainText().strip())

    def _fill(self) -> None:
        wanted = self.kind.currentData()
        self.list.clear()
        for row in self._table.marked_rows:
            for number, marks in sorted(self._table.marks(row).items()):
                ref = SentenceRef(row, number)
                if wanted is not None and wanted not in {*marks, self._table.tints.get(ref)}:
                    continue
                self.list.addItem(self._item(ref))
                if self.list.count() >= _MOST:
                    return

    def _item(self, ref: SentenceRef) -> QListWidgetItem:
        sentence = self._table.sentence(ref)
        lines = [f"¶ {ref.row + 1}  {_short(sentence.source)}", _short(sentence.target)]
        note = self._table.notes.get(ref)
        if note:
            lines.append(f"– {_short(note)}")
        item = QListWidgetItem("\n".join(lines))
        item.setData(Qt.ItemDataRole.UserRole, tuple(ref))
        tint = self._table.tints.get(ref)
        if tint is not None:
            item.setIcon(swatch(self._theme(), tint))
            item.setToolTip(highlight(tint))
            words = f"{item.text()}\n{highlight(tint)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        return item

    def _name_field(self) -> None:
        if self._ref is None:
            words = self.tr("Choose a sentence to write a note on it.")
        else:
            words = self.tr("Note on a sentence of ¶ {number}").format(number=self._ref.row + 1)
        self._head.setText(words)
        self.field.setAccessibleName(words)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Notes and signs"))
        chosen = max(0, self.kind.currentIndex())
        self.kind.blockSignals(True)
        self.kind.clear()
        for words, wanted in (
            (self.tr("All signs"), None),
            (self.tr("Notes"), Mark.NOTE),
            (self.tr("Doubtful"), Mark.DOUBTFUL),
            (self.tr("Edited"), Mark.EDITED),
            (self.tr("Checked"), Mark.CHECKED),
            (self.tr("Highlighted"), Mark.HIGHLIGHT),
            *((highlight(tint), tint) for tint in Tint),
        ):
            self.kind.addItem(words, None if wanted is None else wanted.value)
        self.kind.setCurrentIndex(chosen)
        self.kind.blockSignals(False)
        self.kind.setAccessibleName(self.tr("Which sentences are listed"))
        self._name_field()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.refresh()
        super().changeEvent(event)


def _short(text: str) -> str:
    """Return the first words of a text; one word that is too long is shown as far as it goes."""
    words = shorten(text, _SHOWN, placeholder="\u00a0…")
    return words if words != "…" else f"{text[: _SHOWN - 1]}…"

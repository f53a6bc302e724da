# SPDX-License-Identifier: GPL-3.0-or-later
"""Edit the translation of one sentence where it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from desktop.document import Side
from desktop.window import languages
from desktop.window.page.focus import SentenceRef
from desktop.window.page.text import Offsets

if TYPE_CHECKING:
    from desktop.window.page.view import PageView

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SentenceEditor(QTextEdit):
    """A field over the sentence: Enter saves, Ctrl+Enter splits, Esc cancels, leaving it saves.

    Signals:
        typed: (SentenceRef, str) The text while it is being typed.
        committed: (SentenceRef, str) The text that the reader wants.
        cancelled: (SentenceRef) The reader wants what stood there before.
        split_asked: (SentenceRef, int) What was typed is saved; the reader wants the sentence split
            at this code point of it.
    """

    typed = Signal(object, str)
    committed = Signal(object, str)
    cancelled = Signal(object)
    split_asked = Signal(object, int)

    def __init__(self, page: "PageView") -> None:
        super().__init__(page.viewport())
        self.setObjectName("sentenceEditor")
        self._page = page
        self._ref: SentenceRef | None = None
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._tell)
        self.hide()

    @property
    def ref(self) -> SentenceRef | None:
        """The sentence that is being edited."""
        return self._ref

    def open(self, ref: SentenceRef, text: str) -> None:
        """Begin to edit a sentence."""
        self._ref = None
        style = self._page.stack.row(ref.row).styles[Side.TARGET]
        self.setFont(style.font)
        option = QTextOption()
        option.setTextDirection(languages.direction(self._page.table.target_language))
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)
        leading = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        leading.setLineHeight(style.leading, fixed)
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._ref = ref
        self.setAccessibleName(self.tr("Translation of the sentence"))
        self.place()
        self.show()
        self.setFocus()

    def place(self) -> None:
        """Stand over the sentence, wherever the page has scrolled to."""
        if self._ref is None:
            return
        stack = self._page.stack
        row = stack.row(self._ref.row)
        rects = row.sentence_rects(Side.TARGET, self._ref.sentence)
        top = rects[0].top() if rects else row.origin(Side.TARGET).y()
        room = stack.typography.size * 0.5
        left = row.origin(Side.TARGET).x() - room
        width = stack.measure.target_width + 2 * room
        self.document().setTextWidth(width - 2 * room - 2)
        height = self.document().size().height() + room
        y = stack.y(self._ref.row) - stack.scroll + top - room / 2
        self.setViewportMargins(round(room) - 1, round(room / 2) - 1, round(room) - 1, 0)
        self.setGeometry(QRectF(left, y, width, height).toAlignedRect())

    def finish(self) -> None:
        """Save, if something is being edited."""
        if self._ref is not None:
            ref, text = self._close()
            self.committed.emit(ref, " ".join(text.split()))

    def _split(self) -> None:
        """Save, and ask for a split where the caret is."""
        if self._ref is None:
            return
        ref, text = self._ref, self.toPlainText()
        before = text[: Offsets(text).points(self.textCursor().position())]
        self.finish()
        self.split_asked.emit(ref, len(" ".join(before.split())) + before[-1:].isspace())

    def _close(self) -> tuple[SentenceRef, str]:
        assert self._ref is not None  # noqa: S101 - only called while something is edited
        ref, text = self._ref, self.toPlainText()
        self._ref = None
        self.hide()
        self._page.setFocus()
        return ref, text

    def _tell(self) -> None:
        if self._ref is not None:
            self.place()
            self.typed.emit(self._ref, self.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter, with Ctrl split at the caret, cancel on Esc, type otherwise."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._split()
        elif event.key() in _ENTER:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            if self._ref is not None:
                self.cancelled.emit(self._close()[0])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save what was typed when the reader goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finish()

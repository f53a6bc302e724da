# SPDX-License-Identifier: GPL-3.0-or-later
"""Edit the translation of one sentence where it stands."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QTextEdit

from desktop.document import Side
from desktop.window import languages
from desktop.window.page.focus import SentenceRef
from desktop.window.page.text import Offsets

if TYPE_CHECKING:
    from desktop.window.page.view import PageView

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
# White space but for what holds a number and its unit together.
_SPACE = re.compile("[^\\S\u00a0\u2007\u202f]+")


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
        self._opened = self._shown = ""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._keep_in_sight)
        page.glide.arrived.connect(self._keep_in_sight)
        self.hide()

    @property
    def ref(self) -> SentenceRef | None:
        """The sentence that is being edited."""
        return self._ref

    def open(self, ref: SentenceRef, text: str) -> None:
        """Begin to edit a sentence."""
        self._ref = None
        option = QTextOption()
        option.setTextDirection(languages.direction(self._page.table.target_language))
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)
        self._opened, self._shown = text, self._text()
        self._dress(ref)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._ref = ref
        self.setAccessibleName(self.tr("Translation of the sentence"))
        self.place()
        self.show()
        self.setFocus()
        self._keep_in_sight()

    def place(self) -> None:
        """Stand over the sentence, wherever the page has scrolled to."""
        if self._ref is None:
            return
        stack = self._page.stack
        row = stack.row(self._ref.row)
        if self.font() != row.styles[Side.TARGET].font:
            self._dress(self._ref)
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
            # Where nothing was typed, nothing is another, be it only a space.
            self.committed.emit(ref, self._opened if text == self._shown else _tidy(text))

    def _split(self) -> None:
        """Save, and ask for a split where the caret is."""
        if self._ref is None:
            return
        ref, text = self._ref, self._text()
        before = text[: Offsets(text).points(self.textCursor().position())]
        self.finish()
        self.split_asked.emit(ref, len(_tidy(before)) + bool(_SPACE.match(before[-1:])))

    def _close(self) -> tuple[SentenceRef, str]:
        assert self._ref is not None  # noqa: S101 - only called while something is edited
        ref, text = self._ref, self._text()
        self._ref = None
        # What has just taken the keyboard, such as the search, keeps it.
        if QApplication.focusWidget() in (None, self):
            self._page.setFocus()
        self.hide()
        return ref, text

    def _dress(self, ref: SentenceRef) -> None:
        """Set what is typed in the type of the page, which is no step that can be undone."""
        style = self._page.stack.row(ref.row).styles[Side.TARGET]
        leading = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        leading.setLineHeight(style.leading, fixed)
        self.blockSignals(True)
        self.document().setUndoRedoEnabled(False)
        self.setFont(style.font)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading)
        self.document().setUndoRedoEnabled(True)
        self.blockSignals(False)

    def _text(self) -> str:
        """Return what stands there; as plain text its fixed spaces would be common ones."""
        return self.document().toRawText().replace("\u2029", "\n")

    def _keep_in_sight(self) -> None:
        """Let the page follow the caret, which a long sentence leads beyond its edges."""
        if self._ref is None or not self.isVisible() or self._page.glide.moving:
            return
        caret, viewport = self.cursorRect(), self._page.viewport()
        top = self.viewport().mapTo(viewport, caret.topLeft()).y()
        beyond = max(0, top + 2 * caret.height() - viewport.height()) or min(0, top)
        if beyond:
            self._page.scroll_to(self._page.stack.scroll + beyond)

    def _tell(self) -> None:
        if self._ref is not None:
            self.place()
            self._keep_in_sight()
            self.typed.emit(self._ref, self._text())

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


def _tidy(text: str) -> str:
    """Return a text in one line, with one space between words."""
    return _SPACE.sub(" ", text).strip()

# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of wordings, each with the words that differ in it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
"""Keys that take what is offered."""

ELSEWHERE = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""Why the keyboard may go away without the reader leaving."""

SIDE = 12
"""Room left and right of the text, in pixels."""

_PAD = 6
_MOVES = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)


class _Delegate(QStyledItemDelegate):
    """Paints a wording with the words that differ in it."""

    def __init__(self, shown: "WordingsList") -> None:
        super().__init__(shown)
        self._list = shown

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the room of a wording at the width of the list."""
        width = self._list.viewport().width()
        return QSize(width, round(self._document(index, width).size().height()) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of an item as the style wants it, and the wording on it."""
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        document = self._document(index, option.rect.width())
        painter.save()
        painter.translate(option.rect.left() + SIDE, option.rect.top() + _PAD)
        document.drawContents(painter)
        painter.restore()

    def _document(self, index: Index, width: int) -> QTextDocument:
        made = QTextDocument()
        made.setDocumentMargin(0)
        made.setDefaultFont(self._list.font())
        option = made.defaultTextOption()
        option.setTextDirection(self._list.direction)
        made.setDefaultTextOption(option)
        made.setHtml(str(index.data(Qt.ItemDataRole.UserRole)))
        made.setTextWidth(max(1, width - 2 * SIDE))
        return made


class WordingsList(QListWidget):
    """Wordings as rich text; keys that it has no use for are left to the page.

    Signals:
        taken: The reader has chosen the current item.
        left: The reader wants nothing of it.

    Attributes:
        direction: In which direction the wordings are read.
    """

    taken = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.direction = Qt.LayoutDirection.LeftToRight
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take or leave."""
        if event.key() in ENTER:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when the reader goes elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in ELSEWHERE:
            self.left.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a list in two lines: what it is, and below in a quieter ink what there is to know."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

_ROOM = 9


class TwoLines(QStyledItemDelegate):
    """Paints the first line of a text as its name and the rest as facts."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        self.initStyleOption(option, index)
        name, _, facts = str(index.data()).partition("\n")
        widget = option.widget
        ground = QStyle.PrimitiveElement.PE_PanelItemViewItem
        widget.style().drawPrimitive(ground, option, painter, widget)
        line = option.fontMetrics.height()
        box = option.rect.adjusted(_ROOM + 2, _ROOM, -_ROOM - 2, -_ROOM)
        # A style sheet gives the list a palette of its own, with another quiet ink.
        palette = QGuiApplication.palette()
        for words, ink, top in (
            (name, QPalette.ColorRole.Text, 0),
            (facts, QPalette.ColorRole.PlaceholderText, line + 3),
        ):
            painter.setPen(palette.color(ink))
            place = QRect(box.left(), box.top() + top, box.width(), line)
            shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for two lines."""
        self.initStyleOption(option, index)
        return QSize(0, 2 * option.fontMetrics.height() + 3 + 2 * _ROOM)

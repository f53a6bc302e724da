# SPDX-License-Identifier: GPL-3.0-or-later
"""Paint the list of models: a title, a quiet line under it, a size, and a bar while it comes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.window.models import phrases
from desktop.window.models.lane import Phase
from desktop.window.models.model_table import ROW, Row, second_line

_SIDE, _TOP, _BAR = 12, 8, 3
Index = QModelIndex | QPersistentModelIndex
_Role = QPalette.ColorRole


class ModelDelegate(QStyledItemDelegate):
    """Paints rows in the colours of the palette."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a line room for two lines of text, and a head for one."""
        row: Row = index.data(ROW)
        line = QFontMetrics(option.font).height()
        if row.item is None:
            return QSize(120, line + 2 * _TOP + (4 if index.row() else 0))
        return QSize(120, line + QFontMetrics(_small(option.font)).height() + 2 * _TOP + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: Row = index.data(ROW)
        style = option.widget.style() if option.widget else QApplication.style()
        painter.save()
        if row.item is None:
            self._paint_head(painter, option, phrases.section(row.section))
        else:
            style.drawPrimitive(
                QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
            )
            self._paint_line(painter, option, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        font = _small(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(option.palette.color(_Role.PlaceholderText))
        area = option.rect.adjusted(_SIDE, 0, -_SIDE, -4)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        item = row.item
        if item is None:
            return
        area = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        size = phrases.size(item)
        small = _small(option.font)
        ink, quiet = option.palette.color(_Role.Text), option.palette.color(_Role.PlaceholderText)
        room = QFontMetrics(small).horizontalAdvance(size) + _SIDE if size else 0
        painter.setFont(option.font)
        painter.setPen(ink)
        _draw(painter, area.adjusted(0, 0, -room, 0), phrases.title(item))
        painter.setFont(small)
        painter.setPen(quiet)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(area.adjusted(0, 2, 0, 0), flags, size)
        below = area.adjusted(0, QFontMetrics(option.font).height() + 2, 0, 0)
        _draw(painter, below, second_line(row))
        if row.job is not None and row.job.phase is not Phase.FAILED:
            _paint_bar(painter, option, phrases.share(row.job.progress))


def _paint_bar(painter: QPainter, option: QStyleOptionViewItem, share: float | None) -> None:
    """Paint how much is done along the lower edge."""
    edge = option.rect
    whole = QRect(edge.left() + _SIDE, edge.bottom() - _BAR, edge.width() - 2 * _SIDE, _BAR)
    painter.fillRect(whole, option.palette.color(_Role.Mid))
    done = QRect(whole)
    done.setWidth(round(whole.width() * (share or 0.0)))
    painter.fillRect(done, option.palette.color(_Role.Link))


def _draw(painter: QPainter, area: QRect, words: str) -> None:
    """Draw one line of text, shortened where there is no room."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)


def _small(font: QFont) -> QFont:
    smaller = QFont(font)
    if font.pointSizeF() > 0:
        smaller.setPointSizeF(font.pointSizeF() * 0.88)
    else:
        smaller.setPixelSize(max(9, round(font.pixelSize() * 0.88)))
    return smaller

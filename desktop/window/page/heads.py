# SPDX-License-Identifier: GPL-3.0-or-later
"""The heads of the two columns: what stands below them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.document import Side
from desktop.window import languages
from desktop.window.page.measure import Measure
from desktop.window.page.typography import Typography
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.window.page.view import PageView


class ColumnHeads(QWidget):
    """A quiet line above the page, always in sight."""

    def __init__(
        self, page: "PageView", typography: Typography, measure: Measure, theme: Theme
    ) -> None:
        super().__init__(page)
        self._page = page
        self._typography = typography
        self._measure = measure
        self._theme = theme
        self._texts = ("", "")

    def set_texts(self, source: str, target: str) -> None:
        """Name the columns."""
        self._texts = (source, target)
        self.setAccessibleName(" — ".join(text for text in self._texts if text))
        self.update()

    def set_style(self, typography: Typography, measure: Measure, theme: Theme) -> None:
        """Follow the page."""
        self._typography, self._measure, self._theme = typography, measure, theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one line with air around it."""
        return QSize(200, round(self._typography.size * 2.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both names and a hairline below them."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        font = self._typography.note(0.8)
        font.setItalic(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.quiet))
        measure = self._measure
        source, target = self._texts
        if measure.stacked:
            both = " — ".join(filter(None, (source, target)))
            self._draw(painter, measure.source, measure.source_width, both)
        else:
            self._draw(painter, measure.source, measure.source_width, source, Side.SOURCE)
            self._draw(painter, measure.target, measure.target_width, target, Side.TARGET)
        if source or target:
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, QColor(self._theme.hairline))
        painter.end()

    def _draw(
        self, painter: QPainter, left: float, room: float, text: str, side: Side = Side.SOURCE
    ) -> None:
        table = self._page.table
        code = table.document.language if side is Side.SOURCE else table.target_language
        leftward = languages.direction(code) is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
        box = QRectF(left, 0, room, self.height() - 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | edge, shown)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of a further column: its name, and a menu of what can be done with it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.window.dress.theme import LIGHT, Theme
from desktop.window.page.columns import Further

_SIGN_SIZE = 0.5


class ColumnButton(QAbstractButton):
    """A head in the type of the others that can be pressed.

    Signals:
        asked: (Further, QPoint) The reader wants the menu of the column, at this place.
    """

    asked = Signal(object, QPoint)

    MARGIN = 6

    def __init__(self, column: Further, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        self._theme: Theme = LIGHT
        self._names = ("", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._ask)
        self._retranslate()

    def name_column(self, name: str, short: str) -> None:
        """Say what stands below; the short name is shown where there is little room."""
        self._names = (name, short)
        self.setText(name)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def dress(self, font: QFont, theme: Theme, *, short: bool) -> None:
        """Take over the type and the colours of the other heads, and the long name or the short."""
        self._theme = theme
        self.setText(self._names[short])
        self.setFont(font)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that the name and the sign behind it take."""
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2 * self._sign
        return QSize(round(width) + 2 * self.MARGIN + 2, 24)

    @property
    def _sign(self) -> float:
        """Width of the sign that a menu opens here."""
        return self.font().pixelSize() * _SIGN_SIZE

    def _ask(self) -> None:
        self.asked.emit(self._column, self.mapToGlobal(QPoint(0, self.height())))

    def _retranslate(self) -> None:
        self.setToolTip(
            self.tr("For reading only. Press to make it the main translation, which can be edited.")
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name, stronger while it is pointed at, with a frame while it has the focus."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.accent if lit else self._theme.quiet))
        metrics = QFontMetricsF(self.font())
        room = self.width() - 2 * self.MARGIN
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room - 2 * self._sign)
        box = QRectF(self.MARGIN, 0, room, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        self._paint_sign(painter, self.MARGIN + metrics.horizontalAdvance(name))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -3), 4, 4)
        painter.end()

    def _paint_sign(self, painter: QPainter, left: float) -> None:
        half, middle = self._sign / 2, self.height() / 2
        left += self._sign * 0.8
        points = ((0, -half / 2), (half, half / 2), (2 * half, -half / 2))
        painter.setPen(QPen(painter.pen().color(), 1.4))
        painter.drawPolyline([QPointF(left + x, middle + y + 1) for x, y in points])

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        self.update()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

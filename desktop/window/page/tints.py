# SPDX-License-Identifier: GPL-3.0-or-later
"""What a highlighted sentence looks like: a ground, and a line below that stays when it is pinned.

Where contrast is high each colour has a line of its own kind, so that colour alone tells nothing.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from desktop.document import Tint
from desktop.window.dress.theme import Theme

_LINES = {
    Tint.YELLOW: Qt.PenStyle.SolidLine,
    Tint.GREEN: Qt.PenStyle.DashLine,
    Tint.BLUE: Qt.PenStyle.DotLine,
    Tint.ROSE: Qt.PenStyle.DashDotLine,
}
_THICK = 2.0
_SWATCH = 14


def ground(theme: Theme, tint: Tint) -> QColor:
    """Return the colour behind a highlighted sentence."""
    return QColor(str(getattr(theme, tint.value)))


def line(theme: Theme, tint: Tint) -> QColor:
    """Return the colour of the line below it, and of its tick on the scroll bar."""
    return QColor(str(getattr(theme, f"{tint.value}_line")))


def draw_line(painter: QPainter, rects: Iterable[QRectF], tint: Tint, theme: Theme) -> None:
    """Draw the line below each part of a highlighted sentence."""
    pen = QPen(line(theme, tint), _THICK, _LINES[tint] if theme.patterns else Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.save()
    # Lines stand between two pixels where rows do; they are to be crisp.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen)
    down = QPointF(0.0, 1.0 + _THICK / 2)
    for rect in rects:
        painter.drawLine(rect.bottomLeft() - down, rect.bottomRight() - down)
    painter.restore()


def swatch(theme: Theme, tint: Tint) -> QIcon:
    """Return a small square of a highlight, with its line."""
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(ground(theme, tint))
    painter = QPainter(picture)
    draw_line(painter, [QRectF(0, 0, _SWATCH, _SWATCH)], tint, theme)
    painter.end()
    return QIcon(picture)

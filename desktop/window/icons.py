# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's icons, drawn in the ink of the theme."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.assets import resource
from desktop.window.theme import Theme

_SIZES = (16, 20, 24, 32, 48)


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon; what cannot be pressed is drawn fainter."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_pixmap(name, theme.source, size))
        faint = QColor(theme.quiet)
        faint.setAlphaF(0.45)
        made.addPixmap(_pixmap(name, faint, size), QIcon.Mode.Disabled)
    return made


def program_icon() -> QIcon:
    """Return the icon of the program itself."""
    return QIcon(str(resource("icons/synopse.svg")))


def _pixmap(name: str, ink: str | QColor, size: int) -> QPixmap:
    colour = QColor(ink)
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour.name())
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap

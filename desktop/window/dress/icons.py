# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's icons, drawn in the ink of the theme."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.assets import resource
from desktop.window.dress.theme import Theme

# One for plain screens and one for those with twice the dots.
_SIZES = (20, 40)
_FAINT = 0.45


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon; what cannot be pressed is drawn fainter."""
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_pixmap(drawing, theme.source, 1.0, size))
        made.addPixmap(_pixmap(drawing, theme.quiet, _FAINT, size), QIcon.Mode.Disabled)
    return made


def program_icon() -> QIcon:
    """Return the icon of the program itself."""
    return QIcon(str(resource("icons/synopse.svg")))


def _pixmap(drawing: str, ink: str, opacity: float, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode()))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap

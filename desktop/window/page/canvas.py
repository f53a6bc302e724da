# SPDX-License-Identifier: GPL-3.0-or-later
"""Paint what is in sight of a page: its rows, and what lies over them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from desktop.window.page.echo import paint_echo
from desktop.window.page.paint import RowPainter

if TYPE_CHECKING:
    from desktop.window.page.view import PageView


def paint_page(page: "PageView", painter: QPainter, region: QRect) -> None:
    """Paint the part of a page that lies in a region of its viewport."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(region, QColor(page.theme.paper))
    rows = RowPainter(painter, page.theme, page.focus, page.look)
    for index, top in page.stack.visible(page.viewport().height()):
        row = page.stack.row(index)
        if top <= region.bottom() and top + row.height >= region.top():
            rows.paint(index, row, top)
    paint_echo(page, painter)
    page.gloss.paint(painter)
    page.cutting.paint(painter)
    page.words.paint(painter)

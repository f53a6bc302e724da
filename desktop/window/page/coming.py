# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in place of a translation that is still to come, or did not come."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath

from desktop.document import Side
from desktop.window.dress.theme import Theme
from desktop.window.page.columns import Column
from desktop.window.page.progress import Stage
from desktop.window.page.row import Row


def paint_coming(painter: QPainter, row: Row, column: Column, theme: Theme) -> None:
    """Paint bars for text to come, or say that it failed and can be tried again."""
    if row.stages.get(column) is Stage.FAILED:
        _failed(painter, row, column, theme)
    else:
        _bars(painter, row, column, theme)


def failed_words() -> tuple[str, str]:
    """Return what is said of a row that failed, and what a click does to it."""
    translate = QCoreApplication.translate
    return translate("Coming", "Could not be translated."), translate("Coming", "Try again")


def _bars(painter: QPainter, row: Row, column: Column, theme: Theme) -> None:
    """Draw a bar for every line of the original, as long as that line: the shape of the text.

    Those of a row that is being translated are darker. Nothing moves, so there is nothing to
    reduce for readers who ask for less motion.
    """
    origin = row.origin(column)
    thick = row.style.leading * 0.3
    path = QPainterPath()
    width = row.width(column) / max(1.0, row.width(Side.SOURCE))
    for line in row.blocks[Side.SOURCE].line_rects():
        top = line.center().y() - thick / 2
        bar = QRectF(line.left(), top, line.width() * width * 0.94, thick)
        if row.leftward(column):
            bar.moveRight(row.width(column) - line.left())
        path.addRoundedRect(bar.translated(origin), thick / 2, thick / 2)
    painter.fillPath(path, QColor(theme.waiting))
    if row.stages.get(column) is Stage.RUNNING:
        ink = QColor(theme.quiet)
        ink.setAlphaF(0.18)
        painter.fillPath(path, ink)


def _failed(painter: QPainter, row: Row, column: Column, theme: Theme) -> None:
    said, offer = failed_words()
    font = row.failed_font
    metrics = QFontMetricsF(font)
    origin = row.origin(column)
    line = QPointF(0.0, (row.style.leading + metrics.ascent() - metrics.descent()) / 2)
    room = row.width(column) - metrics.horizontalAdvance(offer) - metrics.averageCharWidth()
    said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, max(0.0, room))
    painter.setFont(font)
    painter.setPen(QColor(theme.alarm_ink))
    painter.drawText(origin + line, said)
    font.setUnderline(True)
    painter.setFont(font)
    painter.setPen(QColor(theme.accent))
    beside = QPointF(metrics.horizontalAdvance(said) + metrics.averageCharWidth(), 0.0)
    painter.drawText(origin + line + beside, offer)

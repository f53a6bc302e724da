# SPDX-License-Identifier: GPL-3.0-or-later
"""The other language directly under the current sentence, so that the eyes stay on one line."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.document import Side
from desktop.window.page.focus import SentenceRef
from desktop.window.page.row import Row
from desktop.window.page.stack import RowStack
from desktop.window.page.text import TextBlock
from desktop.window.page.typography import TypeStyle
from desktop.window.theme import Theme


def paint_echo(painter: QPainter, stack: RowStack, ref: SentenceRef, theme: Theme) -> None:
    """Paint a slip of paper below a sentence with what it says in the other language."""
    row = stack.row(ref.row)
    if row.pair is None or ref.sentence >= len(row.pair.sentences):
        return
    read = stack.shown[0]
    sentence = row.pair.sentences[ref.sentence]
    text = sentence.target if read is Side.SOURCE else sentence.source
    other = Side.TARGET if read is Side.SOURCE else Side.SOURCE
    typography = stack.typography.on(other)
    style = TypeStyle(typography.body, typography.leading)
    room = typography.size * 0.7
    width = stack.measure.width(read)
    block = TextBlock(text, style, width)
    top = stack.y(ref.row) - stack.scroll + _bottom(row, read, ref.sentence)
    slip = QRectF(
        row.origin(read).x() - room,
        top + 1,
        width + 2 * room,
        # Whole lines are covered, for half a line below would only be in the way.
        block.height + style.leading - 2,
    )
    painter.setPen(QPen(QColor(theme.quiet), 1.0))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(slip, 6, 6)
    painter.setPen(QColor(theme.target if read is Side.SOURCE else theme.source))
    block.draw(painter, slip.topLeft() + QPointF(room, style.leading / 2 - 1))


def _bottom(row: Row, side: Side, sentence: int) -> float:
    rects = row.sentence_rects(side, sentence)
    return rects[-1].bottom() if rects else row.height

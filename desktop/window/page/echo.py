# SPDX-License-Identifier: GPL-3.0-or-later
"""Other languages directly under the current sentence, so that the eyes stay on one line."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.document import SentencePair, Side
from desktop.window import languages
from desktop.window.page.row import Row
from desktop.window.page.text import TextBlock, has_leftward
from desktop.window.page.typography import TypeStyle

if TYPE_CHECKING:
    from desktop.window.page.view import PageView


def paint_echo(page: "PageView", painter: QPainter) -> None:
    """Paint a slip of paper below the current sentence with what else the reader wants to see."""
    ref, stack = page.focus.current, page.stack
    if ref is None:
        return
    row, read = stack.row(ref.row), stack.shown[0]
    if row.pair is None or ref.sentence >= len(row.pair.sentences):
        return
    lines = list(_lines(page, row.pair.sentences[ref.sentence], read))
    if not lines:
        return
    other = Side.TARGET if read is Side.SOURCE else Side.SOURCE
    typography = stack.typography.on(other)
    style = TypeStyle(typography.body, typography.leading)
    room, between = typography.size * 0.7, style.leading * 0.25
    width = stack.measure.width(read)
    table = page.table
    code = table.target_language if read is Side.SOURCE else table.document.language
    way = languages.direction(code)
    blocks = [
        (TextBlock(text, style, width, direction=_way(text, way)), colour) for text, colour in lines
    ]
    height = sum(block.height for block, _ in blocks) + between * (len(blocks) - 1)
    slip = QRectF(
        row.origin(read).x() - room,
        stack.y(ref.row) - stack.scroll + _bottom(row, read, ref.sentence) + 1,
        width + 2 * room,
        # Whole lines are covered, for half a line below would only be in the way.
        height + style.leading - 2,
    )
    painter.setPen(QPen(QColor(page.theme.quiet), 1.0))
    painter.setBrush(QColor(page.theme.paper))
    painter.drawRoundedRect(slip, 6, 6)
    place = slip.topLeft() + QPointF(room, style.leading / 2 - 1)
    for block, colour in blocks:
        painter.setPen(QColor(colour))
        block.draw(painter, place)
        place += QPointF(0, block.height + between)


def between(page: "PageView", sentence: SentencePair) -> str:
    """Return what a sentence was between its two models, with its language; "" if nothing."""
    if not sentence.middle:
        return ""
    name = languages.name(page.middle_language) if page.middle_language else ""
    return f"{name}: {sentence.middle}" if name else sentence.middle


def _lines(page: "PageView", sentence: SentencePair, read: Side) -> Iterator[tuple[str, str]]:
    """Yield texts and their colours."""
    middle = between(page, sentence) if page.look.middle else ""
    if middle:
        yield middle, page.theme.quiet
    if page.look.echo:
        if read is Side.SOURCE:
            yield sentence.target, page.theme.target
        else:
            yield sentence.source, page.theme.source


def _way(text: str, way: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the direction of a line: that of its language, if it has letters that run so."""
    leftward = way is Qt.LayoutDirection.RightToLeft
    auto = Qt.LayoutDirection.LayoutDirectionAuto
    return auto if leftward and not has_leftward(text) else way


def _bottom(row: Row, side: Side, sentence: int) -> float:
    rects = row.sentence_rects(side, sentence)
    return rects[-1].bottom() if rects else row.height

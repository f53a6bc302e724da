# SPDX-License-Identifier: GPL-3.0-or-later
"""Other languages directly under the current sentence, so that the eyes stay on one line."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.document import SentencePair, Side
from desktop.window import languages
from desktop.window.page.columns import Column, Further
from desktop.window.page.focus import SentenceRef
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
    lines = list(_lines(page, ref, read))
    if not lines:
        return
    typography = stack.typography.on(Side.TARGET if read is Side.SOURCE else Side.SOURCE)
    style = TypeStyle(typography.body, typography.leading)
    room, between = typography.size * 0.7, style.leading * 0.25
    width = stack.measure.width(read)
    blocks = [
        (TextBlock(line.text, style, width, direction=_way(line)), line.colour) for line in lines
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


class _Line(NamedTuple):
    """A text of the slip, with the code of its language."""

    text: str
    colour: str
    language: str


def between(page: "PageView", sentence: SentencePair, column: Column = Side.TARGET) -> str:
    """Return what a sentence was between the two models of a column, with its language."""
    if not sentence.middle:
        return ""
    via = page.table.further[column].via if isinstance(column, Further) else page.middle_language
    name = languages.name(via) if via else ""
    return f"{name}: {sentence.middle}" if name else sentence.middle


def _lines(page: "PageView", ref: SentenceRef, read: Column) -> Iterator[_Line]:
    """Yield what is on the slip: all languages but the one that is read."""
    table, look, theme = page.table, page.look, page.theme
    if look.echo and read is not Side.SOURCE:
        yield _Line(table.sentence(ref).source, theme.source, table.document.language)
    translations: dict[Column, SentencePair] = {
        Side.TARGET: table.sentence(ref),
        **table.further.sentences(ref),
    }
    for column, sentence in translations.items():
        middle = between(page, sentence, column) if look.middle else ""
        if middle:
            yield _Line(middle, theme.quiet, "")
        if look.echo and column != read:
            yield _Line(sentence.target, theme.target, table.language(column))


def _way(line: _Line) -> Qt.LayoutDirection:
    """Return the direction of a line: that of its language, if it has letters that run so."""
    way = languages.direction(line.language)
    leftward = way is Qt.LayoutDirection.RightToLeft
    auto = Qt.LayoutDirection.LayoutDirectionAuto
    return auto if leftward and not has_leftward(line.text) else way


def _bottom(row: Row, column: Column, sentence: int) -> float:
    rects = row.sentence_rects(column, sentence)
    return rects[-1].bottom() if rects else row.height

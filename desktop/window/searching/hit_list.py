# SPDX-License-Identifier: GPL-3.0-or-later
"""Hits of a search as pairs of sentences, for a list that looks up only what is on the screen."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.document import Side
from desktop.document.cuts import places
from desktop.window.dress.theme import Theme
from desktop.window.dress.tips import tip
from desktop.window.page import PairTable
from desktop.window.searching.search import Hit

Index = QModelIndex | QPersistentModelIndex

WIDE = 720
"""From this width in pixels on the two languages stand side by side."""

_PAD = 8.0
_MARGIN = 18.0
# The hit stands at this share of a line that is too long, for its left is what leads to it.
_LEAD = 0.35


@dataclass(frozen=True, slots=True)
class Line:
    """A hit with its sentence in both languages.

    Attributes:
        hit: What was found.
        source: The sentence, or the whole paragraph while it is not translated.
        target: Its translation, or "": that into the language of the hit, if it is in one.
        start: Where the hit begins in the text of its side.
        end: Where it ends there.
    """

    hit: Hit
    source: str
    target: str
    start: int
    end: int

    @property
    def side(self) -> Side:
        """Which of the two sentences has the hit."""
        return Side.SOURCE if self.hit.side is Side.SOURCE else Side.TARGET


def line(table: PairTable, hit: Hit) -> Line:
    """Return a hit with its sentence in both languages."""
    column = Side.TARGET if hit.side is Side.SOURCE else hit.side
    side = Side.SOURCE if hit.side is Side.SOURCE else Side.TARGET
    pair = table.row_pairs(hit.row).get(column)
    for sentence, place in zip(pair.sentences, places(pair), strict=True) if pair else ():
        start, end = place.range(side)
        if start <= hit.start <= end:
            stop = min(hit.end, end) - start
            return Line(hit, sentence.source, sentence.target, hit.start - start, stop)
    return Line(hit, table.text(hit.row, Side.SOURCE), "", hit.start, hit.end)


class HitModel(QAbstractListModel):
    """The hits of the search that goes on."""

    def __init__(self, table: PairTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.hits: list[Hit] = []

    def clear(self) -> None:
        """Forget all hits: something else is looked for."""
        if self.hits:
            self.beginResetModel()
            self.hits = []
            self.endResetModel()

    def extend(self, hits: list[Hit]) -> None:
        """Take in more hits."""
        first = len(self.hits)
        self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
        self.hits.extend(hits)
        self.endInsertRows()

    def line(self, row: int) -> Line:
        """Return a hit with its sentence in both languages."""
        return line(self._table, self.hits[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return both sentences, for eyes and for ears."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            found = self.line(index.row())
            words = f"{found.source}\n{found.target}".strip()
            return words if role == Qt.ItemDataRole.DisplayRole else tip(words)
        return None

    def _spoken(self, row: int) -> str:
        found = self.line(row)
        words = QCoreApplication.translate(
            "HitModel",
            "Hit {number} of {count}, paragraph {row}. Original: {one} Translation: {other}",
        )
        return words.format(
            number=row + 1,
            count=len(self.hits),
            row=found.hit.row + 1,
            one=found.source,
            other=found.target or "–",
        )


class HitDelegate(QStyledItemDelegate):
    """Draws a hit: the number of its paragraph, then both sentences, each on one line."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of one line, or of two where the list is narrow."""
        del index
        lines = 1 if option.rect.width() >= WIDE else 2
        return QSize(200, round(option.fontMetrics.lineSpacing() * lines * 1.15 + 2 * _PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the pair."""
        model = index.model()
        if not isinstance(model, HitModel):
            return
        found = model.line(index.row())
        painter.save()
        self._paint_ground(painter, option)
        painter.setFont(option.font)
        box = QRectF(option.rect).adjusted(_MARGIN, _PAD, -_PAD, -_PAD)
        number = self._paint_number(painter, box, option.font, found.hit.row)
        box.setLeft(box.left() + number)
        for side, room in self._rooms(box, wide=option.rect.width() >= WIDE).items():
            self._paint_side(painter, room, option.font, found, side)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.theme.pinned))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(self.theme.hover))
        painter.setPen(QColor(self.theme.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_number(self, painter: QPainter, box: QRectF, font: QFont, row: int) -> float:
        metrics = QFontMetricsF(font)
        room = metrics.horizontalAdvance("¶ 00000")
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(box.topLeft() + QPointF(0, metrics.ascent()), f"¶ {row + 1}")
        return room

    @staticmethod
    def _rooms(box: QRectF, *, wide: bool) -> dict[Side, QRectF]:
        if wide:
            half = (box.width() - 2 * _PAD) / 2
            left = QRectF(box.left(), box.top(), half, box.height())
            return {Side.SOURCE: left, Side.TARGET: left.translated(half + 2 * _PAD, 0)}
        upper = QRectF(box.left(), box.top(), box.width(), box.height() / 2)
        return {Side.SOURCE: upper, Side.TARGET: upper.translated(0, box.height() / 2)}

    def _paint_side(
        self, painter: QPainter, room: QRectF, font: QFont, found: Line, side: Side
    ) -> None:
        text = found.source if side is Side.SOURCE else found.target
        start, end = (found.start, found.end) if side is found.side else (0, 0)
        text, start, end = fitting(text, start, end, QFontMetricsF(font), room.width())
        layout = QTextLayout(text, font)
        layout.setFormats(self._formats(text, start, end))
        layout.beginLayout()
        layout.createLine().setLineWidth(room.width() + _PAD)
        layout.endLayout()
        painter.setPen(QColor(self.theme.source if side is Side.SOURCE else self.theme.target))
        layout.draw(painter, room.topLeft())

    def _formats(self, text: str, start: int, end: int) -> list[QTextLayout.FormatRange]:
        if start >= end:
            return []
        look = QTextCharFormat()
        look.setBackground(QColor(self.theme.link))
        look.setFontWeight(QFont.Weight.DemiBold)
        marked = QTextLayout.FormatRange()
        marked.start = len(text[:start].encode("utf-16-le")) // 2
        marked.length = len(text[start:end].encode("utf-16-le")) // 2
        marked.format = look
        return [marked]


def fitting(
    text: str, start: int, end: int, metrics: QFontMetricsF, width: float
) -> tuple[str, int, int]:
    """Shorten a line around its hit [start, end); return it and where the hit stands in it."""
    if metrics.horizontalAdvance(text) <= width:
        return text, start, end
    cut = 0
    if metrics.horizontalAdvance(text[:end]) > width * (1 - _LEAD):
        while cut < start and metrics.horizontalAdvance(text[cut:start]) > width * _LEAD:
            cut = _next_word(text, cut, start)
    if cut:
        # In the middle of a long word, go on to the next; the hit itself may be in the word.
        space = text.find(" ", cut - 1, start)
        cut = space + 1 if space >= 0 else cut
        text, start, end = "… " + text[cut:], start - cut + 2, end - cut + 2
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return shown, min(start, len(shown)), min(end, len(shown))


def _next_word(text: str, at: int, limit: int) -> int:
    """Return where the next word begins, at most eight letters on."""
    space = text.find(" ", at, min(at + 8, limit))
    return space + 1 if space >= 0 else min(at + 8, limit)

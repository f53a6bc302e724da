# SPDX-License-Identifier: GPL-3.0-or-later
"""A block of running text: laid out once, then painted, measured and hit-tested."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from desktop.document import Span, Style
from desktop.window.page.typography import TypeStyle, marker


class Offsets:
    """Turns code points, which documents count in, into the UTF-16 units of Qt, and back."""

    def __init__(self, text: str) -> None:
        # max() is quick, and nearly all texts end here.
        self._wide = () if max(text, default="") <= "\uffff" else tuple(_astral(text))

    def units(self, point: int) -> int:
        """Return the UTF-16 offset of a code point."""
        return point + bisect_left(self._wide, point)

    def points(self, unit: int) -> int:
        """Return the code point at a UTF-16 offset."""
        point = unit
        for index, wide in enumerate(self._wide):
            if wide + index >= unit:
                break
            point -= 1
        return point


def _astral(text: str) -> Iterable[int]:
    return (index for index, char in enumerate(text) if ord(char) > 0xFFFF)


class TextBlock:
    """Text set in lines of one width and one leading; offsets are code points."""

    def __init__(
        self,
        text: str,
        style: TypeStyle,
        width: float,
        spans: Sequence[Span] = (),
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
    ) -> None:
        self.text = text
        self.leftward = direction is Qt.LayoutDirection.RightToLeft
        self._mixed = self.leftward or has_leftward(text)
        self.style = style
        self._offsets = Offsets(text)
        self._layout = QTextLayout(text, style.font)
        # Lines are laid out one by one, so that Qt does not turn what is leading.
        edge = Qt.AlignmentFlag.AlignRight if self.leftward else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(edge)
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([self._format(span) for span in spans])
        self._layout.setCacheEnabled(True)
        self.height = self._break_lines(width)

    @property
    def baseline(self) -> float:
        """How far below the top of the block the letters of its first line stand."""
        line = self._layout.lineAt(0)
        return line.y() + line.ascent() if line.isValid() else 0.0

    def _break_lines(self, width: float) -> float:
        top = 0.0
        leading = self.style.leading
        left = self._first_left()
        self._starts: list[int] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width - left))
            x = 0.0 if self.leftward else left
            line.setPosition(QPointF(x, top + (leading - line.height()) / 2))
            top += leading
            left = self.style.indent
            self._starts.append(line.textStart())
        self._layout.endLayout()
        return top

    def _first_left(self) -> float:
        """Return where the first line begins: a mark hangs out, so that the words align."""
        style = self.style
        if not style.hanging:
            return style.indent
        mark = QFontMetricsF(style.font).horizontalAdvance(marker(self.text))
        return max(0.0, style.indent - mark)

    def _format(self, span: Span) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = self._offsets.units(span.start)
        made.length = self._offsets.units(span.end) - made.start
        form = QTextCharFormat()
        if span.style is Style.EMPHASIS:
            form.setFontItalic(not self.style.font.italic())
        elif span.style is Style.STRONG:
            form.setFontWeight(QFont.Weight.Bold)
        else:
            form.setFontUnderline(True)
        made.format = form
        return made

    def draw(self, painter: QPainter, origin: QPointF) -> None:
        """Paint the text with the painter's pen, its top left corner at `origin`."""
        # A paragraph may be as long as a book; Qt looks at all of it unless it is told.
        device, _ = painter.worldTransform().inverted()
        more = self.style.leading  # Some letters reach beyond their lines.
        seen = device.mapRect(QRectF(painter.window())).adjusted(0, -more, 0, more)
        self._layout.draw(painter, origin, [], seen)

    def line_rects(self) -> list[QRectF]:
        """Return the extent of the ink of every line."""
        return [self._ink(line) for line in self._lines()]

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the extents of the text [start, end), one for each line that it touches."""
        first, last = self._offsets.units(start), self._offsets.units(end)
        found: list[QRectF] = []
        # A long text is asked for each of its sentences: no look at lines that are elsewhere.
        number = max(0, bisect_right(self._starts, first) - 1)
        for line in map(self._layout.lineAt, range(number, bisect_left(self._starts, last))):
            here, there = max(first, line.textStart()), min(last, _end_of(line))
            if here < there:
                found.extend(self._parts(line, here, there))
        return found

    def _parts(self, line: QTextLine, here: int, there: int) -> Iterable[QRectF]:
        """Yield where a part of a line stands, which is several places if directions mix."""
        ink = self._ink(line)
        edges: list[list[float]] = [sorted((_x_of(line, here), _x_of(line, there)))]
        if self._mixed:
            edges = _joined(
                [run.boundingRect().left(), run.boundingRect().right()]
                for run in line.glyphRuns(here, there - here)
            )
        for left, right in edges:
            part = QRectF(ink)
            part.setLeft(max(ink.left(), left))
            part.setRight(min(ink.right(), right))
            if part.width() > 0:
                yield part

    def offset_at(self, point: QPointF, *, on_character: bool = False) -> int:
        """Return the offset that is nearest to a point of the block.

        Args:
            point: From the top left corner of the block.
            on_character: Whether to return the character under the point instead of the nearest
                gap between two.
        """
        number = int(point.y() // self.style.leading)
        line = self._layout.lineAt(max(0, min(number, self._layout.lineCount() - 1)))
        position = QTextLine.CursorPosition
        mode = position.CursorOnCharacter if on_character else position.CursorBetweenCharacters
        unit = line.xToCursor(point.x(), mode)
        return self._offsets.points(unit if isinstance(unit, int) else unit[0])

    def covers(self, point: QPointF) -> bool:
        """Say whether a point of the block lies on a line's ink."""
        number = int(point.y() // self.style.leading)
        if not 0 <= number < self._layout.lineCount():
            return False
        ink = self._ink(self._layout.lineAt(number))
        return ink.left() - 2 <= point.x() <= ink.right() + 2

    def _lines(self) -> Iterable[QTextLine]:
        return (self._layout.lineAt(number) for number in range(self._layout.lineCount()))

    def _ink(self, line: QTextLine) -> QRectF:
        natural = line.naturalTextRect()
        number = line.lineNumber()
        leading = self.style.leading
        return QRectF(natural.left(), number * leading, natural.width(), leading)


def has_leftward(text: str) -> bool:
    """Say whether some letters of a text run from right to left."""
    if max(text, default="") < "\u0590":  # Quick, and nearly all texts end here.
        return False
    return any(unicodedata.bidirectional(char) in {"R", "AL"} for char in text)


def _joined(edges: Iterable[list[float]]) -> list[list[float]]:
    """Join stretches of a line that touch each other."""
    found: list[list[float]] = []
    for left, right in sorted(edges):
        if found and left <= found[-1][1] + 1:
            found[-1][1] = max(found[-1][1], right)
        else:
            found.append([left, right])
    return found


def _end_of(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _x_of(line: QTextLine, unit: int) -> float:
    place: object = line.cursorToX(unit)  # In Python the pair of a number and the unit.
    return float(place[0]) if isinstance(place, tuple) else 0.0

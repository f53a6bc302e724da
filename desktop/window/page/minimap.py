# SPDX-License-Identifier: GPL-3.0-or-later
"""A scroll bar that shows where in the article something is: hits, notes, doubts and edits."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QToolTip

from desktop.window.dress.tips import tip
from desktop.window.page.marks import Mark
from desktop.window.page.tints import line

if TYPE_CHECKING:
    from desktop.window.page.view import PageView

_NEAR = 4
_TICK = 2.0


class Minimap(QScrollBar):
    """Ticks at the height where things are; a click on one goes there."""

    def __init__(self, page: "PageView") -> None:
        super().__init__(Qt.Orientation.Vertical, page)
        self._page = page
        self._ticks: dict[int, tuple[int, str]] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(100)
        self._later.timeout.connect(self._collect)
        self.setMouseTracking(True)
        page.table.changed.connect(lambda _: self.refresh())
        page.table.progress.changed.connect(lambda _: self.refresh())
        page.table.further.staged.connect(lambda _: self.refresh())
        page.table.reset.connect(self.refresh)
        page.table.restored.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Collect the ticks again, when things have come to rest."""
        if not self._later.isActive():
            self._later.start()

    def fit(self, limit: int, height: int, leading: float, scroll: float) -> None:
        """Follow the page without a word of its own.

        Args:
            limit: How far it can be scrolled, in pixels.
            height: Height of what is in sight.
            leading: Height of a line.
            scroll: How far it is scrolled.
        """
        self.blockSignals(True)
        self.setRange(0, limit)
        self.setPageStep(max(1, height - round(leading * 2)))
        self.setSingleStep(round(leading))
        self.setValue(round(scroll))
        self.blockSignals(False)

    @property
    def ticks(self) -> dict[int, tuple[int, str]]:
        """The row and the colour of every tick, by its distance from the top."""
        return self._ticks

    def _collect(self) -> None:
        """Find a place for every tick; where two meet, a hit goes before a mark."""
        page = self._page
        self._ticks = {}
        for row, at in self._placed(page.table.marked_rows):
            self._ticks[at] = (row, self._colour(row))
        further = (column.progress.failed for column in page.table.further)
        for row, at in self._placed(
            sorted({*page.table.progress.failed, *chain.from_iterable(further)})
        ):
            self._ticks[at] = (row, page.theme.alarm_ink)
        for row, at in self._placed(sorted(page.focus.hits)):
            self._ticks[at] = (row, page.theme.link)
        self.update()

    def _placed(self, rows: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield rows with their distance from the top, one for each pixel of the bar."""
        scale = self.height() / max(1.0, self._page.stack.height)
        last = -1
        for row, top in zip(rows, self._page.stack.tops(rows), strict=True):
            at = round(top * scale)
            if at != last:
                yield row, at
                last = at

    def _colour(self, row: int) -> str:
        table, theme = self._page.table, self._page.theme
        marks = {mark for some in table.marks(row).values() for mark in some}
        if marks == {Mark.HIGHLIGHT}:
            return line(theme, next(iter(table.row_tints(row).values()))).name()
        return theme.alarm_ink if Mark.DOUBTFUL in marks else theme.accent

    def _near(self, y: float) -> int | None:
        near = [at for at in self._ticks if abs(at - y) <= _NEAR]
        return self._ticks[min(near, key=lambda at: abs(at - y))][0] if near else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and the ticks on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        for at, (_, colour) in self._ticks.items():
            painter.fillRect(QRectF(0, at, self.width(), _TICK), QColor(colour))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the tick under the pointer; elsewhere it is a scroll bar."""
        row = self._near(event.position().y())
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self._page.places.show_row(row)

    def event(self, event: QEvent) -> bool:
        """Name the paragraph under the pointer in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and len(self._page.table):
            cursor = self.mapFromGlobal(self.cursor().pos())
            row = self._near(QPointF(cursor).y())
            if row is not None:
                text = self._page.table.paragraph(row).text
                QToolTip.showText(self.cursor().pos(), tip(f"¶ {row + 1}: {text[:80]}"), self)
                return True
        return super().event(event)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The heads of the columns: what stands below them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.document import Side
from desktop.window import languages
from desktop.window.dress.theme import Theme
from desktop.window.page.column_button import ColumnButton
from desktop.window.page.columns import Column, Further
from desktop.window.page.measure import Measure, Slot
from desktop.window.page.typography import Typography

if TYPE_CHECKING:
    from desktop.window.page.view import PageView


class ColumnHeads(QWidget):
    """A quiet line above the page, always in sight; further columns are headed by buttons."""

    def __init__(
        self, page: "PageView", typography: Typography, measure: Measure, theme: Theme
    ) -> None:
        super().__init__(page)
        self._page = page
        self._typography = typography
        self._measure = measure
        self._theme = theme
        self._texts = ("", "")
        self.buttons: dict[Further, ColumnButton] = {}
        page.table.further.arranged.connect(self._arrange)
        page.table.further.named.connect(self._arrange)

    def set_texts(self, source: str, target: str) -> None:
        """Name the columns of the pair."""
        self._texts = (source, target)
        self._name()
        self.update()

    def set_style(self, typography: Typography, measure: Measure, theme: Theme) -> None:
        """Follow the page."""
        self._typography, self._measure, self._theme = typography, measure, theme
        self._name()
        self.updateGeometry()
        self._place_buttons()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one line with air around it."""
        return QSize(200, round(self._typography.size * 2.0))

    def _arrange(self) -> None:
        """Have a button for each further column."""
        further = self._page.table.further
        for column in [column for column in self.buttons if column not in further.columns]:
            gone = self.buttons.pop(column)
            gone.hide()
            gone.deleteLater()
        for each in further:
            if each.column not in self.buttons:
                button = self.buttons[each.column] = ColumnButton(each.column, self)
                button.asked.connect(self._page.column_asked)
            name = languages.name(each.language)
            self.buttons[each.column].name_column(each.head or name, name)
        self._name()
        self._place_buttons()

    def _name(self) -> None:
        shows = self._page.look.shows
        further = [b.accessibleName() for column, b in self.buttons.items() if shows(column)]
        self.setAccessibleName(" — ".join([*self._shown.values(), *further]))

    def _place_buttons(self) -> None:
        """Put each button above its column, or all at the right where columns are stacked."""
        measure, shows = self._measure, self._page.look.shows
        right = measure.slots[Side.TARGET].right
        for column, button in reversed(self.buttons.items()):
            button.dress(self._font, self._theme, short=measure.stacked)
            wish = button.sizeHint().width()
            slot = measure.slots.get(column)
            if measure.stacked or slot is None:
                width = min(wish, measure.source_width / 4)
                slot = Slot(right - width, width)
                right -= width + self._typography.size
            edge = slot.right - wish if self._leftward(column) else slot.left
            left = max(edge, slot.left) - button.MARGIN
            room = min(wish, slot.width + 2 * button.MARGIN)
            button.setGeometry(round(left), 0, round(room), self.height() - 1)
            button.setVisible(shows(column))

    @property
    def _font(self) -> QFont:
        font = self._typography.note(0.8)
        font.setItalic(True)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of the pair and a hairline below them."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.quiet))
        measure, texts = self._measure, self._shown
        if measure.stacked:
            both = " — ".join(texts.values())
            self._draw(painter, Slot(measure.source, self._free), both)
        else:
            for side, text in texts.items():
                self._draw(painter, measure.slots[side], text, side)
        if texts:
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, QColor(self._theme.hairline))
        painter.end()

    @property
    def _shown(self) -> dict[Side, str]:
        """The names of the pair, without that of a side that the reader has left out."""
        shows = self._page.look.shows
        named = zip(Side, self._texts, strict=True)
        return {side: text for side, text in named if text and shows(side)}

    @property
    def _free(self) -> float:
        """How much room the buttons leave where columns are stacked."""
        lefts = [button.x() for button in self.buttons.values() if button.isVisible()]
        end = min(lefts, default=self._measure.slots[Side.SOURCE].right)
        return max(0.0, end - self._measure.source)

    def _draw(self, painter: QPainter, slot: Slot, text: str, column: Column = Side.SOURCE) -> None:
        edge = Qt.AlignmentFlag.AlignRight if self._leftward(column) else Qt.AlignmentFlag.AlignLeft
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, slot.width)
        box = QRectF(slot.left, 0, slot.width, self.height() - 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | edge, shown)

    def _leftward(self, column: Column) -> bool:
        code = self._page.table.language(column)
        return languages.direction(code) is Qt.LayoutDirection.RightToLeft

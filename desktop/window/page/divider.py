# SPDX-License-Identifier: GPL-3.0-or-later
"""The border between the columns: dragged, moved by the arrow keys, snapping to equal columns."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.window.dress.theme import Theme
from desktop.window.page.measure import EVEN, NARROWEST, Measure

STEP = 0.025
_SNAP_PIXELS = 10.0
_WIDTH = 14


class Divider(QWidget):
    """A strip between the columns; nothing is seen of it until it is pointed at or has the focus.

    Signals:
        moved: (float) The part of the page that the original is to have.
    """

    moved = Signal(float)

    def __init__(self, parent: QWidget, measure: Measure, theme: Theme) -> None:
        super().__init__(parent)
        self._measure = measure
        self._theme = theme
        self._lit = False
        self.share = EVEN
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the border in the language of the window."""
        self.setAccessibleName(self.tr("Border between the columns"))
        self.setToolTip(self.tr("Drag to widen a column; double-click for equal columns"))

    def place(self, measure: Measure, theme: Theme, height: int, *, shown: bool) -> None:
        """Stand in the middle between the columns of a page."""
        self._measure, self._theme = measure, theme
        begin, end = measure.gutter
        self.setGeometry(QRect(round((begin + end - _WIDTH) / 2), 0, _WIDTH, height))
        self.setVisible(shown and not measure.stacked)

    def step(self, steps: int) -> None:
        """Move the border: to the right for positive steps, to the left for negative ones."""
        way = 1 if self._measure.source <= self._measure.target else -1
        self._move(round(self.share / STEP + steps * way) * STEP)

    def _move(self, share: float) -> None:
        share = max(NARROWEST, min(share, 1 - NARROWEST))
        if abs(share - EVEN) * self._measure.room <= _SNAP_PIXELS:
            share = EVEN
        if share != self.share:
            self.share = share
            self.moved.emit(share)

    def _light(self, *, on: bool) -> None:
        self._lit = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line while it is pointed at or has the focus."""
        if not self._lit and not self.hasFocus():
            return
        painter = QPainter(self)
        thick = 2.0 if self.hasFocus() else 1.0
        line = QRectF((self.width() - thick) / 2, event.rect().top(), thick, event.rect().height())
        painter.fillRect(line, QColor(self._theme.accent if self.hasFocus() else self._theme.quiet))
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the line."""
        self._light(on=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the line."""
        self._light(on=False)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        event.setAccepted(event.button() is Qt.MouseButton.LeftButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the border under the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(self._measure.share_at(self.mapToParent(event.position()).x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Make the columns equal."""
        self._move(EVEN)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the border by the arrow keys; Home makes the columns equal."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Home:
            self._move(EVEN)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the line."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

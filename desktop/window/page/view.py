# SPDX-License-Identifier: GPL-3.0-or-later
"""The scroll area that shows the page."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from desktop.document import Side
from desktop.window.dress.theme import Theme
from desktop.window.dress.tips import tip
from desktop.window.page.canvas import paint_page
from desktop.window.page.columns import Column
from desktop.window.page.cutting import CutControl
from desktop.window.page.divider import Divider
from desktop.window.page.editor import SentenceEditor
from desktop.window.page.focus import Focus, SentenceRef
from desktop.window.page.following import Following
from desktop.window.page.glide import Glide
from desktop.window.page.gloss import GlossControl
from desktop.window.page.heads import ColumnHeads
from desktop.window.page.hints import hint_at
from desktop.window.page.keys import KeyControl
from desktop.window.page.look import Look
from desktop.window.page.minimap import Minimap
from desktop.window.page.places import Places
from desktop.window.page.pointer import PointerControl
from desktop.window.page.stack import RowStack
from desktop.window.page.table import PairTable
from desktop.window.page.typography import Typography
from desktop.window.page.words import WordControl


class PageView(QAbstractScrollArea):
    """Paragraph rows in one scroll area; finished rows never move the row being read.

    Signals:
        current_changed: (SentenceRef or None) Another sentence pair is pinned.
        retry_asked: (int) The reader wants this row, which failed, to be translated again.
        further_retry_asked: (Further, int) Likewise for a row of a further column.
        column_asked: (Further, QPoint) The reader wants the menu of a column, at this place.
        locked_asked: (Further) The reader wants to edit a column that can only be read.
        zoom_asked: (int) The reader wants larger (1) or smaller (-1) text.
    """

    current_changed = Signal(object)
    retry_asked = Signal(int)
    further_retry_asked = Signal(object, int)
    column_asked = Signal(object, QPoint)
    locked_asked = Signal(object)
    zoom_asked = Signal(int)

    def __init__(
        self, table: PairTable, typography: Typography, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = table
        self.theme = theme
        self.middle_language = ""
        self.focus = Focus()
        self.look = Look()
        measure = typography.measure(600)
        self.stack = RowStack(table, typography, measure)
        self.heads = ColumnHeads(self, typography, measure, theme)
        self.divider = Divider(self.viewport(), measure, theme)
        self.divider.moved.connect(self.set_share)
        self.glide = Glide(self)
        self.places = Places(self)
        self.pointer = PointerControl(self)
        self.keys = KeyControl(self)
        self.editor = SentenceEditor(self)
        self.cutting = CutControl(self)
        self.gloss = GlossControl(self)
        self.words = WordControl(self)
        self._shown_first = 0
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.minimap = Minimap(self)
        self.setVerticalScrollBar(self.minimap)
        self._following = Following(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._follow_bar)
        self._place_heads()

    @property
    def first_visible(self) -> int:
        """The first row on the screen; plain memory, so that any thread may ask."""
        return self._shown_first

    @property
    def in_sight(self) -> range:
        """The rows that are on the screen."""
        last = self.stack.index_at(self.stack.scroll + self.viewport().height())
        return range(self.first_visible, last + 1)

    @property
    def attention(self) -> SentenceRef | None:
        """The sentence that commands are about: the pinned one, else that under the pointer."""
        return self.focus.current or self.focus.hover

    def selected_text(self) -> str:
        """Return the selected text; rows are parted by a line break."""
        selection = self.focus.selection
        return "" if selection is None else selection.text(self.table.text)

    def set_heads(self, source: str, target: str) -> None:
        """Name the columns."""
        self.heads.set_texts(source, target)

    def set_style(self, typography: Typography, theme: Theme) -> None:
        """Set the page in other type or other colours, keeping the reader's place."""
        self.theme = theme
        self._set_type(typography)

    def set_share(self, share: float) -> None:
        """Give the original another part of the page; the row being read stays."""
        self.divider.share = share
        self.reset_type()

    def set_look(self, look: Look) -> None:
        """Show the page in another way; the row being read stays."""
        self.look = look
        if (look.ruler or look.echo or look.middle) and self.focus.current is None:
            self.keys.step(1)
        self.focus.unveiled = None
        self._following.arrange()

    def edit(self, ref: SentenceRef) -> None:
        """Let the reader type another translation of a sentence."""
        if self.look.shows(Side.TARGET) and self.table.pair(ref.row) is not None:
            self.editor.finish()
            self.cutting.end()
            self.set_current(ref)
            self.places.reveal(ref)
            self.editor.open(ref, self.table.sentence(ref).target)

    def unveil(self) -> None:
        """Lift the veil of the current sentence, or put it back."""
        current = self.focus.current
        self.focus.unveiled = None if self.focus.unveiled == current else current
        self.viewport().update()

    def set_current(self, ref: SentenceRef | None) -> None:
        """Pin a sentence pair, or release the one that is pinned."""
        if ref != self.focus.current:
            self.cutting.end()
            self.focus.current, self.focus.unveiled = ref, None
            self._hold()
            self.current_changed.emit(ref)
            self.viewport().update()

    def set_hits(
        self,
        hits: Iterable[tuple[int, Column, int, int]],
        current: tuple[int, Column, int, int] | None,
    ) -> None:
        """Show what a search has found and where the reader is among it."""
        self.focus.set_hits(hits, current)
        self.minimap.refresh()
        self.viewport().update()

    def scroll_to(self, y: float) -> None:
        """Scroll the page to a distance from its top, in pixels."""
        self.stack.scroll = float(y)  # Between a whole number and another, Qt would not move.
        self._hold()
        self.settle()

    def reset_type(self) -> None:
        """Lay all rows out anew; the row being read stays."""
        self._set_type(self.stack.typography)

    def _set_type(self, typography: Typography) -> None:
        width, further = self.viewport().width(), self.table.further.columns
        noted = self.look.numbers
        measure = typography.measure(width, self.divider.share, further, noted=noted)
        measure = measure.swapped() if self.look.swapped else measure
        self.stack.set_type(typography, measure)
        self.stack.top = typography.size * 2.0
        self.heads.set_style(typography, measure, self.theme)
        self._place_heads()
        both = all(map(self.look.shows, Side)) and bool(len(self.stack))
        self.divider.place(measure, self.theme, self.viewport().height(), shown=both)
        self.settle()
        self.minimap.refresh()

    def _place_heads(self) -> None:
        height = self.heads.sizeHint().height()
        self.setViewportMargins(0, height, 0, 0)
        self.heads.setGeometry(0, 0, self.width(), height)

    def _hold(self) -> None:
        current = self.focus.current
        self.stack.hold(None if current is None else current.row, self.viewport().height())

    def settle(self) -> None:
        """Lay out what is in sight, then let the scroll bar and the screen follow."""
        height = self.viewport().height()
        limit = self.stack.settle(height)
        self.minimap.fit(limit, height, self.stack.typography.leading, self.stack.scroll)
        self._shown_first = self.stack.index_at(self.stack.scroll)
        self.editor.place()
        self.words.moved.emit()
        self.viewport().update()

    def _follow_bar(self, value: int) -> None:
        if value != round(self.stack.scroll):
            self.scroll_to(float(value))

    def sizeHint(self) -> QSize:
        """Return a comfortable size for two columns."""
        return QSize(1180, 760)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        try:
            paint_page(self, painter, event.rect())
        finally:
            painter.end()  # A painter that is still at work when it goes ends the program.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows to the new width; the row being read stays."""
        super().resizeEvent(event)
        self.reset_type()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the pair under the pointer, or select text."""
        self.pointer.move(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection."""
        self.pointer.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pin what was clicked."""
        self.pointer.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pointer.zoom(event)
            event.accept()
            return
        self.glide.stop()
        super().wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the sentence."""
        self.pointer.double_click(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current sentence."""
        controls = (self.cutting, self.words, self.gloss, self.keys)
        if not any(control.press(event) for control in controls):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide what is shown while a key is held."""
        if not self.gloss.release(event):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide what is shown while a key is held: its release goes elsewhere."""
        self.gloss.leave()
        super().focusOutEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the other side by Tab, where a place to split a sentence is being chosen."""
        if self.cutting.active:
            self.cutting.turn()
            return True
        return super().focusNextPrevChild(forward)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the pointer when it leaves; explain signs when it rests."""
        if event.type() == QEvent.Type.Leave:
            self.pointer.leave()
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(hint_at(self.table, self.focus)), self)
            return True
        return super().viewportEvent(event)

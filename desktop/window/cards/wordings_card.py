# SPDX-License-Identifier: GPL-3.0-or-later
"""A card with the other wordings of a sentence; it stands beside the pair and never over it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidgetItem,
    QVBoxLayout,
)

from desktop.document import Side
from desktop.window import languages
from desktop.window.cards.wordings_html import Wording, html
from desktop.window.cards.wordings_list import ELSEWHERE, ENTER, SIDE, WordingsList
from desktop.window.dress.shadow import cast_shadow
from desktop.window.page.focus import SentenceRef

if TYPE_CHECKING:
    from desktop.window.page import PageView

_GAP = 8
_EDGE = 10
_LEAST = 76
"""Height that is enough for the head and one wording, in pixels."""


class WordingsCard(QFrame):
    """Lists wordings below a pair, or above it.

    Signals:
        chosen: (SentenceRef, str) The reader wants this wording for the sentence.
    """

    chosen = Signal(object, str)

    def __init__(self, page: "PageView") -> None:
        super().__init__(page.viewport())
        self.setObjectName("wordings")
        self._page = page
        self._ref: SentenceRef | None = None
        self._wordings: tuple[Wording, ...] = ()
        self._current = ""
        self._why = ""
        self.head = QLabel()
        self.head.setProperty("quiet", True)
        self.list = WordingsList()
        self.why = QLabel(wordWrap=True)
        self._lines = column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 6)
        column.setSpacing(4)
        for label in (self.head, self.why):
            label.setContentsMargins(SIDE, 0, SIDE, 0)
        for widget in (self.head, self.list, self.why):
            column.addWidget(widget)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cast_shadow(self)
        self.list.taken.connect(self._take)
        self.list.itemClicked.connect(lambda _: self._take())
        self.list.left.connect(self.leave)
        self.hide()

    @property
    def ref(self) -> SentenceRef | None:
        """The sentence that it is about, while it is shown."""
        return self._ref

    def offer(self, ref: SentenceRef, current: str, wordings: tuple[Wording, ...]) -> None:
        """Let the reader choose among wordings of a sentence.

        Args:
            ref: The sentence.
            current: Its translation as it is.
            wordings: At least one other.
        """
        self._open(ref, current, wordings, "")
        self.list.setFocus()

    def tell(self, ref: SentenceRef, why: str) -> None:
        """Say why a sentence has no other wordings."""
        self._open(ref, "", (), why)
        self.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, why))

    def leave(self) -> None:
        """Put the card away; the keyboard goes back to the page."""
        if self._ref is None:
            return
        held = self.hasFocus() or self.list.hasFocus()
        self._ref = None
        self.hide()
        if held:
            self._page.setFocus()

    def place(self) -> None:
        """Stand below the pair, or above it, wherever the page has scrolled to."""
        if self._ref is None:
            return
        self._set_type()
        area = QRectF(self._page.viewport().rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        pair = self._page.places.rect_of(self._ref)
        left, width = self._column(area)
        self.resize(round(width), self.height())
        height = self._height(width)
        below = area.bottom() - pair.bottom() - _GAP
        above = pair.top() - area.top() - _GAP
        # Below is where one reads on; above only if there is more room.
        over = below < min(height, above)
        height = max(1.0, min(height, above if over else below))
        top = pair.top() - _GAP - height if over else pair.bottom() + _GAP
        self.setGeometry(QRectF(left, top, width, height).toAlignedRect())

    def _open(
        self, ref: SentenceRef, current: str, wordings: tuple[Wording, ...], why: str
    ) -> None:
        self._ref, self._current, self._wordings, self._why = ref, current, wordings, why
        self.list.direction = languages.direction(self._page.table.target_language)
        self._fill()
        self._make_room()
        self.show()
        self.raise_()
        self.place()

    def _set_type(self) -> None:
        """Set the wordings in the type of the page."""
        typography = self._page.stack.typography
        font = QFont(typography.body)
        font.setPixelSize(max(13, round(typography.size * 0.92)))
        if font != self.list.font():
            self.list.setFont(font)

    def _fill(self) -> None:
        self._set_type()
        small = self._page.window().font()
        self.head.setFont(small)
        self.why.setFont(small)
        self.head.setText(self.tr("Other wordings"))
        self.setAccessibleName(self.tr("Other wordings"))
        self.setAccessibleDescription(self._why)
        self.list.setAccessibleName(self.tr("Other wordings of the sentence; Enter takes one"))
        self.list.setVisible(bool(self._wordings))
        self.why.setVisible(bool(self._why))
        self.why.setText(self._why)
        self.list.clear()
        for wording in self._wordings:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, html(wording, self._current, self._page.theme))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, wording.spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _column(self, area: QRectF) -> tuple[float, float]:
        """Return left edge and width: those of the translation, where it is on the page."""
        assert self._ref is not None  # noqa: S101 - only called while it is shown
        measure = self._page.stack.measure
        row = self._page.stack.row(self._ref.row)
        if not self._page.look.shows(Side.TARGET):
            return area.left(), min(area.width(), measure.target_width + 2 * SIDE)
        width = min(area.width(), measure.target_width + 2 * SIDE + 2)
        left = row.origin(Side.TARGET).x() - SIDE - 1
        return max(area.left(), min(left, area.right() - width)), width

    def _height(self, width: float) -> float:
        margins = self._lines.contentsMargins()
        around = margins.top() + margins.bottom() + self.head.sizeHint().height() + 6
        if self._why:
            inner = round(width) - margins.left() - margins.right()
            return float(around + self.why.heightForWidth(inner))
        self._lines.activate()
        self.list.doItemsLayout()
        rows = range(self.list.count())
        return float(around + sum(self.list.sizeHintForRow(row) for row in rows) + 2)

    def _make_room(self) -> None:
        """Scroll where the card has no room beside the pair, so that it fits below its end."""
        assert self._ref is not None  # noqa: S101 - only called when a sentence is known
        viewport = self._page.viewport().rect()
        pair = self._page.places.rect_of(self._ref)
        around, own = _GAP + _EDGE, self._height(self._column(QRectF(viewport))[1])
        wanted = max(_LEAST, min(own, viewport.height() - pair.height() - around - _EDGE))
        room = max(viewport.height() - pair.bottom(), pair.top()) - around
        in_sight = pair.bottom() > 0 and pair.top() < viewport.height()
        if room < wanted or not in_sight:
            self._page.glide.stop()
            bottom = viewport.height() - wanted - around
            self._page.scroll_to(self._page.stack.scroll + pair.bottom() - bottom)

    def _take(self) -> None:
        row, ref = self.list.currentRow(), self._ref
        if ref is not None and 0 <= row < len(self._wordings):
            text = self._wordings[row].text
            self.leave()
            self.chosen.emit(ref, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc or Enter, where there is nothing to choose; the rest is for the page."""
        if event.key() == Qt.Key.Key_Escape or event.key() in ENTER:
            self.leave()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when the reader goes elsewhere in the window."""
        super().focusOutEvent(event)
        if self._why and event.reason() not in ELSEWHERE:
            self.leave()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window; its language is followed by going."""
        if event.type() == QEvent.Type.LanguageChange:
            self.leave()
        elif event.type() == QEvent.Type.StyleChange and self._ref is not None and self._wordings:
            self._fill()
            self.place()
        super().changeEvent(event)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are on a page, and how to go there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF

from desktop.window.page.columns import Column
from desktop.window.page.focus import SentenceRef
from desktop.window.page.stack import READING_LINE

if TYPE_CHECKING:
    from desktop.window.page.view import PageView


class Places:
    """Goes to sentences, rows and hits of a page."""

    def __init__(self, page: "PageView") -> None:
        self._page = page

    def reveal(self, ref: SentenceRef) -> None:
        """Bring a sentence gently to where one reads, if it is not there already."""
        row = self._page.stack.row(ref.row)
        rects = row.sentence_rects(self._page.stack.shown[0], ref.sentence)
        top = self._page.stack.y(ref.row) + (rects[0].top() if rects else 0.0)
        bottom = self._page.stack.y(ref.row) + (rects[-1].bottom() if rects else row.height)
        height = self._page.viewport().height()
        shown_top, shown_bottom = top - self._page.stack.scroll, bottom - self._page.stack.scroll
        # As long as the sentence is in the middle of the screen the eye finds it unaided.
        if shown_top < height * 0.2 or shown_bottom > height * 0.75:
            self._page.glide.to((top + bottom) / 2 - height * 0.42)

    def show_place(self, row: int, side: Column, offset: int) -> None:
        """Go to a place in a text, and make its sentence the current one."""
        number = self._page.stack.row(row).sentence_at(side, offset)
        if number is None:
            self.show_row(row)
            return
        self._page.set_current(SentenceRef(row, number))
        self.reveal(SentenceRef(row, number))

    def show_row(self, row: int) -> None:
        """Go to a row."""
        self._page.glide.to(self._page.stack.y(row) - self._page.viewport().height() * READING_LINE)

    def rect_of(self, ref: SentenceRef) -> QRectF:
        """Return what a sentence pair takes up of the viewport, all columns in sight joined.

        Of a row that waits it is what there is of it.
        """
        row = self._page.stack.row(ref.row)
        box = QRectF()
        for side in filter(self._page.look.shows, row.blocks):
            waits, all_of_it = row.pair is None, (0, len(row.blocks[side].text))
            rects = row.rects(side, *all_of_it) if waits else row.sentence_rects(side, ref.sentence)
            for rect in rects:
                box = box.united(rect)
        return box.translated(0.0, self._page.stack.y(ref.row) - self._page.stack.scroll)

    def sentence_under(self, point: QPoint) -> SentenceRef | None:
        """Return the sentence at a point of the viewport."""
        return self._page.pointer.sentence_at(QPointF(point))

# SPDX-License-Identifier: GPL-3.0-or-later
"""The word of the current sentence that the reader asks about: by a click, or walked to by key."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from desktop.dictionaries import word_at, words
from desktop.document import Side
from desktop.window.page.columns import Column
from desktop.window.page.focus import SentenceRef

if TYPE_CHECKING:
    from desktop.window.page.view import PageView

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class WordPlace(NamedTuple):
    """A word of the page: its sentence, its side, and where it stands in that sentence."""

    ref: SentenceRef
    side: Side
    span: tuple[int, int]


class WordControl(QObject):
    """The word that is asked about, and the keys that lead to another one meanwhile.

    Signals:
        asked: (WordPlace) The reader asks about a word.
        moved: The page has been scrolled or laid out anew; the word may be elsewhere.
        left: The reader asks no more.
    """

    asked = Signal(object)
    moved = Signal()
    left = Signal()

    def __init__(self, page: "PageView") -> None:
        super().__init__(page)
        self._page = page
        self.enabled = False
        self.place: WordPlace | None = None
        self._spans: tuple[tuple[int, int], ...] = ()
        page.current_changed.connect(self.end)
        page.table.changed.connect(self._forget_changed)
        page.editor.installEventFilter(self)

    def begin(self) -> None:
        """Ask about the word under the pointer, else about the first of the current sentence.

        Where no sentence is current, the first on the screen becomes so.
        """
        if self._page.attention is None:
            self._page.keys.step(1)
        ref = self._page.attention
        if ref is None or self._page.table.pair(ref.row) is None:
            return
        self._page.set_current(ref)
        found = self._hovered(ref) or next(iter(self._places(ref)), None)
        if found is not None:
            self._ask(found)

    def click(self, ref: SentenceRef | None, word: tuple[Column, int] | None) -> bool:
        """Ask about a word of the current sentence that was clicked; return whether it was one.

        A click on the word that is asked about already puts the answer away.
        """
        if not self.enabled or ref is None or word is None or ref != self._page.focus.current:
            return False
        column, offset = word
        found = self._at(ref, column, offset) if isinstance(column, Side) else None
        if found is None:
            return False
        if self.place is not None and found.side is self.place.side and self._covers(found.span):
            self.end()
        else:
            self._ask(found)
        return True

    def near(self) -> list[WordPlace]:
        """Return the words that may be asked about next: those of the current sentence."""
        ref = self._page.focus.current
        if not self.enabled or ref is None or self._page.table.pair(ref.row) is None:
            return []
        return self._places(ref)

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key while a word is asked about; return whether it meant something."""
        if self.place is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            leftward = self._page.stack.row(self.place.ref.row).leftward(self.place.side)
            self._step(-step if leftward else step)
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            return False
        return True

    def end(self) -> None:
        """Ask no more."""
        if self.place is not None:
            self.place, self._spans = None, ()
            self._page.viewport().update()
            self.left.emit()

    def mark(self, spans: tuple[tuple[int, int], ...]) -> None:
        """Mark what belongs to the word as well, such as the particle of its verb."""
        self._spans = spans
        self._page.viewport().update()

    def rect(self) -> QRectF:
        """Return where the word is on the viewport, on its first line."""
        rects = [] if self.place is None else self._rects(self.place, self.place.span)
        return rects[0] if rects else QRectF()

    def text(self, place: WordPlace) -> str:
        """Return the sentence that a word stands in."""
        sentence = self._page.table.sentence(place.ref)
        return sentence.source if place.side is Side.SOURCE else sentence.target

    def paint(self, painter: QPainter) -> None:
        """Draw a line below the word, and below what belongs to it."""
        if self.place is None:
            return
        thick = max(2.0, self._page.stack.typography.size / 9)
        painter.setPen(QPen(QColor(self._page.theme.accent), thick))
        for span in self._spans:
            for rect in self._rects(self.place, span):
                y = rect.bottom() - rect.height() * 0.14
                painter.drawLine(
                    rect.bottomLeft().toPoint().x(), round(y), round(rect.right()), round(y)
                )

    def _covers(self, span: tuple[int, int]) -> bool:
        return span in self._spans

    def _rects(self, place: WordPlace, span: tuple[int, int]) -> list[QRectF]:
        row = self._page.stack.row(place.ref.row)
        if place.ref.sentence >= row.sentence_count:
            return []
        base = row.range(place.side, place.ref.sentence)[0]
        top = self._page.stack.y(place.ref.row) - self._page.stack.scroll
        found = row.rects(place.side, base + span[0], base + span[1])
        return [rect.translated(0.0, top) for rect in found]

    def _ask(self, place: WordPlace) -> None:
        self.place = place
        self.mark((place.span,))
        self.asked.emit(place)

    def _hovered(self, ref: SentenceRef) -> WordPlace | None:
        """Return the word of the pair that the pointer is on, if it is of this sentence."""
        focus = self._page.focus
        if focus.hover != ref or focus.word is None or not isinstance(focus.word[0], Side):
            return None
        return self._at(ref, focus.word[0], focus.word[1])

    def _at(self, ref: SentenceRef, side: Side, offset: int) -> WordPlace | None:
        """Return the word at an offset of a row's text."""
        place = WordPlace(ref, side, (0, 0))
        base = self._page.stack.row(ref.row).range(side, ref.sentence)[0]
        span = word_at(self.text(place), offset - base)
        return None if span is None else place._replace(span=span)

    def _places(self, ref: SentenceRef) -> list[WordPlace]:
        """Return the words of a sentence in reading order, those of both sides if both show."""
        found = []
        for side in filter(self._page.look.shows, Side):
            place = WordPlace(ref, side, (0, 0))
            found += [place._replace(span=span) for span in words(self.text(place))]
        return found

    def _step(self, step: int) -> None:
        if self.place is None:
            return
        places = self._places(self.place.ref)
        if self.place in places:
            self._ask(places[(places.index(self.place) + step) % len(places)])

    def _forget_changed(self, row: int) -> None:
        if self.place is not None and self.place.ref.row == row:
            self.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask no more when a sentence is edited."""
        if event.type() == QEvent.Type.Show:
            self.end()
        return super().eventFilter(watched, event)

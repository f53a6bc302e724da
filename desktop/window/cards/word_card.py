# SPDX-License-Identifier: GPL-3.0-or-later
"""A card with what dictionaries say of a word; it never lies over the sentence that is read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout

from desktop.dictionaries import Finding
from desktop.window.cards.place import GAP, Surroundings, placed, shift_for
from desktop.window.cards.word_html import CardType, hidden, message, page, spoken
from desktop.window.dress.shadow import cast_shadow

if TYPE_CHECKING:
    from desktop.window.page import PageView

_WIDEST = 27
"""Width of the card in heights of its type, where the page leaves room."""

_MARGINS = QMargins(14, 10, 6, 10)
_EDGE = 10


class WordCard(QFrame):
    """Shows what was found, beside the pair that the word stands in.

    Signals:
        dictionaries_asked: The reader wants to see the dictionaries.
        renderings_asked: (str) The reader wants to see where this head occurs.
    """

    dictionaries_asked = Signal()
    renderings_asked = Signal(str)

    def __init__(self, page: "PageView") -> None:
        super().__init__(page.viewport())
        self.setObjectName("wordCard")
        self._page = page
        self._finding: Finding | None = None
        self._told: tuple[str, str, str] | None = None
        self._shown = 0
        self._dressed: CardType | None = None
        self._rising = False
        self.whole = False
        self.body = QTextBrowser()
        self.body.setOpenLinks(False)
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        # The keyboard stays with the page, where it leads from word to word.
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.document().setDocumentMargin(0)
        self.body.anchorClicked.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGINS)
        column.addWidget(self.body)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        cast_shadow(self)
        self.hide()

    @property
    def more(self) -> bool:
        """Whether there are senses that are not shown yet."""
        if self._finding is None or self.whole:
            return False
        return hidden(self._finding.answers[self._shown]) > 0

    def show_finding(self, finding: Finding) -> None:
        """Show what was found; there must be an answer."""
        self._finding, self._told = finding, None
        self._shown, self.whole = 0, False
        self._fill()
        self._announce(spoken(finding, 0))

    def tell(self, word: str, words: str, link: str = "") -> None:
        """Say of a word why there is nothing to say, and offer to see the dictionaries."""
        self._finding, self._told = None, (word, words, link)
        self._fill()
        self._announce(f"{word}. {words}")

    @property
    def lemma(self) -> str:
        """The head that the card explains, or ""."""
        articles = self._finding.answers[self._shown].articles if self._finding else ()
        return articles[0].word if articles else ""

    def show_whole(self) -> None:
        """Show all senses, with examples."""
        self.whole = True
        self._fill()
        if self._finding is not None:
            self._announce(spoken(self._finding, self._shown, whole=True))

    def place(self) -> None:
        """Stand near the word, wherever the page has scrolled to; see `placed`."""
        if self.isHidden() or self._page.words.place is None:
            return
        if self._dressed != self._type():
            self._set()
        around = self._around()
        width = self._width(around)
        place = placed(around, width, self._height)
        if self._page.glide.moving and self._rising:
            # It comes up from below together with the text that makes room for it.
            height = min(self._height(width), around.area.height() - around.pair.height() - GAP)
            place = QRectF(place.left(), around.pair.bottom() + GAP, width, height)
        self.setGeometry(place.toAlignedRect())

    def _around(self) -> Surroundings:
        viewport, slots = self._page.viewport().rect(), self._page.stack.measure.slots.values()
        word = self._page.words.place
        pair = self._page.places.rect_of(word.ref) if word is not None else QRectF()
        left, right = min(slot.left for slot in slots), max(slot.right for slot in slots)
        columns = QRectF(left, 0.0, right - left, viewport.height())
        area = QRectF(viewport).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        return Surroundings(area, columns, pair, self._page.words.rect())

    def _make_room(self) -> None:
        """Scroll the pair up where there is room for the card neither below nor above it."""
        around = self._around()
        shift = shift_for(around, self._height(self._width(around)))
        self._rising = shift > 0
        if self._rising:
            self._page.glide.to(self._page.stack.scroll + shift)

    def _set(self) -> None:
        """Set the words in the type and the colours of the page."""
        kind = self._dressed = self._type()
        if self._finding is not None:
            self.body.setHtml(page(self._finding, self._shown, kind, whole=self.whole))
        elif self._told is not None:
            self.body.setHtml(message(*self._told, kind))

    def _fill(self) -> None:
        self._set()
        self.show()
        self.raise_()
        self._make_room()
        self.place()

    def _width(self, around: Surroundings) -> float:
        return min(around.area.width(), _WIDEST * self._type().size)

    def _height(self, width: float) -> float:
        margins = self.contentsMargins() + _MARGINS
        document = self.body.document().clone()
        document.setTextWidth(width - margins.left() - margins.right() - 2)
        height = document.size().height() + margins.top() + margins.bottom() + 4
        document.deleteLater()
        return height

    def _type(self) -> CardType:
        body = self._page.stack.typography.body
        size = max(13, round(self._page.stack.typography.size * 0.86))
        return CardType(body.family(), size, self._page.theme)

    def _follow(self, link: QUrl) -> None:
        kind, _, number = link.toString().partition(":")
        if kind == "more":
            self.show_whole()
        elif kind == "answer":
            self._shown, self.whole = int(number), False
            self._fill()
            if self._finding is not None:
                self._announce(spoken(self._finding, self._shown))
        elif kind == "renderings":
            self.renderings_asked.emit(self.lemma)
        else:
            self.dictionaries_asked.emit()

    def _announce(self, words: str) -> None:
        """Let a screen reader say it; the keyboard is elsewhere."""
        self.setAccessibleName(self.tr("Dictionary"))
        self.setAccessibleDescription(words)
        self.body.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the language of the window."""
        changes = (QEvent.Type.StyleChange, QEvent.Type.LanguageChange)
        if event.type() in changes and not self.isHidden():
            self._fill()
        super().changeEvent(event)

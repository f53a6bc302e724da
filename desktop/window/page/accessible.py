# SPDX-License-Identifier: GPL-3.0-or-later
"""The page as a screen reader meets it: a list with one item for each sentence pair."""

from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from desktop.document import Side
from desktop.window import languages
from desktop.window.page.coming import failed_words
from desktop.window.page.echo import between
from desktop.window.page.focus import SentenceRef
from desktop.window.page.hints import doubt, hint
from desktop.window.page.progress import Stage
from desktop.window.page.view import PageView


class SentenceItem(QAccessibleInterface):
    """One sentence pair, or one paragraph that still waits for its translation."""

    def __init__(self, page: PageView, number: int) -> None:
        """Stand for the sentence with this number on the page, counted from 0."""
        super().__init__()
        self._page = page
        self.number = number

    @property
    def ref(self) -> SentenceRef:
        """Where the sentence is."""
        return self._page.table.sentence_at(self.number)

    def isValid(self) -> bool:
        """Say whether the page still has this sentence."""
        return self.number < self._page.table.sentence_count

    def object(self) -> QObject:
        """Return nothing: the item is painted, not a widget."""
        return cast("QObject", None)

    def role(self) -> QAccessible.Role:
        """Return what the item is."""
        return QAccessible.Role.ListItem

    def state(self) -> Any:  # noqa: ANN401 - QAccessible.State is a plain structure of flags.
        """Return whether the item is the current sentence."""
        state = QAccessible.State()
        current = self._page.focus.current == self.ref
        state.focusable = state.selectable = state.readOnly = True
        state.focused = state.selected = current
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return what is read out."""
        return describe(self._page, self.number) if kind is QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Change nothing: the text is that of the article."""

    def rect(self) -> QRect:
        """Return where the pair is on the screen."""
        box = self._page.places.rect_of(self.ref).toAlignedRect()
        return QRect(self._page.viewport().mapToGlobal(box.topLeft()), box.size())

    def window(self) -> QWindow:
        """Return the window of the page."""
        return self._page.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return the list."""
        return QAccessible.queryAccessibleInterface(self._page)

    def child(self, _index: int) -> QAccessibleInterface:
        """Return nothing: an item has no parts."""
        return cast("QAccessibleInterface", None)

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        """Return nothing: an item has no parts."""
        return cast("QAccessibleInterface", None)

    def childCount(self) -> int:
        """Return 0: an item has no parts."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Return -1: an item has no parts."""
        return -1


class PageItem(QAccessibleWidget):
    """The list of sentence pairs, made when they are asked for; behind them heads and cards."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page, QAccessible.Role.List)
        self._page = page
        self._items: dict[int, SentenceItem] = {}
        page.current_changed.connect(self._announce)

    def childCount(self) -> int:
        """Return the number of sentence pairs and of the widgets on the page."""
        return self._page.table.sentence_count + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Return the item of a sentence, or a widget."""
        sentences = self._page.table.sentence_count
        if not 0 <= index < sentences:
            return super().child(index - sentences)
        if index not in self._items:
            item = SentenceItem(self._page, index)
            QAccessible.registerAccessibleInterface(item)
            self._items[index] = item
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the number of the sentence that an item stands for, or of a widget behind them."""
        if isinstance(child, SentenceItem):
            return child.number
        place = super().indexOfChild(child)
        return place if place < 0 else place + self._page.table.sentence_count

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return what is at a point of the screen: a card above the page, or the item there."""
        point = QPoint(x, y)
        above = self._page.childAt(self._page.mapFromGlobal(point))
        if above is not None and above is not self._page.viewport():
            return QAccessible.queryAccessibleInterface(above)
        at = self._page.viewport().mapFromGlobal(point)
        ref = self._page.places.sentence_under(at)
        return self.child(-1 if ref is None else self._page.table.number_of(ref))

    def focusChild(self) -> QAccessibleInterface:
        """Return the item of the current sentence."""
        current = self._page.focus.current
        return self.child(-1 if current is None else self._page.table.number_of(current))

    def _announce(self, ref: SentenceRef | None) -> None:
        if ref is not None and QAccessible.isActive():
            event = QAccessibleEvent(self._page, QAccessible.Event.Focus)
            event.setChild(self._page.table.number_of(ref))
            QAccessible.updateAccessibility(event)


class AccessiblePages(QObject):
    """Makes the accessible side of every page and keeps it as long as the page lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: dict[int, PageItem] = {}
        QAccessible.installFactory(self._make)

    def _make(self, _: str, thing: QObject) -> QAccessibleInterface | None:
        if not isinstance(thing, PageView):
            return None
        key = id(thing)
        made = self._made[key] = PageItem(thing)
        thing.destroyed.connect(lambda: self._made.pop(key, None))
        return made


def describe(page: PageView, number: int) -> str:
    """Word a sentence pair for ears: "Sentence 12 of 80. German: … English: …"."""
    table = page.table
    ref = table.sentence_at(number)
    head = QCoreApplication.translate("AccessiblePage", "Sentence {number} of {count}.").format(
        number=number + 1, count=table.sentence_count
    )
    source = languages.name(table.document.language) or QCoreApplication.translate(
        "AccessiblePage", "Original"
    )
    pair = table.pair(ref.row)
    if pair is None:
        waiting = _stage_words(table.stage(ref.row))
        return f"{head} {source}: {table.text(ref.row, Side.SOURCE)} {waiting}"
    sentence = pair.sentences[ref.sentence]
    target = languages.name(table.target_language) or QCoreApplication.translate(
        "AccessiblePage", "Translation"
    )
    parts = [f"{head} {source}: {sentence.source} {target}: {sentence.target}"]
    if page.look.middle:
        parts.append(between(page, sentence))
    parts.append(hint(table, ref))
    for column, other in table.further.sentences(ref).items():
        parts.append(f"{languages.name(table.language(column))}: {other.target}")
        if page.look.middle:
            parts.append(between(page, other, column))
        parts.append(doubt(other))
    return " ".join(filter(None, parts))


def _stage_words(stage: Stage) -> str:
    """Say how far a row without a translation is."""
    if stage is Stage.FAILED:
        return failed_words()[0]
    if stage is Stage.RUNNING:
        return QCoreApplication.translate("AccessiblePage", "Being translated.")
    return QCoreApplication.translate("AccessiblePage", "Not translated yet.")

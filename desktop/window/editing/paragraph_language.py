# SPDX-License-Identifier: GPL-3.0-or-later
"""Let a reader say that one paragraph is in another language, or is to stay as it is."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QAction, QUndoCommand
from PySide6.QtWidgets import QMenu

from desktop.document import ParagraphPair
from desktop.tasks import Ending, TaskRunner
from desktop.translation import leave
from desktop.window import languages
from desktop.window.editing.orders import Order, by_language, failing, translate_rows
from desktop.window.page import SentenceRef
from desktop.window.storage.additions import KEPT, LEFT
from desktop.window.wording import failure
from models import LanguagePair, route

if TYPE_CHECKING:
    from desktop.window.main import MainWindow


class _Choice(QUndoCommand):
    """Another language of a paragraph."""

    def __init__(
        self, apply: Callable[[int, str], None], row: int, before: str, after: str
    ) -> None:
        super().__init__(QCoreApplication.translate("Editing", "language of a paragraph"))
        self._apply, self._row, self._before, self._after = apply, row, before, after

    def redo(self) -> None:
        """Set the new language."""
        self._apply(self._row, self._after)

    def undo(self) -> None:
        """Set the language that it had before."""
        self._apply(self._row, self._before)


class ParagraphLanguage(QObject):
    """The menu of languages, and what is done when one is chosen."""

    def __init__(
        self,
        window: "MainWindow",
        available: Callable[[LanguagePair], Sequence[object]] = route.options,
    ) -> None:
        """Serve a window; `available` lists what can translate a pair of languages."""
        super().__init__(window)
        self._window = window
        self._available = available
        self._engines = window.reader.engines.another()
        self._original: dict[int, ParagraphPair] = {}
        self._chosen: dict[int, str] = {}
        self._standing: dict[int, str] = {}  # What rows are on the page, whatever was chosen.
        self._told: set[int] = set()  # Those of which the reader has said it since the start.
        self._waiting: dict[int, Order] = {}
        self._putting = False
        self._stop = Event()
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._take)
        self._runner.ended.connect(self._end)
        self.menu = QMenu()
        self.menu.aboutToShow.connect(self._fill)
        action = window.actions_["paragraph"]
        action.setMenu(self.menu)
        action.triggered.connect(self._pop_up)
        window.reader.replacing.connect(self._forget)
        window.table.translated.connect(self._look_at)
        window.table.restored.connect(self._look_through)

    def chosen(self, row: int) -> str:
        """Return what was chosen for a row, or ""."""
        return self._chosen.get(row, "")

    @property
    def left(self) -> frozenset[int]:
        """The rows that are left untranslated."""
        return frozenset(row for row, language in self._chosen.items() if language == KEPT)

    def choose(self, row: int, language: str) -> None:
        """Translate a row from a language, "" for that of the article, KEPT for not at all.

        In the language of the translation there is nothing to translate either.
        """
        before = self._chosen.get(row, "")
        if language != before:
            self._window.revising.editing.stack.push(_Choice(self._set, row, before, language))

    def close(self) -> None:
        """Stop everything and free the model; for the end of the window."""
        self._stop.set()
        if self._runner.close():
            self._engines.close()

    def _forget(self) -> None:
        self._stop.set()
        self._runner.cancel()
        for kept in (self._original, self._chosen, self._standing, self._told, self._waiting):
            kept.clear()

    def _set(self, row: int, language: str) -> None:
        self._original.setdefault(row, self._window.table.fresh(row))
        self._told.add(row)
        self._keep(row, language)
        self._waiting.pop(row, None)
        self._choose(row, language)
        self._apply(row)

    def _keep(self, row: int, language: str) -> None:
        # A file that names another language must not be believed when it is opened again.
        stated = self._window.table.document.language if self._original[row].language else None
        editing = self._window.revising.editing
        editing.write("language", SentenceRef(row, 0), language or stated)

    def _choose(self, row: int, language: str) -> None:
        self._chosen.pop(row, None)
        if language:
            self._chosen[row] = language

    def _apply(self, row: int) -> None:
        """Bring a row, the article's translation of which is there, to what was chosen."""
        language, original = self._chosen.get(row, ""), self._original[row]
        own = "" if language == KEPT else language
        if language == original.language:
            self._put(row, original, language)
        elif language in (KEPT, self._window.reader.shown.target):
            self._put(row, replace(leave(original), language=own), language)
            self._say(self.tr("Paragraph {number} is left untranslated."), row)
        else:
            source = language or self._window.table.document.language
            self._waiting[row] = Order(row, original, source, own)
            self._say(self.tr("Translating paragraph {number} …"), row)
            self._start()

    def _say(self, words: str, row: int) -> None:
        self._window.status.say(words.format(number=row + 1))

    def _look_through(self, rows: Sequence[int]) -> None:
        """Do to rows that a file has the translations of what was chosen for them since."""
        notebook, table = self._window.revising.editing.notebook, self._window.table
        chosen = {} if notebook is None else notebook.additions.languages
        for row in rows:
            pair = table.pair(row)
            if row in chosen or (pair is not None and pair.language):
                self._look_at(row)

    def _look_at(self, row: int) -> None:
        """Do to a row whose translation has just come what was chosen for it before."""
        notebook = self._window.revising.editing.notebook
        if self._putting or notebook is None:
            return
        self._original[row] = original = self._window.table.fresh(row)
        language = notebook.additions.languages.get(row, original.language)
        if language == LEFT:
            language = KEPT
        if language == self._window.table.document.language:
            language = ""
        self._choose(row, language)
        self._standing[row] = KEPT if original.language == LEFT else original.language
        pair = self._window.table.pair(row)
        if language == KEPT and original.language == LEFT and pair is not None:
            # The reader's words on it stay; only projects have this language.
            self._window.table.revise(row, replace(pair, language=""))
        elif language != original.language:
            self._apply(row)

    def _put(self, row: int, pair: ParagraphPair, language: str) -> None:
        self._standing[row] = language
        self._putting = True
        try:
            self._window.table.put(row, pair)
        finally:
            self._putting = False

    def _start(self) -> None:
        self._stop.set()
        self._stop = stop = Event()
        main = self._window.reader.engines
        if self._engines.preferred != main.preferred:
            self._engines.prefer(main.preferred)
        orders, target = by_language(self._waiting.values()), self._window.reader.shown.target
        self._runner.start(lambda: translate_rows(orders, target, self._engines, stop.is_set))

    def _take(self, done: Order) -> None:
        order = self._waiting.get(done.row)
        if order is not None and order.own == done.own:
            del self._waiting[done.row]
            self._put(done.row, done.pair, done.own)
            self._say(self.tr("Paragraph {number} is translated anew."), done.row)

    def _end(self, ending: Ending, error: BaseException | None) -> None:
        if ending is not Ending.FAILED or error is None:
            return
        for order in failing(self._waiting.values()):
            self._take_back(order.row)
        self._window.banner.tell(*failure(error))
        if self._waiting:
            self._start()

    def _take_back(self, row: int) -> None:
        """Go back to what stands on the page; what an earlier start has kept is tried again."""
        standing = self._standing.get(row, "")
        del self._waiting[row]
        self._choose(row, standing)
        if row in self._told:
            self._keep(row, standing)

    def _pop_up(self) -> None:
        ref = self._window.page.attention
        viewport = self._window.page.viewport()
        place = QPoint(viewport.width() // 3, viewport.height() // 3)
        if ref is not None:
            top = self._window.page.stack.y(ref.row) - self._window.page.stack.scroll
            place.setY(max(0, min(round(top), viewport.height() - 40)))
        self.menu.popup(viewport.mapToGlobal(place))

    def _fill(self) -> None:
        """List what the paragraph can be translated from, with what is installed."""
        self.menu.clear()
        ref, table = self._window.page.attention, self._window.table
        if ref is None or table.pair(ref.row) is None:
            words = self.tr("Choose a sentence first: click it, or press J.")
            self.menu.addAction(words).setEnabled(False)
            return
        own, target = table.document.language, self._window.reader.shown.target
        name = languages.name(own)
        self._add(ref.row, "", self.tr("{language}, as the article").format(language=name))
        for code in languages.codes():
            if code not in (own, target) and self._available(LanguagePair(code, target)):
                self._add(ref.row, code, languages.name(code))
        self.menu.addSeparator()
        name = languages.name(target)
        self._add(
            ref.row, target, self.tr("{language}, needs no translation").format(language=name)
        )
        self._add(ref.row, KEPT, self.tr("Leave it untranslated"))

    def _add(self, row: int, language: str, words: str) -> None:
        action = QAction(words, self.menu)
        action.setCheckable(True)
        action.setChecked(self._chosen.get(row, "") == language)
        action.setData(language)
        action.triggered.connect(lambda: self.choose(row, language))
        self.menu.addAction(action)

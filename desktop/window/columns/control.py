# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring further columns to a window: added, closed, made the main one, and remembered."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.window import languages
from desktop.window.columns.kept import Kept
from desktop.window.columns.memory import Arrangement, Memory
from desktop.window.columns.menu import MOST, ColumnMenu
from desktop.window.columns.work import ColumnWork, Known
from desktop.window.models import phrases
from desktop.window.opening.work import Opened, Request, Started
from desktop.window.page import SentenceRef
from desktop.window.page.columns import Further
from desktop.window.storage.additions import KEPT, with_left
from desktop.window.wording import failure
from models import Package, route
from models.route import Chain

if TYPE_CHECKING:
    from desktop.document import ParagraphPair
    from desktop.window.main import MainWindow
    from models.engine import ModelInfo


class Columns(QObject):
    """The further columns of a window and the work on each of them."""

    def __init__(
        self,
        window: "MainWindow",
        notebooks: Path,
        reachable: Callable[[str], Sequence[Package | Chain]] = route.reachable,
    ) -> None:
        """Serve a window.

        Args:
            window: The window.
            notebooks: Folder where notebooks are kept.
            reachable: Lists what is installed to translate from a language.
        """
        super().__init__(window)
        self._window = window
        self._notebooks = notebooks
        self.reachable = reachable
        self._memory = Memory(window.settings)
        self._works: dict[Further, ColumnWork] = {}
        self._leaving: set[ColumnWork] = set()
        self._key = ""
        self._model: ModelInfo | None = None
        self._wish: dict[str, Known] = {}
        self._given: dict[int, ParagraphPair] = {}
        self._turning = self._waits = False
        self.menu = ColumnMenu(window, self)
        reader, page = window.reader, window.page
        reader.replacing.connect(self._leave)
        reader.opened.connect(self._take_article)
        reader.recognised.connect(lambda _: self._arrange())
        reader.started.connect(self._take_model)
        reader.finished.connect(self._start)
        reader.failed.connect(lambda _: self._start())
        reader.stopped.connect(self._stop)
        window.table.translated.connect(lambda _: self._start_when_seen())
        page.further_retry_asked.connect(lambda column, row: self._works[column].retry(row))
        page.locked_asked.connect(self._tell_locked)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the columns beside the pair."""
        return tuple(column.language for column in self._works)

    @property
    def source(self) -> str:
        """The language of the article, or "" where there is none or it is not known yet."""
        return self._window.table.document.language if len(self._window.table) else ""

    @property
    def turnable(self) -> bool:
        """Whether another translation can be the main one; that of a file of pairs stays it.

        What is kept since an article was saved as a project belongs to the project as well.
        """
        return self._window.projects.path is None and not self._window.reader.shown.of_pairs

    def work(self, column: Further) -> ColumnWork:
        """Return the work on a column."""
        return self._works[column]

    def request(self, path: Path) -> Request:
        """Return what to open a file with: into the language it was read in last."""
        target = self._memory.find(path).target
        return Request(path=path, target=target) if target else Request(path=path)

    def add(self, language: str) -> None:
        """Put one language more beside the others and begin to translate into it."""
        self._add(language, Known())
        self._start()
        self._remember()

    def close_column(self, column: Further) -> None:
        """Take a column away and free its engine."""
        self._retire(self._works.pop(column))
        self._window.table.further.remove(column)
        self._window.page.setFocus()
        self._remember()

    def make_main(self, column: Further) -> None:
        """Let a further column and the main translation change places."""
        if not self.turnable:
            return
        table, page = self._window.table, self._window.page
        # What is known may not have come to the table yet.
        fresh = self._given | {row: table.fresh(row) for row in table.finished_pairs()}
        fresh = with_left(fresh, self._window.paragraph_language.left)
        known = {work.column.language: work.stated for work in self._works.values()}
        chosen, main = column.language, table.target_language
        self._wish = {
            main if code == chosen else code: Known(fresh, self._model) if code == chosen else each
            for code, each in known.items()
        }
        self._turning = True
        current, first = page.focus.current, page.first_visible
        within = page.stack.scroll - page.stack.y(first)
        self._given = known[chosen].pairs
        seen = {*page.in_sight, *([] if current is None else [current.row])}
        self._window.reader.turn(chosen, self._given, seen)
        self._turning = False
        self._return_to(current)
        page.scroll_to(page.stack.y(first) + within)
        page.setFocus()
        self._remember()

    def forget_all(self) -> None:
        """Forget which articles were read in which languages."""
        self._memory.forget_all()

    def close(self) -> None:
        """Stop everything and free the models; for the end of the window."""
        works = [*self._works.values(), *self._leaving]
        for work in works:
            work.stop()
        for work in works:
            work.close()

    def retranslate(self) -> None:
        """Name the columns in the language of the window."""
        for work in self._works.values():
            self._name(work)

    def _take_article(self, opened: Opened) -> None:
        self._key = opened.key
        self._model = None
        if not self._turning:
            self._given = {}
            further = self._memory.find(self._window.reader.shown.path).further
            self._wish = {language: Known() for language in further}

    def _arrange(self) -> None:
        """Show the columns that are wanted, now that the language of the article is known."""
        pair = (self.source, self._window.table.target_language)
        wish, self._wish = self._wish, {}
        for language, known in wish.items():
            if language not in pair and self.source:
                self._add(language, known)

    def _add(self, language: str, known: Known) -> None:
        window, name = self._window, Further(language)
        if name in self._works or len(self._works) >= MOST:
            return
        path = self._notebooks / f"{self._key}.{language}.jsonl" if self._key else None
        engines = window.reader.engines.another()
        engines.prefer(window.reader.engines.preferred)
        kept = Kept(path)
        pairs = {row: kept.take(row, pair) for row, pair in known.pairs.items()}
        work = ColumnWork(
            window.table.further.add(language, pairs),
            window.table,
            engines,
            wanted=lambda: window.page.first_visible,
            kept=kept,
            chosen=self._language_of,
            known=known,
        )
        self._works[name] = work
        work.named.connect(lambda: self._name(work))
        work.failed.connect(lambda error: self._tell_failure(work, error))
        work.restarted.connect(lambda: self._tell_restart(work))
        self._name(work)

    def _language_of(self, row: int) -> str | None:
        """Return what the main translation of a row is translated from, once it is there."""
        pair = self._window.table.pair(row)
        if pair is None:
            return None
        kept = self._window.paragraph_language.chosen(row) == KEPT
        return KEPT if kept else pair.language

    def _name(self, work: ColumnWork) -> None:
        name, model = languages.name(work.column.language), work.known.model
        self._window.table.further.name(
            work.column.column, f"{name} · {phrases.loaded(model)}" if model else name
        )

    def _take_model(self, started: Started) -> None:
        self._model = started.model
        self._waits = True
        self._start_when_seen()

    def _start_when_seen(self) -> None:
        """Go on when the main translation has reached the end of what is on the screen."""
        table, page = self._window.table, self._window.page
        if self._waits and self._works and all(table.pair(row) for row in page.in_sight):
            self._start()

    def _start(self) -> None:
        """Translate what waits in further columns."""
        self._waits = False
        for work in self._works.values():
            work.start()

    def _stop(self) -> None:
        for work in self._works.values():
            work.stop()

    def _leave(self) -> None:
        """Let go of the article."""
        works, self._works = self._works, {}
        for work in works.values():
            self._retire(work)

    def _retire(self, work: ColumnWork) -> None:
        self._leaving.add(work)
        work.left.connect(lambda: self._forget(work))
        work.leave()

    def _forget(self, work: ColumnWork) -> None:
        self._leaving.discard(work)
        work.deleteLater()

    def _remember(self) -> None:
        shown = self._window.reader.shown
        if shown.path is not None:
            chosen = not shown.of_pairs and shown.target != Request().target
            main = shown.target if chosen else ""
            self._memory.keep(shown.path, Arrangement(main, self.languages))

    def _return_to(self, ref: SentenceRef | None) -> None:
        """Pin the sentence that was pinned, where it is there in the other language as well."""
        pair = None if ref is None else self._window.table.pair(ref.row)
        if ref is not None and pair is not None and ref.sentence < len(pair.sentences):
            self._window.page.set_current(ref)

    def _tell_locked(self, column: Further) -> None:
        words = self.tr("{language} is for reading here. To edit it, press its head above.")
        self._window.status.say(words.format(language=languages.name(column.language)))

    def _tell_restart(self, work: ColumnWork) -> None:
        words = self.tr("The engine for {language} crashed and was started again.")
        self._window.banner.tell(
            words.format(language=languages.name(work.column.language)),
            self.tr("The other columns are not touched."),
        )

    def _tell_failure(self, work: ColumnWork, error: BaseException) -> None:
        title, advice = failure(error)
        self._window.banner.tell(f"{languages.name(work.column.language)}: {title}", advice)

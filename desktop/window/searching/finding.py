# SPDX-License-Identifier: GPL-3.0-or-later
"""Search the article while it is read: hits on the page, their number in the bar."""

import re
from bisect import bisect_left

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from desktop.document import Side
from desktop.tasks import Ending, TaskRunner
from desktop.window.actions import Actions
from desktop.window.dress.theme import Theme
from desktop.window.editing.changes import Editing
from desktop.window.failures import in_words
from desktop.window.page import PageView, SentenceRef
from desktop.window.searching.find_bar import FindBar
from desktop.window.searching.hit_list import HitModel
from desktop.window.searching.search import (
    Hit,
    PatternError,
    ReplacementError,
    replacement,
    search,
)

_TYPING_MS = 120
_MOST_HITS = 5000
_PARAGRAPH = re.compile(r"¶\s*(\d+)\s*$")


class Finding(QObject):
    """Connects the find bar to a page.

    Signals:
        moved: (int) The reader is at this hit.
    """

    moved = Signal(int)

    def __init__(self, page: PageView, bar: FindBar, editing: Editing, actions: Actions) -> None:
        super().__init__(page)
        self._page = page
        self._bar = bar
        self._editing = editing
        self.model = HitModel(page.table, self)
        self._at = -1
        self._was: Hit | None = None
        self._goes = False
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._take)
        self._runner.ended.connect(self._end)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._search)
        bar.changed.connect(self._look_for)
        bar.moved.connect(self.move)
        bar.replace_asked.connect(self._replace)
        bar.closed.connect(self._leave)
        page.table.reset.connect(self._again)
        page.table.grew.connect(lambda _: self._again())
        page.table.changed.connect(lambda _: self._again())
        page.table.further.changed.connect(lambda _: self._again())
        page.table.further.arranged.connect(self._again)
        page.table.restored.connect(lambda _: self._again())
        for name, act in (
            ("find", lambda: self._open(replace=False)),
            ("replace", lambda: self._open(replace=True)),
            ("find_next", lambda: self.move(1)),
            ("find_before", lambda: self.move(-1)),
            ("go_to", lambda: bar.open("¶", replace=False)),
        ):
            actions[name].triggered.connect(act)

    @property
    def hits(self) -> list[Hit]:
        """What was found, in reading order."""
        return self.model.hits

    @property
    def theme(self) -> Theme:
        """The colours of the page."""
        return self._page.theme

    def go(self, at: int) -> None:
        """Go to a hit by its number, counted from 0."""
        self._at = at
        self._show_hit()

    def read_on(self) -> None:
        """Go back to the page, to the hit that was looked at."""
        self._page.setFocus()

    def close(self) -> None:
        """Stop searching; for the end of the program."""
        self._runner.close()

    def move(self, step: int) -> None:
        """Go to the next hit or the one before, round the ends of the article."""
        if not self.hits:
            return
        self._at = (self._at + step) % len(self.hits)
        self._show_hit()

    def _open(self, *, replace: bool) -> None:
        chosen = self._page.selected_text()
        self._bar.open("" if "\n" in chosen else chosen, replace=replace)
        self._goes = True
        self._search()

    def _leave(self) -> None:
        self._runner.cancel()
        self._forget_hits()
        self._page.setFocus()

    def _look_for(self) -> None:
        """Search for something else, and go where it is found."""
        self._goes = True
        self._pause.start()

    def _again(self) -> None:
        """Search again when the text has changed, if anybody is searching; the page stays."""
        if self._bar.isVisible():
            self._pause.start()

    def _search(self) -> None:
        self._pause.stop()  # What was typed is looked for now; once is enough.
        query, table = self._bar.query, self._page.table
        self._was = self._current or self._was
        self._forget_hits()
        paragraph = _PARAGRAPH.match(query.text)
        if paragraph and len(table):
            self._go_to(int(paragraph.group(1)))
        elif query.text.strip("¶ "):
            paragraphs, pairs = table.document.paragraphs, table.snapshot()
            further = table.further.snapshot()
            self._runner.start(lambda: search(query, paragraphs, pairs, further))
        else:
            self._runner.cancel()
            self._bar.tell("")

    def _go_to(self, number: int) -> None:
        """Go to a paragraph once; say how many there are as long as more of them come."""
        row = max(0, min(number, len(self._page.table)) - 1)
        if self._goes:
            self._page.places.show_row(row)
        self._goes = False
        count = QLocale().toString(len(self._page.table))
        self._bar.tell(self.tr("¶ {number} of {count}").format(number=row + 1, count=count))

    def _take(self, hits: list[Hit]) -> None:
        if hits:
            self.model.extend(hits)
            self._page.set_hits(self.hits, self._current)
            self._tell()
        if len(self.hits) >= _MOST_HITS:
            self._runner.cancel()

    def _end(self, ending: Ending, error: BaseException | None) -> None:
        if ending is Ending.FAILED and isinstance(error, PatternError):
            self._bar.tell(in_words(error.title))
            return
        goes, self._goes = self._goes, False
        was, self._was = self._current or self._was, None
        stays = not goes and was in self.hits
        self._at = self.hits.index(was) if stays and was is not None else self._nearest()
        self._tell()
        if goes and self._bar.isVisible():
            self._show_hit()
        else:
            self._page.set_hits(self.hits, self._current)
            if self._current is not None:
                self.moved.emit(self._at)  # The list has been filled anew.

    def _nearest(self) -> int:
        """Return the first hit at or behind where the reader is."""
        current = self._page.focus.current
        row = current.row if current is not None else self._page.first_visible
        return bisect_left(self.hits, (row,)) % max(1, len(self.hits))

    @property
    def _current(self) -> Hit | None:
        return self.hits[self._at] if 0 <= self._at < len(self.hits) else None

    def _forget_hits(self) -> None:
        self.model.clear()
        self._at = -1
        self._page.set_hits([], None)

    def _show_hit(self) -> None:
        hit = self._current
        if hit is not None:
            self._page.set_hits(self.hits, hit)
            self._page.places.show_place(hit.row, hit.side, hit.start)
            self.moved.emit(self._at)
            self._tell()

    def _tell(self) -> None:
        if not self.hits:
            self._bar.tell(self.tr("Not found"))
            return
        locale = QLocale()
        more = "+" if len(self.hits) >= _MOST_HITS else ""
        count = locale.toString(len(self.hits)) + more
        at = locale.toString(self._at + 1) if self._at >= 0 else "…"
        self._bar.tell(self.tr("{at} of {count}").format(at=at, count=count))

    def _replace(self, everywhere: bool) -> None:
        """Replace in the translation: nothing else is ours to change."""
        try:
            if everywhere:
                self._replace_all()
            elif self._current is not None:
                self._replace_one(self._current)
        except ReplacementError as error:
            self._bar.tell(self.tr("The replacement has a fault: {error}").format(error=error))
        except PatternError as error:
            self._bar.tell(in_words(error.title))

    def _replace_one(self, hit: Hit) -> None:
        ref = self._sentence_of(hit)
        if ref is None:
            self.move(1)
            return
        text = self._page.table.sentence(ref).target
        before = self._page.stack.row(hit.row).range(hit.side, ref.sentence)[0]
        start, end = hit.start - before, hit.end - before
        new = replacement(self._bar.query, text, self._bar.replacement.text(), (start, end))
        self._editing.edit(ref, new)
        if self._page.table.sentence(ref).target == text:
            self.move(1)
        else:
            self._goes = True  # To the next one, when it is found in what the text is now.

    def _replace_all(self) -> None:
        query, new = self._bar.query, self._bar.replacement.text()
        refs = dict.fromkeys(filter(None, map(self._sentence_of, self.hits)))
        texts = {
            ref: replacement(query, self._page.table.sentence(ref).target, new) for ref in refs
        }
        if not texts:
            return
        self._editing.stack.beginMacro(self.tr("replacement"))
        for ref, text in texts.items():
            self._editing.edit(ref, text)
        self._editing.stack.endMacro()

    def _sentence_of(self, hit: Hit) -> SentenceRef | None:
        """Return the sentence of a hit in the translation, or None."""
        if hit.side is not Side.TARGET:
            return None
        number = self._page.stack.row(hit.row).sentence_at(hit.side, hit.start)
        return None if number is None else SentenceRef(hit.row, number)

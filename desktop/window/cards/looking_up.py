# SPDX-License-Identifier: GPL-3.0-or-later
"""Look up the word that the reader asks about, off the UI thread, and show the card."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from desktop.dictionaries import Finding, Lexicon, Query, Sought
from desktop.document import Side
from desktop.tasks import Ending, TaskRunner
from desktop.window.actions import Actions
from desktop.window.cards.answers import Answers
from desktop.window.cards.renderings import RenderingsDialog
from desktop.window.cards.word_card import WordCard
from desktop.window.dictionaries.dialog import DictionariesDialog
from desktop.window.languages import name as language_name
from desktop.window.opening.reader import Reader
from desktop.window.page import PageView, SentenceRef
from desktop.window.page.linking import linked
from desktop.window.page.words import WordPlace
from desktop.window.wording import failure

_PAUSE = 250
"""Milliseconds that a sentence stays the current one before its words are looked up unasked."""


class LookUp(QObject):
    """Ties the word on the page, the dictionaries and the card together."""

    def __init__(self, page: PageView, reader: Reader, actions: Actions, data: Path) -> None:
        """Look words up in the dictionaries that lie in the folder of data."""
        super().__init__(page)
        self._folder = data / "dictionaries"
        self._page = page
        self._reader = reader
        self._lexicon = Lexicon(self._folder)
        self._answers = Answers(self._lexicon)
        self._asked: Query | None = None
        self.card = WordCard(page)
        self._see = actions["renderings"]
        self._see.setEnabled(False)
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._receive)
        self._runner.ended.connect(self._end)
        page.words.enabled = True
        page.words.asked.connect(self._ask)
        page.words.left.connect(self._leave)
        page.words.moved.connect(self.card.place)
        self.card.dictionaries_asked.connect(self.see_dictionaries)
        self.card.renderings_asked.connect(self.see_renderings)
        self._see.triggered.connect(lambda: self.see_renderings(self.card.lemma))
        actions["dictionaries"].triggered.connect(self.see_dictionaries)
        actions["look_up"].triggered.connect(self.press)
        reader.recognised.connect(self.warm_up)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.prepare)
        page.current_changed.connect(lambda _: self._pause.start())

    def press(self) -> None:
        """Ask about a word; asked again, show all of the answer, then put it away."""
        if self._page.words.place is None:
            self._page.words.begin()
        elif self.card.isVisible() and self.card.more:
            self.card.show_whole()
        else:
            self._page.words.end()

    def warm_up(self) -> None:
        """Open the dictionaries for the article on the page before they are asked."""
        source, target = self._languages(Side.SOURCE)
        if not self._runner.busy:
            self._runner.start(lambda: self._open(source, target))

    def prepare(self) -> None:
        """Look up the words of the current sentence, so that the next card is there at once."""
        if self._runner.busy:
            return
        missing = self._answers.missing([self._query(place) for place in self._page.words.near()])
        if missing:
            self._runner.start(lambda: map(self._lexicon.look_up, missing))

    def close(self) -> None:
        """Stop, and close the dictionaries; for the end of the window."""
        self._pause.stop()
        if self._runner.close():
            self._lexicon.close()

    def _languages(self, side: Side) -> tuple[str, str]:
        """Return the language of a side, and the other one."""
        pair = (self._page.table.document.language, self._reader.shown.target)
        return pair if side is Side.SOURCE else (pair[1], pair[0])

    def _open(self, source: str, target: str) -> Iterator[Finding]:
        self._lexicon.warm_up(source, target)
        yield from ()

    def _leave(self) -> None:
        self._asked = None
        self.card.hide()
        self._see.setEnabled(False)

    def _ask(self, place: WordPlace) -> None:
        self._see.setEnabled(False)
        query = self._asked = self._query(place)
        known = self._answers.get(query)
        if known is not None:
            self._show(known)
        else:
            self._runner.start(lambda: map(self._lexicon.look_up, [query]))

    def _query(self, place: WordPlace) -> Query:
        sentence = self._page.table.sentence(place.ref)
        source, target = self._languages(place.side)
        here, there = sentence.source, sentence.target
        found = linked(sentence, place.side, place.span[0])
        spans = [(link.target_start, link.target_end) for link in found]
        if place.side is Side.TARGET:
            here, there = there, here
            spans = [(link.source_start, link.source_end) for link in found]
        words = tuple(there[start:end] for start, end in spans)
        return Query(here, place.span, source, target, there, words)

    def _receive(self, finding: Finding) -> None:
        self._answers.keep(finding)
        if finding.query == self._asked and self._page.words.place is not None:
            self._show(finding)

    def _show(self, finding: Finding) -> None:
        self._asked = None
        if finding.answers:
            self._page.words.mark(finding.spans)
            self.card.show_finding(finding)
            self._see.setEnabled(bool(self.card.lemma))
        elif finding.asked:
            self.card.tell(finding.word, self.tr("No dictionary has this word."))
        else:
            self._tell_none(finding)

    def _tell_none(self, finding: Finding) -> None:
        pair = (finding.query.source, finding.query.target)
        source, target = (language_name(code) for code in pair)
        words = self.tr("There is no dictionary yet: {source} – {target}.")
        self.card.tell(
            finding.word,
            words.format(source=source, target=target),
            self.tr("Choose a dictionary …"),
        )

    def see_dictionaries(self) -> None:
        """Open the dialog of dictionaries."""
        self._page.words.end()
        DictionariesDialog(self._folder, self._page.window()).show()

    def see_renderings(self, lemma: str) -> None:
        """List where a head occurs in the article, with what the translation has for it."""
        place = self._page.words.place
        if place is None or not lemma:
            return
        sought = Sought(lemma, place.side, *self._languages(place.side))
        dialog = RenderingsDialog(self._page.table, sought, self._folder, self._page.window())
        dialog.picked.connect(self._go_to)
        dialog.show()

    def _go_to(self, ref: SentenceRef) -> None:
        """Go to a sentence, which may have been joined with others since it was listed."""
        pair = self._page.table.pair(ref.row)
        if pair is not None:
            ref = ref._replace(sentence=min(ref.sentence, len(pair.sentences) - 1))
            self._page.set_current(ref)
            self._page.places.reveal(ref)

    def _end(self, ending: Ending, error: BaseException | None) -> None:
        place, asked = self._page.words.place, self._asked
        if ending is Ending.DONE:
            self._pause.start()
        elif error is not None and place is not None and asked is not None:
            title, advice = failure(error)
            self.card.tell(asked.text[slice(*asked.word)], f"{title} {advice}")

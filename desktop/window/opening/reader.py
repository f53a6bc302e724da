# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens articles off the UI thread and brings what comes back to the table and the window."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.document import BilingualDocument, ParagraphPair
from desktop.reading.spare import Spare
from desktop.tasks import Ending, TaskRunner
from desktop.window.opening.handing import handed_on
from desktop.window.opening.placing import Placing
from desktop.window.opening.steps import open_article, resume_article
from desktop.window.opening.work import (
    Engines,
    Finished,
    Grown,
    Opened,
    Recognised,
    Request,
    Restarted,
    Restored,
    Retries,
    Started,
    Step,
    Turn,
)
from desktop.window.page import PairTable


class Reader(QObject):
    """The article that is open, from reading to the last translated paragraph.

    Signals:
        began: (Request) Work on another article has begun.
        replacing: The article in the table is about to give way to another one.
        opened: (Opened) The document, or the beginning of a long one, is in the table.
        recognised: (Opened) The language of the document is known, or cannot be told.
        grew: (float) More of a long document is in the table; share of the file read, 0 to 1.
        started: (Started) The model is loaded.
        restarted: () The engine crashed and was started again.
        progressed: (float, float) Share of the text done, 0 to 1, and seconds left; -1 if unknown.
        finished: () Every paragraph is translated.
        stopped: () The reader cancelled.
        failed: (Exception) What went wrong; SynopseError and ModelError tell it in words.

    Attributes:
        placing: Brings to the table what comes.
        spare: Where the process that reads comes from; its owner keeps it warm and closes it.
    """

    began = Signal(object)
    replacing = Signal()
    opened = Signal(object)
    recognised = Signal(object)
    grew = Signal(float)
    started = Signal(object)
    restarted = Signal()
    progressed = Signal(float, float)
    finished = Signal()
    stopped = Signal()
    failed = Signal(object)

    def __init__(
        self,
        table: PairTable,
        engines: Engines,
        wanted: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._engines = engines
        self._wanted = wanted
        self.placing = Placing(table, self.progressed.emit)
        self._request = Request()
        self._shown = Request()
        self._bilingual: BilingualDocument | None = None
        self._opened: Opened | None = None
        self._share = 1.0
        self._recognised = True
        self._stop = Event()
        self._retries = Retries()
        self._turn = Turn()
        self.spare = Spare()
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._take)
        self._runner.ended.connect(self._end)

    @property
    def engines(self) -> Engines:
        """Where the engine of the article comes from."""
        return self._engines

    @property
    def busy(self) -> bool:
        """Whether an article is being opened or translated."""
        return self._runner.busy

    @property
    def asked(self) -> Request:
        """What was asked for last, whether it could be opened or not."""
        return self._request

    @property
    def shown(self) -> Request:
        """What is in the table."""
        return self._shown

    @property
    def share(self) -> float:
        """How much of the file in the table is read, 0 to 1."""
        return self._share

    @property
    def complete(self) -> bool:
        """Whether what is in the table is read to its end."""
        return self._share >= 1

    @property
    def bilingual(self) -> BilingualDocument | None:
        """The finished translation as the table has it now, or None while it is not there."""
        if self._bilingual is None:
            return None
        pairs = tuple(pair for _, pair in self._table.state().revised())
        return replace(self._bilingual, pairs=pairs)

    @property
    def created(self) -> dt.datetime | None:
        """When the translation was finished, or None while it is not."""
        return None if self._bilingual is None else self._bilingual.created

    @property
    def translated(self) -> bool:
        """Whether the finished translation is there."""
        return self._bilingual is not None

    def open(self, request: Request) -> None:
        """Open an article; the one before gives way."""
        self._request = request
        stopped = self._renew_stop()
        self._retries = retries = Retries()
        self._turn = turn = Turn()
        self._runner.start(
            lambda: open_article(
                request,
                self._engines,
                self._wanted,
                retries=retries,
                stopped=stopped,
                spare=self.spare,
                turn=turn,
            )
        )
        self.began.emit(request)

    def read_as(self, language: str) -> None:
        """Translate the article again from another language, which the reader knows better."""
        self.open(replace(self._shown, language=language))

    def turn(
        self, target: str, pairs: Mapping[int, ParagraphPair], seen: Collection[int] = ()
    ) -> None:
        """Show the article with a translation into another language, and translate its rest.

        Args:
            target: ISO 639-1 code of that language.
            pairs: What is translated into it already, by row.
            seen: Rows that are to be there at once; the others follow.
        """
        if self._opened is None:
            return
        self._request = replace(self._shown, target=target)
        document, lengths = self._table.document, self._table.lengths
        opened = replace(self._opened, document=document, lengths=lengths, share=self._share)
        self._show(replace(opened, target=target))
        for row in pairs.keys() & set(seen):
            self._table.put(row, pairs[row])
        self.placing.begin(self._share)
        self._go_on(pairs)

    def resume(self) -> None:
        """Translate what still waits."""
        if not self._recognised:
            self.open(self._shown)
        else:
            self._go_on(self._table.finished_pairs())

    def _go_on(self, pairs: Mapping[int, ParagraphPair]) -> None:
        """Bring to the table what is known and not there yet, and translate the rest."""
        request, complete, document = self._shown, self.complete, self._table.document
        new = {row: pair for row, pair in pairs.items() if self._table.pair(row) is None}
        first = self._wanted()
        self._request = request
        stopped = self._renew_stop()
        self._retries = retries = Retries()
        rest = partial(
            resume_article,
            request,
            document,
            pairs,
            self._engines,
            self._wanted,
            retries=retries,
            complete=complete,
            stopped=stopped,
            spare=self.spare,
        )
        self._runner.start(lambda: handed_on(new, first, rest))
        self.began.emit(self._shown)

    def retry(self, row: int) -> None:
        """Try once more to translate a row that failed; the others go on."""
        self._try_again([row])

    def retry_failed(self) -> None:
        """Try once more to translate all rows that failed."""
        self._try_again(self._table.progress.failed)

    def _try_again(self, rows: Sequence[int]) -> None:
        for row in rows:
            self._table.progress.wait(row)
            self._retries.ask(row)
        if rows and not self.busy:
            self.resume()

    def cancel(self) -> None:
        """Stop the translation; what is done stays."""
        self._runner.cancel()
        self._stop.set()

    def close(self) -> None:
        """Stop everything and free the model; for the end of the program."""
        self._stop.set()
        if self._runner.close():
            self._engines.close()

    def _renew_stop(self) -> Callable[[], bool]:
        """Stop what is going on; return what says whether the work to come is to stop."""
        self._stop.set()
        self._stop = Event()
        return self._stop.is_set

    @Slot(object)
    def _take(self, step: Step) -> None:
        match step:
            case Opened():
                self._show(step)
            case Recognised():
                self._recognised = True
                self._opened = step.opened
                self._table.name_language(step.opened.document.language)
                self.recognised.emit(step.opened)
            case Grown():
                self._share = step.share
                self._table.extend(step.document)
                self.placing.resize(self._share)
                self.grew.emit(step.share)
            case Started():
                self.placing.begin(self._share)
                self.started.emit(step)
            case Restarted():
                self.restarted.emit()
            case Finished():
                self._bilingual = step.bilingual
            case _:
                self.placing.place(step)
        if isinstance(step, Started | Restored):
            QTimer.singleShot(0, self._turn.over)  # Behind what is to be painted now.

    def _show(self, opened: Opened) -> None:
        self.replacing.emit()
        self._bilingual = None
        self._opened = opened
        self._shown = replace(self._request, target=opened.target)
        self._share = opened.share
        self._recognised = opened.recognised
        self._table.target_language = opened.target
        self._table.load(opened.document, growing=not self.complete, lengths=opened.lengths)
        self.opened.emit(opened)
        if opened.recognised:
            self.recognised.emit(opened)

    @Slot(object, object)
    def _end(self, ending: Ending, error: BaseException | None) -> None:
        self._table.progress.stop()
        match ending:
            case Ending.DONE:
                self.finished.emit()
            case Ending.CANCELLED:
                self.stopped.emit()
            case Ending.FAILED:
                self.failed.emit(error)

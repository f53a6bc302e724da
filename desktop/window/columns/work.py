# SPDX-License-Identifier: GPL-3.0-or-later
"""The work on one further column: an engine of its own, as long as something waits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from desktop.document import ParagraphPair
from desktop.tasks import Ending, TaskRunner
from desktop.translation import Begun, Failed, Translated
from desktop.window.columns.kept import Kept
from desktop.window.opening import resume_article
from desktop.window.page import PairTable
from desktop.window.page.further import FurtherColumn
from desktop.window.work import Engines, Request, Restarted, Retries, Started, Step
from models.engine import ModelInfo


@dataclass(slots=True)
class Known:
    """A translation as far as it has come.

    Attributes:
        pairs: By row, as the machine translated them.
        model: What translates, or None before it is loaded.
    """

    pairs: dict[int, ParagraphPair] = field(default_factory=dict)
    model: ModelInfo | None = None


class ColumnWork(QObject):
    """Translates what waits in a column, and lets go of the engine when nothing does.

    Signals:
        named: What translates is known.
        restarted: The engine crashed and was started again.
        failed: (Exception) What went wrong.
        left: Everything has stopped and the model is freed.
    """

    named = Signal()
    restarted = Signal()
    failed = Signal(object)
    left = Signal()

    def __init__(
        self,
        column: FurtherColumn,
        table: PairTable,
        engines: Engines,
        *,
        wanted: Callable[[], int],
        kept: Kept,
        known: Known,
    ) -> None:
        """Serve a column.

        Args:
            column: Where translations go.
            table: Where the paragraphs are.
            engines: Where the engine comes from; for nobody else.
            wanted: Gives the first paragraph on the screen.
            kept: What the reader has made of translations into this language.
            known: What is translated already.
        """
        super().__init__(table)
        self.column = column
        self._table = table
        self._engines = engines
        self._wanted = wanted
        self._kept = kept
        self.known = Known(model=known.model)
        self._retries = Retries()
        self._stop = Event()
        self._leaving = self._translating = False
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._take)
        self._runner.ended.connect(self._end)
        table.grew.connect(self.start)
        self._show_model()
        for row, pair in known.pairs.items():
            self._put(row, pair)

    @property
    def busy(self) -> bool:
        """Whether something is being translated."""
        return self._translating

    def start(self) -> None:
        """Translate what waits, if that is not going on already."""
        if self.busy or self._leaving or not self._waiting:
            return
        self._translating = True
        self._stop = stop = Event()
        self._retries = retries = Retries()
        request = Request(target=self.column.language)
        document, pairs = self._table.document, dict(self.known.pairs)
        self._runner.start(
            lambda: resume_article(
                request,
                document,
                pairs,
                self._engines,
                self._wanted,
                retries=retries,
                stopped=stop.is_set,
            )
        )

    def retry(self, row: int) -> None:
        """Try once more to translate a row that failed."""
        self.column.progress.wait(row)
        self._retries.ask(row)
        self.start()

    def stop(self) -> None:
        """Stop; what is done stays."""
        self._stop.set()
        self._runner.cancel()

    def leave(self) -> None:
        """Stop for good and free the model; `left` follows."""
        self._leaving = True
        self._stop.set()
        self._runner.start(lambda: _closing(self._engines))

    def close(self) -> None:
        """Stop for good and free the model, and wait for it; for the end of the window."""
        self._leaving = True
        self._stop.set()
        if self._runner.close():
            self._engines.close()

    @property
    def _waiting(self) -> bool:
        return len(self.known.pairs) < len(self._table)

    @Slot(object)
    def _take(self, step: Step) -> None:
        match step:
            case Started():
                self.known.model = step.model
                self._show_model()
            case Restarted():
                self.restarted.emit()
            case Begun():
                self.column.progress.begin(step.indices)
            case Failed():
                self.column.progress.fail(step.index)
            case Translated():
                self._put(step.index, step.pair)

    def _put(self, row: int, pair: ParagraphPair) -> None:
        self.known.pairs[row] = pair
        self.column.put(row, self._kept.take(row, pair))

    def _show_model(self) -> None:
        self.column.via = self.known.model.via if self.known.model else ""
        self.named.emit()

    @Slot(object, object)
    def _end(self, ending: Ending, error: BaseException | None) -> None:
        if self._leaving:
            self.left.emit()
        elif self._translating:
            self._translating = False
            self.column.progress.stop()
            self._go_on(ending, error)

    def _go_on(self, ending: Ending, error: BaseException | None) -> None:
        if ending is Ending.FAILED:
            self._give_up()
            self.failed.emit(error)
        elif ending is Ending.DONE and self._waiting:
            self.start()  # More of the article has been read meanwhile.
        else:
            self._rest()

    def _give_up(self) -> None:
        """Offer all rows that wait to be tried again."""
        rows = (row for row in range(len(self._table)) if row not in self.known.pairs)
        self.column.progress.fail_all(rows)
        self._rest()

    def _rest(self) -> None:
        """Free the model: nobody knows whether it is needed again."""
        self._runner.start(lambda: _closing(self._engines))


def _closing(engines: Engines) -> Iterator[object]:
    """Free a model on the thread that uses it."""
    engines.close()
    yield from ()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The work on one further column: an engine of its own, as long as something waits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from desktop.document import ParagraphPair
from desktop.tasks import Ending, TaskRunner
from desktop.translation import Begun, Failed, Translated, leave
from desktop.window.columns.kept import Kept
from desktop.window.editing.orders import Order, by_language, failing, translate_rows
from desktop.window.opening.steps import resume_article
from desktop.window.opening.work import Engines, Request, Restarted, Retries, Started, Step
from desktop.window.page import PairTable
from desktop.window.page.further import FurtherColumn
from desktop.window.storage.additions import KEPT, with_left
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
        chosen: Callable[[int], str | None],
        known: Known,
    ) -> None:
        """Serve a column.

        Args:
            column: Where translations go.
            table: Where the paragraphs are.
            engines: Where the engine comes from; for nobody else.
            wanted: Gives the first paragraph on the screen.
            kept: What the reader has made of translations into this language.
            chosen: Gives the language that a row is translated from; "" for that of the article,
                KEPT for what is to be left as it is, None where nobody knows yet.
            known: What is translated already, and in the column.
        """
        super().__init__(table)
        self.column = column
        self._table = table
        self._engines = engines
        self._wanted = wanted
        self._kept = kept
        self._chosen = chosen
        self._left: set[int] = set()
        self._orders: dict[int, Order] = {}
        self._refused: dict[int, str] = {}
        self.known = known
        self._retries = Retries()
        self._stop = Event()
        self._leaving = self._translating = self._resumed = self._abroad = False
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._take)
        self._runner.ended.connect(self._end)
        table.grew.connect(self.start)
        table.changed.connect(self._follow)
        self._show_model()

    @property
    def busy(self) -> bool:
        """Whether something is being translated."""
        return self._translating

    @property
    def stated(self) -> Known:
        """What is translated, where a row that is left as it is says so of itself."""
        return Known(with_left(self.known.pairs, self._left), self.known.model)

    def start(self) -> None:
        """Translate what waits, if that is not going on already."""
        # What was told to stop may take a while to do so, and begins again behind it.
        self._resumed = self.busy and self._stop.is_set()
        if self.busy or self._leaving or not (self._waiting or self._orders):
            return
        self._translating = True
        self._stop = Event()
        self._abroad = bool(self._orders)
        self._runner.start(self._foreign() if self._abroad else self._rest())

    def _rest(self) -> Callable[[], Iterator[object]]:
        """Return the work on all rows that wait."""
        self._retries = Retries()
        return partial(
            resume_article,
            Request(target=self.column.language),
            self._table.document,
            dict(self.known.pairs),
            self._engines,
            self._wanted,
            retries=self._retries,
            stopped=self._stop.is_set,
        )

    def _foreign(self) -> Callable[[], Iterator[object]]:
        """Return the work on rows in other languages."""
        orders, target = by_language(self._orders.values()), self.column.language
        return partial(translate_rows, orders, target, self._engines, self._stop.is_set)

    def retry(self, row: int) -> None:
        """Try once more to translate a row that failed."""
        self.column.progress.wait(row)
        self._retries.ask(row)
        self.start()

    def stop(self) -> None:
        """Stop; what is done stays."""
        self._resumed = False
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
    def _take(self, step: Step | Order) -> None:
        match step:
            case Order():
                order = self._orders.get(step.row)
                if order is not None and order.own == step.own:
                    del self._orders[step.row]
                    self._show(step.row, step.pair)
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
        self._show(row, pair)
        self._follow(row)

    def _show(self, row: int, pair: ParagraphPair) -> None:
        self.known.pairs[row] = pair
        self.column.put(row, self._kept.take(row, pair))

    def _follow(self, row: int) -> None:
        """Bring a row to the language that the reader has chosen for it."""
        pair, language = self.known.pairs.get(row), self._chosen(row)
        if self._leaving or pair is None or language is None or language == self._stated(row, pair):
            return
        self._left.discard(row)
        self._orders.pop(row, None)
        self._refused.pop(row, None)
        if language in (KEPT, self.column.language):
            self._left |= {row} if language == KEPT else set()
            self._show(row, replace(leave(pair), language=language.strip(KEPT)))
            return
        source = language or self._table.document.language
        self._orders[row] = Order(row, pair, source, language)
        # It is most likely in sight: what else goes on waits for it.
        self._stop.set()
        self._translating = False
        self.column.progress.stop()
        self.start()

    def _stated(self, row: int, pair: ParagraphPair) -> str:
        """Return the language that a row was to be translated from, or KEPT."""
        if row in self._orders:
            return self._orders[row].own
        if row in self._refused:
            return self._refused[row]
        return KEPT if row in self._left else pair.language

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
        gone_wrong = ending is Ending.FAILED
        if gone_wrong and self._abroad:
            # What cannot be translated stays as it is until the reader chooses again.
            for order in failing(self._orders.values()):
                self._refused[order.row] = self._orders.pop(order.row).own
        elif gone_wrong:
            # Each of them offers to be tried again.
            rows = (row for row in range(len(self._table)) if row not in self.known.pairs)
            self.column.progress.fail_all(rows)
        if ending is Ending.DONE or (gone_wrong and self._abroad) or self._resumed:
            self.start()  # More of the article may have been read meanwhile.
        if not self.busy:
            self._free()
        if gone_wrong:
            self.failed.emit(error)

    def _free(self) -> None:
        """Free the model: nobody knows whether it is needed again."""
        self._runner.start(lambda: _closing(self._engines))


def _closing(engines: Engines) -> Iterator[object]:
    """Free a model on the thread that uses it."""
    engines.close()
    yield from ()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Import dictionaries one after the other, off the UI thread."""

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.dictionaries import (
    Dictionary,
    Progress,
    Source,
    UnknownLanguagesError,
    find_installed,
    import_source,
    recognise,
)
from desktop.tasks import Ending, TaskRunner


class Order(NamedTuple):
    """A dictionary to import: its file, and its languages if the reader has said them."""

    path: Path
    languages: tuple[str, str] | None = None

    def run(self, folder: Path) -> Iterator[Progress | Dictionary]:
        """Import it; for a worker.

        Raises:
            DictionaryError: It cannot be imported.
        """
        yield from import_source(recognise(self.path), folder, self.languages)


class Imports(QObject):
    """Imports what is ordered into a folder, and looks for what the system has installed.

    Signals:
        progressed: (Order, float) How much of it is done, 0 to 1.
        imported: (Dictionary) It can be used.
        unclear: (Order) Its languages have to be said.
        failed: (Order, Exception) It could not be imported.
        rested: Nothing is left to do.
        found: (Source) The system has this one installed.
    """

    progressed = Signal(object, float)
    imported = Signal(object)
    unclear = Signal(object)
    failed = Signal(object, object)
    rested = Signal()
    found = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._waiting: deque[Order] = deque()
        self._current: Order | None = None
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._take)
        self._runner.ended.connect(self._end)
        self._finder = TaskRunner(self)
        self._finder.item.connect(self.found)

    @property
    def busy(self) -> bool:
        """Whether something is being imported."""
        return self._current is not None

    def find(self, places: list[Path] | None = None) -> None:
        """Look for installed dictionaries; `places` are the usual ones if not given."""
        self._finder.start(lambda: find_installed(places))

    def order(self, order: Order) -> None:
        """Import a dictionary when those ordered before are done."""
        self._waiting.append(order)
        self._next()

    def cancel(self) -> None:
        """Stop; what is not finished leaves nothing."""
        self._waiting.clear()
        self._runner.cancel()

    def close(self) -> None:
        """Stop everything and wait for it."""
        self._waiting.clear()
        self._finder.close()
        self._runner.close()
        self._current = None

    def _next(self) -> None:
        if self._current is None and self._waiting:
            order = self._current = self._waiting.popleft()
            self.progressed.emit(order, 0.0)
            self._runner.start(lambda: order.run(self._folder))

    def _take(self, step: Progress | Dictionary) -> None:
        if isinstance(step, Dictionary):
            self.imported.emit(step)
        else:
            self.progressed.emit(self._current, step.done / max(1, step.total))

    def _end(self, ending: Ending, error: BaseException | None) -> None:
        order, self._current = self._current, None
        if isinstance(error, UnknownLanguagesError):
            self.unclear.emit(order)
        elif ending is Ending.FAILED:
            self.failed.emit(order, error)
        self._next()
        if self._current is None:
            self.rested.emit()


def is_imported(source: Source, dictionaries: tuple[Dictionary, ...]) -> bool:
    """Say whether an installed dictionary has been imported from this very file before."""
    known = {(found.origin, found.about.name) for found in dictionaries}
    return (source.path.name, source.about.name) in known

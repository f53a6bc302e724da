# SPDX-License-Identifier: GPL-3.0-or-later
"""Save bilingual documents on a worker, while the article is read on."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop.document import SynopseError
from desktop.tasks import Ending, TaskRunner

log = logging.getLogger(__name__)

_PATIENCE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that was written.

    Attributes:
        path: Where it is.
        key: What was saved is called so, where one goes on in it; else "".
    """

    path: Path
    key: str = ""


class Order(Protocol):
    """What to save, and where."""

    @property
    def path(self) -> Path:
        """The file."""
        ...

    def run(self) -> Iterator[Path | Saved]:
        """Write the file, then yield what was written; for a worker."""
        ...


class Saving(QObject):
    """Carries out orders to save, one after the other.

    Signals:
        saved: (Saved) A file is written.
        said: (str) Words for the status bar.
        failed: (Exception) The file could not be written.
        given_up: (Order) The order that this was.
    """

    saved = Signal(object)
    said = Signal(str)
    failed = Signal(object)
    given_up = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Order] = []
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._tell)
        self._runner.ended.connect(self._end)

    def save(self, order: Order) -> None:
        """Save as soon as what was ordered before is saved."""
        self._waiting.append(order)
        self.said.emit(self.tr("Saving {name} …").format(name=order.path.name))
        if len(self._waiting) == 1:
            self._runner.start(order.run)

    def close(self) -> bool:
        """Save all that was ordered before the program ends; writing a file twice does no harm.

        Returns:
            Whether all of it could be written; what could not is told and given up.
        """
        self._runner.close(_PATIENCE_MS)
        waiting, self._waiting = self._waiting, []
        all_written = True
        for order in waiting:
            try:
                for written in order.run():
                    self._tell(written)
            except SynopseError as error:
                log.error("%s was not saved: %s", order.path.name, error.title)
                self.failed.emit(error)
                self.given_up.emit(order)
                all_written = False
        return all_written

    def _tell(self, written: Path | Saved) -> None:
        saved = written if isinstance(written, Saved) else Saved(written)
        self.said.emit(self.tr("Saved as {path}").format(path=saved.path))
        self.saved.emit(saved)

    @Slot(object, object)
    def _end(self, ending: Ending, error: BaseException | None) -> None:
        if ending is Ending.FAILED:
            self.failed.emit(error)
            self.given_up.emit(self._waiting[0])
        self._waiting.pop(0)
        if self._waiting:
            self._runner.start(self._waiting[0].run)

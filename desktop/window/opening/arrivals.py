# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a long work: read on a thread of their own while others are translated."""

import queue
import threading
from collections.abc import Callable, Generator, Iterator

from desktop.reading import Part
from models.stop import StoppedError

_LOOK_S = 0.1


class Arrivals:
    """Reads ahead of whoever takes the parts, in order."""

    def __init__(self, parts: Iterator[Part], stopped: Callable[[], bool] = lambda: False) -> None:
        """Begin to read; the last part has the share 1, as every reader promises.

        Args:
            parts: What is read.
            stopped: Says that nobody wants the rest any more; asked a few times in a second.
        """
        self._nobody_waits = stopped
        self._queue: queue.SimpleQueue[Part | Exception] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._share = 0.0
        threading.Thread(target=self._read, args=(parts,), name="arrivals", daemon=True).start()

    @property
    def complete(self) -> bool:
        """Whether the last part was taken."""
        return self._share >= 1

    def take(self, *, wait: bool) -> Iterator[Part]:
        """Yield the parts that have come, with `wait` at least one as long as there are any.

        Raises:
            ReadingError: Reading failed behind the parts that were taken.
            StoppedError: Nobody wants the next part any more, which had not come.
        """
        while not self.complete and (wait or not self._queue.empty()):
            found = self._next()
            if isinstance(found, Exception):
                self._share = 1.0
                raise found
            self._share = found.share
            yield found
            wait = False

    def _next(self) -> Part | Exception:
        while True:
            try:
                return self._queue.get(timeout=_LOOK_S)
            except queue.Empty:
                # The next part of a book may take long, and somebody waits for this thread.
                if self._nobody_waits():
                    raise StoppedError from None

    def close(self) -> None:
        """Read no further."""
        self._stopped.set()

    def _read(self, parts: Iterator[Part]) -> None:
        try:
            for part in parts:
                self._queue.put(part)
                if self._stopped.is_set():
                    break
        except Exception as error:  # noqa: BLE001 - handed to whoever takes the parts.
            self._queue.put(error)
        finally:
            if isinstance(parts, Generator):
                parts.close()

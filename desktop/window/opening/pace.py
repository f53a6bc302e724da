# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a translation is and how long it will take; no opinion on what is translated."""

from PySide6.QtCore import QElapsedTimer

_PAUSE_MS = 100


class Pace:
    """Counts characters and looks at the clock."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._told = QElapsedTimer()
        self._done = self._new = 0
        self._size = 1

    def begin(self, done: int, size: int) -> None:
        """Begin with what is there already.

        Args:
            done: Characters that are translated.
            size: Characters in all.
        """
        self._done, self._new = done, 0
        self.resize(size)
        self._clock.start()
        self._told.invalidate()

    def resize(self, size: int) -> None:
        """Take note that there is more or less to do than was thought."""
        self._size = max(1, size)

    def add(self, count: int) -> None:
        """Take note of characters that have just been translated."""
        self._done += count
        self._new += count

    def due(self) -> bool:
        """Say whether it is time to tell; not oftener than an eye can follow."""
        due = not self._told.isValid() or self._told.elapsed() >= _PAUSE_MS
        if due:
            self._told.start()
        return due

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._done / self._size

    @property
    def seconds_left(self) -> float:
        """How long the rest takes if it goes as fast as what is done; -1 in the first second."""
        spent = self._clock.elapsed() / 1000
        return spent * (self._size - self._done) / self._new if spent > 1 and self._new else -1.0

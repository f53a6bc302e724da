# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast bytes have come lately, and how long the rest will take."""

import time
from collections import deque
from collections.abc import Callable

from models.progress import Progress, Stage

_WINDOW = 5.0
"""Seconds that the speed is taken over: long enough to be calm, short enough to be true."""


class Meter:
    """Turn counts of bytes into progress."""

    def __init__(
        self, done: int, total: int | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin to measure.

        Args:
            done: Bytes that were there already; they say nothing of the speed.
            total: Bytes in all, or None where nobody knows.
            clock: Seconds since whenever.
        """
        self._total = total
        self._clock = clock
        self._points = deque([(clock(), done)])

    def at(self, done: int) -> Progress:
        """Note how many bytes are there now, and return the progress."""
        now = self._clock()
        while len(self._points) > 1 and now - self._points[0][0] > _WINDOW:
            self._points.popleft()
        start, before = self._points[0]
        self._points.append((now, done))
        speed = (done - before) / (now - start) if now > start else 0.0
        remaining = None
        if self._total is not None and speed > 0:
            remaining = max(0, self._total - done) / speed
        return Progress(Stage.DOWNLOADING, done, self._total, speed, remaining)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A word from another thread that ends long work at once, even where it waits for something."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from models.errors import ModelError


class StoppedError(ModelError):
    """The work was stopped because nobody wants it any more."""

    def __init__(self) -> None:
        super().__init__("It was stopped.", "What is there already is kept.")


class Stop:
    """Says whether work is to end; what the work waits for can be told to let it go."""

    def __init__(self) -> None:
        """Begin with nobody having asked."""
        self._lock = Lock()
        self._asked = False
        self._deeds: list[Callable[[], object]] = []

    @property
    def asked(self) -> bool:
        """Whether the work is to end."""
        return self._asked

    def ask(self) -> None:
        """Ask the work to end; safe from any thread, and as often as one likes."""
        with self._lock:
            asked, self._asked = self._asked, True
            for deed in () if asked else self._deeds:
                deed()

    def check(self) -> None:
        """Go on only where nobody has asked.

        Raises:
            StoppedError: Somebody has.
        """
        if self._asked:
            raise StoppedError

    @contextmanager
    def does(self, deed: Callable[[], object]) -> Iterator[None]:
        """Do something for the length of a block as soon as somebody asks; it must not raise."""
        with self._lock:
            self._deeds.append(deed)
            if self._asked:
                deed()
        try:
            yield
        finally:
            with self._lock:
                self._deeds.remove(deed)

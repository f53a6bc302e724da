# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines at the end of a file that may be full, taken away or replaced while it is written."""

import contextlib
import errno
import os
from collections.abc import Callable, Hashable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import BinaryIO

# What a disk says only when it is asked to really keep what it has taken.
_LOST = frozenset({errno.ENOSPC, errno.EIO, errno.EDQUOT})


class Lines:
    """What one program adds to a file, until it is there.

    A line that could not be written is owed: it comes with the next one, or when `settle` is
    called. A file that another program has replaced gets all lines of this one again, and one that
    has gone is made anew.

    Attributes:
        owing: Whether something is not in the file.
    """

    def __init__(self, path: Path, head: str, whole: Callable[[], Iterator[str]]) -> None:
        """Add to a file, which is made with the first line.

        Args:
            path: The file.
            head: Its first line.
            whole: Yields the fewest lines that say all that was read and added.
        """
        self.owing = False
        self._refused = OSError(errno.EIO, os.strerror(errno.EIO))
        self._path = path
        self._head = head
        self._whole = whole
        self._mine: dict[Hashable, str] = {}
        self._begun = path.exists()
        self._stream: BinaryIO | None = None
        self._syncer = ThreadPoolExecutor(1, thread_name_prefix="notebook")

    def add(self, key: Hashable, line: str) -> None:
        """Add a line; it is with the system when this returns, and on the disk soon after.

        Args:
            key: What the line is about: it supersedes those that had the same key.
            line: The line and its end.

        Raises:
            OSError: It could not be written and is owed.
        """
        self._mine.pop(key, None)
        self._mine[key] = line
        if self._stream is None or self.owing or not self._is_there(self._stream):
            self.owing = True
            self.settle()
        else:
            self._append(self._stream, (line,))

    def settle(self) -> None:
        """Write what is owed, if anything is.

        Raises:
            OSError: It still cannot be written.
        """
        if not self.owing:
            return
        self._let_go()
        self._path.parent.mkdir(parents=True, exist_ok=True)
        there = self._path.exists() and self._path.stat().st_size > 0
        if there:
            # A line that was cut off ends before what comes.
            lines: Iterable[str] = ("\n", *self._mine.values())
        elif self._begun:
            lines = (self._head, *self._whole())
        else:
            lines = (self._head, *self._mine.values())
        self._stream = self._path.open("ab", buffering=0)
        self.owing = False  # Before the disk is asked, whose answer comes on another thread.
        self._append(self._stream, lines)
        self._begun = True

    def wait(self, seconds: float) -> None:
        """Wait, but not for ever, until the disk has answered for all that was added."""
        if self._stream is not None:
            # One thread takes one after the other: when this is done, all before it is heard.
            wait((self._syncer.submit(int),), seconds)

    def close(self) -> None:
        """Wait until everything is on the disk.

        Raises:
            OSError: Something could not be written and is owed.
        """
        if self._stream is not None and not self._is_there(self._stream):
            self.owing = bool(self._mine)
        self.settle()
        self._syncer.shutdown()
        self._let_go()
        # Who settles a debt later does so without a thread.
        self._syncer = ThreadPoolExecutor(1, thread_name_prefix="notebook")
        if self.owing:
            raise self._refused

    def _append(self, stream: BinaryIO, lines: Iterable[str]) -> None:
        rest = memoryview("".join(lines).encode())
        try:
            while rest:
                rest = rest[stream.write(rest) :]
        except OSError:
            self.owing = True
            raise
        self._syncer.submit(os.fsync, stream.fileno()).add_done_callback(self._hear)

    def _hear(self, synced: Future[None]) -> None:
        error = synced.exception()
        if isinstance(error, OSError) and error.errno in _LOST:
            self._refused = error
            self.owing = True

    def _is_there(self, stream: BinaryIO) -> bool:
        """Say whether the file is still the one that is written to."""
        try:
            return os.path.samestat(os.fstat(stream.fileno()), self._path.stat())
        except OSError:
            return False

    def _let_go(self) -> None:
        if self._stream is not None:
            with contextlib.suppress(OSError):
                self._stream.close()
            self._stream = None

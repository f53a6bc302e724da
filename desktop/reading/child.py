# SPDX-License-Identifier: GPL-3.0-or-later
"""Another process that is given some bytes and answers in lines, none later than it may.

It may be started before there is anything to give: it waits, and ends when its owner does.
"""

import signal
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import IO, Self

_LONGEST = 500_000_000
_OUT_OF_TIME = getattr(signal, "SIGXCPU", None)  # There is none on Windows.


class Child:
    """A process that ends with the block it is used in.

    Attributes:
        late: Whether it was ended because it took too long.
    """

    def __init__(self, process: subprocess.Popen[bytes], data: bytes, seconds: float) -> None:
        """Take over a process.

        Args:
            process: What `start` returned.
            data: What it is given on its standard input.
            seconds: How long each line may take.
        """
        self._process = process
        self._data = data
        self._seconds = seconds
        self._timer: threading.Timer | None = None
        self.late = False

    def __enter__(self) -> Self:
        """Give the process its data."""
        self._feeder = threading.Thread(target=self._feed, daemon=True)
        self._feeder.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process, whatever it is doing."""
        self._stop_clock()
        self._process.kill()
        self._feeder.join()
        end(self._process)

    def lines(self) -> Iterator[bytes]:
        """Yield what it answers; a line that is cut off has no line break at its end."""
        answer = _stream(self._process.stdout)
        while True:
            self._start_clock()
            line = answer.readline(_LONGEST)
            self._stop_clock()
            if not line:
                break
            yield line
        self._process.kill()
        self.late = self.late or -self._process.wait() == _OUT_OF_TIME

    def _feed(self) -> None:
        # A process that has crashed takes nothing more.
        with suppress(OSError), _stream(self._process.stdin) as stream:
            stream.write(self._data)

    def _start_clock(self) -> None:
        self._timer = threading.Timer(self._seconds, self._end_late)
        self._timer.daemon = True
        self._timer.start()

    def _stop_clock(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _end_late(self) -> None:
        self.late = True
        self._process.kill()


def start(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a program with its arguments; it waits for what it is given."""
    return subprocess.Popen(  # noqa: S603 - the caller's own program.
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process, whatever it is doing, and leave nothing of it."""
    process.kill()
    for stream in (process.stdin, process.stdout):
        with suppress(OSError):  # It takes nothing more.
            _stream(stream).close()
    process.wait()


def _stream(stream: IO[bytes] | None) -> IO[bytes]:
    """Return a stream that is there because it was asked for."""
    if stream is None:
        message = "the process has no such stream"
        raise ValueError(message)
    return stream

# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that reads a file, started before there is one.

It has loaded its libraries by then, which takes longer than the first part of most books. A process
reads one file only, so that no file can touch the next.
"""

import logging
import os
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.reading.child import end, start

log = logging.getLogger(__name__)

# -P: no code of the current folder is run.
_COMMAND = (sys.executable, "-P", "-m", "desktop.reading.worker")


class Spare:
    """At most one process that waits for a file; any thread may take it.

    Once it is warm it stays so until it is closed. Until then nothing waits, and `take` starts what
    is needed.
    """

    def __init__(self) -> None:
        self._waiting: deque[subprocess.Popen[bytes]] = deque()
        self._lock = threading.Lock()
        self._warm = False

    def __enter__(self) -> Self:
        """Return this; nothing is left of it behind the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process that nobody took."""
        self.close()

    def warm(self) -> None:
        """Keep a process waiting from now on."""
        self._warm = True
        self.refill()

    def refill(self) -> None:
        """Start a process if one is to wait and none does.

        Where the system starts none, the log says so, and `take` tells whoever needs one.
        """
        with self._lock:
            if self._warm and not self._waiting:
                try:
                    self._waiting.append(start((*_COMMAND, "ahead"), _environment()))
                except OSError as error:
                    log.warning("No process was started ahead: %s", error)

    def take(self) -> subprocess.Popen[bytes]:
        """Return the process that waits, or a new one.

        Raises:
            OSError: The system starts no process.
        """
        try:
            process = self._waiting.pop()
        except IndexError:
            return start(_COMMAND, _environment())
        if process.poll() is None:
            return process
        end(process)
        return start(_COMMAND, _environment())

    def close(self) -> None:
        """End the process that nobody took, and let no other one wait."""
        with self._lock:
            self._warm = False
            while self._waiting:
                end(self._waiting.pop())


def _environment() -> dict[str, str]:
    """Let the other process find this program where it is not installed."""
    home = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": f"{home}{os.pathsep}{known}" if known else home}

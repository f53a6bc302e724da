# SPDX-License-Identifier: GPL-3.0-or-later
"""A helper process as its owner sees it: questions in, promises of answers out."""

import itertools
import logging
import os
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from threading import Lock, Thread
from typing import IO, Any
from weakref import WeakSet

from models import wire
from models.errors import ModelError

_LOG = logging.getLogger(__name__)

COMMAND = (sys.executable, "-P", "-m", "models.helper_worker")
"""With -P no code of the current folder is run."""
_GRACE_SECONDS = 2
"""How long a helper may take to end. It ends by itself within milliseconds."""


class HelperDiedError(Exception):
    """The helper ended before it answered."""


class Helper:
    """A running helper process. One thread asks; answers are taken in on a thread of its own."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        """Start the process; its libraries load while this returns.

        Raises:
            ModelError: The system starts no process.
        """
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module.
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment()
            )
        except OSError as error:
            raise ModelError(
                f"The translation engine cannot be started ({error.strerror or error}).",
                "Close other programs, then try again.",
            ) from error
        self._numbers = itertools.count()
        self._waiting: dict[int, Future[Any]] = {}
        self._lock = Lock()
        self._ended = False
        self._listener = Thread(target=self._listen, name="helper", daemon=True)
        self._listener.start()

    @property
    def alive(self) -> bool:
        """Whether it may still answer."""
        return not self._ended

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def ask(self, do: str, **what: object) -> "Future[Any]":
        """Ask for something; at the death of the process the promise raises `HelperDiedError`."""
        number = next(self._numbers)
        promise: Future[Any] = Future()
        with self._lock:
            if self._ended:
                promise.set_exception(HelperDiedError())
                return promise
            self._waiting[number] = promise
        try:
            wire.write(_stream(self._process.stdin), {"id": number, "do": do, **what})
        except OSError:
            _LOG.info("The helper does not listen")  # The listener is about to see its end.
        return promise

    def close(self) -> None:
        """End the process, whatever it is doing."""
        with self._lock:
            self._ended = True
        try:
            _stream(self._process.stdin).close()
        except OSError:
            _LOG.info("The helper was gone already")
        self._listener.join(_GRACE_SECONDS)
        if self._listener.is_alive():
            self._process.kill()
            self._listener.join()

    def kill(self) -> None:
        """End the process without a word; whoever waits for it is told by `HelperDiedError`."""
        self._process.kill()

    def _listen(self) -> None:
        stream = _stream(self._process.stdout)
        try:
            while (answer := wire.read(stream)) is not None:
                self._settle(answer)
        except (ValueError, KeyError, TypeError):
            _LOG.warning("The helper talks nonsense")
            self._process.kill()
        code = self._process.wait()
        stream.close()
        with self._lock:
            if not self._ended:
                _LOG.warning("The helper ended with code %d", code)
            self._ended = True
            left = list(self._waiting.values())
            self._waiting.clear()
        for promise in left:
            promise.set_exception(HelperDiedError())

    def _settle(self, answer: wire.Message) -> None:
        with self._lock:
            promise = self._waiting.pop(answer["id"])
        if "error" in answer:
            promise.set_exception(wire.read_error(answer["error"]))
        elif "bug" in answer:
            promise.set_exception(RuntimeError(answer["bug"]))
        else:
            promise.set_result(answer["found"])


class Helpers:
    """Where helpers come from; one may be started before anybody needs it."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        """Start helpers by a command."""
        self._command = command
        self._spare: deque[Helper] = deque()
        self._started: WeakSet[Helper] = WeakSet()
        self._closed = False

    def __enter__(self) -> "Helpers":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def warm(self) -> None:
        """Start a helper, so that its libraries are loaded when it is needed.

        Where the system starts no process, whoever takes one is told.
        """
        try:
            self._spare.append(self._start())
        except (ModelError, HelperDiedError) as error:
            _LOG.warning("No helper was started ahead: %s", error)

    def take(self) -> Helper:
        """Return a helper that nobody else has.

        Raises:
            ModelError: The system starts no process.
            HelperDiedError: They are closed.
        """
        while self._spare:
            spare = self._spare.pop()
            if spare.alive:
                return spare
            spare.close()
        return self._start()

    def close(self) -> None:
        """End every helper that ever came from here, so that nobody waits for one any more."""
        self._closed = True
        for helper in list(self._started):
            helper.close()

    def kill(self) -> None:
        """End every helper that ever came from here without a word, and start no more."""
        self._closed = True
        for helper in list(self._started):
            helper.kill()

    def _start(self) -> Helper:
        self._check()
        helper = Helper(self._command)
        self._started.add(helper)
        try:
            self._check()  # Who closed them meanwhile may not have seen this one.
        except HelperDiedError:
            helper.close()
            raise
        return helper

    def _check(self) -> None:
        if self._closed:
            raise HelperDiedError


def _stream(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ValueError("the process was started without pipes")
    return stream


def _environment() -> dict[str, str]:
    """Let the other process find this program where it is not installed."""
    home = str(Path(__file__).resolve().parents[1])
    known = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": f"{home}{os.pathsep}{known}" if known else home}

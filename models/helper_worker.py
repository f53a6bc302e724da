# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that holds a model for another process: python -m models.helper_worker.

It reads requests on standard input and answers on standard output, in the frames of `models.wire`.
Everything native happens here, and may crash here. When standard input ends, because the other
process closed it or is no more, this one ends at once.
"""

import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

from models import route, smoke, wire
from models.argos import preload
from models.engine import Batch, Engine
from models.errors import ModelError
from models.route import Chain

_POLL_SECONDS = 0.01
"""How often to look for finished batches; every 2 ms took a twentieth of the processor time."""


class Workshop:
    """One engine, and the batches that it is working on."""

    def __init__(self, answers: IO[bytes]) -> None:
        """Answer on a stream."""
        self._answers = answers
        self._engine: Engine | None = None
        self._missing = ModelError("No model is loaded.")
        self._open: dict[int, Batch] = {}
        self._deeds: dict[str, Callable[[wire.Message], Any]] = {
            "load": self._load,
            "try": self._try,
        }

    def serve(self, requests: "SimpleQueue[wire.Message]") -> None:
        """Answer requests for ever; translations in the order in which they are done."""
        while True:
            with contextlib.suppress(Empty):
                request = requests.get(timeout=_POLL_SECONDS if self._open else None)
                self._take(request)
            for number in [n for n, batch in self._open.items() if batch.done()]:
                batch = self._open.pop(number)
                with self._telling(number):
                    self._say(number, found=wire.translations(batch.result()))

    def _take(self, request: wire.Message) -> None:
        number, do = request["id"], request["do"]
        with self._telling(number):
            if do == "translate":
                self._open[number] = self._loaded().submit(request["sentences"])
            else:
                self._say(number, found=self._deeds[do](request))

    @contextlib.contextmanager
    def _telling(self, number: int) -> Iterator[None]:
        """Tell the other side what goes wrong."""
        try:
            yield
        except ModelError as error:
            self._say(number, error=wire.error(error))
        except Exception:  # noqa: BLE001 - the process boundary: a bug is told on the other side.
            self._say(number, bug=traceback.format_exc())

    def _say(self, number: int, **what: object) -> None:
        wire.write(self._answers, {"id": number, **what})

    def _loaded(self) -> Engine:
        if self._engine is None:
            raise self._missing
        return self._engine

    def _load(self, request: wire.Message) -> wire.Message:
        packages = [wire.read_package(fields) for fields in request["packages"]]
        try:
            self._engine = route.load(
                Chain(*packages) if len(packages) > 1 else packages[0], request["workers"]
            )
        except ModelError as error:
            self._missing = error
            raise
        return {"info": wire.info(self._engine.info), "workers": self._engine.workers}

    def _try(self, request: wire.Message) -> None:
        smoke.test(wire.read_package(request["package"]))


def main() -> None:
    """Serve until standard input ends."""
    answers = _own_output()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is meant for the other process.
    _go_first()
    requests: SimpleQueue[wire.Message] = SimpleQueue()
    Thread(target=_listen, args=(sys.stdin.buffer, requests), daemon=True).start()
    sys.setswitchinterval(0.0005)  # The listener must not wait 5 ms for every turn.
    preload()
    Workshop(answers).serve(requests)


def _listen(stream: IO[bytes], requests: "SimpleQueue[wire.Message]") -> None:
    """Take requests in; end the process when there will be no more."""
    try:
        while (message := wire.read(stream)) is not None:
            requests.put(message)
    finally:
        # Not sys.exit: threads that translate would crash an interpreter that is taken down.
        os._exit(0)


def _own_output() -> IO[bytes]:
    """Keep standard output for the answers; what libraries print goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _go_first() -> None:
    """Be the one that the system ends when memory is short, and leave no image of it behind."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("500", encoding="ascii")
    with contextlib.suppress(ImportError):
        import resource  # noqa: PLC0415 - absent on Windows.

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()

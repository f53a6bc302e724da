# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that reads one file for another process: python -m desktop.reading.worker.

It gets its options as a line of JSON and then the bytes of the file on standard input, has no more
memory and time than a good article needs, and answers on standard output line by line: "P"
and a part of the document, or "E" and an error; a lone "." says that the document is complete. A
bilingual file, for which there is a target, comes in one part.
"""

import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.reading import read_parts
from desktop.reading.bilingual import read_bilingual
from desktop.reading.errors import OverblownError, ReadingError
from desktop.reading.family import load_parsers
from desktop.reading.source import Source
from desktop.reading.wire import dump, dump_bilingual

MEMORY = 1_000_000_000
"""Bytes beyond what the libraries take themselves."""


def main() -> int:
    """Read the article on standard input."""
    if "ahead" in sys.argv:  # There is no file yet, and time to load everything.
        load_parsers()
    asked = sys.stdin.buffer.readline()
    if not asked:
        return 0  # It was started ahead, and its owner has gone.
    options = json.loads(asked)
    data = sys.stdin.buffer.read()
    seconds = options.pop("seconds")
    _bound_memory()
    _bound_time(seconds)
    try:
        for line in _lines(data, options):
            _answer(b"P" + line)
            _bound_time(seconds)
        _answer(b".")
    except ReadingError as error:
        _refuse(error)
    except MemoryError:
        _refuse(OverblownError(options["name"]))
    return 0


def _lines(data: bytes, options: dict[str, Any]) -> Iterator[bytes]:
    if "target" in options:
        options["written"] = dt.datetime.fromtimestamp(options["written"], dt.UTC)
        yield dump_bilingual(read_bilingual(data, **options))
    else:
        yield from map(dump, read_parts(Source(data, **options)))


def _refuse(error: ReadingError) -> None:
    _answer(b"E" + json.dumps([error.title, error.advice]).encode("ascii"))


def _answer(line: bytes) -> None:
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def _bound_memory() -> None:
    """Limit memory where the system can (not on Windows)."""
    try:
        import resource  # noqa: PLC0415 - absent on Windows.
    except ImportError:
        return
    space, data = _taken(resource.getpagesize())
    # Address space runs ahead of memory that is used; what can be written is nearer to it.
    for kind, limit in (
        (resource.RLIMIT_DATA, data + MEMORY),
        (resource.RLIMIT_AS, space + 2 * MEMORY),
    ):
        resource.setrlimit(kind, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _taken(page: int) -> tuple[int, int]:
    """Return the bytes of address space and of data that this process has by now.

    Not getrusage's peak: a process inherits that of whoever started it, however large.
    """
    try:
        fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
    except OSError:  # Not Linux; then the limits are those of the text alone.
        return 0, 0
    return int(fields[0]) * page, int(fields[5]) * page


def _bound_time(seconds: int) -> None:
    """Allow so much processor time more, for the next part, where the system can."""
    try:
        import resource  # noqa: PLC0415 - absent on Windows.
    except ImportError:
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    limit = int(usage.ru_utime + usage.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (limit, most))


if __name__ == "__main__":
    sys.exit(main())

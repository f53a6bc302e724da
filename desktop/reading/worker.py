# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that reads one file for another process: python -m desktop.reading.worker.

It gets its options as JSON in the only argument and the bytes of the file on standard input, has
no more memory and time than a good article needs, and answers on standard output with one letter
and a document ("D") or an error ("E").
"""

import json
import sys

from desktop.reading import read_bytes
from desktop.reading.errors import ReadingError
from desktop.reading.wire import dump

MEMORY = 1_000_000_000
"""Bytes of address space beyond what the libraries take themselves."""


def main() -> int:
    """Read the article on standard input."""
    options = json.loads(sys.argv[1])
    data = sys.stdin.buffer.read()
    seconds = options.pop("seconds")
    _bound(seconds)
    try:
        answer = b"D" + dump(read_bytes(data, **options))
    except ReadingError as error:
        answer = b"E" + json.dumps([error.title, error.advice]).encode("ascii")
    sys.stdout.buffer.write(answer)
    return 0


def _bound(seconds: int) -> None:
    """Limit memory and processor time where the system can (not on Windows)."""
    try:
        import resource  # noqa: PLC0415 - absent on Windows.
    except ImportError:
        return
    taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    limit = taken + 2 * MEMORY  # Address space runs ahead of memory that is used.
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())

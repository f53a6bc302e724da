# SPDX-License-Identifier: GPL-3.0-or-later
"""How the work on several files went, and the exit code that tells it."""

import sys

from desktop.commands.outputs import Job

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""


class Summary:
    """What became of the files, told on standard error.

    Args:
        quiet: Whether to say nothing of what went well.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._written = self._failed = self._skipped = 0

    def skip(self, job: Job) -> bool:
        """Say whether a file was written before; files are written whole or not at all."""
        there = job.target.is_file()
        self._skipped += there
        return there

    def add(self, job: Job, failure: str = "") -> None:
        """Count a file and say why it failed; "" stands for one that was written."""
        if not failure:
            self._written += 1
            return
        self._failed += 1
        # Most errors name their file; where one does not, the reader must still know which it was.
        name = job.source.name
        prefix = "" if name in failure else f"{name}: "
        print(f"synopse: {prefix}{failure}", file=sys.stderr)

    def close(self) -> int:
        """Say how many there were; return the exit code."""
        if not self._quiet:
            be = "was" if self._skipped == 1 else "were"
            skipped = f", {self._skipped} {be} there already" if self._skipped else ""
            print(
                f"synopse: {self._written} written, {self._failed} failed{skipped}.",
                file=sys.stderr,
            )
        return 1 if self._failed else 0

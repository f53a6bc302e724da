# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that is not all there yet, and what must be known to fetch the rest of it.

`x.part` holds the bytes, `x.part.json` where they came from and which state of the file they
belong to, so that two halves of different files are never put together.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the bytes of a part came from.

    Attributes:
        link: The address asked.
        validator: A strong ETag or a date of the file (RFC 9110, 13.1.5), or "".
    """

    link: str
    validator: str


class Partial:
    """The part of one file."""

    def __init__(self, target: Path) -> None:
        """Look after the part of a file that is to be at `target`."""
        self._target = target
        self.path = target.with_name(f"{target.name}.part")
        self.lock = target.with_name(f"{target.name}.lock")
        self._notes = target.with_name(f"{target.name}.part.json")

    @property
    def size(self) -> int:
        """Bytes that are there."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def origin(self) -> Origin | None:
        """Return where the bytes came from; None where nobody knows any more."""
        try:
            fields = json.loads(self._notes.read_text(encoding="utf-8"))
            return Origin(str(fields["link"]), str(fields["validator"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def begin(self, origin: Origin, start: int) -> None:
        """Keep the first `start` bytes, and write down where the next ones come from."""
        with self.path.open("ab") as file:
            file.truncate(start)
        self._notes.write_text(json.dumps(asdict(origin)), encoding="utf-8")

    def clear(self) -> None:
        """Forget the bytes that are there."""
        self.path.unlink(missing_ok=True)
        self._notes.unlink(missing_ok=True)

    def finish(self) -> None:
        """Give the whole file its name, once it is safely on the disk."""
        with self.path.open("rb+") as file:
            os.fsync(file.fileno())
        self.path.replace(self._target)
        self._notes.unlink(missing_ok=True)
        self.lock.unlink(missing_ok=True)

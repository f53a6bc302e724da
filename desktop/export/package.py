# SPDX-License-Identifier: GPL-3.0-or-later
"""ZIP packages (EPUB, DOCX, ODT) that stream and come out the same every time."""

import datetime as dt
from collections.abc import Iterable
from types import TracebackType
from typing import BinaryIO, Final, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

# What ZIP can express (APPNOTE 4.4.6: MS-DOS time).
_EARLIEST: Final = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
_LATEST: Final = dt.datetime(2107, 12, 31, 23, 59, 58, tzinfo=dt.UTC)
_UNIX: Final = 3


class Package:
    """A ZIP file in the making; every entry bears the same time."""

    def __init__(self, stream: BinaryIO, created: dt.datetime) -> None:
        self._zip = ZipFile(stream, "w")
        self._time = min(max(created.astimezone(dt.UTC), _EARLIEST), _LATEST)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    def store(self, name: str, text: str) -> None:
        """Add a short ASCII entry uncompressed, as OPC-like packages want their first one."""
        self._zip.writestr(self._entry(name, ZIP_STORED), text.encode("ascii"))

    def add(self, name: str, chunks: Iterable[str]) -> None:
        """Add a compressed UTF-8 entry, piece by piece."""
        with self._zip.open(self._entry(name, ZIP_DEFLATED), "w") as entry:
            for chunk in chunks:
                entry.write(chunk.encode("utf-8"))

    def _entry(self, name: str, compression: int) -> ZipInfo:
        time = self._time
        date_time = (time.year, time.month, time.day, time.hour, time.minute, time.second)
        entry = ZipInfo(name, date_time)
        entry.compress_type = compression
        # Not the system that the program runs on: the same input gives the same bytes.
        entry.create_system = _UNIX
        entry.external_attr = 0o644 << 16
        return entry

# SPDX-License-Identifier: GPL-3.0-or-later
"""Open the files of a dictionary, packed or not, and never more of them than is sensible."""

import contextlib
import gzip
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from desktop.dictionaries.errors import DictionaryError, damaged, unreadable, unwritable

MOST_BYTES = 2 << 30
"""No dictionary is larger, unpacked; what claims to be is a trap."""

LONGEST_LINE = 1 << 18
_CHUNK = 1 << 20
_GZIP = b"\x1f\x8b"


def head(path: Path, size: int) -> bytes:
    """Return the first bytes of a file, unpacked.

    Raises:
        DictionaryError: The file cannot be read.
    """
    with opened(path) as stream:
        return stream.read(size)


@contextlib.contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file and unpack it on the way, if it is packed with gzip or dictzip.

    Raises:
        DictionaryError: The file cannot be read, or its packing is damaged.
    """
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == _GZIP
            raw.seek(0)
            if packed:
                with gzip.open(raw, "rb") as stream:
                    yield cast("BinaryIO", stream)
            else:
                yield raw
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise damaged(path.name, "it cannot be unpacked to its end") from error
    except OSError as error:
        raise unreadable(path.name, error) from error


def lines(path: Path) -> Iterator[bytes]:
    """Yield the lines of a file, unpacked.

    Raises:
        DictionaryError: The file cannot be read, is damaged, or is no text of sensible size.
    """
    read = 0
    with opened(path) as stream:
        while line := stream.readline(LONGEST_LINE):
            read += len(line)
            if len(line) == LONGEST_LINE or read > MOST_BYTES:
                raise too_large(path.name)
            yield line


def size(path: Path) -> int:
    """Count the bytes of a file, unpacked.

    Raises:
        DictionaryError: The file cannot be read, is damaged or larger than is sensible.
    """
    return sum(map(len, _chunks(path)))


@contextlib.contextmanager
def seekable(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """Open a file for reading here and there; give the stream and its length.

    Raises:
        DictionaryError: The file cannot be read, is damaged or larger than is sensible, or there
            is no room to unpack it.
    """
    try:
        with tempfile.TemporaryFile() as copy:
            for chunk in _chunks(path):
                copy.write(chunk)
            yield cast("BinaryIO", copy), copy.tell()
    except OSError as error:  # Of the copy: those of the file itself have been told by then.
        raise unwritable(error) from error


def _chunks(path: Path) -> Iterator[bytes]:
    total = 0
    with opened(path) as stream:
        while chunk := stream.read(_CHUNK):
            total += len(chunk)
            if total > MOST_BYTES:
                raise too_large(path.name)
            yield chunk


def whole(path: Path) -> bytes:
    """Return a file, unpacked.

    Raises:
        DictionaryError: The file cannot be read, is damaged or larger than is sensible.
    """
    with opened(path) as stream:
        data = stream.read(MOST_BYTES // 8 + 1)
    if len(data) > MOST_BYTES // 8:
        raise too_large(path.name)
    return data


def too_large(name: str) -> DictionaryError:
    """Return the error of a file that no dictionary would be as large as."""
    return DictionaryError(
        f"“{name}” is no dictionary: it is larger than any.", "Choose a dictionary's own file."
    )


def decoded(data: bytes) -> str:
    """Decode text of a dictionary: UTF-8, or what was usual before."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")

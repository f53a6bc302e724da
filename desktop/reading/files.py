# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes from the disk: never more than a reader wants, and every refusal in words."""

import stat
from collections.abc import Callable
from pathlib import Path

from desktop.reading.errors import (
    BrokenFileError,
    EmptyError,
    ForbiddenFileError,
    MissingFileError,
    NotAFileError,
    TooLargeError,
)
from desktop.reading.source import HEAD_SIZE


def load(path: Path, limit: Callable[[bytes], int]) -> bytes:
    """Read a whole file.

    Args:
        path: The file.
        limit: Says for the first bytes of the file how many it may have altogether.

    Raises:
        ReadingError: The file is missing, no file, forbidden, broken, empty or too large.
    """
    name = path.name.replace("\x00", "") or str(path)
    try:
        return _load(path, name, limit)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingFileError(name) from error
    except PermissionError as error:
        raise ForbiddenFileError(name) from error
    except OSError as error:
        raise BrokenFileError(name, error.strerror or str(error)) from error
    except ValueError as error:  # A zero byte in the path.
        raise MissingFileError(name) from error


def _load(path: Path, name: str, limit: Callable[[bytes], int]) -> bytes:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise NotAFileError(name, "a folder")
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError(name, "a device or a pipe")
    with path.open("rb") as file:
        head = file.read(HEAD_SIZE)
        if not head:
            raise EmptyError(name)
        most = limit(head)
        if status.st_size > most:
            raise TooLargeError(name, status.st_size, most)
        data = head + file.read(most + 1 - len(head))
    if len(data) > most:  # It grew, or the system does not tell its size.
        raise TooLargeError(name, len(data), most)
    return data

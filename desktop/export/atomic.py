# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a file whole or not at all."""

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop.export.errors import ExportError, cannot_write


@contextlib.contextmanager
def atomic(path: Path) -> Iterator[BinaryIO]:
    """Give a stream whose bytes become the file at `path` when the block ends without error.

    They go to a temporary file in the same folder, reach the disk, and only then take the name of
    the target, so that a reader sees the old file or the new one. A link is followed.

    Raises:
        ExportError: The target is a folder or read-only, its folder is missing or cannot be
            written, or the disk is full. The old file is untouched and no temporary file stays.
    """
    target = Path(os.path.realpath(path))
    _check(path, target)
    # A name of its own length: with the target's name in it, a long one would not fit any more.
    temporary = target.with_name(f".synopse-{secrets.token_hex(6)}.part")
    try:
        try:
            with temporary.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            _take_mode(temporary, target)
            os.replace(temporary, target)  # noqa: PTH105 - says that it replaces
            _sync_folder(target.parent)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise cannot_write(path, error) from error


def _check(path: Path, target: Path) -> None:
    if target.is_dir():
        raise ExportError(
            f"“{path.name or path}” is a folder, not a file.", "Give the file another name."
        )
    if not target.parent.is_dir():
        raise ExportError(
            f"The folder “{path.parent}” does not exist.",
            "Create it first, or choose another folder.",
        )
    if target.exists() and not (target.is_file() and os.access(target, os.W_OK)):
        raise ExportError(f"“{path.name}” is write-protected.", "Give the new file another name.")


def _take_mode(temporary: Path, target: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        temporary.chmod(target.stat().st_mode & 0o777)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can (Windows cannot)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):  # Some network shares refuse; the file itself is safe.
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

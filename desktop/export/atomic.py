# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a file whole or not at all."""

import contextlib
import errno
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from desktop.export.errors import ExportError, cannot_write

_ABANDONED: Final = 3600
"""Seconds after which a temporary file that nobody has written to is one of a killed program."""

_UNNAMED: Final[int] = getattr(os, "O_TMPFILE", 0)
"""Opens a file in a folder without giving it a name (Linux only)."""

# What file systems and kernels say that cannot make a file without a name (open(2), O_TMPFILE).
_NEEDS_NAME: Final = frozenset({errno.EOPNOTSUPP, errno.EISDIR, errno.ENOENT, errno.EINVAL})


@contextlib.contextmanager
def atomic(path: Path) -> Iterator[BinaryIO]:
    """Give a stream whose bytes become the file at `path` when the block ends without error.

    They go to a temporary file in the same folder, reach the disk, and only then take the name of
    the target, so that a reader sees the old file or the new one. A link is followed. Where the
    system can, the temporary file has no name until it is whole, so that nothing stays of it when
    the program is killed; elsewhere the next export into the folder removes it.

    Raises:
        ExportError: The target is a folder or read-only, its folder is missing or cannot be
            written, or the disk is full. The old file is untouched and no temporary file stays.
    """
    target = Path(os.path.realpath(path))
    try:
        _check(path, target)
        _tidy(target.parent)
        # A name of its own length: with the target's in it, a long one would not fit any more.
        temporary = target.with_name(f".synopse-{secrets.token_hex(6)}.part")
        try:
            with _new(temporary) as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
                _give_name(stream, temporary)
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


def _tidy(folder: Path) -> None:
    """Remove what killed programs have left; what somebody may still be writing stays."""
    now = time.time()
    # Tidying is a courtesy: where it is refused, writing itself will say what is wrong.
    with contextlib.suppress(OSError):
        for left in folder.glob(".synopse-????????????.part"):
            with contextlib.suppress(OSError):
                if now - left.stat().st_mtime > _ABANDONED:
                    left.unlink()


def _new(temporary: Path) -> BinaryIO:
    """Open a new file: without a name where the system can do that, else with the given one."""
    # A name is given later through /proc, which some containers lack.
    if _UNNAMED and os.path.isdir("/proc/self/fd"):  # noqa: PTH112 - no path of the reader's
        try:
            descriptor = os.open(temporary.parent, _UNNAMED | os.O_WRONLY, 0o666)
        except OSError as error:
            if error.errno not in _NEEDS_NAME:
                raise
        else:
            return open(descriptor, "wb")  # noqa: PTH123 - a descriptor has no path
    return temporary.open("xb")


def _give_name(stream: BinaryIO, temporary: Path) -> None:
    """Give a file without a name the temporary one; it cannot take the place of another."""
    if os.fstat(stream.fileno()).st_nlink:
        return
    folder = os.open(temporary.parent, os.O_RDONLY)
    try:
        # Only with a folder given, Python follows the link in /proc to the file itself.
        source = f"/proc/self/fd/{stream.fileno()}"
        os.link(source, temporary.name, src_dir_fd=folder, dst_dir_fd=folder)
    finally:
        os.close(folder)


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

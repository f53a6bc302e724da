# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with a model, told in words. Light to import."""

import errno
from pathlib import Path


class ModelError(Exception):
    """An expected failure of a model or its package.

    Attributes:
        title: One clear sentence that says what happened.
        advice: What to do about it; may be empty.
    """

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(f"{title} {advice}".strip())
        self.title = title
        self.advice = advice


class NoModelError(ModelError):
    """No installed package translates the wanted pair of languages."""


class BrokenModelError(ModelError):
    """A package is there but cannot be used."""


class PackageError(ModelError):
    """A file is no package that can be installed, or not the one that was asked for."""


class DownloadError(ModelError):
    """A file could not be fetched."""


class BusyError(ModelError):
    """Another process is changing the same folder of packages."""


def cannot_write(folder: Path, error: OSError) -> ModelError:
    """Tell in words why something could not be written below a folder."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return ModelError(f"There is no room left in {folder}.", "Free some space, then try again.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ModelError(
            f"The folder {folder} cannot be written.", "Change its permissions, then try again."
        )
    reason = error.strerror or str(error)
    return ModelError(f"The folder {folder} cannot be used ({reason}).", "Check the disk.")

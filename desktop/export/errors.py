# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong when a file is written, told in words."""

import errno
from pathlib import Path

from desktop.document import SynopseError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def cannot_write(path: Path, error: OSError) -> "ExportError":
    """Say why `path` could not be written and what to do about it."""
    if error.errno in _FULL:
        return ExportError(
            f"There is no room left to write “{path.name}”.",
            "Free some space or choose another folder. An earlier version is untouched.",
        )
    if error.errno in _FORBIDDEN:
        return ExportError(
            f"You may not write “{path.name}” in the folder “{path.parent}”.",
            "Choose another folder, or ask for the right to write there.",
        )
    reason = error.strerror or type(error).__name__
    title = f"“{path.name}” could not be written: {reason}."
    if error.errno == errno.ENAMETOOLONG:  # No other folder would take it either.
        return ExportError(title, "Give the file another name.")
    advice = "Choose another folder and try again. An earlier version is untouched."
    return ExportError(title, advice)


class ExportError(SynopseError):
    """A bilingual document could not be written; whatever stood there before still does."""

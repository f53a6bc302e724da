# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives of packages among what is dropped or opened."""

from pathlib import Path

from PySide6.QtCore import QMimeData

SUFFIX = ".argosmodel"


def archives(data: QMimeData) -> list[Path]:
    """Return the archives of packages among dropped files."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in files if is_archive(path)]


def is_archive(path: Path) -> bool:
    """Say whether a file is called like the archive of a package."""
    return path.suffix.lower() == SUFFIX

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file that is written is called."""

import unicodedata
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.document import Document

_FORBIDDEN: Final = '/\\:*?"<>|'
_LONGEST: Final = 255
"""Bytes of a name that the usual file systems take."""


def proposed_name(document: Document, target: str, suffix: str) -> str:
    """Return a file name for the bilingual document: that of its source, marked with the target."""
    stem = Path(document.file).stem or document.title[:60].strip() or "article"
    safe = "".join("-" if _is_unfit(char) else char for char in stem)
    ending = f".{target}{suffix}"
    return _cut(safe, _LONGEST - len(ending)) + ending


def _is_unfit(char: str) -> bool:
    """Say whether some system forbids a character in names, or nobody could type or see it."""
    return char in _FORBIDDEN or unicodedata.category(char) in {"Cc", "Cs"}


def _cut(stem: str, room: int) -> str:
    """Leave out the end of a name that no folder would take; it counts in bytes."""
    while len(stem.encode("utf-8")) > room:
        stem = stem[:-1]
    return stem


def ask_where(parent: QWidget, title: str, proposal: Path, kind: str, suffix: str) -> Path | None:
    """Ask for the file to write.

    Args:
        parent: The window to ask in.
        title: What the file is for.
        proposal: Folder and name to begin with.
        kind: What files of this suffix are called.
        suffix: Ends the name, whether it is typed or not.

    Returns:
        The file, which may be replaced if it is there; None if the reader thinks better of it.
    """
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), f"{kind} (*{suffix})")
    path = Path(name)
    # Not the suffix that the path knows: some are of two parts, such as “.anki.txt”.
    if not name or path.name.lower().endswith(suffix):
        return path if name else None
    path = path.with_name(path.name + suffix)
    # Whether a file may be replaced was asked of the name that was typed.
    return ask_where(parent, title, path, kind, suffix) if path.exists() else path

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file that is written is called."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.document import Document


def proposed_name(document: Document, target: str, suffix: str) -> str:
    """Return a file name for the bilingual document: that of its source, marked with the target."""
    stem = Path(document.file).stem or document.title[:60].strip() or "article"
    safe = "".join("-" if char in '/\\:*?"<>|' else char for char in stem)
    return f"{safe}.{target}{suffix}"


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
    if not name or path.suffix.lower() == suffix:
        return path if name else None
    path = path.with_name(path.name + suffix)
    # Whether a file may be replaced was asked of the name that was typed.
    return ask_where(parent, title, path, kind, suffix) if path.exists() else path

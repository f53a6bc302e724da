# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that come in and go out by dialogs and by drag and drop."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.document import BilingualDocument
from desktop.export import Format, Options, export
from desktop.reading import bilingual, suffixes
from desktop.settings import Settings
from desktop.window.exporting.dialog import ExportDialog
from desktop.window.exporting.naming import ask_where, proposed_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What to save, where and how."""

    bilingual: BilingualDocument
    path: Path
    format: Format
    options: Options

    def run(self) -> Iterator[Path]:
        """Write the file, then yield its path; for a worker.

        Raises:
            ExportError: The file cannot be written.
        """
        export(self.bilingual, self.path, self.format, self.options)
        yield self.path


class FileDialogs:
    """Asks for files, beginning in the folder that was used last."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        self._parent = parent
        self._settings = settings

    def ask_open(self) -> list[Path]:
        """Ask for one article or several; none if the reader thinks better of it."""
        articles, everything = translate("Files", "Articles"), translate("Files", "All files")
        kinds = " ".join(f"*{suffix}" for suffix in sorted({*suffixes(), *bilingual.suffixes()}))
        names, _ = QFileDialog.getOpenFileNames(
            self._parent,
            translate("Files", "Open an article"),
            self._settings.folder,
            f"{articles} ({kinds});;{everything} (*)",
        )
        for name in names[-1:]:
            self._remember(Path(name))
        return [Path(name) for name in names]

    def ask_export(self, bilingual: BilingualDocument) -> ExportOrder | None:
        """Ask how and where to save; None if the reader thinks better of it."""
        dialog = ExportDialog(bilingual, self._settings, self._parent)
        try:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return None
            info, options = dialog.info, dialog.options
        finally:
            dialog.deleteLater()
        proposal = proposed_name(bilingual.document, bilingual.target_language, info.suffix)
        path = ask_where(
            self._parent,
            translate("Files", "Save as"),
            Path(self._settings.folder) / proposal,
            info.format.value.upper(),
            info.suffix,
        )
        if path is None:
            return None
        self._remember(path)
        return ExportOrder(bilingual, path, info.format, options)

    def _remember(self, path: Path) -> None:
        self._settings.folder = str(path.parent)


def dropped(data: QMimeData) -> tuple[list[Path], str]:
    """Return what to open of something dropped: its files, else its text."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    text = data.text() if data.hasText() and not data.hasUrls() else ""
    return files, text if text.strip() else ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask how to save a bilingual document."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.document import Document
from desktop.export import FormatInfo, Layout, Options, formats
from desktop.window.i18n import QT_TRANSLATE_NOOP

_LAYOUTS = {
    Layout.SIDE_BY_SIDE: QT_TRANSLATE_NOOP("ExportDialog", "Side by side"),
    Layout.BY_PARAGRAPH: QT_TRANSLATE_NOOP("ExportDialog", "Paragraph by paragraph"),
    Layout.BY_SENTENCE: QT_TRANSLATE_NOOP("ExportDialog", "Sentence by sentence"),
    Layout.TRANSLATION: QT_TRANSLATE_NOOP("ExportDialog", "Translation only"),
    Layout.ORIGINAL: QT_TRANSLATE_NOOP("ExportDialog", "Original only"),
}

_FORMATS = {
    "html": QT_TRANSLATE_NOOP("ExportDialog", "Web page, to read and print (HTML)"),
    "json": QT_TRANSLATE_NOOP("ExportDialog", "Data for programs (JSON)"),
    "project": QT_TRANSLATE_NOOP("ExportDialog", "Project of Synopse, to go on with elsewhere"),
    "docx": QT_TRANSLATE_NOOP("ExportDialog", "Word processor (DOCX)"),
    "odt": QT_TRANSLATE_NOOP("ExportDialog", "Word processor (ODT)"),
    "epub": QT_TRANSLATE_NOOP("ExportDialog", "E-book (EPUB)"),
    "pdf": QT_TRANSLATE_NOOP("ExportDialog", "Pages, to print (PDF)"),
    "markdown": QT_TRANSLATE_NOOP("ExportDialog", "Plain text with marks (Markdown)"),
    "text": QT_TRANSLATE_NOOP("ExportDialog", "Plain text"),
    "tmx": QT_TRANSLATE_NOOP("ExportDialog", "Translation memory (TMX)"),
    "xliff-1.2": QT_TRANSLATE_NOOP("ExportDialog", "For translators (XLIFF 1.2)"),
    "xliff-2.1": QT_TRANSLATE_NOOP("ExportDialog", "For translators (XLIFF 2.1)"),
    "anki": QT_TRANSLATE_NOOP("ExportDialog", "Flash cards (Anki)"),
    "csv": QT_TRANSLATE_NOOP("ExportDialog", "Spreadsheet (CSV)"),
    "tsv": QT_TRANSLATE_NOOP("ExportDialog", "Table (TSV)"),
}


class ExportDialog(QDialog):
    """Format, layout and what to put in; the name of the file is asked by the system's dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.format = QComboBox()
        for info in formats():
            self.format.addItem(_words(_FORMATS, info.format.value), info)
        self.layout_choice = QComboBox()
        self.numbers = _ticked(self.tr("Number the paragraphs"))
        self.provenance = _ticked(self.tr("Say what it was made from, and by what"))
        self.doubts = _ticked(self.tr("Mark doubtful sentences"))
        self.format.currentIndexChanged.connect(self._offer_layouts)
        self._lay_out()
        self._offer_layouts()

    @property
    def info(self) -> FormatInfo:
        """The format that was chosen."""
        chosen = self.format.currentData()
        assert isinstance(chosen, FormatInfo)  # noqa: S101 - the box was filled with these
        return chosen

    @property
    def options(self) -> Options:
        """The options that were chosen."""
        return Options(
            layout=Layout(self.layout_choice.currentData()),
            numbers=self.numbers.isChecked(),
            provenance=self.provenance.isChecked(),
            doubts=self.doubts.isChecked(),
        )

    def _offer_layouts(self) -> None:
        """Offer only what the format can show."""
        kept = self.layout_choice.currentData()
        self.layout_choice.clear()
        for layout in Layout:
            if layout in self.info.layouts:
                self.layout_choice.addItem(_words(_LAYOUTS, layout), layout.value)
        self.layout_choice.setCurrentIndex(max(0, self.layout_choice.findData(kept)))
        readable = len(self.info.layouts) > 1
        for widget in (self.layout_choice, self.numbers, self.provenance, self.doubts):
            widget.setEnabled(readable)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(QLabel(self.tr("Format")), self.format)
        form.addRow(QLabel(self.tr("Layout")), self.layout_choice)
        for box in (self.numbers, self.provenance, self.doubts):
            form.addRow("", box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("Save as …"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(18)
        column.addLayout(form)
        column.addWidget(buttons)


def proposed_name(document: Document, target: str, suffix: str) -> str:
    """Return a file name for the bilingual document: that of its source, marked with the target."""
    stem = Path(document.file).stem or document.title[:60].strip() or "article"
    safe = "".join("-" if char in '/\\:*?"<>|' else char for char in stem)
    return f"{safe}.{target}{suffix}"


def _ticked(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(True)
    return box


def _words(table: dict[str, str] | dict[Layout, str], key: str) -> str:
    words = {str(name): words for name, words in table.items()}.get(key)
    return QCoreApplication.translate("ExportDialog", words) if words else key.upper()

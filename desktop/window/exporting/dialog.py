# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask how to save a bilingual document, and show how the file will look."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.document import BilingualDocument
from desktop.export import (
    SPOKEN,
    ExportError,
    Format,
    FormatInfo,
    Layout,
    Options,
    formats,
    selection,
)
from desktop.export.languages import autonym
from desktop.settings import Settings
from desktop.window.exporting.preview import ExportPreview
from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.wording import failure

_LAYOUTS = {
    Layout.SIDE_BY_SIDE: QT_TRANSLATE_NOOP("ExportDialog", "Side by side"),
    Layout.BY_PARAGRAPH: QT_TRANSLATE_NOOP("ExportDialog", "Paragraph by paragraph"),
    Layout.BY_SENTENCE: QT_TRANSLATE_NOOP("ExportDialog", "Sentence by sentence"),
    Layout.TRANSLATION: QT_TRANSLATE_NOOP("ExportDialog", "Translation only"),
    Layout.ORIGINAL: QT_TRANSLATE_NOOP("ExportDialog", "Original only"),
}

# Each is a field of `Options`; the order is that of the dialog.
_BOXES = {
    "numbers": QT_TRANSLATE_NOOP("ExportDialog", "&Number the paragraphs"),
    "target_first": QT_TRANSLATE_NOOP("ExportDialog", "Put the &translation first"),
    "provenance": QT_TRANSLATE_NOOP("ExportDialog", "Say what it was &made from, and by what"),
    "title_page": QT_TRANSLATE_NOOP("ExportDialog", "… on a title pa&ge"),
    "doubts": QT_TRANSLATE_NOOP("ExportDialog", "Mark &doubtful sentences"),
    "edits": QT_TRANSLATE_NOOP("ExportDialog", "Mark what was &edited"),
    "alternatives": QT_TRANSLATE_NOOP("ExportDialog", "Put in other &wordings"),
    "notes": QT_TRANSLATE_NOOP("ExportDialog", "Put in the n&otes"),
    "highlights": QT_TRANSLATE_NOOP("ExportDialog", "Keep the &highlights"),
}
# What is left to choose of formats that always hold the rest.
_IN_DATA = {
    Format.ANKI: ("notes",),
    Format.CSV: ("alternatives",),
    Format.TSV: ("alternatives",),
    Format.TMX: ("provenance",),
    Format.XLIFF_1: ("provenance",),
    Format.XLIFF_2: ("provenance",),
}
_KEY = "export"
_SIZE = QSize(1000, 660)
_PREVIEW = 440

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


_CAPTIONS = {code: autonym(code) for code in SPOKEN}


class ExportDialog(QDialog):
    """Format, layout and what to put in, beside a preview; the system asks for the file's name."""

    def __init__(
        self, bilingual: BilingualDocument, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Make the dialog with what was chosen the last time."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._settings = settings
        self._bilingual = bilingual
        self.format = QComboBox()
        for info in formats():
            self.format.addItem(_words(_FORMATS, info.format.value), info)
        self.layout_choice = QComboBox()
        self._layout = settings.text(f"{_KEY}/layout")
        self.paragraphs = QLineEdit()
        self.paragraphs.setPlaceholderText(self.tr("all, or such as 1-5, 8"))
        self.words = QComboBox()
        self.words.addItem(self.tr("Language of the text"), "")
        for code, name in _CAPTIONS.items():
            self.words.addItem(name, code)
        self.boxes = {name: QCheckBox(_words(_BOXES, name)) for name in _BOXES}
        self.preview = ExportPreview(bilingual)
        self._save = QPushButton(self.tr("Save as …"))
        self._recall()
        self._lay_out()
        self._offer()
        self._listen()

    @property
    def info(self) -> FormatInfo:
        """The format that was chosen."""
        chosen = self.format.currentData()
        assert isinstance(chosen, FormatInfo)  # noqa: S101 - the box was filled with these
        return chosen

    @property
    def options(self) -> Options:
        """The options that were chosen.

        Raises:
            ExportError: What was typed does not say which paragraphs to write.
        """
        ticked = {name: box.isChecked() for name, box in self.boxes.items()}
        return Options(
            layout=Layout(self.layout_choice.currentData()),
            words=str(self.words.currentData()),
            paragraphs=selection(self.paragraphs.text()),
            **ticked,
        )

    def done(self, result: int) -> None:
        """Remember what was chosen, and close."""
        self.preview.close_worker()
        if result == QDialog.DialogCode.Accepted:
            self._settings.set_text(f"{_KEY}/format", self.info.format)
            self._settings.set_text(f"{_KEY}/layout", self._layout)
            self._settings.set_text(f"{_KEY}/words", str(self.words.currentData()))
            for name, box in self.boxes.items():
                self._settings.set_text(f"{_KEY}/{name}", "yes" if box.isChecked() else "no")
        super().done(result)

    def _recall(self) -> None:
        chosen = self._settings.text(f"{_KEY}/format")
        places = [n for n, info in enumerate(formats()) if info.format.value == chosen]
        self.format.setCurrentIndex(places[0] if places else 0)
        self._offer_layouts()
        words = self.words.findData(self._settings.text(f"{_KEY}/words"))
        self.words.setCurrentIndex(max(0, words))
        for name, box in self.boxes.items():
            default = "yes" if getattr(Options(), name) else "no"
            box.setChecked((self._settings.text(f"{_KEY}/{name}") or default) == "yes")

    def _listen(self) -> None:
        self.format.currentIndexChanged.connect(self._change_format)
        self.layout_choice.currentIndexChanged.connect(self._keep_layout)
        for box in (self.layout_choice, self.words):
            box.currentIndexChanged.connect(self._refresh)
        for tick in self.boxes.values():
            tick.toggled.connect(self._refresh)
        self.paragraphs.textChanged.connect(self._refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to show the preview."""
        super().showEvent(event)
        self._refresh()

    def _keep_layout(self) -> None:
        self._layout = str(self.layout_choice.currentData())

    def _change_format(self) -> None:
        self._offer_layouts()
        self._offer()
        self._refresh()

    def _offer_layouts(self) -> None:
        """Offer only what the format can show; what was chosen waits where it cannot."""
        self.layout_choice.blockSignals(True)
        self.layout_choice.clear()
        for layout in Layout:
            if layout in self.info.layouts:
                self.layout_choice.addItem(_words(_LAYOUTS, layout), layout.value)
        self.layout_choice.setCurrentIndex(max(0, self.layout_choice.findData(self._layout)))
        self.layout_choice.blockSignals(False)

    def _offer(self) -> None:
        """Offer only what has an effect on the format; hide what the article has nothing of."""
        readable = len(self.info.layouts) > 1
        self.layout_choice.setEnabled(readable)
        self.words.setEnabled(readable)
        found = _found(self._bilingual)
        for name, box in self.boxes.items():
            box.setEnabled(readable or name in _IN_DATA.get(self.info.format, ()))
            box.setVisible(found.get(name, True))

    def _refresh(self) -> None:
        """Show what was chosen; nothing can be saved while it is not clear."""
        self.boxes["title_page"].setEnabled(
            self.boxes["provenance"].isChecked() and self.layout_choice.isEnabled()
        )
        try:
            options = self.options
        except ExportError as error:
            self.preview.say(failure(error)[0])
            self._save.setEnabled(False)
            return
        wanted = options.paragraphs
        some = wanted is None or any(pair.id in wanted for pair in self._bilingual.pairs)
        self._save.setEnabled(some)
        if some and self.isVisible():
            self.preview.show_export(self.info.format, options)
        elif not some:
            self.preview.say(self.tr("No paragraph has one of these numbers."))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, widget in (
            (self.tr("&Format"), self.format),
            (self.tr("&Layout"), self.layout_choice),
            (self.tr("&Paragraphs"), self.paragraphs),
            (self.tr("&Captions in"), self.words),
        ):
            label = QLabel(words)
            label.setBuddy(widget)
            form.addRow(label, widget)
        side = QVBoxLayout()
        side.setSpacing(9)
        side.addLayout(form)
        side.addSpacing(8)
        for box in self.boxes.values():
            side.addWidget(box)
        side.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        both = QHBoxLayout()
        both.setSpacing(22)
        both.addLayout(side)
        # With large type the choices are wide; two columns must still have room beside them.
        self.preview.setMinimumWidth(_PREVIEW)
        both.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(16)
        column.addLayout(both, 1)
        column.addWidget(buttons)
        self.resize(_SIZE)


def _found(bilingual: BilingualDocument) -> dict[str, bool]:
    """Say of which marks the article has any."""
    sentences = [sentence for pair in bilingual.pairs for sentence in pair.sentences]
    return {
        "doubts": any(sentence.doubtful for sentence in sentences),
        "edits": any(sentence.revision.machine is not None for sentence in sentences),
        "alternatives": any(sentence.alternatives for sentence in sentences),
        "notes": any(sentence.revision.note.strip() for sentence in sentences),
        "highlights": any(sentence.revision.tint for sentence in sentences),
    }


def _words(table: dict[str, str] | dict[Layout, str], key: str) -> str:
    words = {str(name): words for name, words in table.items()}.get(key)
    return QCoreApplication.translate("ExportDialog", words) if words else key.upper()

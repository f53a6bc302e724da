# SPDX-License-Identifier: GPL-3.0-or-later
"""See, import and remove dictionaries."""

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dictionaries import Dictionary, DictionaryError, Source, remove, shelf
from desktop.window.dictionaries.imports import Imports, Order, is_imported
from desktop.window.dictionaries.pair_question import PairQuestion
from desktop.window.dress.tips import tip
from desktop.window.dress.two_lines import TwoLines
from desktop.window.languages import name as language_name
from desktop.window.wording import failure

_STEPS = 1000


class DictionariesDialog(QDialog):
    """Lists imported dictionaries, offers installed ones, and takes files by dialog and drop."""

    def __init__(
        self, folder: Path, parent: QWidget | None = None, places: list[Path] | None = None
    ) -> None:
        """Show the dictionaries of `folder`; look for installed ones in `places`, or as usual."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("dictionaries")
        self._folder = folder
        self._sources: list[Source] = []
        self.imports = Imports(folder, self)
        self._hint = _label("hint")
        self.list = QListWidget()
        self.list.setItemDelegate(TwoLines(self.list))
        self._teach = _label("teach")
        self._teach.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._offers = QVBoxLayout()
        self._offers_head = _label("quiet")
        self._error = _label("trouble")
        self.question = PairQuestion()
        self._progress = QProgressBar()
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._doing = _label("quiet")
        self._doing.setWordWrap(False)
        self.stop = QToolButton()
        self.add = QPushButton()
        self.remove = QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.setAcceptDrops(True)
        self.resize(560, 520)
        self._show_progress(shown=False)
        self._error.hide()
        self.question.hide()
        self.imports.find(places)

    def take(self, paths: list[Path]) -> None:
        """Import the dictionaries that some files belong to."""
        self._error.hide()
        for path in paths:
            self.imports.order(Order(path))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._doing)
        line.addWidget(self._progress, 1)
        line.addWidget(self.stop)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch()
        row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addWidget(self._teach, 1)
        column.addWidget(self._offers_head)
        column.addLayout(self._offers)
        column.addWidget(self.question)
        column.addWidget(self._error)
        column.addLayout(line)
        column.addLayout(row)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self.add.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        self.stop.clicked.connect(self.imports.cancel)
        self.list.itemSelectionChanged.connect(self._allow)
        self.imports.progressed.connect(self._tell_progress)
        self.imports.imported.connect(self._refresh)
        self.imports.unclear.connect(self.question.ask)
        self.imports.failed.connect(self._tell_failure)
        self.imports.rested.connect(self._rest)
        self.imports.found.connect(self._offer)
        self.question.answered.connect(lambda path, pair: self.imports.order(Order(path, pair)))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Dictionaries"))
        self._hint.setText(
            self.tr("Dictionaries explain the words on the page. They are files of your own.")
        )
        self._teach.setText(
            self.tr(
                "There is no dictionary yet. Free ones are, for example, “Ding” for German and "
                "English (on Debian and Ubuntu the package trans-de-en), those of FreeDict for "
                "many pairs of languages (packages dict-freedict-…), and many made for StarDict.\n"
                "\nUnpack what you have fetched, and drop it here, or choose “Import”."
            )
        )
        self._offers_head.setText(self.tr("Found on this computer:"))
        self.add.setText(self.tr("&Import …"))
        self.remove.setText(self.tr("&Remove"))
        self.stop.setText(self.tr("Cancel"))
        self.list.setAccessibleName(self.tr("Imported dictionaries"))
        self._progress.setAccessibleName(self.tr("Progress of the import"))
        self._refresh()

    def _refresh(self) -> None:
        there = shelf(self._folder)
        self.list.clear()
        for found in there.dictionaries:
            self.list.addItem(_item(found.path, found.about.name, self._facts(found), found))
        for path, error in there.broken:
            self.list.addItem(_item(path, path.name, failure(error)[0], None))
        empty = self.list.count() == 0
        self.list.setVisible(not empty)
        self.remove.setVisible(not empty)
        self._teach.setVisible(empty)
        self._allow()
        self._show_offers(there.dictionaries)

    def _facts(self, found: Dictionary) -> str:
        dash = " ↔ " if found.both_ways else " → "
        pair = dash.join(map(language_name, (found.about.source, found.about.target)))
        entries = self.tr("%n entry(s)", "", found.entries)
        count = entries.replace(str(found.entries), QLocale().toString(found.entries))
        licence = found.about.licence or self.tr("licence not told")
        return " · ".join((pair, count, licence, found.format))

    def _offer(self, source: Source) -> None:
        self._sources.append(source)
        self._show_offers(shelf(self._folder).dictionaries)

    def _show_offers(self, dictionaries: tuple[Dictionary, ...]) -> None:
        while (item := self._offers.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        offered = [one for one in self._sources if not is_imported(one, dictionaries)]
        self._offers_head.setVisible(bool(offered))
        for source in offered:
            self._offers.addWidget(self._offer_row(source))

    def _offer_row(self, source: Source) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        name = QLabel(source.about.name, textFormat=Qt.TextFormat.PlainText)
        name.setToolTip(str(source.path))
        button = QPushButton(self.tr("Import"))
        button.setAccessibleName(self.tr("Import {name}").format(name=source.about.name))
        button.clicked.connect(lambda: button.setEnabled(False))
        button.clicked.connect(lambda: self.take([source.path]))
        line.addWidget(name, 1)
        line.addWidget(button)
        return row

    def _ask(self) -> None:
        kinds = self.tr("Dictionaries") + " (*.ifo *.index *.txt *.gz *.dict *.dz *.idx)"
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import a dictionary"), "", f"{kinds};;{self.tr('All files')} (*)"
        )
        self.take([Path(name) for name in names])

    def _remove(self) -> None:
        self._error.hide()
        for item in self.list.selectedItems():
            try:
                remove(Path(item.data(Qt.ItemDataRole.UserRole)))
            except DictionaryError as error:
                self._say(error)
        self._refresh()

    def _allow(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _tell_progress(self, order: Order, share: float) -> None:
        self._show_progress(shown=True)
        self._doing.setText(self.tr("Importing {name} …").format(name=order.path.name))
        self._progress.setValue(round(share * _STEPS))

    def _show_progress(self, *, shown: bool) -> None:
        for widget in (self._doing, self._progress, self.stop):
            widget.setVisible(shown)

    def _rest(self) -> None:
        self._show_progress(shown=False)
        self._refresh()

    def _tell_failure(self, _order: Order, error: BaseException) -> None:
        self._say(error)

    def _say(self, error: BaseException) -> None:
        told = self._error.text() if self._error.isVisible() else ""
        self._error.setText("\n".join(filter(None, (told, " ".join(failure(error))))))
        self._error.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def done(self, result: int) -> None:
        """Stop what is still being imported."""
        self.imports.close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is still being imported."""
        self.imports.close()
        super().closeEvent(event)


def _label(kind: str) -> QLabel:
    made = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    return made


def _item(path: Path, name: str, facts: str, found: Dictionary | None) -> QListWidgetItem:
    made = QListWidgetItem(f"{name}\n{facts}")
    made.setData(Qt.ItemDataRole.UserRole, str(path))
    if found is not None:
        made.setToolTip(tip(found.about.notice[:1500] or found.origin))
    return made

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a word occurs in the article, grouped by what the translation has used for it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop.dictionaries import Group, Lexicon, Occurrence, Sought, grouped, occurrences
from desktop.document import Side
from desktop.tasks import Ending, TaskRunner
from desktop.window.dress.tips import tip
from desktop.window.page import PairTable, SentenceRef
from desktop.window.wording import failure

_AROUND = 44
"""Characters of a sentence that are shown before and behind the word."""


class RenderingsDialog(QDialog):
    """A list that stays open beside the page; what is picked in it is shown there.

    Signals:
        picked: (SentenceRef) The reader wants to go to a sentence.
    """

    picked = Signal(object)

    def __init__(
        self, table: PairTable, sought: Sought, folder: Path, parent: QWidget | None = None
    ) -> None:
        """Look for a word in a table, with the dictionaries of a folder."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("renderings")
        # The reader may cut sentences otherwise meanwhile.
        self._pairs = pairs = table.snapshot()
        self._sought = sought
        self._found: list[Occurrence] = []
        self._done = False
        self.head = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.tree)
        self.resize(520, 420)
        self.tree.itemActivated.connect(self._pick)
        self.tree.itemClicked.connect(self._pick)
        table.reset.connect(self.close)
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._found.append)
        self._runner.ended.connect(self._end)
        self._retranslate()

        def look() -> Iterator[Occurrence]:
            with closing(Lexicon(folder)) as lexicon:
                yield from occurrences(pairs, sought, lexicon)

        self._runner.start(look)

    def _end(self, ending: Ending, error: BaseException | None) -> None:
        if ending is Ending.FAILED and error is not None:
            self.head.setText(" ".join(failure(error)))
            return
        self._done = True
        self._retranslate()
        language = self._sought.target
        for group in grouped(self._found, language):
            self.tree.addTopLevelItem(self._group(group))
        self.tree.expandAll()
        self.tree.setFocus()

    def _group(self, group: Group) -> QTreeWidgetItem:
        words = group.rendering or self.tr("no word link tells")
        item = QTreeWidgetItem([f"{words} – {len(group.occurrences)}×"])
        font = self.tree.font()
        font.setBold(bool(group.rendering))
        font.setItalic(not group.rendering)
        item.setFont(0, font)
        for one in group.occurrences:
            child = QTreeWidgetItem([self._line(one)])
            child.setData(0, Qt.ItemDataRole.UserRole, (one.row, one.sentence))
            child.setToolTip(0, tip(self._text(one)))
            item.addChild(child)
        return item

    def _line(self, one: Occurrence) -> str:
        text, (start, end) = self._text(one), one.span
        before = text[max(0, start - _AROUND) : start]
        behind = text[end : end + _AROUND]
        left = "…" if start > _AROUND else ""
        right = "…" if end + _AROUND < len(text) else ""
        return f"¶ {one.row + 1}   {left}{before}{text[start:end]}{behind}{right}"

    def _text(self, one: Occurrence) -> str:
        pair = self._pairs[one.row]
        assert pair is not None  # noqa: S101 - it was found there
        sentence = pair.sentences[one.sentence]
        return sentence.source if self._sought.side is Side.SOURCE else sentence.target

    def _pick(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, Qt.ItemDataRole.UserRole)
        if place is not None:
            self.picked.emit(SentenceRef(*place))

    def _retranslate(self) -> None:
        lemma = self._sought.lemma
        self.setWindowTitle(self.tr("“{word}” in this article").format(word=lemma))
        if self._done:
            words = self.tr("“{word}” occurs %n time(s).", "", len(self._found))
        else:
            words = self.tr("Looking for “{word}” …")
        self.head.setText(words.format(word=lemma))
        self.tree.setAccessibleName(self.tr("Renderings and where they are"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        """Stop looking."""
        self._runner.close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop looking."""
        self._runner.close()
        super().closeEvent(event)

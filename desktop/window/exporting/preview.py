# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows the beginning of an export as it will be, while its options are chosen."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from desktop.document import BilingualDocument
from desktop.export import Format, Options, Preview, preview
from desktop.tasks import Ending, TaskRunner
from desktop.window.wording import failure

_PAUSE_MS: Final = 40
_MARGIN: Final = 22
_POINTS: Final = 10.5
# The colours of the exported files, on light and on dark paper.
_TINTS: Final = (
    {"yellow": "#fbeaa0", "green": "#d5ebc6", "blue": "#d0e4f5", "rose": "#f7d6dc"},
    {"yellow": "#574910", "green": "#2e4a26", "blue": "#23435c", "rose": "#5c2d38"},
)
_HALF: Final = 128


class ExportPreview(QWidget):
    """A page that cannot be edited, and a line that says how much of the file it is.

    Signals:
        made: () What was asked for last is shown, or the reason why it cannot be.
    """

    made = Signal()

    def __init__(self, bilingual: BilingualDocument, parent: QWidget | None = None) -> None:
        """Make it empty; `show_export` fills it."""
        super().__init__(parent)
        self.setObjectName("exportPreview")
        self._bilingual = bilingual
        self._asked: tuple[Format, Options] | None = None
        self._shown = Preview("", rich=True, shown=0, all=0)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("Preview"))
        self.page.document().setDocumentMargin(_MARGIN)
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        self._runner = TaskRunner(self)
        self._runner.item.connect(self._take)
        self._runner.ended.connect(self._end)
        # A stroke of the key that moves through a list asks many times; the last one counts.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.page, 1)
        column.addWidget(self.caption)

    def show_export(self, form: Format, options: Options) -> None:
        """Show how a file of this format would begin, in a moment."""
        self._asked = (form, options)
        self._pause.start()

    def say(self, words: str) -> None:
        """Say why there is nothing to show; the page stays as it was."""
        self._asked = None
        self._pause.stop()
        self._runner.cancel()
        self.caption.setText(words)

    def close_worker(self) -> None:
        """Stop what is under way."""
        self._pause.stop()
        self._runner.close()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the page again in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown.text:
            self._draw()

    def _start(self) -> None:
        if self._asked is None:
            return
        form, options = self._asked
        bilingual = self._bilingual

        def work() -> Iterator[Preview]:
            yield preview(bilingual, form, options)

        self._runner.start(work)

    def _take(self, made: object) -> None:
        assert isinstance(made, Preview)  # noqa: S101 - the work yields nothing else
        if self._asked is None:  # It was on its way when something else was said.
            return
        self._shown = made
        self._draw()
        if not made.rich:
            text = self.tr("The first lines of the file")
        elif made.shown < made.all:
            text = self.tr("The first %n paragraph(s) of {all}", "", made.shown)
        else:
            text = self.tr("All %n paragraph(s)", "", made.all)
        self.caption.setText(text.format(all=made.all))

    def _end(self, _ending: Ending, error: BaseException | None) -> None:
        if error is not None and self._asked is not None:
            self.caption.setText(failure(error)[0])
        self.made.emit()

    def _draw(self) -> None:
        place = self.page.verticalScrollBar().value()
        document = self.page.document()
        document.setDefaultStyleSheet(_style(self.palette()))
        if self._shown.rich:
            font = self.font()
            self.page.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        else:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            self.page.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        font.setPointSizeF(_POINTS if self._shown.rich else _POINTS - 1.5)
        if self._shown.rich:
            font.setFamilies(["Vollkorn"])
        document.setDefaultFont(font)
        if self._shown.rich:
            self.page.setHtml(self._shown.text)
            _dot(document)
        else:
            self.page.setPlainText(self._shown.text)
        self.page.verticalScrollBar().setValue(place)


def _style(palette: QPalette) -> str:
    """Return the style sheet of the page for a palette."""
    ink = palette.color(QPalette.ColorRole.Text).name()
    quiet = palette.color(QPalette.ColorRole.PlaceholderText).name()
    link = palette.color(QPalette.ColorRole.Link).name()
    dark = palette.color(QPalette.ColorRole.Base).lightness() < _HALF
    tints = "".join(
        f".{name} {{ background-color: {colour}; }}" for name, colour in _TINTS[dark].items()
    )
    return (
        f"body, p, a {{ color: {ink}; text-decoration: none; }}"
        "p { margin: 0 0 7px 0; line-height: 118%; }"
        ".title { font-size: 17pt; font-weight: 600; margin: 2px 0 10px 0; line-height: 105%; }"
        ".subtitle { font-size: 13pt; margin: 0 0 12px 0; }"
        ".heading { font-size: 11.5pt; font-weight: 600; margin: 8px 0 5px 0; }"
        "td { padding: 0 9px 2px 9px; }"
        f".quiet, .head, .subtitle, .original, .deleted {{ color: {quiet}; }}"
        ".quiet { font-size: 9pt; }"
        f".head {{ font-size: 9pt; padding-bottom: 8px; }} .link {{ color: {link}; }}"
        f"{tints}"
    )


def _dot(document: QTextDocument) -> None:
    """Draw the dotted line below doubtful sentences, which no style sheet of Qt can say."""
    dotted = QTextCharFormat()
    dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    block = document.begin()
    while block.isValid():
        places = list(_doubtful(block))
        for start, length in places:
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(dotted)
        block = block.next()


def _doubtful(block: QTextBlock) -> Iterator[tuple[int, int]]:
    """Yield place and length of every doubtful stretch of a block."""
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        if fragment.charFormat().toolTip():
            yield fragment.position(), fragment.length()
        part += 1

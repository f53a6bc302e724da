# SPDX-License-Identifier: GPL-3.0-or-later
"""A few lines of a page, to see what a choice of type, size or colours does."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.document import Document, Kind, Paragraph, ParagraphPair, SentencePair
from desktop.window.page import PageView, PairTable, SentenceRef

_HEIGHT = 230
_LINES = 9
_PAIRS = (
    (
        Kind.BODY,
        (
            ("Seit gestern hält hier wieder ein Zug.", "Since yesterday a train stops here again."),
            ("„Endlich“, sagt Frau Groß.", "“At last,” says Ms Groß."),
        ),
    ),
)


class Preview(QFrame):
    """Shows a sample in the dress of a page; nothing in it can be changed."""

    def __init__(self, page: PageView) -> None:
        super().__init__()
        self._page = page
        self.setObjectName("preview")
        self.setFixedHeight(max(_HEIGHT, round(_LINES * page.stack.typography.leading)))
        self._table = PairTable(self)
        self.view = PageView(self._table, page.stack.typography, page.theme, self)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.view)
        pairs = [_pair(number, *each) for number, each in enumerate(_PAIRS, 1)]
        self._table.load(Document(tuple(pair.paragraph for pair in pairs), language="de"))
        for row, pair in enumerate(pairs):
            self._table.put(row, pair)
        self.view.set_current(SentenceRef(0, 0))
        self.view.set_look(page.look)
        self._retranslate()

    def follow(self) -> None:
        """Take over the dress and the look of the page."""
        self.view.set_style(self._page.stack.typography, self._page.theme)
        self.view.set_look(self._page.look)

    def _retranslate(self) -> None:
        self.view.set_heads(self.tr("Original"), self.tr("Translation"))
        self.setAccessibleName(self.tr("Preview of the page"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _pair(number: int, kind: Kind, sentences: tuple[tuple[str, str], ...]) -> ParagraphPair:
    text = " ".join(source for source, _ in sentences)
    pairs = (
        SentencePair(f"{number}.{place}", source, target)
        for place, (source, target) in enumerate(sentences, 1)
    )
    return ParagraphPair(str(number), Paragraph(text, kind), tuple(pairs))

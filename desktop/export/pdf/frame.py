# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands around the article on pages: title page, head, notes and provenance."""

from collections.abc import Callable
from typing import Final

from desktop.document import BilingualDocument
from desktop.export import wording
from desktop.export.cells import code, noted
from desktop.export.options import Options
from desktop.export.pdf.lines import Style
from desktop.export.runs import Run

TITLE: Final = Style(18, 21, after=12, bold=True, balanced=True)
_COVER_TITLE: Final = Style(24, 29, after=14, bold=True, balanced=True)
_COVER_SUBTITLE: Final = Style(15, 19, after=18, quiet=True, balanced=True)
COVER_TOP: Final = 150
"""How far below the top of its page a cover begins, in points."""
_BYLINE: Final = Style(9, 12, after=14, quiet=True)
_COVER_BYLINE: Final = Style(10, 13, after=30, quiet=True)
_NOTES_HEAD: Final = Style(10, 13.2, after=4, bold=True)
_NOTE: Final = Style(9, 12, after=3)
_PROVENANCE: Final = Style(9, 12, after=1.5, quiet=True)


class Frame:
    """Sets paragraphs across the page."""

    def __init__(
        self,
        bilingual: BilingualDocument,
        options: Options,
        across: Callable[[list[Run], Style, str, str], None],
    ) -> None:
        """`across` sets runs in a style, with a tag, in a language."""
        self._bilingual = bilingual
        self._options = options
        self._across = across
        self._words = wording.words(bilingual, options)

    def masthead(self) -> None:
        """Set title and byline above the article."""
        document = self._bilingual.document
        if document.title and not wording.starts_with_title(self._bilingual):
            self._across([Run(document.title)], TITLE, "H1", document.language)
        self._byline(_BYLINE)

    def cover(self) -> None:
        """Set the title page."""
        styles = iter(((_COVER_TITLE, "H1"), (_COVER_SUBTITLE, "P")))
        for side, title in wording.titles(self._bilingual, self._options):
            style, tag = next(styles)
            self._across([Run(title)], style, tag, code(self._bilingual, side))
        self._byline(_COVER_BYLINE)
        self.provenance()

    def _byline(self, style: Style) -> None:
        if byline := wording.byline(self._bilingual, self._options):
            self._across([Run(byline)], style, "P", self._words.code)

    def notes(self) -> None:
        """Set the notes of the reader."""
        for number, sentence in noted(self._bilingual, self._options):
            if number == 1:
                self._across([Run(self._words.notes)], _NOTES_HEAD, "H2", self._words.code)
            text = " ".join(sentence.revision.note.split())
            self._across([Run(f"{number} ", strong=True), Run(text)], _NOTE, "P", "")

    def provenance(self) -> None:
        """Set what the article was translated from, when and by what."""
        said = self._words.code
        for remark in wording.remarks(self._bilingual, self._options):
            self._across([Run(remark)], _PROVENANCE, "P", said)
        for label, value in wording.provenance(self._bilingual, self._options):
            runs = [Run(f"{label}: ", strong=True), Run(value)]
            self._across(runs, _PROVENANCE, "P", said)

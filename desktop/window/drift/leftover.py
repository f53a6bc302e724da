# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader made of an older version and a newer one does not have: words to read and copy."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.document import Tint
from desktop.window import languages
from desktop.window.storage.additions import KEPT

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Leftover:
    """What was said of one sentence of an older version, or done to one of its paragraphs.

    Attributes:
        row: Index of its paragraph there.
        original: The sentence, or how the paragraph begins; "" where nobody knows any more.
        edit: The reader's translation.
        note: The reader's note.
        tint: Its colour.
        checked: Whether it was checked.
        language: What the paragraph was translated from, KEPT if it was left as it is.
        recut: Whether sentences of the paragraph were joined or split.
    """

    row: int
    original: str = ""
    edit: str = ""
    note: str = ""
    tint: Tint | None = None
    checked: bool = False
    language: str = ""
    recut: bool = False

    @property
    def count(self) -> int:
        """How many things they are."""
        return sum(
            map(
                bool,
                (self.edit, self.note, self.tint, self.checked, self.language, self.recut),
            )
        )

    def head(self) -> str:
        """Say where it stood."""
        where = translate("Leftovers", "Paragraph {number}").format(number=self.row + 1)
        return f"{where}: {self.original}" if self.original else where

    def lines(self) -> Iterator[tuple[str, str]]:
        """Say what it was, one thing a line: words with a place for the reader's own, and these."""
        if self.edit:
            yield translate("Leftovers", "Your translation: {text}"), self.edit
        if self.note:
            yield translate("Leftovers", "Your note: {text}"), self.note
        if self.tint:
            yield translate("Leftovers", "Highlighted"), ""
        if self.checked:
            yield translate("Leftovers", "Marked as checked"), ""
        if self.language == KEPT:
            yield translate("Leftovers", "Left untranslated"), ""
        elif self.language:
            name = languages.name(self.language)
            yield translate("Leftovers", "Translated from {text}"), name
        if self.recut:
            yield translate("Leftovers", "Sentences joined or split"), ""


def as_text(found: Iterable[Leftover]) -> str:
    """Write it as plain text."""
    return "\n\n".join("\n".join((one.head(), *_plain(one))) for one in found)


def as_html(found: Iterable[Leftover]) -> str:
    """Write it as a page on which the reader's own words stand out."""
    return "".join(
        f"<p style='margin: 0 0 4px 0'><i>{escape(one.head())}</i></p>"
        f"<p style='margin: 0 0 18px 0'>{'<br>'.join(_rich(one))}</p>"
        for one in found
    )


def _plain(one: Leftover) -> Iterator[str]:
    return (words.format(text=text) for words, text in one.lines())


def _rich(one: Leftover) -> Iterator[str]:
    for words, text in one.lines():
        bold = f"<b>{escape(text)}</b>".replace("\n", "<br>")
        yield escape(words).format(text=bold)

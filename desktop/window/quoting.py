# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clipboard gets: a sentence with its translation and where it stands."""

from PySide6.QtCore import QCoreApplication

from desktop.document import Kind
from desktop.window.page import PairTable, SentenceRef

_LONGEST_CHAPTER = 80


def both_sides(table: PairTable, ref: SentenceRef | None) -> str:
    """Return original and translations of a sentence, each on a line, or ""."""
    return "\n".join(_texts(table, ref))


def quotation(table: PairTable, ref: SentenceRef | None) -> str:
    """Return "original — translation — source, ¶n, page, chapter" of a sentence, or "".

    Further translations stand behind the first.
    """
    texts = _texts(table, ref)
    if not texts or ref is None:
        return ""
    document = table.document
    parts = (document.title or document.file, *place(table, ref.row))
    return " — ".join((*texts, ", ".join(filter(None, parts))))


def place(table: PairTable, row: int) -> list[str]:
    """Return where a row stands: its number, then its page and its chapter where they are known."""
    found = [f"¶{row + 1}"]
    page = table.paragraph(row).origin.page
    if page is not None:
        found.append(QCoreApplication.translate("Quoting", "p. {page}").format(page=page))
    chapter = _chapter(table, row)
    if chapter:
        found.append(QCoreApplication.translate("Quoting", "“{chapter}”").format(chapter=chapter))
    return found


def _chapter(table: PairTable, row: int) -> str:
    """Return the chapter of a row, or else the heading above it that is not the title."""
    chapter = table.paragraph(row).origin.chapter
    if not chapter:
        above = (table.paragraph(number) for number in range(row, 0, -1))
        chapter = next((one.text for one in above if one.kind is Kind.HEADING), "")
    if chapter == table.document.title:
        return ""
    return chapter if len(chapter) <= _LONGEST_CHAPTER else f"{chapter[: _LONGEST_CHAPTER - 1]}…"


def _texts(table: PairTable, ref: SentenceRef | None) -> list[str]:
    """Return a sentence in all languages that it is shown in; nothing while it waits."""
    pair = None if ref is None else table.pair(ref.row)
    if pair is None or ref is None or ref.sentence >= len(pair.sentences):
        return []
    sentence = pair.sentences[ref.sentence]
    further = table.further.sentences(ref).values()
    return [sentence.source, sentence.target, *(other.target for other in further)]

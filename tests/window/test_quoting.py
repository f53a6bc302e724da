# SPDX-License-Identifier: GPL-3.0-or-later
"""A quotation says where it stands, in every format as exactly as the file knows."""

from dataclasses import replace
from itertools import pairwise

import pytest

from desktop.document import Document, Kind, Origin, Paragraph
from desktop.reading import read_bytes
from desktop.window import quoting
from desktop.window.page import PairTable, SentenceRef
from tests.reading.articles import FILES
from tests.reading.books import long_epub, long_pdf
from tests.window.conftest import pair_of


def table_of(document: Document) -> PairTable:
    table = PairTable()
    table.load(document)
    for row, paragraph in enumerate(document.paragraphs):
        table.put(row, pair_of(row, paragraph))
    return table


def cited(document: Document, row: int) -> str:
    return quoting.quotation(table_of(document), SentenceRef(row, 0)).rpartition(" — ")[2]


PLAIN = Document(
    (
        Paragraph("Der Rat tagt", Kind.HEADING),
        Paragraph("Der Rat der Stadt tagte gestern."),
        Paragraph("Die Nacht", Kind.HEADING),
        Paragraph("Er tagte bis in die Nacht."),
    ),
    title="Der Rat tagt",
)


def test_an_article_is_cited_by_paragraph_and_heading() -> None:
    assert cited(PLAIN, 1) == "Der Rat tagt, ¶2"
    assert cited(PLAIN, 3) == "Der Rat tagt, ¶4, “Die Nacht”"


def test_page_and_chapter_are_told_where_they_are_known() -> None:
    origin = Origin(page=12, chapter="Ebbe")
    document = replace(PLAIN, paragraphs=(*PLAIN.paragraphs, Paragraph("Ende.", origin=origin)))
    assert cited(document, 4) == "Der Rat tagt, ¶5, p. 12, “Ebbe”"


def test_a_book_names_its_chapter() -> None:
    document = read_bytes(long_epub(3), "buch.epub")
    row = next(n for n, one in enumerate(document.paragraphs) if one.text.startswith("Nummer 45:"))
    assert cited(document, row) == f"Das Wehr, ¶{row + 1}, “Kapitel 3”"


def test_a_pdf_names_its_page() -> None:
    document = read_bytes(long_pdf(9), "buch.pdf")
    row, page = next(
        (n, one.origin.page) for n, one in enumerate(document.paragraphs) if one.origin.page == 5
    )
    assert f"p. {page}" in cited(document, row)


@pytest.mark.parametrize(
    ("suffix", "knows"),
    [
        (".docx", "range"), (".odt", "range"), (".rtf", "range"), (".html", "range"),
        (".md", "range"), (".fb2", "chapter"), (".epub", "chapter"), (".pdf", "page"),
    ],
)  # fmt: skip
def test_every_paragraph_knows_where_it_came_from(suffix: str, knows: str) -> None:
    maker = "libreoffice" if suffix == ".pdf" else "pandoc"
    path = FILES / f"hafen-{maker}{suffix}"
    origins = [one.origin for one in read_bytes(path.read_bytes(), path.name).paragraphs]
    texts = [one.text for one in read_bytes(path.read_bytes(), path.name).paragraphs]
    for origin, text in zip(origins, texts, strict=True):
        assert origin.start is not None
        assert origin.end is not None
        assert origin.end - origin.start == len(text)
    if knows == "page":
        assert all(origin.page for origin in origins)
    if knows == "chapter":
        assert any(origin.chapter for origin in origins)
    for before, behind in pairwise(origins):
        if (before.page, before.chapter) == (behind.page, behind.chapter):
            assert (before.end or 0) < (behind.start or 0)

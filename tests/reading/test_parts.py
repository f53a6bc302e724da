# SPDX-License-Identifier: GPL-3.0-or-later
"""Books come part by part, and are the same books as in one piece."""

import pytest

from desktop.document import Document, Kind
from desktop.reading import read_bytes, read_parts
from desktop.reading.errors import EmptyError
from desktop.reading.pdf import stretches
from desktop.reading.source import Part, Source, whole
from tests.reading.books import long_epub, long_pdf
from tests.reading.pdfs import at, pdf

PDF = long_pdf(31)
EPUB = long_epub(20)


def parts(data: bytes, name: str) -> list[Part]:
    return list(read_parts(Source(data, name)))


@pytest.mark.parametrize(("data", "name"), [(PDF, "buch.pdf"), (EPUB, "buch.epub")])
def test_the_parts_of_a_book_are_the_book(data: bytes, name: str) -> None:
    found = parts(data, name)
    assert len(found) > 1
    assert whole(found) == read_bytes(data, name)
    shares = [part.share for part in found]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert all(part.document.paragraphs for part in found[:-1])


@pytest.mark.parametrize(("data", "name"), [(PDF, "buch.pdf"), (EPUB, "buch.epub")])
def test_the_first_part_names_the_book(data: bytes, name: str) -> None:
    first, book = parts(data, name)[0].document, read_bytes(data, name)
    assert first.title == book.title != ""
    assert first.sha256 == book.sha256 != ""
    assert first.file == name


def test_the_first_part_of_a_pdf_is_a_few_pages() -> None:
    first = parts(PDF, "buch.pdf")[0].document
    assert 1 < max(paragraph.origin.page or 0 for paragraph in first.paragraphs) <= stretches.FIRST


@pytest.fixture(scope="module")
def in_one_piece() -> Document:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretches, "FIRST", 1_000)
        return read_bytes(PDF, "buch.pdf")


@pytest.mark.parametrize(("first", "following"), [(1, 1), (2, 3), (5, 2), (6, 24), (29, 1)])
def test_where_a_pdf_is_cut_changes_nothing(
    first: int, following: int, in_one_piece: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stretches, "FIRST", first)
    monkeypatch.setattr(stretches, "NEXT", following)
    assert read_bytes(PDF, "buch.pdf") == in_one_piece


def test_the_book_itself_is_right(in_one_piece: Document) -> None:
    headings = [one.text for one in in_one_piece.paragraphs if one.kind is Kind.HEADING]
    assert headings == ["Kapitel 1", "Kapitel 2"]
    chapters = {one.origin.page: one.origin.chapter for one in in_one_piece.paragraphs}
    assert chapters[19] == "Kapitel 1"
    assert chapters[22] == "Kapitel 2"
    first = next(n for n, one in enumerate(in_one_piece.paragraphs) if one.text == "Kapitel 2")
    assert in_one_piece.paragraphs[first].origin.chapter == "Kapitel 2"
    assert in_one_piece.paragraphs[first - 1].origin.chapter == "Kapitel 1"
    notes = [one for one in in_one_piece.paragraphs if one.origin.role == "footnote"]
    assert [note.origin.page for note in notes] == list(range(3, 32, 3))
    numbered = [one.text for one in in_one_piece.paragraphs if one.text.startswith("Nummer ")]
    assert [text.split(":")[0] for text in numbered] == [
        f"Nummer {number}" for number in range(1, len(numbered) + 1)
    ]
    assert not any("keiner mehr war" in one.text for one in in_one_piece.paragraphs)


def test_pages_without_text_come_before_a_text() -> None:
    pages = [""] * 20 + [at(40, 500, "Am Ende steht doch noch ein Satz.")]
    found = parts(pdf(*pages), "spaet.pdf")
    assert [one.text for one in whole(found).paragraphs] == ["Am Ende steht doch noch ein Satz."]


def test_pages_without_text_come_behind_a_text() -> None:
    pages = [at(40, 500, f"Hier steht noch Satz {number}.") for number in range(8)]
    found = parts(pdf(*pages, *[""] * 40), "frueh.pdf")
    assert [part.share == 1 for part in found] == [False] * (len(found) - 1) + [True]
    assert len(whole(found).paragraphs) == 8


def test_pages_without_any_text_are_none() -> None:
    with pytest.raises(EmptyError):
        parts(pdf(*[""] * 20), "leer.pdf")

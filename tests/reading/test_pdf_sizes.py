# SPDX-License-Identifier: GPL-3.0-or-later
"""Prefaces and appendices of a PDF are set in sizes of their own; headings are told in each."""

from collections.abc import Iterator

import pytest

from desktop.document import Document, Kind
from desktop.reading import read_bytes
from desktop.reading.pdf import stretches
from desktop.reading.pdf.furniture import Sheet
from desktop.reading.pdf.pieces import Piece
from desktop.reading.pdf.sizes import Sizes, sizes_of
from desktop.reading.runs import Passage
from tests.reading.books import sentences, wrapped
from tests.reading.pdfs import at, column, pdf

RUNS = {
    "a long preface in small type": [(9, 9, 11), (12, 11, 14)],
    "a preface in large type": [(6, 14, 18), (12, 10, 13)],
    "an appendix in small type": [(12, 11, 14), (6, 9, 11)],
    "larger headings from the middle on": [(9, 10, 12), (9, 10, 16)],
    "three ways": [(7, 13, 16), (7, 10, 11.5), (7, 13, 16)],
}
"""For each book: so many pages in such a size, every third with a heading in another."""


def book(runs: list[tuple[int, float, float]]) -> bytes:
    """Set pages of indented paragraphs, with speeches between them as short as headings."""
    texts = sentences()
    pages: list[str] = []
    for count, size, heading in runs:
        for number in range(count):
            content = column(40, 460, list(_lines(texts, size)), size)
            if number % 3 == 0:
                content += at(40, 460 + 2.2 * heading, f"Kapitel {len(pages) + 1}", heading)
            pages.append(content)
    return pdf(*pages)


def _lines(texts: Iterator[str], size: float) -> Iterator[str]:
    left = int(400 / (1.2 * size))
    while left > 0:
        some = wrapped(next(texts), int(680 / size))
        for line in [*some, "    „Ja“, sagte er.", "    „Nein“, sagte sie."][:left]:
            yield line
            left -= 1


def headings(document: Document) -> list[str]:
    return [one.text for one in document.paragraphs if one.kind is Kind.HEADING]


@pytest.mark.parametrize("name", RUNS)
def test_headings_are_told_in_each_part_of_a_book(name: str) -> None:
    document = read_bytes(book(RUNS[name]), "buch.pdf")
    expected, page = [], 1
    for count, _, _ in RUNS[name]:
        expected += [f"Kapitel {page + number}" for number in range(0, count, 3)]
        page += count
    assert headings(document) == expected
    assert {one.origin.role for one in document.paragraphs} == {""}


@pytest.mark.parametrize(("first", "following"), [(1, 1), (5, 3), (8, 24)])
def test_where_the_book_is_cut_changes_no_heading(
    first: int, following: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = book(RUNS["three ways"])
    whole = headings(read_bytes(data, "buch.pdf"))
    monkeypatch.setattr(stretches, "FIRST", first)
    monkeypatch.setattr(stretches, "NEXT", following)
    assert headings(read_bytes(data, "buch.pdf")) == whole


def sheet(number: int, *sizes: tuple[float, int]) -> Sheet:
    """A page with so many letters of each size."""
    pieces = [
        Piece(number, 0, 100, 10 * line, size, Passage("x" * letters), broken=False)
        for line, (size, letters) in enumerate(sizes)
    ]
    return Sheet(number, 595, pieces)


def test_a_page_of_notes_has_the_text_that_its_neighbours_have() -> None:
    pages = [sheet(1, (11, 900)), sheet(2, (8, 900), (11, 300)), sheet(3, (11, 900))]
    assert sizes_of(pages)[2] == Sizes(8, 11)


def test_another_part_of_the_book_is_none_of_its_own() -> None:
    pages = [sheet(1, (11, 900)), sheet(2, (9, 900), (11, 20)), sheet(3, (9, 900))]
    assert sizes_of(pages) == {1: Sizes(11, 11), 2: Sizes(9, 9), 3: Sizes(9, 9)}


def test_a_title_page_goes_by_what_is_beside_it() -> None:
    pages = [sheet(1, (24, 30)), sheet(2, (11, 900)), sheet(3)]
    assert sizes_of(pages, slice(1)) == {1: Sizes(0, 11)}
    assert sizes_of(pages)[3] == Sizes(0, 11)
    assert sizes_of([sheet(1, (24, 30))]) == {1: Sizes(0, 0)}

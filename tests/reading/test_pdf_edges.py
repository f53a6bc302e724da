# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands at the edges of pages, and what a PDF says of itself."""

from desktop.reading import read_bytes
from desktop.reading.assembly import Block
from desktop.reading.pdf.blocks import places
from tests.reading.pdfs import at, column, pdf

LINE = "Der Hafen liegt seit vielen Jahren still, und niemand weiß wann"
TABLE = [("Kiel", "12", "340"), ("Husum", "7", "81"), ("Emden", "31", "950"), ("Leer", "4", "66")]


def numbered(number: int, *rows: tuple[str, ...]) -> bytes | str:
    """Return a page of text with a table at its foot and its number below."""
    cells = "".join(
        at(x, 96 - 12 * place, cell)
        for place, row in enumerate(rows)
        for x, cell in zip((40, 160, 260), row, strict=True)
    )
    return column(40, 540, [LINE] * 30) + cells + at(200, 30, str(number))


def test_figures_in_the_last_rows_of_a_table_are_no_page_numbers() -> None:
    found = read_bytes(pdf(numbered(1), numbered(2, *TABLE), numbered(3)), "t.pdf")
    rows = [p.text for p in found.paragraphs if p.origin.role == "table-row"]
    assert rows == [" | ".join(row) for row in TABLE]
    assert not any(p.text in "123" for p in found.paragraphs)


def test_a_note_belongs_to_its_own_page_where_each_counts_anew() -> None:
    text = [Block("Eins.[1]", page=4), Block("Zwei.[1]", page=5), Block("Drei.", page=6)]
    notes = [Block(f"[1] Note {page}", page=page) for page in (4, 5, 6)]
    # The third is referred to by the page before, where its paragraph began.
    assert places(text, notes) == [0, 1, 1]


def test_a_title_that_was_cut_off_costs_only_the_title() -> None:
    data = pdf(column(40, 540, ["Der Hafen liegt still."]), extra=[b"<</Title<FEFF0048D83D>>>"])
    data = data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Info 6 0 R")
    found = read_bytes(data, "t.pdf")
    assert found.title == ""
    assert found.paragraphs[0].text == "Der Hafen liegt still."


def test_a_page_number_goes_from_beside_a_head_that_changes() -> None:
    pages = [
        at(40, 570, head) + at(340, 570, str(number)) + column(40, 540, [LINE] * 30)
        for number, head in enumerate(("Aachen", "Bremen", "Celle"), 12)
    ]
    found = read_bytes(pdf(*pages), "t.pdf")
    assert not any(str(number) in p.text for p in found.paragraphs for number in (12, 13, 14))

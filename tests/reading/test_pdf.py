# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF: real files of LibreOffice and Chromium, then what printers and scanners do to pages."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document import Kind, RepairKind, SynopseError
from desktop.reading import read, read_bytes
from desktop.reading.errors import (
    DamagedError,
    EmptyError,
    EncryptedError,
    ScannedError,
    UnmappedError,
)
from desktop.reading.pdf.columns import regions
from desktop.reading.pdf.glyphs import Glyph, Style
from desktop.reading.pdf.pieces import pieces
from desktop.reading.pdf.rows import rows
from tests.reading.articles import (
    ARTICLES,
    FILES,
    Expected,
    expected,
    found,
    notes_last,
    without_notes,
)
from tests.reading.fuzzing import damaged, is_sound, outcome
from tests.reading.pdfs import at, column, pdf

_NEWSPAPERS = ("nachricht", "reportage", "brief")
_IMAGE = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"

LEFT = ("Der Fluss stieg in der Nacht um", "mehr als zwei Meter, und am Mor-",
        "gen stand das Wasser vor der Tür", "des Rathauses. Niemand hatte es",
        "kommen sehen, sagte der Wirt am")  # fmt: skip
RIGHT = (
    "Tresen. Er habe noch die Stühle",
    "nach oben getragen, dann sei der",
    "Strom ausgefallen.",
)


@pytest.mark.parametrize("article", ARTICLES)
def test_gives_the_paragraphs_that_libreoffice_set(article: str) -> None:
    document = read(FILES / f"{article}-libreoffice.pdf")
    assert found(document) == expected(article)
    assert document.date is not None


@pytest.mark.parametrize("article", ARTICLES)
def test_gives_the_paragraphs_that_chromium_printed(article: str) -> None:
    # A web page has its footnotes at the end.
    assert found(read(FILES / f"{article}-chromium.pdf")) == notes_last(expected(article))


@pytest.mark.parametrize("columns", [2, 3])
@pytest.mark.parametrize("article", _NEWSPAPERS)
def test_reads_the_columns_of_a_newspaper(article: str, columns: int) -> None:
    document = read(FILES / f"{article}-{columns}columns.pdf")
    assert found(document) == without_notes(expected(article))
    pages = [paragraph.origin.page for paragraph in document.paragraphs]
    assert pages == sorted(pages)
    assert pages[0] == 1
    undone = [repair for p in document.paragraphs for repair in p.repairs
              if repair.kind is RepairKind.UNDONE_HYPHEN]  # fmt: skip
    assert undone


def test_keeps_emphasis_and_links() -> None:
    for program in ("libreoffice", "chromium"):
        body = [p for p in read(FILES / f"hafen-{program}.pdf").paragraphs if p.kind is Kind.BODY]
        marks = [
            (span.style.value, paragraph.text[span.start : span.end], span.href)
            for paragraph in body
            if paragraph.origin.role != "table-row"
            for span in paragraph.spans
        ]
        assert marks == [
            ("emphasis", "zurück", ""),
            ("strong", "Frage", ""),
            ("link", "das Tagebuch des letzten Hafenmeisters", "https://example.org/tagebuch"),
        ]


def test_two_columns_under_one_headline() -> None:
    page = (
        at(40, 540, "Hochwasser in der Altstadt", 20)
        + column(40, 500, LEFT)
        + column(220, 500, RIGHT)
    )
    assert found(read_bytes(pdf(page), "a.pdf")) == [
        Expected(Kind.HEADING, "", "Hochwasser in der Altstadt"),
        Expected(
            Kind.BODY,
            "",
            "Der Fluss stieg in der Nacht um mehr als zwei Meter, und am Morgen stand das Wasser "
            "vor der Tür des Rathauses. Niemand hatte es kommen sehen, sagte der Wirt am Tresen. "
            "Er habe noch die Stühle nach oben getragen, dann sei der Strom ausgefallen.",
        ),
    ]


def test_running_heads_and_page_numbers_go() -> None:
    pages = [
        at(40, 570, f"Bote Nr. {n}", 8) + column(40, 520, [f"{word} {line}" for line in LEFT])
        + at(200, 30, f"- {n} -", 8)
        for n, word in enumerate(("Erstens:", "Zweitens:", "Drittens:"), 1)
    ]  # fmt: skip
    text = " ".join(p.text for p in read_bytes(pdf(*pages), "a.pdf").paragraphs)
    assert "Bote" not in text
    assert "- 1 -" not in text
    assert text.count("Rathauses") == 3


def test_a_compound_hyphen_stays_at_the_end_of_a_line() -> None:
    lines = (
        "Die Linie verbindet künftig Nord-",
        "Süd-Tangente und Ein- und Aus-",
        "gänge der Stadt mit dem Bahnhof",
    )
    assert [p.text for p in read_bytes(pdf(column(40, 500, lines)), "a.pdf").paragraphs] == [
        "Die Linie verbindet künftig Nord-Süd-Tangente und Ein- und Ausgänge der Stadt mit dem "
        "Bahnhof"
    ]


def test_the_mark_of_a_note_on_the_last_line_is_no_page_number() -> None:
    page = column(40, 500, LEFT) + at(40, 60, "1", 8) + at(52, 60, "So die Feuerwehr.", 8)
    found = read_bytes(pdf(page + at(200, 20, "7", 8)), "fluss.pdf")
    assert found.paragraphs[-1].text == "[1] So die Feuerwehr."
    assert found.paragraphs[-1].origin.role == "footnote"


def test_footnotes_follow_the_paragraph_that_refers_to_them() -> None:
    page = (
        column(40, 500, LEFT[:3])
        + at(40, 464, "des Rathauses.", 10)
        + "BT /F 6 Tf 108 468 Td (1) Tj ET\n"
        + at(40, 430, "Danach ging alles schnell.")
        + at(40, 60, "1 So die Feuerwehr.", 8)
    )
    assert [(p.origin.role, p.text[-20:]) for p in read_bytes(pdf(page), "a.pdf").paragraphs] == [
        ("", "Tür des Rathauses.[1]"[-20:]),
        ("footnote", "[1] So die Feuerwehr."[-20:]),
        ("", "nach ging alles schnell."[-20:]),
    ]


def test_bookmarks_are_chapters() -> None:
    page = at(40, 500, "Das Ufer ist heute leer.") + at(40, 420, "2. Ebbe", 16)
    pages = [page, at(40, 500, "Der Rest steht hier."), at(40, 500, "Und hier noch einer.")]
    marks = [(1, "Flut"), (1, "Ebbe"), (3, "Ende")]
    found = read_bytes(pdf(*pages, chapters=marks), "a.pdf").paragraphs
    assert [(one.text, one.origin.chapter) for one in found] == [
        ("Das Ufer ist heute leer.", "Flut"),
        ("2. Ebbe", "Ebbe"),
        ("Der Rest steht hier.", "Ebbe"),
        ("Und hier noch einer.", "Ende"),
    ]


def test_what_the_file_says_of_itself() -> None:
    document = read(FILES / "nachricht-libreoffice.pdf")
    assert document.title == "Hollenbrück holt die Straßenbahn zurück"
    assert isinstance(document.date, dt.date)
    assert document.encoding == ""


def _glyphs(text: str, x: float, base: float, style: Style) -> list[Glyph]:
    advance = 0.5 * style.size
    return [
        Glyph(letter, x + n * advance, x + (n + 1) * advance, base, style)
        for n, letter in enumerate(text)
    ]


PLAIN = Style(10.0, emphasis=False, strong=False)


def test_raised_figures_are_marks_or_units() -> None:
    small = Style(6.0, emphasis=False, strong=False)
    for text, raised, result in (("Ende.", "12", "Ende.[12]"), ("40 m", "2", "40 m²")):
        line = _glyphs(text, 10, 100, PLAIN)
        line += _glyphs(raised, 10 + 5 * len(text), 96, small)
        assert [piece.text for piece in pieces(1, line)] == [result]


def test_ligatures_and_missing_spaces() -> None:
    line = _glyphs("ﬂieht", 10, 100, PLAIN) + _glyphs("auﬀ", 10 + 25 + 3, 100, PLAIN)
    assert [piece.text for piece in pieces(1, line)] == ["flieht auff"]


def test_the_letters_of_a_ligature_may_stand_on_one_place() -> None:
    line = _glyphs("Niederlurzu", 10, 100, PLAIN)
    for word, ligature in (("fl", "Niederflurzu"), ("ff", "Niederffurzu")):
        place = Glyph(word[0], 40, 49, 100, PLAIN)
        both = [place, place._replace(text=word[1])]
        shifted = [g._replace(left=g.left + 4, right=g.right + 4) for g in line[7:]]
        assert [piece.text for piece in pieces(1, [*line[:6], *both, *shifted])] == [ligature]


@pytest.mark.parametrize(
    ("first", "room"), [("und dreht. Zwanzig", False), ("und dreht zwanzig.", True)]
)
def test_a_little_room_ends_a_paragraph_only_behind_a_sentence(first: str, room: bool) -> None:
    texts = (
        f"Sie nimmt die Kurbel {first}",
        "Umdrehungen sind es heute gewesen, sagt sie",
        "und dann noch eine für das Glück, so ist es der Brauch",
    )
    page = [
        glyph for n, text in enumerate(texts) for glyph in _glyphs(text, 10, 100 + 12 * n, PLAIN)
    ]
    above, below, _ = rows(regions(pieces(1, page)))
    assert above.has_room_for(below) is room


def test_an_initial_belongs_to_its_word() -> None:
    high = Style(30.0, emphasis=False, strong=False)
    page = _glyphs("E", 10, 130, high) + _glyphs("s war spät", 26, 110, PLAIN)
    page += _glyphs("geworden.", 26, 122, PLAIN)
    assert [row.text for row in rows(regions(pieces(1, page)))] == ["Es war spät", "geworden."]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(b"%PDF-1.4\nnichts", DamagedError, id="nothing in it"),
        pytest.param(pdf(""), EmptyError, id="empty page"),
        pytest.param(
            pdf("/I Do", extra=[_IMAGE + b"/Length 1>>stream\nx\nendstream"]),
            ScannedError,
            id="scan",
        ),
        pytest.param(pdf(at(40, 500, "x")).replace(
            b"/Root 1 0 R", b"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4"
            b"/O<" + b"00" * 32 + b">/U<" + b"11" * 32 + b">>>"), EncryptedError, id="encrypted"),
    ],
)  # fmt: skip
def test_bad_files_are_refused_in_words(data: bytes, error: type[SynopseError]) -> None:
    with pytest.raises(error) as refusal:
        read_bytes(data, "artikel.pdf")
    assert refusal.value.title.endswith(".")


def test_letters_without_meaning_are_refused() -> None:
    table = b"1 begincodespacerange<00><ff>endcodespacerange 1 beginbfrange<20><7e><e000>endbfrange"
    stream = b"<</Length %d>>stream\n%s\nendstream" % (len(table), table)
    data = pdf(column(40, 500, LEFT), extra=[b"null", stream])
    mapped = data.replace(b"/Encoding/WinAnsiEncoding", b"/ToUnicode 7 0 R")
    with pytest.raises(UnmappedError):
        read_bytes(mapped, "a.pdf")


def test_a_turned_page_is_read_as_it_is_seen() -> None:
    # Turned by 90 degrees, so written from bottom to top.
    content = "".join(
        f"BT /F 10 Tf 0 1 -1 0 {100 + 12 * n} 40 Tm ({line}) Tj ET\n" for n, line in enumerate(LEFT)
    )
    data = pdf(content).replace(b"/MediaBox", b"/Rotate 90/MediaBox")
    (paragraph,) = read_bytes(data, "a.pdf").paragraphs
    assert paragraph.text.startswith("Der Fluss stieg in der Nacht um mehr als")


def test_the_same_page_again_and_again_is_not_lost() -> None:
    data = pdf(*[column(40, 400, LEFT)] * 5)
    assert sum(p.text.count("Rathauses") for p in read_bytes(data, "a.pdf").paragraphs) == 5


@settings(max_examples=40)
@given(data=damaged((FILES / "hafen-libreoffice.pdf").read_bytes()))
def test_any_damage_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "artikel.pdf"))


_LINES = st.tuples(
    st.integers(0, 420), st.integers(0, 595), st.text("aB1. -•ü", min_size=1, max_size=30),
    st.sampled_from([4, 8, 10, 20, 60]),
)  # fmt: skip


@settings(max_examples=60)
@given(pages=st.lists(st.lists(_LINES, max_size=25), min_size=1, max_size=3))
def test_any_page_gives_a_document_or_a_sentence(
    pages: list[list[tuple[int, int, str, int]]],
) -> None:
    contents = [
        "".join(at(x, y, text.replace("•", "-"), size) for x, y, text, size in p) for p in pages
    ]
    assert is_sound(outcome(pdf(*contents), "artikel.pdf"))

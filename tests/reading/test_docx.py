# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents: real files, and what paragraphs are."""

import datetime as dt
from io import BytesIO
from pathlib import Path

import docx
import pytest

from desktop.document import Kind, Style
from desktop.reading import read, read_bytes
from tests.reading.articles import ARTICLES, FILES, Expected, expected, found
from tests.reading.words import opened, p, styled, texts


@pytest.mark.parametrize("program", ["pandoc", "libreoffice"])
@pytest.mark.parametrize("article", ARTICLES)
def test_gives_the_paragraphs_of_the_article(article: str, program: str) -> None:
    document = read(FILES / f"{article}-{program}.docx")
    assert found(document) == expected(article)
    assert document.language == "de"
    assert document.title == expected(article)[0].text


def test_keeps_emphasis_and_links() -> None:
    document = read(FILES / "hafen-pandoc.docx")
    marks = [
        (span.style, paragraph.text[span.start : span.end], span.href)
        for paragraph in document.paragraphs
        for span in paragraph.spans
    ]
    assert marks == [
        (Style.EMPHASIS, "zurück", ""),
        (Style.STRONG, "Frage", ""),
        (Style.LINK, "das Tagebuch des letzten Hafenmeisters", "https://example.org/tagebuch"),
    ]


def test_reads_what_words_own_template_has(tmp_path: Path) -> None:
    made = docx.Document()
    made.core_properties.title = "Wasser für alle"
    made.core_properties.author = "Rike Ahlers"
    made.core_properties.created = dt.datetime(2026, 3, 14, 9, 30, tzinfo=dt.UTC)
    made.add_heading("Wasser für alle", level=0)
    made.add_heading("Die Quelle", level=1)
    made.add_paragraph("Sie liegt im Wald.")
    made.add_paragraph("Wasser ist Leben.", style="Quote")
    made.add_paragraph("Eimer", style="List Bullet")
    made.add_paragraph("Krüge", style="List Number")
    made.add_paragraph("Die Quelle im Mai", style="Caption")
    table = made.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Liter", "40"
    made.sections[0].header.paragraphs[0].text = "Kopfzeile"
    made.sections[0].footer.paragraphs[0].text = "Seite 1"
    made.save(str(tmp_path / "wasser.docx"))
    document = read(tmp_path / "wasser.docx")
    assert (document.title, document.author) == ("Wasser für alle", "Rike Ahlers")
    assert document.date == dt.date(2026, 3, 14)
    assert found(document) == [
        Expected(Kind.HEADING, "", "Wasser für alle"),
        Expected(Kind.HEADING, "", "Die Quelle"),
        Expected(Kind.BODY, "", "Sie liegt im Wald."),
        Expected(Kind.QUOTE, "", "Wasser ist Leben."),
        Expected(Kind.LIST, "", "Eimer"),
        Expected(Kind.LIST, "", "1. Krüge"),
        Expected(Kind.BODY, "caption", "Die Quelle im Mai"),
        Expected(Kind.BODY, "table-row", "Liter | 40"),
    ]


def test_a_stale_title_is_not_believed() -> None:
    made = docx.Document()
    made.core_properties.title = "Microsoft Word - Entwurf3.doc"
    made.core_properties.author = "python-docx"
    made.add_heading("Wasser", level=1)
    made.add_paragraph("Es fließt.")
    buffer = BytesIO()
    made.save(buffer)
    document = read_bytes(buffer.getvalue(), "a.docx")
    assert (document.title, document.author) == ("Wasser", "")


@pytest.mark.parametrize(
    ("name", "kind", "role"),
    [
        ("Überschrift 1", Kind.HEADING, ""),
        ("heading 2", Kind.HEADING, ""),
        ("Untertitel", Kind.HEADING, ""),
        ("Zwischenüberschrift", Kind.HEADING, ""),
        ("Intensives Zitat", Kind.QUOTE, ""),
        ("Aufzählungszeichen", Kind.LIST, ""),
        ("Beschriftung", Kind.BODY, "caption"),
        ("Standard", Kind.BODY, ""),
        ("Überschriftenlos", Kind.BODY, ""),
    ],
)
def test_knows_styles_by_their_german_names_too(name: str, kind: Kind, role: str) -> None:
    styles = (
        f'<w:style w:type="paragraph" w:styleId="eigen"><w:name w:val="{name}"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="kind"><w:name w:val="Hausstil"/>'
        '<w:basedOn w:val="eigen"/></w:style>'
    )
    for style in ("eigen", "kind"):
        document = opened(styled("Ein Satz, der steht.", style), styles=styles)
        assert found(document) == [Expected(kind, role, "Ein Satz, der steht.")]


def test_styles_that_are_based_on_each_other_end() -> None:
    styles = (
        '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>'
        '<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    )
    assert texts(styled("Im Kreis.", "a"), styles=styles) == ["Im Kreis."]


def test_outline_level_and_short_bold_lines_make_headings() -> None:
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Alles neu</w:t></w:r></w:p>"
    level = p("Gliederung", '<w:outlineLvl w:val="1"/>')
    body_level = p("Kein Titel.", '<w:outlineLvl w:val="9"/>')
    document = opened(bold + level + body_level)
    assert [paragraph.kind for paragraph in document.paragraphs] == [
        Kind.HEADING, Kind.HEADING, Kind.BODY,
    ]  # fmt: skip


def test_lists_are_numbered_as_word_prints_them() -> None:
    def item(text: str, number: int, level: int = 0) -> str:
        return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')

    def level(number: int, style: str, text: str, start: int = 1) -> str:
        return (
            f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
        )

    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + level(0, "decimal", "%1.")
        + level(1, "lowerLetter", "%1.%2)")
        + '</w:abstractNum><w:abstractNum w:abstractNumId="1">'
        + level(0, "bullet", "•")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    )
    body = "".join(
        (
            item("eins", 1), item("a", 1, 1), item("b", 1, 1), item("zwei", 1), item("a", 1, 1),
            item("Punkt", 2), item("sieben", 3), item("acht", 3), item("keine Liste.", 0),
        )
    )  # fmt: skip
    document = opened(body, numbering=numbering)
    assert [(paragraph.kind, paragraph.text) for paragraph in document.paragraphs] == [
        (Kind.LIST, "1. eins"), (Kind.LIST, "1.a) a"), (Kind.LIST, "1.b) b"),
        (Kind.LIST, "2. zwei"), (Kind.LIST, "2.a) a"), (Kind.LIST, "Punkt"),
        (Kind.LIST, "7. sieben"), (Kind.LIST, "8. acht"), (Kind.BODY, "keine Liste."),
    ]  # fmt: skip


def test_a_list_style_lends_its_numbers() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Vertrag"/><w:lvl w:ilvl="0">'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="Artikel %1"/></w:lvl></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Vertrag"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    item = p("Zweck", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    assert texts(item, numbering=numbering) == ["Artikel 1 Zweck"]


def test_a_table_that_only_lays_out_is_read_cell_by_cell() -> None:
    def table(*rows: tuple[str, ...]) -> str:
        cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"

    frame = table((p("Eins.") + p("Zwei.") + p("Drei."), p("Rand.")))
    assert texts(frame) == ["Eins.", "Zwei.", "Drei.", "Rand."]
    assert texts(table((p("Nur."),), (p("Eine Spalte."),))) == ["Nur.", "Eine Spalte."]
    assert texts(table((p("a"), p("b")), (p(""), p("c")))) == ["a | b", "c"]


def test_paragraphs_know_their_place() -> None:
    places = [
        (paragraph.origin.start, paragraph.origin.end)
        for paragraph in opened(p("Eins.") + p("Zwei.")).paragraphs
    ]
    assert places == [(0, 5), (6, 11)]


def test_a_date_mark_is_the_date() -> None:
    document = opened(p("date 2026-03-14") + p("Text."))
    assert document.date == dt.date(2026, 3, 14)
    assert [paragraph.text for paragraph in document.paragraphs] == ["Text."]


def test_is_recognised_under_any_name() -> None:
    data = (FILES / "nachricht-pandoc.docx").read_bytes()
    assert found(read_bytes(data, "artikel.docx.bak")) == expected("nachricht")

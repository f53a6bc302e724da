# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents: real files first, then the structures that Word writes and others do not."""

import datetime as dt
from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document import Document, Kind, Span, Style, SynopseError
from desktop.reading import read, read_bytes
from desktop.reading.errors import (
    DamagedError,
    EmptyError,
    EncryptedError,
    NotTextError,
    OverblownError,
)
from tests.reading.articles import ARTICLES, FILES, Expected, expected, found
from tests.reading.fuzzing import damaged, is_sound, outcome
from tests.reading.zips import changed, encrypted, zipped

_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def word(body: str, **parts: str) -> bytes:
    """Build a document of the XML in its body, and in parts such as `styles`."""
    relations = "".join(
        f'<Relationship Id="p{name}" Type="{_RELATION}/{name}" Target="{name}.xml"/>'
        for name in parts
        if name != "links"
    )
    members = {
        "word/document.xml": f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}'
        f"{parts.get('links', '')}</Relationships>",
    }
    for name, content in parts.items():
        members[f"word/{name}.xml"] = f"<w:{name} {_SPACES}>{content}</w:{name}>"
    return zipped(members)


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def styled(text: str, style: str) -> str:
    return p(text, f'<w:pStyle w:val="{style}"/>')


def texts(body: str, **parts: str) -> list[str]:
    return [paragraph.text for paragraph in opened(body, **parts).paragraphs]


def opened(body: str, **parts: str) -> Document:
    return read_bytes(word(body, **parts), "artikel.docx")


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


def test_insertions_are_kept_and_deletions_dropped() -> None:
    body = (
        "<w:p><w:r><w:t>Alt </w:t></w:r><w:ins><w:r><w:t>und neu</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText> weg</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t> fort</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t> hier</w:t></w:r></w:moveTo></w:p>"
    )
    assert texts(body) == ["Alt und neu hier"]


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    body = p("Erst dies, ", "<w:rPr><w:del/></w:rPr>") + p("dann das.") + p("Ende.")
    assert texts(body) == ["Erst dies, dann das.", "Ende."]
    assert texts(p("Nur dies.", "<w:rPr><w:del/></w:rPr>")) == ["Nur dies."]


def test_fields_give_their_result_and_not_their_code() -> None:
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://example.org/a" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>hier</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> und </w:t></w:r>'
        '<w:fldSimple w:instr="DATE"><w:r><w:t>heute</w:t></w:r></w:fldSimple></w:p>'
    )
    (paragraph,) = opened(body).paragraphs
    assert paragraph.text == "hier und heute"
    assert paragraph.spans == (Span(0, 4, Style.LINK, "https://example.org/a"),)


def test_an_unfinished_field_swallows_no_later_paragraph() -> None:
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r></w:p>'
        + p("Danach.")
    )
    assert texts(body) == ["Danach."]


def test_links_go_by_their_relationship() -> None:
    links = (
        f'<Relationship Id="r1" Type="{_RELATION}/hyperlink" Target="https://example.org/" '
        'TargetMode="External"/>'
    )
    body = (
        '<w:p><w:hyperlink r:id="r1"><w:r><w:t>dort</w:t></w:r></w:hyperlink>'
        '<w:hyperlink w:anchor="x"><w:r><w:t> innen</w:t></w:r></w:hyperlink></w:p>'
    )
    (paragraph,) = opened(body, links=links).paragraphs
    assert paragraph.spans == (Span(0, 4, Style.LINK, "https://example.org/"),)
    assert paragraph.text == "dort innen"


def test_text_boxes_follow_their_paragraph_once() -> None:
    content = "<w:txbxContent><w:p><w:r><w:t>Kasten</w:t></w:r></w:p></w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Davor.</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{content}</wps:txbx></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{content}</v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("Danach.")
    )
    assert texts(body) == ["Davor.", "Kasten", "Danach."]


def test_hidden_text_comments_and_contents_are_not_the_article() -> None:
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>unsichtbar</w:t></w:r></w:p>"
    contents = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "</w:docPartObj></w:sdtPr><w:sdtContent>"
        + p("Inhalt")
        + "</w:sdtContent></w:sdt>"
        + styled("Kapitel 1 … 7", "TOC1")
    )
    shown = "<w:sdt><w:sdtContent>" + p("Text im Feld.") + "</w:sdtContent></w:sdt>"
    styles = '<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    assert texts(hidden + contents + shown, styles=styles) == ["Text im Feld."]


def test_notes_follow_their_paragraph() -> None:
    body = (
        '<w:p><w:r><w:t>Ein Satz</w:t><w:footnoteReference w:id="2"/></w:r>'
        '<w:r><w:t>, noch einer.</w:t><w:endnoteReference w:id="2"/></w:r></w:p>' + p("Weiter.")
    )
    document = opened(
        body,
        footnotes='<w:footnote w:type="separator" w:id="0">' + p("---") + "</w:footnote>"
        '<w:footnote w:id="2">' + p("Fuß.") + "</w:footnote>",
        endnotes='<w:endnote w:id="2">' + p("Schluss.") + "</w:endnote>",
    )
    assert found(document) == [
        Expected(Kind.BODY, "", "Ein Satz[1], noch einer.[i]"),
        Expected(Kind.BODY, "footnote", "[1] Fuß."),
        Expected(Kind.BODY, "footnote", "[i] Schluss."),
        Expected(Kind.BODY, "", "Weiter."),
    ]


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


def test_a_table_that_only_lays_out_is_read_cell_by_cell() -> None:
    def table(*rows: tuple[str, ...]) -> str:
        cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"

    frame = table((p("Eins.") + p("Zwei.") + p("Drei."), p("Rand.")))
    assert texts(frame) == ["Eins.", "Zwei.", "Drei.", "Rand."]
    assert texts(table((p("Nur."),), (p("Eine Spalte."),))) == ["Nur.", "Eine Spalte."]
    assert texts(table((p("a"), p("b")), (p(""), p("c")))) == ["a | b", "c"]


def test_a_line_break_is_a_space_and_two_are_a_paragraph() -> None:
    body = (
        "<w:p><w:r><w:t>Eine</w:t><w:br/><w:t>Zeile,</w:t><w:tab/><w:t>Trenn\u00adstelle</w:t>"
        "<w:softHyphen/><w:br/><w:br/><w:t>Nord</w:t><w:noBreakHyphen/><w:t>Süd</w:t></w:r></w:p>"
    )
    assert texts(body) == ["Eine Zeile, Trennstelle", "Nord-Süd"]


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


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(word(""), EmptyError, id="nothing"),
        pytest.param(word(p("x"))[:-30], DamagedError, id="truncated"),
        pytest.param(zipped({"a.txt": "x"}), DamagedError, id="other archive"),
        pytest.param(zipped({"word/document.xml": "<w"}), DamagedError, id="no XML"),
        pytest.param(zipped({"word/document.xml": "<a/>"}), DamagedError, id="no body"),
        pytest.param(encrypted(word(p("x"))), EncryptedError, id="encrypted member"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + bytes(600)
            + "EncryptedPackage".encode("utf-16-le"),
            EncryptedError,
            id="encrypted file",
        ),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900), NotTextError, id="old Word"),
        pytest.param(
            word("<w:p><w:r><w:t>" + "a" * 70_000_000 + "</w:t></w:r></w:p>"),
            OverblownError,
            id="bomb",
        ),
        pytest.param(word("<w:sdt>" * 4000 + "</w:sdt>" * 4000), DamagedError, id="deep"),
        pytest.param(
            zipped(
                {
                    "word/document.xml": '<!DOCTYPE a [<!ENTITY b "ha">'
                    + "".join(
                        f'<!ENTITY b{n} "&b{n - 1 or ""};&b{n - 1 or ""};">' for n in range(1, 40)
                    )
                    + f"]><w:document {_SPACES}><w:body>{p('&b39;')}</w:body></w:document>"
                }
            ),
            DamagedError,
            id="entities",
        ),
    ],
)
def test_bad_files_are_refused_in_words(data: bytes, error: type[SynopseError]) -> None:
    with pytest.raises(error) as refusal:
        read_bytes(data, "artikel.docx")
    assert refusal.value.title.endswith(".")
    assert refusal.value.advice.endswith(".")


def test_an_outside_entity_is_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim", encoding="utf-8")
    document = (
        f'<!DOCTYPE a [<!ENTITY b SYSTEM "{secret.as_uri()}">]>'
        f"<w:document {_SPACES}><w:body>{p('&b;')}</w:body></w:document>"
    )
    with pytest.raises(DamagedError):
        read_bytes(zipped({"word/document.xml": document}), "artikel.docx")


def test_broken_helpers_cost_their_help_only() -> None:
    data = (FILES / "hafen-pandoc.docx").read_bytes()
    broken = changed(data, {"word/numbering.xml": "<", "docProps/core.xml": None})
    assert "Bis zum Herbst wird das Becken entschlammt." in [
        paragraph.text for paragraph in read_bytes(broken, "a.docx").paragraphs
    ]


_TAGS = ("p", "r", "t", "tbl", "tr", "tc", "ins", "del", "sdt", "fldChar", "instrText", "numPr",
         "numId", "pPr", "rPr", "br", "sym", "hyperlink", "txbxContent", "drawing", "ruby",
         "footnoteReference", "AlternateContent", "pStyle")  # fmt: skip


def _element(name: str, inner: list[str], value: str) -> str:
    return (
        f'<w:{name} w:val="{value}" w:fldCharType="{value}" w:char="{value}">'
        + "".join(inner)
        + f"</w:{name}>"
    )


_TREES = st.recursive(
    st.sampled_from(["Text ", "ä\u0308", "\u00ad", "<w:t>Wort</w:t>", "<w:p/>"]),
    lambda inner: st.builds(
        _element,
        st.sampled_from(_TAGS),
        st.lists(inner, max_size=4),
        st.sampled_from(
            ["0", "1", "-1", "begin", "separate", "end", "x", "ffffffff", "berschrift1"]
        ),
    ),
    max_leaves=25,
)


@given(body=st.lists(_TREES, max_size=5).map("".join))
def test_any_body_gives_a_document_or_a_sentence(body: str) -> None:
    parts = {"styles": body, "numbering": body, "footnotes": body}
    assert is_sound(outcome(word(body, **parts), "artikel.docx"))


@settings(max_examples=60)
@given(data=damaged((FILES / "hafen-pandoc.docx").read_bytes()))
def test_any_damage_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "artikel.docx"))

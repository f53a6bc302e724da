# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents: what stands within paragraphs, beside and below them."""

from desktop.document import Kind, Span, Style
from tests.reading.articles import Expected, found
from tests.reading.words import RELATION, opened, p, styled, texts


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


def test_a_deleted_paragraph_end_joins_nothing_to_a_table() -> None:
    ended = p("Davor.", "<w:rPr><w:del/></w:rPr>")
    cells = f"<w:tc>{p('a', '<w:rPr><w:del/></w:rPr>')}</w:tc><w:tc>{p('b')}</w:tc>"
    assert texts(f"{ended}<w:tbl><w:tr>{cells}</w:tr></w:tbl>") == ["Davor.", "a | b"]


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
        f'<Relationship Id="r1" Type="{RELATION}/hyperlink" Target="https://example.org/" '
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


def test_a_line_break_is_a_space_and_two_are_a_paragraph() -> None:
    body = (
        "<w:p><w:r><w:t>Eine</w:t><w:br/><w:t>Zeile,</w:t><w:tab/><w:t>Trenn\u00adstelle</w:t>"
        "<w:softHyphen/><w:br/><w:br/><w:t>Nord</w:t><w:noBreakHyphen/><w:t>Süd</w:t></w:r></w:p>"
    )
    assert texts(body) == ["Eine Zeile, Trennstelle", "Nord-Süd"]

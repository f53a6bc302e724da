# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has made of a translation, as each format shows it."""

import csv
import io
from dataclasses import replace
from zipfile import ZipFile

import pytest
from hypothesis import given
from lxml import etree

from desktop.document import Kind, Link, Paragraph, ParagraphPair, Revision, SentencePair
from desktop.export import Format, Layout, Options
from desktop.export.changes import changed
from desktop.export.registry import writer
from desktop.export.runs import Change
from tests.export.strategies import texts

MARKED = Options(edits=True)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ODF = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def exported(bilingual, form: Format, options: Options = MARKED) -> bytes:
    stream = io.BytesIO()
    writer(form)(bilingual, stream, options)
    return stream.getvalue()


def text(bilingual, form: Format, options: Options = MARKED) -> str:
    return exported(bilingual, form, options).decode("utf-8")


def part(bilingual, form: Format, name: str, options: Options = MARKED) -> str:
    with ZipFile(io.BytesIO(exported(bilingual, form, options))) as package:
        return package.read(name).decode("utf-8") if name in package.namelist() else ""


def test_an_edit_is_shown_word_by_word():
    runs = list(changed("The city council decided.", "The town council has decided."))
    assert [(run.text, run.change) for run in runs] == [
        ("The ", None),
        ("city", Change.DELETED),
        ("town", Change.INSERTED),
        (" council ", None),
        ("has ", Change.INSERTED),
        ("decided.", None),
    ]


@given(texts(), texts())
def test_both_wordings_can_be_had_back(machine, target):
    runs = list(changed(machine, target))
    kept = "".join(run.text for run in runs if run.change is not Change.DELETED)
    assert kept.strip() == target.strip()
    old = "".join(run.text for run in runs if run.change is not Change.INSERTED)
    assert old.strip() == machine.strip()


def test_html_marks_edits_notes_and_highlights(revised):
    page = text(revised, Format.HTML)
    assert "<del>city</del><ins>town</ins>" in page
    assert '<mark class="rose">' in page
    assert 'href="#note-1" role="doc-noteref"' in page
    assert "Whose figures?<br/>Ask the administration." in page
    assert page.count("<aside") == 2


@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN, Format.TEXT])
def test_what_is_not_wanted_is_not_shown(revised, form):
    bare = text(revised, form, Options(notes=False, highlights=False))
    assert "Whose figures" not in bare
    assert "city council" not in bare
    assert "<mark" not in bare


def test_word_has_tracked_changes_and_comments(revised):
    body = etree.fromstring(part(revised, Format.DOCX, "word/document.xml").encode())
    assert [d.text for d in body.iter(f"{W}delText")][:1] == ["city"]
    assert [t.text for i in body.iter(f"{W}ins") for t in i.iter(f"{W}t")][:1] == ["town"]
    comments = etree.fromstring(part(revised, Format.DOCX, "word/comments.xml").encode())
    called = [c.get(f"{W}id") for c in body.iter(f"{W}commentReference")]
    assert called == [c.get(f"{W}id") for c in comments.iter(f"{W}comment")] == ["1", "2"]
    assert [t.text for t in comments.iter(f"{W}t")][:2] == [
        "Whose figures?",
        "Ask the administration.",
    ]
    assert 'w:fill="F7D6DC"' in part(revised, Format.DOCX, "word/document.xml")


def test_word_has_no_part_for_comments_where_there_are_none(bilingual):
    assert not part(bilingual, Format.DOCX, "word/comments.xml")
    assert "comments" not in part(bilingual, Format.DOCX, "[Content_Types].xml")


def test_odt_has_annotations_and_styles(revised):
    content = part(revised, Format.ODT, "content.xml")
    tree = etree.fromstring(content.encode())
    assert len(list(tree.iter(f"{ODF}annotation"))) == 2
    assert 'text:style-name="Deleted">city<' in content
    assert 'text:style-name="Highlight_20_rose"' in content


def test_epub_has_footnotes(revised):
    chapter = part(revised, Format.EPUB, "EPUB/text-1.xhtml")
    assert chapter.count('epub:type="noteref"') == chapter.count('epub:type="footnote"') == 2


def test_markdown_has_footnotes(revised):
    page = text(revised, Format.MARKDOWN)
    assert "[^1]" in page
    assert "\n[^1]: Whose figures?<br>Ask the administration.\n" in page
    assert "<del>city</del><ins>town</ins>" in page


def test_plain_text_marks_edits_as_wdiff_does(revised):
    page = text(revised, Format.TEXT, replace(MARKED, layout=Layout.TRANSLATION))
    assert "[-city-]{+town+}" in page
    assert "[1] Whose figures? Ask the administration." in page


def test_a_pdf_with_marks_and_a_title_page_is_longer(revised):
    plain = exported(revised, Format.PDF, Options())
    cover = exported(revised, Format.PDF, replace(MARKED, title_page=True))
    assert cover.count(b"/Type/Page/") == plain.count(b"/Type/Page/") + 1


def test_tables_have_columns_for_it(revised):
    rows = list(csv.DictReader(io.StringIO(text(revised, Format.CSV).removeprefix("\ufeff"))))
    row = next(row for row in rows if row["id"] == "6.2")
    assert row["machine"] == "Under eleven layers of paint rust was found."
    assert (row["note"], row["checked"], row["tint"]) == ("Free but true.", "yes", "")


def test_cards_have_the_note_behind(revised):
    assert "<br><small>Free but true.</small>\t" in text(revised, Format.ANKI)
    assert "small" not in text(revised, Format.ANKI, Options(notes=False))


@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN, Format.TEXT])
def test_the_translation_may_come_first(bilingual, form):
    page = text(bilingual, form, Options(target_first=True, layout=Layout.BY_PARAGRAPH))
    assert page.index("Rust beneath the paint") < page.index("Rost unter der Farbe")


@pytest.mark.parametrize("form", [Format.HTML, Format.MARKDOWN, Format.TEXT])
def test_a_title_page_comes_first(bilingual, form):
    page = text(bilingual, form, Options(title_page=True))
    assert page.index(bilingual.document.sha256[:40]) < page.index("Nordbrücke")
    assert page.count(bilingual.document.sha256[:40]) == 1


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        (Format.HTML, "<em>it stays.</em>"),
        (Format.MARKDOWN, "*it stays*"),
        (Format.ANKI, "<em>it stays</em>"),
    ],
)
def test_emphasis_is_carried_over_by_the_word_links(form, wanted, bilingual):
    source, target = "Er sagt: Sie bleibt.", "He says: it stays."
    at, to = source.index("Sie"), target.index("it")
    links = (Link(0, 2, 0, 2, 0.9), Link(at, at + 3, to, to + 2, 0.9))
    links += (Link(at + 4, at + 10, to + 3, to + 8, 0.9),)
    spans = bilingual.pairs[1].paragraph.spans[:1]
    span = replace(spans[0], start=at, end=len(source))
    pair = ParagraphPair(
        "1",
        Paragraph(source, Kind.BODY, (span,)),
        (SentencePair("1.1", source, target, links=links),),
    )
    page = text(replace(bilingual, pairs=(pair,)), form)
    assert wanted.replace("stays.<", "stays<") in page


def test_a_note_on_a_sentence_without_translation_stands_on_the_original(bilingual):
    pair = bilingual.pairs[0]
    sentence = replace(pair.sentences[0], target="", revision=Revision(note="fehlt"))
    lonely = replace(bilingual, pairs=(replace(pair, sentences=(sentence,)),))
    page = text(lonely, Format.HTML)
    assert page.count("doc-noteref") == 1
    assert page.index("doc-noteref") < page.index('class="target"')

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
from desktop.export import Format, Layout, Options, preview
from desktop.export.changes import changed, led_in, standing_out
from desktop.export.registry import writer
from desktop.export.runs import Change, Run
from desktop.reading import read
from tests.export.consumers import libreoffice_decides, needs_libreoffice
from tests.export.strategies import texts

MARKED = Options(edits=True)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
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


def shown(machine: str, target: str) -> str:
    marks = {None: "{}", Change.DELETED: "[-{}-]", Change.INSERTED: "{{+{}+}}"}
    return "".join(marks[run.change].format(run.text) for run in changed(machine, target))


@pytest.mark.parametrize(
    ("machine", "target", "marked"),
    [
        ("The city council sat.", "The town council sat.", "The [-city -]{+town +}council sat."),
        ("It was found.", "It was left.", "It was[- found-]{+ left+}."),
        ("It has sat.", "It has not sat.", "It has {+not +}sat."),
        (
            "We went there by car.",
            "We drove here by car.",
            "We [-went there -]{+drove here +}by car.",
        ),
        ("An U-Bahn came in.", "An S-Bahn came in.", "An[- U-]{+ S+}-Bahn came in."),
        ("“A b” c d e f.", "“B b” c d e f.", "“[-A -]{+B +}b” c d e f."),
        ("(U) is a letter.", "(S) is a letter.", "([-U-]{+S+}) is a letter."),
        ("The dog barks.", "All new here.", "[-The dog barks. -]{+All new here.+}"),
        ("one two.", "three four.", "[-one two. -]{+three four.+}"),
        ("", "New.", "{+New.+}"),
    ],
)
def test_an_edit_is_shown_by_words_that_do_not_run_into_one(machine, target, marked):
    assert shown(machine, target) == marked


@given(texts(), texts())
def test_both_wordings_can_be_had_back(machine, target):
    runs = list(changed(machine, target))
    kept = "".join(run.text for run in runs if run.change is not Change.DELETED)
    assert kept == target
    old = "".join(run.text for run in runs if run.change is not Change.INSERTED)
    # Behind a sentence written anew stands a space.
    assert old in {machine, f"{machine} "}


@given(texts(), texts())
def test_marks_can_stand_out_without_a_change_of_text(machine, target):
    runs = list(changed(machine, target))
    out = list(standing_out(runs))
    assert "".join(run.text for run in out) == "".join(run.text for run in runs)
    assert all(r.text == r.text.strip() for r in out if r.change and r.text.strip())


def test_a_sentence_written_anew_replaces_the_space_before_it():
    runs = list(changed("The dog barks.", "All new here."))
    assert [run.text for run in led_in(" ", runs)] == [" The dog barks.", " All new here."]
    assert [run.text for run in led_in("", runs)] == ["The dog barks. ", "All new here."]
    assert [run.text for run in led_in(" ", [Run("Same.")])] == [" ", "Same."]


def test_html_marks_edits_notes_and_highlights(revised):
    page = text(revised, Format.HTML)
    assert "<del>city</del> <ins>town</ins> council" in page
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
    assert [d.text for d in body.iter(f"{W}delText")][:1] == ["city "]
    assert [t.text for i in body.iter(f"{W}ins") for t in i.iter(f"{W}t")][:1] == ["town "]
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


def test_odt_has_tracked_changes_and_annotations(revised):
    content = part(revised, Format.ODT, "content.xml")
    tree = etree.fromstring(content.encode())
    assert len(list(tree.iter(f"{ODF}annotation"))) == 2
    regions = list(tree.iter(f"{TEXT}changed-region"))
    told = [region.get(f"{TEXT}id") for region in regions]
    places = [
        mark.get(f"{TEXT}change-id") for mark in tree.iter(f"{TEXT}change", f"{TEXT}change-start")
    ]
    assert told == places
    assert told
    assert [e.tag for e in regions[0]] == [f"{TEXT}deletion"]
    assert "".join(regions[0].itertext()).endswith("city")
    assert {e.text for e in tree.iter("{http://purl.org/dc/elements/1.1/}date")} == {
        "2026-05-13T09:41:00"
    }
    assert 'text:style-name="Highlight_20_rose"' in content


def test_odt_tracks_nothing_where_edits_are_not_marked(revised):
    assert "tracked-changes" not in part(revised, Format.ODT, "content.xml", Options())


@pytest.mark.parametrize("form", [Format.ODT, Format.DOCX])
def test_our_readers_take_the_edited_text(revised, form, tmp_path):
    path = tmp_path / f"article.{form}"
    options = replace(MARKED, layout=Layout.TRANSLATION, numbers=False)
    path.write_bytes(exported(revised, form, options))
    texts_read = [paragraph.text for paragraph in read(path).paragraphs]
    for pair in revised.pairs:
        assert pair.target in texts_read


@needs_libreoffice
@pytest.mark.parametrize("form", [Format.ODT, Format.DOCX])
@pytest.mark.parametrize("layout", [Layout.SIDE_BY_SIDE, Layout.BY_SENTENCE])
def test_libreoffice_accepts_and_rejects_the_edits(revised, form, layout, tmp_path):
    first = revised.pairs[0]
    anew = replace(first.sentences[0], revision=Revision(machine="All of this is new."))
    second = replace(
        revised.pairs[1].sentences[1], revision=Revision(machine="A town. It has no bridges left.")
    )
    pairs = (
        replace(first, sentences=(anew,)),
        replace(revised.pairs[1], sentences=(revised.pairs[1].sentences[0], second)),
        *revised.pairs[2:],
    )
    path = tmp_path / f"article.{form}"
    options = replace(MARKED, layout=layout, notes=False)
    path.write_bytes(exported(replace(revised, pairs=pairs), form, options))
    accepted = libreoffice_decides(path, tmp_path, "AcceptAllTrackedChanges")
    rejected = libreoffice_decides(path, tmp_path, "RejectAllTrackedChanges")
    for pair in pairs:
        sentences = pair.sentences
        groups = [(s,) for s in sentences] if layout is Layout.BY_SENTENCE else [sentences]
        for group in groups:
            edited = " ".join(s.target for s in group)
            machine = " ".join(s.revision.machine or s.target for s in group)
            assert any(line.strip().endswith(edited) for line in accepted), edited
            assert any(line.strip().endswith(machine) for line in rejected), machine


def test_epub_has_footnotes(revised):
    chapter = part(revised, Format.EPUB, "EPUB/text-1.xhtml")
    assert chapter.count('epub:type="noteref"') == chapter.count('epub:type="footnote"') == 2


def test_markdown_has_footnotes(revised):
    page = text(revised, Format.MARKDOWN)
    assert "[^1]" in page
    assert "\n[^1]: Whose figures?<br>Ask the administration.\n" in page
    assert "<del>city</del> <ins>town</ins> council" in page


def test_plain_text_marks_edits_as_wdiff_does(revised):
    page = text(revised, Format.TEXT, replace(MARKED, layout=Layout.TRANSLATION))
    assert "[-city-] {+town+} council" in page
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


def test_a_preview_has_no_title_page_where_the_file_has_none(bilingual):
    plain = Options(provenance=False)
    with_page = Options(provenance=False, title_page=True)
    assert preview(bilingual, Format.HTML, with_page) == preview(bilingual, Format.HTML, plain)

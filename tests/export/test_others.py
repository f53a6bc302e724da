# SPDX-License-Identifier: GPL-3.0-or-later
"""Other wordings of a sentence stand below it where they are wanted, and nowhere else."""

import csv
import html
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from lxml import etree

from desktop.document import Side
from desktop.export import Format, Layout, Options
from desktop.export.cells import cells
from desktop.export.others import others, told
from desktop.export.preview import preview
from desktop.reading import read
from tests.export.consumers import epubcheck
from tests.export.strategies import bilinguals
from tests.export.test_marks import exported, part, text

WANTED = Options(alternatives=True)
RULED = "On Tuesday, the town council of Hellingen ruled: it stays."
READABLE = {
    Format.HTML: text,
    Format.MARKDOWN: text,
    Format.TEXT: text,
    Format.DOCX: lambda *given: part(given[0], given[1], "word/document.xml", given[2]),
    Format.ODT: lambda *given: part(given[0], given[1], "content.xml", given[2]),
    Format.EPUB: lambda *given: part(given[0], given[1], "EPUB/text-1.xhtml", given[2]),
}


def plain(marked: str) -> str:
    """Take tags, emphasis and line breaks away; "|" parts the columns of text and tables."""
    marked = re.sub(r"(?s)<style>.*?</style>", "", marked)
    found = re.sub(r"<[^>]+>", "", marked.replace("*", "").replace("\\", ""))
    return " ".join(html.unescape(found).split())


@pytest.mark.parametrize("layout", [Layout.BY_PARAGRAPH, Layout.BY_SENTENCE, Layout.TRANSLATION])
@pytest.mark.parametrize("form", READABLE)
def test_they_stand_below_the_translation(revised, form, layout):
    shown = plain(READABLE[form](revised, form, replace(WANTED, layout=layout)))
    assert shown.count(f"or: {RULED}") == 1
    assert shown.index("decided: it stays.") < shown.index(RULED) < shown.index("4.2 million")
    assert "or: The bridge that no one wished to tear down" in shown


@pytest.mark.parametrize("form", READABLE)
def test_side_by_side_they_stand_in_the_column_of_the_translation(revised, form):
    shown = plain(READABLE[form](revised, form, WANTED))
    if form is Format.TEXT:
        assert "or: On Tuesday, the town" in shown
    else:
        assert f"or: {RULED}" in shown


@pytest.mark.parametrize("options", [Options(), replace(WANTED, layout=Layout.ORIGINAL)])
@pytest.mark.parametrize("form", READABLE)
def test_nobody_gets_them_unasked(revised, form, options):
    shown = plain(READABLE[form](revised, form, options))
    assert "ruled" not in shown
    assert "or:" not in shown


@pytest.mark.parametrize("form", [Format.DOCX, Format.ODT])
def test_documents_with_them_are_sound(revised, form, tmp_path):
    path = tmp_path / f"a.{form}"
    options = replace(WANTED, layout=Layout.TRANSLATION, numbers=False)
    path.write_bytes(exported(revised, form, options))
    texts = [paragraph.text for paragraph in read(path).paragraphs]
    assert f"or: {RULED}" in texts


def test_what_differs_is_emphasised(revised):
    page = text(revised, Format.HTML, WANTED)
    assert "council of Hellingen <em>ruled</em>: it stays.</li>" in page
    assert "On Tuesday, the town" in page
    etree.fromstring(part(revised, Format.EPUB, "EPUB/text-1.xhtml", WANTED).encode())


def test_the_book_with_them_is_valid(revised, tmp_path):
    path = tmp_path / "a.epub"
    path.write_bytes(exported(revised, Format.EPUB, WANTED))
    epubcheck(path)


def test_hostile_ones_do_nothing(revised):
    assert "It = stays | &lt;b&gt;." in text(revised, Format.HTML, WANTED).replace("</em>", "")
    assert "It = stays | <b>." not in text(revised, Format.HTML, WANTED)


def test_the_words_around_them_are_german_where_those_of_the_file_are(revised):
    page = text(revised, Format.HTML, replace(WANTED, words="de"))
    assert '<span lang="de" dir="ltr">oder:</span>' in page
    assert "andere Formulierungen, die die Maschine erwogen hat." in page


def test_tables_get_a_column_only_then(revised):
    plain_table = text(revised, Format.CSV, Options())
    assert "alternatives" not in plain_table
    rows = {
        row["id"]: row
        for row in csv.DictReader(io.StringIO(text(revised, Format.TSV, WANTED)), delimiter="\t")
    }
    assert rows["3.1"]["alternatives"].split(" | ") == list(
        revised.pairs[2].sentences[0].alternatives
    )
    assert rows["3.2"]["alternatives"] == ""


def test_the_preview_shows_them(revised):
    assert "or: " in preview(revised, Format.DOCX, WANTED).text
    assert "or: " not in preview(revised, Format.DOCX, Options()).text


def test_pages_with_them_are_set(revised):
    more, fewer = (exported(revised, Format.PDF, each) for each in (WANTED, Options()))
    assert len(more) > len(fewer)


def test_the_wording_that_a_person_took_is_not_told_again(revised):
    sentence = revised.pairs[2].sentences[0]
    taken = replace(sentence, target=sentence.alternatives[0])
    assert list(told(taken)) == [sentence.alternatives[1]]
    assert list(told(replace(sentence, target=""))) == []


@given(bilinguals())
def test_each_line_is_the_wording_to_the_letter(bilingual):
    for pair in bilingual.pairs:
        for cell in cells(pair, WANTED):
            lines = ["".join(run.text for run in runs) for runs in others(cell)]
            wanted = [t for _, place in cell.sentences for t in told(place.sentence)]
            assert lines == (wanted if cell.side is Side.TARGET else [])

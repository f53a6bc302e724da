# SPDX-License-Identifier: GPL-3.0-or-later
import io
from dataclasses import replace
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop.export import Layout, Options
from desktop.export.docx_writer import write
from desktop.export.markup import flat
from desktop.export.words import ENGLISH
from tests.export.consumers import libreoffice_text, needs_libreoffice
from tests.export.strategies import bilinguals


def stream_of(bilingual, **choices) -> io.BytesIO:
    stream = io.BytesIO()
    write(bilingual, stream, Options(**choices))
    return stream


def exported(bilingual, **choices):
    return docx.Document(stream_of(bilingual, **choices))


def columns(document) -> list[list[str]]:
    rows = document.tables[0]._tbl.tr_lst[1:]
    cells = [[text_of(cell) for cell in row.tc_lst] for row in rows]
    return [list(column) for column in zip(*cells, strict=True)]


def text_of(element) -> str:
    return "".join(text.text or "" for text in element.iter(qn("w:t")))


def languages(element) -> set[str]:
    return {lang.get(qn("w:val")) for lang in element.iter(qn("w:lang"))}


def test_the_table_has_a_row_for_each_paragraph(bilingual):
    numbers, sources, targets = columns(exported(bilingual))
    assert numbers == [pair.id for pair in bilingual.pairs]
    assert sources == [pair.source for pair in bilingual.pairs]
    assert targets == [pair.target for pair in bilingual.pairs]


def test_the_head_is_repeated_and_rows_are_not_torn(bilingual):
    rows = exported(bilingual).tables[0]._tbl.tr_lst
    assert [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows] == [True] + [
        False
    ] * 12
    assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)
    assert [cell.text for cell in exported(bilingual).tables[0].rows[0].cells] == [
        "",
        "Deutsch",
        "English",
    ]


def test_every_word_has_its_language(bilingual):
    for row in exported(bilingual).tables[0]._tbl.tr_lst:
        _, source, target = row.tc_lst
        assert languages(source) == {"de-DE"}
        assert languages(target) == {"en-US"}


def test_kinds_become_styles(bilingual):
    cells = exported(bilingual).tables[0].columns[1].cells[1:]
    styles = [cell.paragraphs[0].style.name for cell in cells]
    assert styles[:5] == ["Title", "Normal", "Normal", "Quote", "Heading 1"]
    assert styles[7:10] == ["List Bullet"] * 3


def test_inline_mark_up_is_kept(bilingual):
    cells = exported(bilingual).tables[0].columns[1].cells
    assert [run.text for run in cells[2].paragraphs[0].runs if run.italic] == ["Sie bleibt."]
    assert [run.text for run in cells[3].paragraphs[0].runs if run.bold] == ["4,2 Millionen Euro"]
    link = cells[6].paragraphs[0].hyperlinks[0]
    assert link.text == "ein Gutachten"
    assert link.address == "https://example.org/gutachten?jahr=2026&ort=hellingen"


@pytest.mark.parametrize("doubts", [True, False])
def test_doubtful_sentences_are_marked_if_wanted(bilingual, doubts):
    runs = exported(bilingual, doubts=doubts).tables[0].columns[2].cells[11].paragraphs[0].runs
    assert [run.style.name for run in runs].count("Doubtful") == doubts


def test_properties_and_provenance(bilingual):
    document = exported(bilingual)
    assert document.core_properties.title == "The bridge that nobody wanted to tear down"
    assert document.core_properties.author == "Wiebke Lührs"
    told = [paragraph.text for paragraph in document.paragraphs]
    assert ENGLISH.unchecked in told
    assert "Translation model: builtin-de_en 0.1" in told


def test_paragraph_under_paragraph_needs_no_table(bilingual):
    document = exported(bilingual, layout=Layout.BY_PARAGRAPH, numbers=False, provenance=False)
    assert document.tables == []
    assert [paragraph.text for paragraph in document.paragraphs] == [
        side for pair in bilingual.pairs for side in (pair.source, pair.target)
    ]


def test_numbers_stand_in_a_column_of_their_own(bilingual):
    table = exported(bilingual, layout=Layout.BY_SENTENCE).tables[0]
    number, text = table.rows[2].cells
    assert number.text == "3"
    assert [p.text for p in text.paragraphs][:2] == [
        bilingual.pairs[2].sentences[0].source,
        bilingual.pairs[2].sentences[0].target,
    ]


def test_right_to_left_text_says_so(bilingual):
    row = exported(replace(bilingual, target_language="ar")).tables[0]._tbl.tr_lst[2]
    target = row.tc_lst[2]
    assert target.find(f".//{qn('w:bidi')}") is not None
    assert target.find(f".//{qn('w:lang')}").get(qn("w:bidi")) == "ar-SA"


@given(bilinguals(), st.sampled_from(Layout))
def test_every_part_is_xml_and_leads_nowhere_bad(bilingual, layout):
    with ZipFile(stream_of(bilingual, layout=layout)) as package:
        for name in package.namelist():
            part = etree.fromstring(package.read(name))
            targets = [e.get("Target") for e in part.iter() if e.get("TargetMode") == "External"]
            assert all(target.startswith("https://example.org/") for target in targets)


@given(bilinguals())
def test_nothing_is_lost(bilingual):
    _, sources, targets = columns(exported(bilingual))
    assert sources == [flat(pair.source) for pair in bilingual.pairs]
    assert targets == [flat(pair.target) for pair in bilingual.pairs]


@needs_libreoffice
def test_libreoffice_reads_every_paragraph(bilingual, tmp_path):
    path = tmp_path / "article.docx"
    path.write_bytes(stream_of(bilingual).getvalue())
    lines = libreoffice_text(path, tmp_path)
    for pair in bilingual.pairs:
        assert any(pair.source in line for line in lines)
        assert any(pair.target in line for line in lines)


def test_stacked_pairs_stand_close_and_on_one_page(bilingual):
    choices = {"layout": Layout.BY_SENTENCE, "numbers": False, "provenance": False}
    paragraphs = exported(bilingual, **choices).paragraphs
    kept = [paragraph.paragraph_format.keep_with_next is True for paragraph in paragraphs]
    count = sum(len(pair.sentences) for pair in bilingual.pairs)
    assert kept[-2 * count :] == [True, False] * count

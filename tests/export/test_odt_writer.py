# SPDX-License-Identifier: GPL-3.0-or-later
import io
from dataclasses import replace
from zipfile import ZIP_STORED, ZipFile

import odfdo
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop.export import Layout, Options
from desktop.export.markup import flat
from desktop.export.odt_writer import write
from desktop.export.words import ENGLISH
from tests.export.consumers import libreoffice_text, needs_libreoffice
from tests.export.strategies import bilinguals

NAMES = {
    name: f"urn:oasis:names:tc:opendocument:xmlns:{address}:1.0"
    for name, address in (
        ("style", "style"),
        ("table", "table"),
        ("text", "text"),
        ("fo", "xsl-fo-compatible"),
    )
}
HREF = "{http://www.w3.org/1999/xlink}href"


def stream_of(bilingual, **choices) -> io.BytesIO:
    stream = io.BytesIO()
    write(bilingual, stream, Options(**choices))
    return stream


def content(bilingual, **choices) -> etree._Element:
    with ZipFile(stream_of(bilingual, **choices)) as package:
        return etree.fromstring(package.read("content.xml"))


def text_of(element) -> str:
    parts = [element.text or ""]
    for child in element:
        if etree.QName(child).localname == "s":
            parts.append(" " * int(child.get(f"{{{NAMES['text']}}}c", "1")))
        parts += [text_of(child), child.tail or ""]
    return "".join(parts)


def columns(tree) -> list[list[str]]:
    rows = tree.xpath("//table:table/table:table-row", namespaces=NAMES)
    cells = [[text_of(c) for c in row.xpath("table:table-cell", namespaces=NAMES)] for row in rows]
    return [list(column) for column in zip(*cells, strict=True)]


def test_the_type_comes_first_and_uncompressed(bilingual):
    first = ZipFile(stream_of(bilingual)).infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")


def test_the_table_has_a_row_for_each_paragraph(bilingual):
    numbers, sources, targets = columns(content(bilingual))
    assert numbers == [pair.id for pair in bilingual.pairs]
    assert sources == [pair.source for pair in bilingual.pairs]
    assert targets == [pair.target for pair in bilingual.pairs]


def test_odfdo_opens_it(bilingual):
    document = odfdo.Document(stream_of(bilingual))
    table = document.body.get_table(0)
    assert table.size == (3, 13)
    assert document.meta.title == "The bridge that nobody wanted to tear down"
    assert document.meta.initial_creator == "Wiebke Lührs"


def test_the_head_is_repeated_and_rows_are_not_torn(bilingual):
    tree = content(bilingual)
    head = tree.xpath("//table:table-header-rows//text:p", namespaces=NAMES)
    assert [text_of(cell) for cell in head] == ["", "Deutsch", "English"]
    kept = tree.xpath("//style:style[@style:name='Row']//@fo:keep-together", namespaces=NAMES)
    assert kept == ["always"]


@pytest.mark.parametrize(("side", "language"), [("source", "de-DE"), ("target", "en-US")])
def test_every_paragraph_has_its_language(bilingual, side, language):
    found = content(bilingual).xpath(
        f"//style:style[starts-with(@style:name, '{side}-')]/style:text-properties",
        namespaces=NAMES,
    )
    assert len(found) == 9
    fo = f"{{{NAMES['fo']}}}"
    assert {f"{e.get(f'{fo}language')}-{e.get(f'{fo}country')}" for e in found} == {language}


def test_kinds_become_styles(bilingual):
    tree = content(bilingual)
    cells = tree.xpath("//table:table/table:table-row/table:table-cell[2]", namespaces=NAMES)
    styles = [cell.xpath("string(.//@text:style-name)", namespaces=NAMES) for cell in cells]
    assert styles[:5] == [
        "source-Title",
        "source-Standard",
        "source-Standard",
        "source-Quotations",
        "source-Heading_20_1",
    ]
    assert styles[7] == "Bullets"
    assert len(tree.xpath("//text:h[@text:outline-level='1']", namespaces=NAMES)) == 2


def test_inline_mark_up_is_kept(bilingual):
    tree = content(bilingual)
    spans = tree.xpath("//text:span", namespaces=NAMES)
    found = {(span.get(f"{{{NAMES['text']}}}style-name"), text_of(span)) for span in spans}
    assert ("Emphasis", "Sie bleibt.") in found
    assert ("Strong_20_Emphasis", "4,2 Millionen Euro") in found
    link = tree.xpath("//text:a", namespaces=NAMES)[0]
    assert link.get(HREF) == "https://example.org/gutachten?jahr=2026&ort=hellingen"


def test_provenance_is_told_or_left_out(bilingual):
    assert ENGLISH.builtin in text_of(content(bilingual))
    assert ENGLISH.builtin not in text_of(content(bilingual, provenance=False))


def test_paragraph_under_paragraph_needs_no_table(bilingual):
    tree = content(bilingual, layout=Layout.BY_PARAGRAPH, numbers=False, provenance=False)
    assert tree.xpath("//table:table", namespaces=NAMES) == []
    blocks = tree.xpath("//text:p | //text:h", namespaces=NAMES)
    assert [text_of(block) for block in blocks] == [
        side for pair in bilingual.pairs for side in (pair.source, pair.target)
    ]


def test_right_to_left_text_says_so(bilingual):
    tree = content(replace(bilingual, target_language="ar"))
    path = "//style:style[@style:name='target-Standard']//@style:writing-mode"
    assert tree.xpath(path, namespaces=NAMES) == ["rl-tb"]


@given(bilinguals(), st.sampled_from(Layout))
def test_every_part_is_xml_and_leads_nowhere_bad(bilingual, layout):
    with ZipFile(stream_of(bilingual, layout=layout)) as package:
        for name in package.namelist()[1:]:
            part = etree.fromstring(package.read(name))
            links = [element.get(HREF) for element in part.iter() if element.get(HREF)]
            assert all(link.startswith("https://example.org/") for link in links)


@given(bilinguals())
def test_nothing_is_lost(bilingual):
    _, sources, targets = columns(content(bilingual, notes=False))
    assert sources == [flat(pair.source) for pair in bilingual.pairs]
    assert targets == [flat(pair.target) for pair in bilingual.pairs]


@needs_libreoffice
def test_libreoffice_reads_every_paragraph(bilingual, tmp_path):
    path = tmp_path / "article.odt"
    path.write_bytes(stream_of(bilingual).getvalue())
    lines = libreoffice_text(path, tmp_path)
    for pair in bilingual.pairs:
        assert any(pair.source in line for line in lines)
        assert any(pair.target in line for line in lines)


def test_stacked_pairs_stand_close_and_on_one_page(bilingual):
    def property_of(style: str, name: str, **choices) -> list[str]:
        path = f"//style:style[@style:name='{style}']/style:paragraph-properties/@fo:{name}"
        return content(bilingual, **choices).xpath(path, namespaces=NAMES)

    stacked = {"layout": Layout.BY_PARAGRAPH}
    assert property_of("source-Standard", "keep-with-next", **stacked) == ["always"]
    assert property_of("source-Standard", "margin-bottom", **stacked) == ["0.7mm"]
    assert property_of("source-Heading_20_1", "margin-top", **stacked) == ["5mm"]
    assert property_of("target-Heading_20_1", "margin-top", **stacked) == ["0mm"]
    first = {"layout": Layout.BY_PARAGRAPH, "target_first": True}
    assert property_of("target-Standard", "keep-with-next", **first) == ["always"]
    assert property_of("source-Standard", "keep-with-next") == []

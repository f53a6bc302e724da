# SPDX-License-Identifier: GPL-3.0-or-later
import io
from dataclasses import replace
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop.document import Kind
from desktop.export import Layout, Options
from desktop.export.epub_writer import write
from desktop.export.markup import clean
from desktop.export.words import ENGLISH
from tests.export.consumers import epubcheck, needs_epubcheck
from tests.export.strategies import bilinguals

XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"


def exported(bilingual, **choices) -> ZipFile:
    stream = io.BytesIO()
    write(bilingual, stream, Options(**choices))
    return ZipFile(stream)


def opened(book: ZipFile, name: str) -> etree._Element:
    return etree.fromstring(book.read(f"EPUB/{name}"))


def spine(book: ZipFile) -> list[str]:
    package = opened(book, "package.opf")
    files = {item.get("id"): item.get("href") for item in package.iter(f"{OPF}item")}
    return [files[item.get("idref")] for item in package.iter(f"{OPF}itemref")]


def texts(book: ZipFile, side: str) -> list[str]:
    pages = [opened(book, name) for name in spine(book)]
    path = f".//{XHTML}div[@class='{side}']"
    return ["".join(cell.itertext()) for page in pages for cell in page.findall(path)]


def long(bilingual, times):
    pairs = tuple(
        replace(pair, id=str(number)) for number, pair in enumerate(bilingual.pairs * times, 1)
    )
    return replace(bilingual, pairs=pairs)


def test_the_type_comes_first_and_uncompressed(bilingual):
    first = exported(bilingual).infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")


def test_both_sides_are_there_with_their_language(bilingual):
    book = exported(bilingual)
    assert texts(book, "source") == [pair.source for pair in bilingual.pairs]
    assert texts(book, "target") == [pair.target for pair in bilingual.pairs]
    cells = opened(book, "text-1.xhtml").findall(f".//{XHTML}div[@lang]")
    assert {(cell.get("class"), cell.get("lang")) for cell in cells} == {
        ("source", "de"),
        ("target", "en"),
    }


def test_the_package_tells_title_author_and_languages(bilingual):
    package = opened(exported(bilingual), "package.opf")
    assert package.findtext(f".//{DC}title") == "The bridge that nobody wanted to tear down"
    assert package.findtext(f".//{DC}creator") == "Wiebke Lührs"
    assert [item.text for item in package.iter(f"{DC}language")] == ["en", "de"]


def test_the_contents_lead_to_the_headings(bilingual):
    book = exported(bilingual)
    links = opened(book, "nav.xhtml").findall(f".//{XHTML}a")
    assert [(link.get("href"), link.text) for link in links] == [
        ("text-1.xhtml", "The bridge that nobody wanted to tear down"),
        ("text-1.xhtml#p5", "Rust beneath the paint"),
        ("about.xhtml", "About this translation"),
    ]


def test_a_long_article_is_cut_at_headings(bilingual):
    book = exported(long(bilingual, 20))
    names = spine(book)
    assert len(names) > 4
    for name in names[1:-1]:
        first = opened(book, name).find(f".//{XHTML}section")
        assert first.get("class") == f"row {Kind.HEADING.value}"
    assert len(texts(book, "source")) == 240


def test_an_article_without_headings_is_cut_by_length(bilingual):
    body = replace(bilingual, pairs=bilingual.pairs[1:2])
    book = exported(long(body, 700))
    assert spine(book) == ["text-1.xhtml", "text-301.xhtml", "text-601.xhtml", "about.xhtml"]
    assert len(texts(book, "target")) == 700


def test_provenance_can_be_left_out(bilingual):
    assert ENGLISH.builtin in exported(bilingual).read("EPUB/about.xhtml").decode("utf-8")
    assert "EPUB/about.xhtml" not in exported(bilingual, provenance=False).namelist()


@given(bilinguals(), st.sampled_from(Layout))
def test_hostile_text_is_shown_and_does_nothing(bilingual, layout):
    book = exported(bilingual, layout=layout)
    for name in book.namelist():
        if name.endswith((".xhtml", ".opf")):
            page = etree.fromstring(book.read(name))
            assert not [e for e in page.iter() if etree.QName(e).localname in {"script", "img"}]
            links = [a.get("href") for a in page.iter(f"{XHTML}a")]
            assert all(not link.startswith(("javascript:", "file:", "//")) for link in links)


@given(bilinguals())
def test_nothing_is_lost(bilingual):
    book = exported(bilingual, notes=False)
    assert texts(book, "source") == [clean(pair.source) for pair in bilingual.pairs]
    assert texts(book, "target") == [clean(pair.target) for pair in bilingual.pairs]


@needs_epubcheck
def test_epubcheck_has_nothing_to_say(bilingual, tmp_path):
    path = tmp_path / "book.epub"
    with path.open("wb") as stream:
        write(long(bilingual, 5), stream, Options())
    epubcheck(path)


def test_a_first_heading_that_is_not_the_title_is_in_the_contents(bilingual):
    document = replace(bilingual.document, title="Nordbrücke")
    nav = opened(exported(replace(bilingual, document=document)), "nav.xhtml")
    entries = [link.get("href") for link in nav.iter(f"{XHTML}a")]
    assert entries[:2] == ["text-1.xhtml", "text-1.xhtml#p1"]


def test_the_book_names_languages_as_other_programs_do(bilingual):
    package = opened(exported(replace(bilingual, target_language="pb")), "package.opf")
    assert [each.text for each in package.iter(f"{DC}language")] == ["pt-BR", "de"]


@pytest.mark.parametrize(
    ("layout", "direction"), [(Layout.SIDE_BY_SIDE, "ltr"), (Layout.BY_PARAGRAPH, "rtl")]
)
def test_the_original_stands_left_of_a_language_from_right_to_left(bilingual, layout, direction):
    book = exported(replace(bilingual, target_language="ar"), layout=layout)
    root = opened(book, spine(book)[0])
    assert root.get("dir") == direction
    targets = [each for each in root.iter("{*}div") if each.get("class") == "target"]
    assert {each.get("dir") for each in targets} == {"rtl"}

# SPDX-License-Identifier: GPL-3.0-or-later
"""What people write into notes and edits does nothing in any format."""

import csv
import io
from dataclasses import replace
from zipfile import ZipFile

import pytest
from lxml import etree
from markdown_it import MarkdownIt

from desktop.document import BilingualDocument, Revision, Tint
from desktop.export import Format, Layout, Options, formats
from desktop.export.registry import writer

HOSTILE = (
    "<script>alert(1)</script>&amp;&nbsp;]]>",
    "=cmd|'/c calc'!A1\nzweite Zeile",
    "\n=1+1",
    "\t@SUM(A1)",
    " +1+1",
    "\x00\x01\x0b\x1b\x7f\ufffe\ud800 control",
    '{ HYPERLINK "https://example.org" } <w:fldSimple w:instr="DDE"/>',
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
    "--><!-- ?> <?php",
    "[^1]: x\n\n# head <img src=x onerror=alert(1)>",
    "```\n<script>alert(1)</script>",
    "[x](javascript:alert(1)) ![x](https://example.org/x.png)",
)
FORMULA = ("=", "+", "-", "@")
READABLE = [(info.format, layout) for info in formats() for layout in sorted(info.layouts)]
ACTIVE = {"script", "img", "object", "iframe", "fldSimple", "event-listeners", "plugin"}


@pytest.fixture
def hostile(bilingual) -> BilingualDocument:
    """The article with a hostile edit and a hostile note on every sentence, and such facts."""
    texts = iter(HOSTILE * 9)

    def revised(sentence):
        revision = Revision(machine=next(texts), note=next(texts), tint=Tint.BLUE)
        return replace(sentence, target=next(texts), revision=revision)

    pairs = tuple(
        replace(pair, sentences=tuple(map(revised, pair.sentences))) for pair in bilingual.pairs
    )
    document = replace(bilingual.document, title=HOSTILE[0], author=HOSTILE[7], file=HOSTILE[1])
    return replace(bilingual, pairs=pairs, document=document)


def exported(bilingual, form: Format, layout: Layout = Layout.SIDE_BY_SIDE) -> bytes:
    stream = io.BytesIO()
    options = Options(layout=layout, edits=True, title_page=True)
    writer(form)(bilingual, stream, options)
    return stream.getvalue()


def trees(data: bytes, form: Format) -> dict[str, etree._Element]:
    """Parse every XML part of a file, as strictly as XML wants it."""
    if form in {Format.DOCX, Format.ODT, Format.EPUB}:
        with ZipFile(io.BytesIO(data)) as package:
            names = [name for name in package.namelist() if not name.endswith(("type", ".css"))]
            return {name: etree.fromstring(package.read(name)) for name in names}
    return {"": etree.fromstring(data)}


def rendered(form: Format, data: bytes) -> etree._Element:
    """Parse a page as a browser would."""
    text = data.decode("utf-8")
    if form is Format.MARKDOWN:
        text = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    return etree.fromstring(text, etree.HTMLParser())


def tags(tree: etree._Element) -> set[str]:
    return {etree.QName(e).localname for e in tree.iter(etree.Element)}


@pytest.mark.parametrize(
    ("form", "layout"),
    [case for case in READABLE if case[0] in {Format.DOCX, Format.ODT, Format.EPUB}],
)
def test_packages_hold_no_active_element(hostile, form, layout):
    for name, tree in trees(exported(hostile, form, layout), form).items():
        assert not tags(tree) & ACTIVE
        # The footer's own field is the number of the page.
        assert "instrText" not in tags(tree) or name == "word/footer.xml"
        assert not tree.getroottree().docinfo.internalDTD or name.endswith(".xhtml")


@pytest.mark.parametrize("form", [Format.TMX, Format.XLIFF_1, Format.XLIFF_2])
def test_interchange_is_xml_without_entities_of_its_own(hostile, form):
    data = exported(hostile, form)
    assert not tags(trees(data, form)[""]) & ACTIVE
    assert b"<!ENTITY" not in data


@pytest.mark.parametrize(
    ("form", "layout"),
    [case for case in READABLE if case[0] in {Format.HTML, Format.MARKDOWN, Format.ANKI}],
)
def test_pages_run_and_load_nothing(hostile, form, layout):
    page = rendered(form, exported(hostile, form, layout))
    assert not tags(page) & ACTIVE
    for element in page.iter(etree.Element):
        assert not [name for name in element.attrib if name.startswith("on")]
        assert not element.get("href", "").lower().startswith(("javascript:", "file:", "data:"))


@pytest.mark.parametrize("form", [Format.CSV, Format.TSV])
def test_no_cell_is_a_formula(hostile, form):
    text = exported(hostile, form).decode("utf-8").removeprefix("\ufeff")
    rows = csv.DictReader(io.StringIO(text), delimiter="," if form is Format.CSV else "\t")
    cells = [row[name] for row in rows for name in ("source", "target", "machine", "note")]
    assert any("cmd|" in cell for cell in cells)
    assert not [cell for cell in cells if cell.lstrip().startswith(FORMULA)]


@pytest.mark.parametrize("layout", Layout)
def test_a_pdf_has_neither_scripts_nor_links(hostile, layout):
    data = exported(replace(hostile, pairs=hostile.pairs[:2]), Format.PDF, layout)
    assert data.startswith(b"%PDF-")
    for word in (b"/JavaScript", b"/JS", b"/Launch", b"/URI"):
        assert word not in data

# SPDX-License-Identifier: GPL-3.0-or-later
import io
import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Kind, Paragraph, ParagraphPair, SentencePair
from desktop.export import ExportError, Format, Layout, Options, export
from desktop.export.pdf import systemfonts
from desktop.export.pdf.fonts import Fonts
from desktop.export.pdf_writer import write
from tests.export.scripts import TRANSLATIONS, translated
from tests.export.strategies import bilinguals

needs_poppler = pytest.mark.skipif(
    shutil.which("pdfinfo") is None, reason="poppler is not installed (Debian: poppler-utils)"
)


def exported(bilingual, **choices) -> bytes:
    stream = io.BytesIO()
    write(bilingual, stream, Options(**choices))
    return stream.getvalue()


def pages(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        found = []
        for page in document:
            text_page = page.get_textpage()
            found.append(text_page.get_text_bounded())
            text_page.close()
            page.close()
        return found


def words(text: str) -> list[str]:
    return text.replace("\ufffe", "-").split()


def long(bilingual, times):
    pairs = tuple(
        replace(pair, id=str(number)) for number, pair in enumerate(bilingual.pairs * times, 1)
    )
    return replace(bilingual, pairs=pairs)


def test_every_word_of_both_sides_can_be_copied(bilingual):
    found = set(words(" ".join(pages(exported(bilingual)))))
    for pair in bilingual.pairs:
        assert set(pair.source.split()) <= found
        assert set(pair.target.split()) <= found


def test_one_side_reads_in_order(bilingual):
    text = pages(exported(bilingual, layout=Layout.ORIGINAL, numbers=False, provenance=False))
    read = words(re.sub(r"\b1\b\s*$|•", "", text[0]))
    wanted = [word for pair in bilingual.pairs for word in pair.source.split()]
    assert [word for word in read if word != "1"] == wanted


def test_headings_are_bookmarks(bilingual):
    with pypdfium2.PdfDocument(exported(bilingual)) as document:
        titles = [bookmark.get_title() for bookmark in document.get_toc()]
    assert titles == ["The bridge that nobody wanted to tear down", "Rust beneath the paint"]


def test_the_file_tells_its_title_and_author(bilingual):
    with pypdfium2.PdfDocument(exported(bilingual)) as document:
        assert document.get_metadata_value("Title") == "The bridge that nobody wanted to tear down"
        assert document.get_metadata_value("Author") == "Wiebke Lührs"
        assert document.get_metadata_value("CreationDate") == "D:20260513094100Z"


def test_the_columns_are_named_on_every_page_and_pages_are_counted(bilingual):
    texts = pages(exported(long(bilingual, 4), provenance=False))
    assert len(texts) > 3
    for number, text in enumerate(texts, 1):
        assert "Deutsch" in text
        assert "English" in text
        assert str(number) in text.split()
    running = ["The bridge that nobody wanted to tear down" in text.splitlines() for text in texts]
    assert running[0] is False


def test_a_heading_stays_with_what_follows(bilingual):
    heading, body = bilingual.pairs[4], bilingual.pairs[5]
    for fillers in range(8, 20):
        filled = replace(bilingual, pairs=(*[bilingual.pairs[6]] * fillers * 2, heading, body))
        texts = pages(exported(filled, provenance=False, numbers=False))
        page = next(text for text in texts if heading.source in text)
        assert "Wie schlecht es um das" in page


def test_a_paragraph_longer_than_a_page_goes_on(bilingual):
    text = " ".join(f"Wort{number}" for number in range(1500))
    pair = ParagraphPair("1", Paragraph(text), (SentencePair("1.1", text, "short"),))
    texts = pages(exported(replace(bilingual, pairs=(pair,)), provenance=False))
    assert len(texts) > 2
    found = re.findall(r"Wort\d+", " ".join(texts))
    assert found == text.split()


def test_a_word_wider_than_its_column_is_cut(bilingual):
    text = "Donau" * 60
    pair = ParagraphPair("1", Paragraph(text), (SentencePair("1.1", text, "long"),))
    read = pages(exported(replace(bilingual, pairs=(pair,)), provenance=False, numbers=False))[0]
    assert "".join(read.split()).count("Donau") == 60


@pytest.mark.parametrize("code", ["ar", "zh", "he"])
def test_a_script_without_a_font_is_refused_before_anything_is_written(
    bilingual, tmp_path, monkeypatch, code
):
    monkeypatch.setattr(systemfonts, "folders", list)
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    with pytest.raises(ExportError, match=r"no font on this computer has its script") as caught:
        export(replace(bilingual, target_language=code), path, Format.PDF)
    assert "such as Noto" in caught.value.advice
    assert path.read_bytes() == b"old"
    original = Options(layout=Layout.ORIGINAL)
    export(replace(bilingual, target_language=code), path, Format.PDF, original)
    assert path.read_bytes().startswith(b"%PDF-1.7")


@needs_poppler
@pytest.mark.parametrize("layout", [Layout.SIDE_BY_SIDE, Layout.BY_PARAGRAPH])
def test_a_screen_reader_hears_the_text_in_order(bilingual, tmp_path, layout):
    path = tmp_path / "a.pdf"
    path.write_bytes(exported(bilingual, layout=layout))
    command = ["pdfinfo", "-struct-text", str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    assert said.stderr == ""
    spoken = words("".join(re.findall(r'"(.*)"', said.stdout)).replace("•", " "))
    assert spoken
    heard = "".join(spoken)
    places = [heard.index("".join(pair.source.split())) for pair in bilingual.pairs]
    assert places == sorted(places)
    for tag in ("H1", "H2", "P", "LI", "LBody", "BlockQuote", "Link", "TD", "TH"):
        assert re.search(rf"^\s*{tag}\b", said.stdout, re.MULTILINE) or (
            tag in {"TD", "TH"} and layout is Layout.BY_PARAGRAPH
        )


@needs_poppler
def test_all_fonts_are_embedded_and_searchable(bilingual, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(exported(bilingual))
    command = ["pdffonts", str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    rows = said.stdout.splitlines()[2:]
    assert len(rows) == 3
    assert all(re.search(r"\+Vollkorn.*Identity-H +yes yes yes", row) for row in rows)


@given(bilinguals(), st.sampled_from(Layout))
def test_any_document_can_be_opened_again(bilingual, layout):
    texts = pages(exported(bilingual, layout=layout))
    text = "".join(" ".join(texts).split())
    side = "target" if layout is Layout.TRANSLATION else "source"
    # A word may be parted between two sentences that stand in rows of their own.
    for sentence in (sentence for pair in bilingual.pairs for sentence in pair.sentences):
        for word in unicodedata.normalize("NFC", getattr(sentence, side)).split():
            if word.isascii() and word.isalnum() and len(word) < 20:
                assert word in text


def test_lists_and_quotes_have_their_marks(bilingual):
    text = pages(exported(bilingual, layout=Layout.TRANSLATION))[0]
    bullets = sum(pair.paragraph.kind is Kind.LIST for pair in bilingual.pairs)
    assert text.count("•") == bullets


def needs_font(code: str) -> None:
    if script := Fonts().lacks(code):
        pytest.skip(f"no font for {code} is installed (such as {script.value.font})")


@needs_poppler
@pytest.mark.parametrize("code", sorted(TRANSLATIONS))
@pytest.mark.parametrize("layout", [Layout.TRANSLATION, Layout.SIDE_BY_SIDE])
def test_other_scripts_are_set_and_can_be_copied(tmp_path, code, layout):
    needs_font(code)
    bilingual = translated(code)
    path = tmp_path / "a.pdf"
    path.write_bytes(exported(bilingual, layout=layout, numbers=False))
    command = ["pdftotext", str(path), "-"]
    read = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = "".join(c for c in unicodedata.normalize("NFC", read) if c.isalpha())
    assert "MariaWeber" in found
    for pair in bilingual.pairs:
        for word in re.findall(r"[^\W\d_]+", pair.target):
            assert word in found


@needs_poppler
@pytest.mark.parametrize("code", sorted(TRANSLATIONS))
def test_fonts_of_other_scripts_are_embedded_as_subsets(tmp_path, code):
    needs_font(code)
    path = tmp_path / "a.pdf"
    path.write_bytes(exported(translated(code)))
    said = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True, check=True)
    assert said.stderr == ""
    rows = said.stdout.splitlines()[2:]
    assert len(rows) > 3
    assert all(re.search(r"[A-Z]{6}\+.*Identity-H +yes yes yes", row) for row in rows)
    assert path.stat().st_size < 400_000


@pytest.mark.parametrize(("language", "begins_on_the_right"), [("he", True), ("en", False)])
def test_columns_from_right_to_left_are_flush_right(language, begins_on_the_right):
    needs_font("he")
    data = exported(replace(translated("he"), target_language=language), provenance=False)
    with pypdfium2.PdfDocument(data) as document:
        text_page = document[0].get_textpage()
        boxes = [text_page.get_rect(place) for place in range(text_page.count_rects())]
        text_page.close()
    # The title and the name of the language above the right column, with its edges.
    lefts, rights = zip(*((b[0], b[2]) for b in boxes if b[0] > 310 and b[1] > 725), strict=True)
    assert (max(rights) > 537) is begins_on_the_right
    assert (min(lefts) < 323) is not begins_on_the_right

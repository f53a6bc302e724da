# SPDX-License-Identifier: GPL-3.0-or-later
"""A paragraph in another language says so in every format that knows languages."""

import re
import zipfile
from dataclasses import replace

import pytest

from desktop.export import ExportError, Format, Layout, Options, export
from desktop.reading.bilingual import read_bilingual
from tests.export.article import article

ROW = 3
BOTH = Options(layout=Layout.BY_PARAGRAPH, numbers=False, provenance=False)


def foreign(language: str):
    """Return the article with one paragraph that is said to be in another language."""
    whole = article()
    pairs = list(whole.pairs)
    pairs[ROW] = replace(pairs[ROW], language=language)
    return replace(whole, pairs=tuple(pairs))


def written(tmp_path, form, language="fr", options=BOTH) -> bytes:
    path = tmp_path / "artikel"
    export(foreign(language), path, form, options)
    return path.read_bytes()


def member(data: bytes, tmp_path, name: str) -> str:
    path = tmp_path / "package.zip"
    path.write_bytes(data)
    with zipfile.ZipFile(path) as package:
        return package.read(name).decode("utf-8")


def test_html_says_it_on_the_original(tmp_path):
    page = written(tmp_path, Format.HTML).decode("utf-8")
    assert re.findall('class="source" lang="([a-z]+)" dir="([a-z]+)"', page)[ROW] == ("fr", "ltr")
    assert page.count('lang="fr"') == 1
    assert re.findall('class="target" lang="([a-z]+)"', page) == ["en"] * 12
    mirrored = written(tmp_path, Format.HTML, "ar").decode("utf-8")
    assert 'class="source" lang="ar" dir="rtl"' in mirrored


def test_epub_says_it_on_the_original_and_of_the_book(tmp_path):
    data = written(tmp_path, Format.EPUB)
    text = member(data, tmp_path, "EPUB/text-1.xhtml")
    assert re.findall('class="source" lang="([a-z]+)"', text).count("fr") == 1
    package = member(data, tmp_path, "EPUB/package.opf")
    assert re.findall("<dc:language>([a-z]+)<", package) == ["en", "de", "fr"]


def test_word_spells_it_in_its_own_language(tmp_path):
    document = member(written(tmp_path, Format.DOCX), tmp_path, "word/document.xml")
    runs = re.findall('<w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">([^<]*)', document)
    assert "".join(runs) == article().pairs[ROW].source


def test_open_document_has_styles_for_it(tmp_path):
    content = member(written(tmp_path, Format.ODT), tmp_path, "content.xml")
    assert 'fo:language="fr" fo:country="FR"' in content
    found = re.findall('text:style-name="source-fr-[^"]*">([^<]*)', content)
    assert found == [article().pairs[ROW].source]
    assert content.count('style:name="source-Standard"') == 1


def test_pdf_tags_it_and_refuses_a_script_that_it_cannot_set(tmp_path):
    assert b"/Lang <6672>" in written(tmp_path, Format.PDF)
    with pytest.raises(ExportError, match="Arabic"):
        written(tmp_path, Format.PDF, "ar")
    assert written(tmp_path, Format.PDF, "ar", replace(BOTH, layout=Layout.TRANSLATION))


def test_translation_tools_find_it_where_their_formats_have_it(tmp_path):
    memory = written(tmp_path, Format.TMX).decode("utf-8")
    assert re.findall('<tu tuid="([0-9.]+)" srclang="fr">', memory) == ["4.1"]
    assert memory.count('<tuv xml:lang="fr">') == 1
    old = written(tmp_path, Format.XLIFF_1).decode("utf-8")
    assert old.count('<source xml:lang="fr">') == 1
    # XLIFF 2 wants every source to be in the language of the file.
    new = written(tmp_path, Format.XLIFF_2).decode("utf-8")
    assert new.count('<mda:meta type="language">fr</mda:meta>') == 1
    assert "xml:lang" not in new


def test_a_memory_whose_units_all_have_their_own_language_keeps_that_of_the_article(tmp_path):
    whole = foreign("fr")
    pairs = tuple(replace(pair, language="fr") for pair in whole.pairs)
    path = tmp_path / "artikel.tmx"
    export(replace(whole, pairs=pairs), path, Format.TMX)
    found = read_bilingual(path.read_bytes(), path.name)
    assert (found.document.language, found.target_language) == ("de", "en")
    assert [pair.language for pair in found.pairs] == ["fr"] * len(pairs)


@pytest.mark.parametrize("form", [Format.TMX, Format.XLIFF_1, Format.XLIFF_2, Format.PDF])
def test_codes_of_models_alone_are_told_as_other_programs_know_them(tmp_path, form):
    whole = replace(article(), target_language="pb")
    path = tmp_path / "artikel"
    export(whole, path, form)
    data = path.read_bytes()
    assert {b'"pb"', b"<7062>"}.isdisjoint(re.findall(rb'"pb"|<7062>', data))
    if form is not Format.PDF:
        assert b'"pt-BR"' in data
        assert read_bilingual(data, path.name).target_language == "pb"


def test_a_language_that_nobody_knows_is_not_taken_for_the_one_around(tmp_path):
    whole = replace(article(), document=replace(article().document, language=""))
    path = tmp_path / "artikel"
    export(whole, path, Format.HTML)
    assert 'class="source" lang="" dir="ltr"' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["ar", "fa", "he", "ps", "ur", "yi"])
def test_a_title_runs_as_its_language_does(tmp_path, language):
    document = replace(article().document, language=language, title="عنوان")
    path = tmp_path / "artikel"
    export(replace(article(), document=document), path, Format.DOCX, BOTH)
    text = member(path.read_bytes(), tmp_path, "word/document.xml")
    assert '<w:pStyle w:val="Title"/><w:bidi/>' in text

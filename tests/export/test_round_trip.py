# SPDX-License-Identifier: GPL-3.0-or-later
"""What we write, our own readers read again."""

import pytest

from desktop.export import Format, Layout, Options, export, formats
from desktop.reading import read

DOCUMENTS = (Format.HTML, Format.DOCX, Format.ODT, Format.EPUB)
SUFFIXES = {info.format: info.suffix for info in formats()}


@pytest.mark.parametrize("form", DOCUMENTS)
@pytest.mark.parametrize("layout", [Layout.ORIGINAL, Layout.TRANSLATION])
def test_one_side_comes_back_paragraph_by_paragraph(bilingual, tmp_path, form, layout):
    path = tmp_path / f"article{SUFFIXES[form]}"
    export(bilingual, path, form, Options(layout=layout, numbers=False, provenance=False))
    document = read(path)
    side = "source" if layout is Layout.ORIGINAL else "target"
    assert [p.text for p in document.paragraphs] == [getattr(p, side) for p in bilingual.pairs]
    assert [p.kind for p in document.paragraphs] == [p.paragraph.kind for p in bilingual.pairs]


@pytest.mark.parametrize("form", [Format.HTML, Format.DOCX, Format.EPUB])
def test_inline_mark_up_comes_back(bilingual, tmp_path, form):
    path = tmp_path / f"article{SUFFIXES[form]}"
    export(bilingual, path, form, Options(layout=Layout.ORIGINAL, numbers=False, provenance=False))
    assert [p.spans for p in read(path).paragraphs] == [p.paragraph.spans for p in bilingual.pairs]


@pytest.mark.parametrize("form", DOCUMENTS)
def test_both_sides_can_be_read_one_below_the_other(bilingual, tmp_path, form):
    path = tmp_path / f"article{SUFFIXES[form]}"
    export(
        bilingual, path, form, Options(layout=Layout.BY_PARAGRAPH, numbers=False, provenance=False)
    )
    assert [p.text for p in read(path).paragraphs] == [
        side for pair in bilingual.pairs for side in (pair.source, pair.target)
    ]


@pytest.mark.parametrize("form", DOCUMENTS)
def test_title_author_and_language_come_back(bilingual, tmp_path, form):
    path = tmp_path / f"article{SUFFIXES[form]}"
    export(bilingual, path, form, Options(layout=Layout.ORIGINAL, numbers=False, provenance=False))
    document = read(path)
    assert document.title == bilingual.document.title
    assert document.author == bilingual.document.author
    assert document.language == "de"


@pytest.mark.parametrize("form", [Format.HTML, Format.EPUB])
def test_the_date_of_the_article_comes_back(bilingual, tmp_path, form):
    path = tmp_path / f"article{SUFFIXES[form]}"
    export(bilingual, path, form, Options(layout=Layout.ORIGINAL))
    assert read(path).date == bilingual.document.date

# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every format."""

import io
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Paragraph, ParagraphPair, Revision, SentencePair
from desktop.export import Format, Layout, Options, export, formats, preview
from desktop.export.registry import writer
from tests.export.strategies import bilinguals

CASES = [(info.format, layout) for info in formats() for layout in sorted(info.layouts)]


def test_every_format_is_in_the_table_once():
    assert sorted(info.format for info in formats()) == sorted(Format)
    assert len({info.suffix for info in formats()}) == len(formats())


def test_the_first_suffix_that_fits_a_name_is_the_right_one():
    for info in formats():
        first = next(other for other in formats() if f"a{info.suffix}".endswith(other.suffix))
        assert first is info


@pytest.mark.parametrize("info", formats(), ids=lambda info: info.format)
def test_every_writer_can_be_loaded(info):
    module, function = info.entry.split(":")
    assert writer(info.format) is getattr(import_module(f"desktop.export.{module}"), function)


@pytest.mark.parametrize(("kind", "layout"), CASES)
def test_the_file_is_written_and_twice_the_same(bilingual, tmp_path, kind, layout):
    options = Options(layout=layout)
    export(bilingual, tmp_path / "a", kind, options)
    export(bilingual, tmp_path / "b", kind, options)
    assert (tmp_path / "a").stat().st_size > 500
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


_HASHES = """
import hashlib, io
from desktop.export import Options, formats
from desktop.export.registry import writer
from tests.export.article import revised
for info in formats():
    for layout in sorted(info.layouts):
        stream = io.BytesIO()
        writer(info.format)(revised(), stream, Options(layout=layout, edits=True))
        print(info.format, layout, hashlib.sha256(stream.getvalue()).hexdigest())
"""


def test_two_processes_write_the_same_bytes():
    told = []
    for changes in ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo"}):
        ended = subprocess.run(
            [sys.executable, "-c", _HASHES],
            env={**os.environ, **changes},
            cwd=Path(__file__).resolve().parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        told.append(ended.stdout.splitlines())
    assert len(told[0]) == len(CASES)
    assert told[0] == told[1]


@pytest.mark.parametrize("kind", Format)
def test_a_writer_leaves_the_stream_open(bilingual, kind):
    stream = io.BytesIO()
    writer(kind)(bilingual, stream, Options())
    assert not stream.closed


@given(bilinguals(), st.sampled_from(CASES))
def test_any_document_goes_into_any_format(bilingual, case):
    kind, layout = case
    with tempfile.TemporaryDirectory() as folder:
        export(bilingual, Path(folder) / "a", kind, Options(layout=layout))


def test_the_default_layout_is_side_by_side():
    assert Options().layout is Layout.SIDE_BY_SIDE


@pytest.mark.parametrize("kind", Format)
def test_only_the_wanted_paragraphs_are_written(bilingual, tmp_path, kind):
    export(bilingual, tmp_path / "all", kind)
    export(bilingual, tmp_path / "two", kind, Options(paragraphs=frozenset({"2", "7"})))
    assert (tmp_path / "two").stat().st_size < (tmp_path / "all").stat().st_size


def test_chosen_paragraphs_keep_their_numbers(bilingual, tmp_path):
    export(bilingual, tmp_path / "a", Format.JSON, Options(paragraphs=frozenset({"2", "7"})))
    data = json.loads((tmp_path / "a").read_text(encoding="utf-8"))
    assert [paragraph["id"] for paragraph in data["paragraphs"]] == ["2", "7"]


@pytest.mark.parametrize(("kind", "layout"), CASES)
def test_a_document_with_nothing_in_it_is_written_too(bilingual, tmp_path, kind, layout):
    document = replace(bilingual.document, title="\u200b", paragraphs=())
    empty = replace(bilingual, document=document, pairs=())
    export(empty, tmp_path / "a", kind, Options(layout=layout))
    assert (tmp_path / "a").stat().st_size > 0


@pytest.mark.parametrize("kind", list(Format))
def test_a_preview_begins_as_the_file_does(bilingual, kind):
    made = preview(bilingual, kind, Options())
    assert made.all == 12
    if made.rich:
        assert "Größmann nach der Sitzung" in made.text
    else:
        stream = io.BytesIO()
        writer(kind)(bilingual, stream, Options())
        lines = stream.getvalue().decode("utf-8").removeprefix("\ufeff").splitlines()
        assert made.text.splitlines() == [line[:400] for line in lines[:60]]


def test_a_preview_of_a_long_article_is_short(bilingual):
    pairs = tuple(replace(bilingual.pairs[1], id=str(number)) for number in range(1, 5000))
    long = replace(bilingual, pairs=pairs)
    for kind in Format:
        assert len(preview(long, kind, Options()).text) < 30_000


def test_a_hostile_article_does_nothing_to_a_preview(bilingual):
    hostile = "<script>alert(1)</script><img src=x>"
    document = replace(bilingual.document, title=hostile, author=hostile, file=hostile)
    sentence = SentencePair("1.1", hostile, hostile, revision=Revision(hostile + "x", hostile))
    pair = ParagraphPair("1", Paragraph(hostile), (sentence,))
    made = preview(
        replace(bilingual, document=document, pairs=(pair,)), Format.HTML, Options(edits=True)
    )
    assert "<script" not in made.text
    assert "<img" not in made.text

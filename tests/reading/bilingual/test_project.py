# SPDX-License-Identifier: GPL-3.0-or-later
"""A project holds everything: nothing is lost on the way to the disk and back."""

import io
import json
import re
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Link, Original, Project
from desktop.document.cuts import Cut, recut
from desktop.export import Format, export
from desktop.export.project_writer import save_project, write_project
from desktop.reading.bilingual import read_bilingual, recognises
from desktop.reading.bilingual.errors import (
    OtherVersionError,
    ShapeError,
    TargetLanguageError,
    UnfinishedError,
)
from desktop.reading.bilingual.project_format import ProjectFile
from desktop.reading.errors import DamagedError, ReadingError
from tests.bench.bench_exports import long_article
from tests.export.article import article
from tests.export.strategies import bilinguals


def packed(bilingual, place=None) -> bytes:
    return packed_project(Project.of(bilingual, place))


def packed_project(project) -> bytes:
    stream = io.BytesIO()
    write_project(project, stream)
    return stream.getvalue()


def changed(data: bytes, member: str, text: str | None) -> bytes:
    """Return a project with another member, or without it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            if info.filename != member:
                new.writestr(info, old.read(info))
        if text is not None:
            new.writestr(member, text)
    return stream.getvalue()


def member(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode("utf-8")


@given(bilinguals())
def test_nothing_is_lost(bilingual):
    assert read_bilingual(packed(bilingual), "a.synopse") == bilingual


@given(bilinguals(), st.integers(0, 99), st.integers(0, 99))
def test_where_the_reader_was_is_kept(bilingual, row, sentence):
    project = ProjectFile(packed(bilingual, (row, sentence)), "a.synopse")
    assert project.place == (row, sentence)
    assert ProjectFile(packed(bilingual), "a.synopse").place is None


@given(bilinguals())
def test_the_same_document_gives_the_same_bytes(bilingual):
    assert packed(bilingual) == packed(bilingual)


@given(st.binary(max_size=40), st.integers(0, 3000), st.integers(0, 40))
def test_a_damaged_project_is_told(garbage, at, cut):
    whole = packed(article())
    data = whole[:at] + garbage + whole[at + cut :]
    try:
        found = read_bilingual(data, "a.synopse")
    except ReadingError:
        return
    assert found.pairs


def test_the_place_of_the_reader_comes_first():
    bilingual = long_article(60_000)
    count = len(bilingual.pairs)
    assert count > 1500
    project = ProjectFile(packed(bilingual), "a.synopse")
    order = [row.number for row in project.rows(1200)]
    assert order[0] == 1000
    assert sorted(order) == list(range(count))
    found = {row.number: row.pair.source for row in project.rows(10**9)}
    assert found == {index: pair.source for index, pair in enumerate(bilingual.pairs)}


def test_it_is_known_by_its_content_and_by_its_name(tmp_path):
    path = tmp_path / "artikel.zip"
    save_project(Project.of(article()), path)
    assert recognises(path.read_bytes()[:100], path.name)
    assert recognises(b"", "artikel.synopse")
    assert read_bilingual(path.read_bytes(), path.name) == article()


def test_an_export_is_a_project(tmp_path):
    path = tmp_path / "artikel.synopse"
    export(article(), path, Format.PROJECT)
    assert read_bilingual(path.read_bytes(), path.name) == article()


def test_it_can_be_looked_into_with_common_tools():
    data = packed(article(), (1, 0))
    assert data[30:].startswith(b"mimetypeapplication/vnd.synopse.project+zip")
    head = json.loads(member(data, "project.json"))
    assert head["synopse-project"] == 1
    assert head["place"] == "2.1"
    lines = member(data, "article.jsonl").splitlines()
    assert [json.loads(line)["text"] for line in lines] == [pair.source for pair in article().pairs]
    assert len(member(data, "sentences/1.jsonl").splitlines()) == len(lines)


def test_another_version_is_told():
    data = packed(article())
    head = member(data, "project.json").replace('"synopse-project": 1', '"synopse-project": 2')
    with pytest.raises(OtherVersionError, match="version “2”"):
        ProjectFile(changed(data, "project.json", head), "a.synopse")


def test_another_language_is_told():
    with pytest.raises(TargetLanguageError):
        read_bilingual(packed(article()), "a.synopse", target="fr")


@pytest.mark.parametrize("name", ["project.json", "article.jsonl"])
def test_a_missing_member_is_told(name):
    with pytest.raises(DamagedError):
        ProjectFile(changed(packed(article()), name, None), "a.synopse")


def test_missing_sentences_are_told():
    project = ProjectFile(changed(packed(article()), "sentences/1.jsonl", ""), "a.synopse")
    with pytest.raises(ShapeError):
        list(project.rows())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"source":"', '"quelle":"'),
        ('"target":"', '"target":7,"x":"'),
        ('"sentences":[', '"sentences":{},"x":['),
        ('"source":"', '"source":"Etwas anderes'),
        ('"score":', '"score":"a","x":'),
        ('"links":[', '"links":["a",'),
        ('"links":[', '"links":[1,'),
        ('"links":[', '"links":[true,1,1,1,1,'),
        ("{", "["),
    ],
)
def test_a_fault_in_a_sentence_is_told_with_its_place(old, new):
    data = packed(article())
    text = member(data, "sentences/1.jsonl")
    assert old in text
    project = ProjectFile(
        changed(data, "sentences/1.jsonl", text.replace(old, new, 1)), "a.synopse"
    )
    with pytest.raises(ShapeError, match=r"sentences/1\.jsonl, ¶ "):
        list(project.rows())


def test_links_that_lead_outside_are_left_out():
    pair = article().pairs[0]
    sentence = replace(pair.sentences[0], links=(Link(0, 1, 0, 999, 0.5), Link(0, 1, 0, 1, 0.5)))
    pairs = (replace(pair, sentences=(sentence, *pair.sentences[1:])), *article().pairs[1:])
    found = read_bilingual(packed(replace(article(), pairs=pairs)), "a.synopse")
    assert found.pairs[0].sentences[0].links == (Link(0, 1, 0, 1, 0.5),)


def test_a_lone_surrogate_survives():
    bilingual = article()
    document = replace(bilingual.document, title="halb \ud83d", author="\ud83d")
    sentence = replace(bilingual.pairs[0].sentences[0], target="x \ud83d", links=())
    pair = replace(bilingual.pairs[0], sentences=(sentence, *bilingual.pairs[0].sentences[1:]))
    odd = replace(bilingual, document=document, pairs=(pair, *bilingual.pairs[1:]))
    assert read_bilingual(packed(odd), "a.synopse") == odd


def test_work_that_is_not_finished_is_kept_and_the_rest_waits():
    bilingual = article()
    pairs = {0: bilingual.pairs[0], 3: bilingual.pairs[3]}
    project = replace(Project.of(bilingual), pairs=pairs, edition="0f" * 16)
    found = ProjectFile(packed_project(project), "a.synopse")
    assert {row.number: row.pair for row in found.rows(3)} == pairs
    assert found.document == bilingual.document
    assert found.edition == "0f" * 16
    with pytest.raises(UnfinishedError, match="2 of 12 paragraphs"):
        read_bilingual(packed_project(project), "a.synopse")


def test_what_the_machine_made_of_a_paragraph_comes_back():
    bilingual = article()
    fresh = bilingual.pairs[2]
    cuts = (Cut(8, 9), *(Cut(*cut) for cut in ((82, 89),)))
    pair = recut(fresh, cuts)
    originals = {2: Original(fresh, cuts), 5: Original(bilingual.pairs[5])}
    project = replace(
        Project.of(bilingual),
        pairs={**dict(enumerate(bilingual.pairs)), 2: pair},
        originals=originals,
    )
    rows = {row.number: row for row in ProjectFile(packed_project(project), "a.synopse").rows()}
    assert rows[2].pair == pair
    assert {number: row.original for number, row in rows.items() if row.original} == originals
    assert read_bilingual(packed_project(project), "a.synopse").pairs[2] == pair


def test_cuts_that_lead_elsewhere_are_told():
    bilingual = article()
    project = replace(Project.of(bilingual), originals={2: Original(bilingual.pairs[2], ())})
    with pytest.raises(ShapeError, match="¶ 3"):
        list(ProjectFile(packed_project(project), "a.synopse").rows())


@pytest.mark.parametrize("score", ["1e999", "1" + "0" * 400])
def test_a_score_without_end_is_refused_with_its_place(score):
    data, name = packed(article()), "sentences/1.jsonl"
    text = re.sub(r'"score":\s*-?[\d.e-]+', f'"score":{score}', member(data, name), count=1)
    with pytest.raises(ReadingError, match="¶"):
        read_bilingual(changed(data, name, text), "a.synopse")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Of all notebooks only those of older versions of the article are taken, whatever lies about."""

import os

import pytest

from desktop.document import Document, Paragraph
from desktop.window.drift.matching import mark
from desktop.window.drift.older import Count, count, older
from desktop.window.page import SentenceRef
from desktop.window.storage.notebook import Notebook, fingerprint

REF = SentenceRef(0, 0)


def article(text="Ein Satz.", title="Titel", file="a.txt"):
    return Document((Paragraph(text),), title=title, file=file)


def keep(folder, document, note, *, target="en", marked=True, what="note"):
    notebook = Notebook(folder, document, target)
    notebook.write(what, REF, note)
    if marked:
        notebook.write("source", REF, mark(document.paragraphs[0].text))
    notebook.close()
    return folder / f"{fingerprint(document)}.{target}.jsonl"


def found(folder, document):
    key = fingerprint(document)
    return [said.notes.get(REF) for said in older(folder, document, "en", key)]


@pytest.mark.parametrize(
    ("title", "file", "known"),
    [
        ("Titel", "b.txt", True),
        ("Anders", "a.txt", True),
        ("Anders", "b.txt", False),
        ("", "", False),
    ],
)
def test_the_title_or_the_name_of_the_file_is_the_same(tmp_path, title, file, known):
    keep(tmp_path, article(), "x")
    assert found(tmp_path, article("Ein neuer.", title, file)) == ["x"] * known


def test_no_name_is_not_the_same_name(tmp_path):
    keep(tmp_path, article(title="", file=""), "x")
    assert found(tmp_path, article("Ein neuer.", "", "")) == []


def test_the_newest_comes_first_and_its_own_not_at_all(tmp_path):
    for age, name in enumerate("abc"):
        path = keep(tmp_path, article(name), name)
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    assert found(tmp_path, article("b")) == ["a", "c"]


def test_another_target_and_a_notebook_without_marks_are_left_alone(tmp_path):
    keep(tmp_path, article("a"), "x", target="fr")
    keep(tmp_path, article("b"), "x", marked=False)
    assert found(tmp_path, article("c")) == []


def test_what_came_with_a_file_is_left_alone(tmp_path):
    state = {"cuts": None, "of": 0, "edit": [], "note": [[0, "x"]], "tint": [], "checked": []}
    keep(tmp_path, article("a"), state, what="base")
    assert found(tmp_path, article("b")) == []


@pytest.mark.parametrize(
    "rubbish", [b"", b"\xff\x00", b"[]\n", b"3\n", b'{"title": 1}\n', b"{" * 9]
)
def test_rubbish_is_passed_over(tmp_path, rubbish):
    (tmp_path / "rubbish.en.jsonl").write_bytes(rubbish)
    (tmp_path / "folder.en.jsonl").mkdir()
    keep(tmp_path, article("a"), "x")
    assert found(tmp_path, article("b")) == ["x"]


def test_no_folder_is_no_older_version(tmp_path):
    assert found(tmp_path / "none", article()) == []


def test_a_mark_goes_with_what_it_was_made_for(tmp_path):
    document = article()
    keep(tmp_path, document, "x")
    notebook = Notebook(tmp_path, document, "en")
    assert notebook.additions.sources == {REF: mark("Ein Satz.")}
    notebook.write("sentence", REF, "Ein Satz.")
    notebook.write("note", REF, None)
    assert list(notebook.additions.records()) == []
    notebook.close()
    assert list(tmp_path.iterdir()) == []


def test_everything_is_counted_by_its_kind(tmp_path):
    path = keep(tmp_path, article(), "x")
    notebook = Notebook(tmp_path, article(), "en")
    for what, value in (("edit", "A sentence."), ("checked", True), ("tint", "rose")):
        notebook.write(what, REF, value)
    notebook.write("edit", SentenceRef(0, 1), "Another.")
    notebook.close()
    said = notebook.additions
    assert path.exists()
    assert count(said) == Count(1, 1, 1, 1)
    said.sources[SentenceRef(0, 1)] = mark("Noch einer.")
    said.languages[0] = "fr"
    assert count(said) == Count(2, 1, 1, 1, languages=1)
    assert count(said).total == 6

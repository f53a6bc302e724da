# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader adds survives crashes, cut-off lines and full disks are told."""

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document import Document, Paragraph
from desktop.window.page import SentenceRef
from desktop.window.storage.notebook import Notebook, NotebookError, fingerprint

DOCUMENT = Document((Paragraph("Ein Satz."), Paragraph("Noch einer.")), title="Titel")
REFS = st.builds(SentenceRef, st.integers(0, 5), st.integers(0, 5))
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["edit", "note", "draft", "checked", "place"]),
        REFS,
        st.one_of(st.none(), st.text(min_size=1, max_size=20)),
    ),
    max_size=20,
)


def crashed(folder, acts):
    """Write without closing, as a program that is killed does."""
    notebook = Notebook(folder, DOCUMENT, "en")
    for what, ref, value in acts:
        notebook.write(what, ref, value)
    notebook._lines._syncer.shutdown()
    notebook._lines._let_go()
    return notebook


@settings(max_examples=25)
@given(acts=ACTS)
def test_everything_is_there_after_a_crash(tmp_path_factory, acts):
    folder = tmp_path_factory.mktemp("notes")
    before = crashed(folder, acts)
    assert Notebook(folder, DOCUMENT, "en").additions == before.additions


@settings(max_examples=25)
@given(acts=ACTS, cut=st.integers(1, 30))
def test_a_power_cut_costs_the_last_line_at_most(tmp_path_factory, acts, cut):
    folder = tmp_path_factory.mktemp("notes")
    crashed(folder, acts)
    end = ("edit", SentenceRef(9, 9), "the last line that is cut off somewhere")
    crashed(folder, [end])
    (path,) = folder.glob("*.jsonl")
    path.write_bytes(path.read_bytes()[:-cut])
    after = crashed(folder, [("note", SentenceRef(8, 8), "goes on")])
    again = Notebook(folder, DOCUMENT, "en").additions
    assert again == after.additions
    again.edits.pop(SentenceRef(9, 9), None)
    again.notes.pop(SentenceRef(8, 8))
    assert again == crashed(tmp_path_factory.mktemp("plain"), acts).additions


def test_superseded_lines_go(tmp_path):
    crashed(tmp_path, [("place", SentenceRef(1, n), None) for n in range(200)])
    (path,) = tmp_path.glob("*.jsonl")
    assert len(path.read_text("utf-8").splitlines()) > 200
    assert Notebook(tmp_path, DOCUMENT, "en").additions.place == SentenceRef(1, 199)
    assert len(path.read_text("utf-8").splitlines()) == 2


def test_a_notebook_without_anything_leaves_no_file(tmp_path):
    Notebook(tmp_path / "new", DOCUMENT, "en").close()
    assert not (tmp_path / "new").exists()
    notebook = Notebook(tmp_path, DOCUMENT, "en")
    notebook.write("note", SentenceRef(0, 0), "x")
    notebook.write("note", SentenceRef(0, 0), None)
    notebook.close()
    assert list(tmp_path.glob("*")) == []


def test_other_text_or_target_is_another_notebook(tmp_path):
    crashed(tmp_path, [("note", SentenceRef(0, 0), "x")])
    other = Document((Paragraph("Ein anderer Satz."),))
    assert Notebook(tmp_path, other, "en").additions.notes == {}
    assert Notebook(tmp_path, DOCUMENT, "fr").additions.notes == {}
    renamed = Document(DOCUMENT.paragraphs, title="Anders", file="kopie.txt")
    assert Notebook(tmp_path, renamed, "en").additions.notes


def test_the_article_is_not_in_it(tmp_path):
    crashed(tmp_path, [("edit", SentenceRef(0, 0), "A sentence.")])
    (path,) = tmp_path.glob("*.jsonl")
    assert "Ein Satz" not in path.read_text("utf-8")


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    notebook = Notebook(tmp_path / "file" / "notes", DOCUMENT, "en")
    with pytest.raises(NotebookError, match="cannot be saved"):
        notebook.write("note", SentenceRef(0, 0), "x")


def test_what_another_window_keeps_there_stays(tmp_path):
    silent, other = Notebook(tmp_path, DOCUMENT, "en"), Notebook(tmp_path, DOCUMENT, "en")
    silent.write("note", SentenceRef(0, 0), "x")
    silent.write("note", SentenceRef(0, 0), None)
    other.write("note", SentenceRef(1, 0), "y")
    silent.close()
    other.close()
    assert Notebook(tmp_path, DOCUMENT, "en").additions.notes == {SentenceRef(1, 0): "y"}


NOTE = ("note", SentenceRef(0, 0), "x")
MINE, THEIRS = ("edit", SentenceRef(0, 0), "Mine."), ("edit", SentenceRef(1, 0), "Theirs.")


def test_a_file_that_is_taken_away_is_made_anew(tmp_path):
    crashed(tmp_path, [NOTE])
    notebook = Notebook(tmp_path, DOCUMENT, "en")
    notebook.write(*MINE)
    shutil.rmtree(tmp_path)
    notebook.write(*THEIRS)
    notebook.close()
    additions = Notebook(tmp_path, DOCUMENT, "en").additions
    assert additions == notebook.additions
    assert additions.notes
    assert len(additions.edits) == 2


def test_a_file_that_another_program_shortens_gets_everything_again(tmp_path):
    first = Notebook(tmp_path, DOCUMENT, "en")
    first.write(*MINE)
    for number in range(200):
        first.write("place", SentenceRef(1, number))
    other = Notebook(tmp_path, DOCUMENT, "en")  # It makes a new file of the long one.
    other.write(*THEIRS)
    first.write("edit", SentenceRef(0, 0), "Mine again.")
    first.close()
    other.close()
    edits = Notebook(tmp_path, DOCUMENT, "en").additions.edits
    assert edits == {SentenceRef(0, 0): "Mine again.", SentenceRef(1, 0): "Theirs."}


def test_what_was_refused_comes_with_the_next_line(tmp_path):
    place = tmp_path / "notes"
    place.write_text("")
    notebook = Notebook(place, DOCUMENT, "en")
    with pytest.raises(NotebookError):
        notebook.write(*MINE)
    assert notebook.owing
    place.unlink()
    notebook.write(*THEIRS)
    assert not notebook.owing
    notebook.close()
    assert len(Notebook(place, DOCUMENT, "en").additions.edits) == 2


def test_a_notebook_that_cannot_be_shortened_is_read(tmp_path, monkeypatch):
    crashed(tmp_path, [("place", SentenceRef(1, n), None) for n in range(200)])

    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "replace", refuse)
    assert Notebook(tmp_path, DOCUMENT, "en").additions.place == SentenceRef(1, 199)
    assert not list(tmp_path.glob("*.new"))


DAMAGE = (
    "\x00\xff",
    "5",
    "[]",
    '{"what": "edit", "at": [0, 0], "is": 5}',
    '{"what": "note", "at": [1e999, 0], "is": "x"}',
    '{"what": "row", "at": [0, 0], "is": 5}',
    '{"what": [], "at": [0, 0], "is": "x"}',
    "[" * 100_000,
)


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_lines_cost_nothing_else(tmp_path, damage):
    crashed(tmp_path, [MINE])
    (path,) = tmp_path.glob("*.jsonl")
    with path.open("ab") as stream:
        stream.write(damage.encode("latin-1") + b"\n" + json.dumps({"what": 0})[:7].encode())
    after = crashed(tmp_path, [THEIRS])
    assert len(after.additions.edits) == 2
    assert Notebook(tmp_path, DOCUMENT, "en").additions == after.additions


def test_half_a_surrogate_pair_has_a_fingerprint():
    halves = [Document((Paragraph(f"Ha{half}."),)) for half in ("\ud83d", "\ud83e")]
    assert len(set(map(fingerprint, halves))) == 2

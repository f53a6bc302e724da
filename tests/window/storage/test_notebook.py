# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader adds survives crashes, cut-off lines and full disks are told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document import Document, Paragraph
from desktop.window.page import SentenceRef
from desktop.window.storage.notebook import Notebook, NotebookError

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
    notebook._syncer.shutdown()
    if notebook._stream is not None:
        notebook._stream.close()
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

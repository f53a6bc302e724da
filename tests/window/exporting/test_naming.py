# SPDX-License-Identifier: GPL-3.0-or-later
"""A file gets its suffix, and is not replaced without a question."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.document import Document
from desktop.export import formats
from desktop.window.exporting.naming import ask_where, proposed_name


@pytest.fixture
def ask(tmp_path, monkeypatch):
    """Answer one question after the other with names; return the file and what was proposed."""

    def ask(*names):
        answers, proposed = iter(names), []

        def answer(_parent, _title, proposal, _filter):
            proposed.append(Path(proposal).name)
            name = next(answers)
            return (str(tmp_path / name) if name else "", "")

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        return ask_where(None, "Save", tmp_path / "a.synopse", "Projects", ".synopse"), proposed

    return ask


@pytest.mark.parametrize("name", ["Vertrag", "Vertrag v1.2", "Dr. Müller", "Vertrag.SYNOPSE"])
def test_every_name_ends_with_the_suffix(ask, tmp_path, name):
    path, _ = ask(name)
    assert path == tmp_path / (name if name.endswith("SYNOPSE") else f"{name}.synopse")


def test_who_thinks_better_of_it_gets_no_file(ask):
    assert ask("")[0] is None


def test_it_asks_again_where_the_whole_name_is_taken(ask, tmp_path):
    (tmp_path / "Vertrag.synopse").write_text("of last week")
    path, proposed = ask("Vertrag", "Vertrag neu")
    assert proposed == ["a.synopse", "Vertrag.synopse"]
    assert path == tmp_path / "Vertrag neu.synopse"


@pytest.mark.parametrize("suffix", [info.suffix for info in formats()])
def test_what_is_proposed_is_a_name_as_it_is(tmp_path, monkeypatch, suffix):
    proposal = tmp_path / proposed_name(Document((), file="artikel.txt"), "en", suffix)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(proposal), ""))
    assert ask_where(None, "Save", proposal, "Files", suffix) == proposal


@pytest.mark.parametrize("stem", ["ä" * 124, "a" * 251, "桥" * 83])
def test_the_name_that_is_proposed_fits_into_every_folder(tmp_path, stem):
    name = proposed_name(Document((), file=f"{stem}.txt"), "en", ".anki.txt")
    assert name.startswith(stem[:70])
    assert name.endswith(".en.anki.txt")
    (tmp_path / name).write_text("fits")


def test_what_nobody_could_type_is_not_proposed():
    document = Document((), file="Brü\n\x07\udce4cke?.txt")
    assert proposed_name(document, "en", ".html") == "Brü---cke-.en.html"

# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse dictionaries` lists, imports, finds and removes."""

import json

import pytest

from desktop.__main__ import main
from desktop.commands import dictionaries
from desktop.dictionaries import installed
from tests.dictionaries.books import DING, write_ding


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    made = tmp_path / "shelf"
    monkeypatch.setattr(dictionaries, "default_folder", lambda: made)
    monkeypatch.setattr(installed, "usual_places", lambda: [tmp_path / "trans"])
    return made


def run(capsys, *arguments):
    code = main(["dictionaries", *map(str, arguments)])
    return code, *capsys.readouterr()


def test_import_list_remove(capsys, tmp_path):
    code, out, _ = run(capsys, "import", write_ding(tmp_path))
    assert code == 0
    assert out.startswith("Imported Kleines Wörterbuch Deutsch-Englisch: ")
    code, out, _ = run(capsys, "list", "--json")
    (found,) = json.loads(out)["dictionaries"]
    assert (found["from"], found["to"], found["both_ways"]) == ("de", "en", True)
    assert found["licence"] == "GPL-2.0"
    _, out, _ = run(capsys, "list")
    assert "de↔en" in out
    assert found["id"] in out
    code, out, _ = run(capsys, "remove", found["id"])
    assert (code, out) == (0, f"Removed {found['id']}\n")
    assert run(capsys, "list") == (0, "", "")


def test_a_bad_file_is_one_sentence(capsys, tmp_path, folder):
    path = tmp_path / "artikel.txt"
    path.write_text("Kein Wörterbuch.")
    code, out, error = run(capsys, "import", path)
    assert (code, out) == (1, "")
    assert error.startswith("synopse: “artikel.txt” is no dictionary that Synopse can read.")
    assert not folder.exists()


def test_languages_can_be_said(capsys, tmp_path):
    text = DING.replace("Kleines Wörterbuch Deutsch-Englisch", "Kleines Wörterbuch")
    path = write_ding(tmp_path, text, "worte.txt")
    code, _, error = run(capsys, "import", path)
    assert code == 1
    assert "does not say which languages it is for" in error
    assert run(capsys, "import", path, "--from", "de")[0] == 1
    assert run(capsys, "import", path, "--from", "de", "--to", "en", "--quiet") == (0, "", "")


def test_what_is_not_there_cannot_be_removed(capsys):
    code, _, error = run(capsys, "remove", "nichts")
    assert code == 1
    assert error.startswith("synopse: There is no imported dictionary “nichts”.")


def test_installed_ones_are_shown(capsys, tmp_path):
    assert "No dictionary" in run(capsys, "found")[1]
    path = write_ding(tmp_path / "trans", name="de-en")
    assert str(path) in run(capsys, "found")[1]

# SPDX-License-Identifier: GPL-3.0-or-later
"""The command as a user calls it, with the real model and real files."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.__main__ import main
from models.helper_process import Helpers


def call(*arguments: str | Path) -> int:
    return main(["translate", *map(str, arguments)])


def test_samples_become_json(samples: Path, tmp_path: Path) -> None:
    files = sorted(samples.glob("*.txt"))
    assert call(*files, "--format", "json", "--output-dir", tmp_path / "out") == 0
    written = sorted((tmp_path / "out").iterdir())
    assert [path.stem for path in written] == [path.stem for path in files]
    for path in written:
        data = json.loads(path.read_text(encoding="utf-8"))
        for number, paragraph in enumerate(data["paragraphs"], start=1):
            assert paragraph["id"] == str(number)
            sentences = paragraph["sentences"]
            assert " ".join(sentence["source"] for sentence in sentences) == paragraph["source"]
            assert all(sentence["target"].strip() for sentence in sentences)


def test_it_prints_what_it_wrote(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Der Rat der Stadt tagte gestern bis in die Nacht.", encoding="utf-8")
    assert call(article) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "a.bilingual.html")


def test_quiet_is_silent(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Der Rat der Stadt tagte gestern bis in die Nacht.", encoding="utf-8")
    assert call(article, "--quiet", "-o", tmp_path / "b.json") == 0
    assert capfd.readouterr() == ("", "")


BAD = {
    "missing.txt": None,
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "binary.txt": bytes(range(256)) * 40,
    "english.txt": b"The council met yesterday and talked about the new bridge until midnight. "
    * 4,
    "huge.txt": b"Der Rat der Stadt tagte. \n" * 2_000_000,
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files_get_one_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / name
    if (content := BAD[name]) is not None:
        article.write_bytes(content)
    assert call(article, "--output-dir", tmp_path / "out") == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("synopse: ")
    assert captured.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_one_bad_file_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Der Rat der Stadt tagte gestern bis in die Nacht.", encoding="utf-8")
    assert call(tmp_path / "gone.txt", good, "--output-dir", tmp_path / "out") == 1
    assert (tmp_path / "out" / "good.html").exists()
    assert "gone.txt" in capsys.readouterr().err


def test_an_unknown_pair_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Der Rat der Stadt tagte gestern.", encoding="utf-8")
    assert call(article, "--from", "de", "--to", "xx") == 1
    assert "xx" in capsys.readouterr().err


def test_a_pipe_gets_no_progress_bar_and_no_traceback(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop", "translate", str(tmp_path / "gone.txt")]
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)
    assert result.returncode == 1
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert "gone.txt" in result.stderr


@pytest.mark.parametrize("arguments", [["--help"], ["translate", "--help"], ["--version"]])
def test_help_reads_well(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        main(arguments)
    assert ending.value.code == 0
    assert "ynopse" in capsys.readouterr().out


def test_an_encoding_is_what_the_user_says(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes("Der Rat der Stadt tagte bis spät in die Nacht.".encode("cp1252"))
    assert call(article, "--encoding", "mac-roman", "-o", tmp_path / "a.json") == 0
    assert "sp‰t" in json.loads((tmp_path / "a.json").read_text())["paragraphs"][0]["source"]


def test_an_encoding_that_does_not_fit_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes("Der Rat der Stadt tagte bis spät in die Nacht.".encode("cp1252"))
    assert call(article, "--encoding", "utf-8") == 1
    assert "not valid utf-8" in capsys.readouterr().err


def test_a_whole_page_is_translated(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        "<nav><a href='/'>Alle Ressorts</a></nav><article><h1>Der Rat</h1><p>Der Rat der Stadt "
        "tagte gestern bis spät in die Nacht hinein und kam zu keinem Ende.</p></article>",
        encoding="utf-8",
    )
    found = []
    for options in ([], ["--whole-page"]):
        assert call(page, "--overwrite", "-o", tmp_path / "a.json", *options) == 0
        found.append("Alle Ressorts" in (tmp_path / "a.json").read_text(encoding="utf-8"))
    assert found == [False, True]


def test_a_crash_of_the_engine_is_told_and_survived(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    command = (sys.executable, "-m", "tests.models.fragile_worker", str(tmp_path))
    monkeypatch.setattr("desktop.commands.translate.Helpers", lambda: Helpers(command))
    article = tmp_path / "a.txt"
    article.write_text(
        "Der Rat der Stadt tagte gestern bis in die Nacht. Dann kam der Absturz auf der Straße.",
        encoding="utf-8",
    )
    assert call(article, "-o", tmp_path / "b.json") == 0
    assert "crashed and was started again" in capsys.readouterr().err
    written = json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))
    sound, guilty = written["paragraphs"][0]["sentences"]
    assert sound["target"] != sound["source"]
    assert guilty["target"] == guilty["source"]


def test_what_is_translated_already_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    memory = tmp_path / "a.xml"
    memory.write_text("<?xml version='1.0'?><tmx version='1.4'><body/></tmx>", encoding="utf-8")
    assert call(memory) == 1
    assert "translated already" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [memory]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_path_stands_on_a_line_of_its_own_on_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setattr(sys, "stderr", screen)
    article = tmp_path / "a.txt"
    article.write_text("Der Rat der Stadt tagte gestern bis in die Nacht.", encoding="utf-8")
    assert call(article) == 0
    before, _, _ = screen.getvalue().partition(str(tmp_path))
    assert "a.txt" in before  # There was a bar.
    assert before.endswith("\r")

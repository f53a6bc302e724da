# SPDX-License-Identifier: GPL-3.0-or-later
"""The command as a user calls it, with real bilingual files."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.export import Format, Layout, export
from desktop.reading import read
from desktop.reading.isolated import bilingual_isolated
from tests.export.article import article, revised


def call(*arguments: str | Path) -> int:
    return main(["convert", *map(str, arguments)])


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    path = tmp_path / "brücke.json"
    export(article(), path, Format.JSON)
    return path


@pytest.mark.parametrize("form", list(Format))
def test_every_format_can_be_made_of_json(form: Format, bridge: Path, tmp_path: Path) -> None:
    folder = tmp_path / "neu"
    assert call(bridge, "--format", form.value, "--output-dir", folder) == 0
    (written,) = folder.iterdir()
    assert written.stat().st_size > 0


def test_the_words_are_those_of_the_bilingual_file(bridge: Path, tmp_path: Path) -> None:
    page = tmp_path / "seite.docx"
    assert (
        call(bridge, "-o", page, "--layout", "translation", "--no-numbers", "--no-provenance") == 0
    )
    assert [p.text for p in read(page).paragraphs] == [p.target for p in article().pairs]


@pytest.mark.parametrize("form", [Format.TMX, Format.XLIFF_1, Format.XLIFF_2])
def test_there_and_back(form: Format, bridge: Path, tmp_path: Path) -> None:
    between = tmp_path / "memory.dat"
    back = tmp_path / "back.json"
    assert call(bridge, "--format", form.value, "-o", between) == 0
    assert call(between, "--format", "json", "-o", back) == 0
    assert json.loads(back.read_bytes()) == json.loads(bridge.read_bytes())


def test_marks_and_paragraphs_can_be_chosen(tmp_path: Path) -> None:
    source, page = tmp_path / "a.json", tmp_path / "a.txt"
    export(revised(), source, Format.JSON)
    choices = ("--edits", "--no-notes", "--target-first", "--paragraphs", "2-3,6", "--words", "de")
    assert call(source, "-o", page, *choices) == 0
    text = page.read_text(encoding="utf-8")
    assert "[-city-]" in text
    assert "Quelldatei" in text
    assert "administration." not in text
    assert "Rost unter der Farbe" not in text
    assert text.index("English") < text.index("Deutsch")


def test_other_wordings_are_put_in_when_they_are_asked_for(tmp_path: Path) -> None:
    source, page = tmp_path / "a.json", tmp_path / "a.md"
    export(revised(), source, Format.JSON)
    for choices, there in (([], False), (["--alternatives"], True)):
        assert call(source, "-o", page, "--overwrite", *choices) == 0
        assert (
            "The bridge that *no one wished* to tear down" in page.read_text(encoding="utf-8")
        ) is there


def test_unclear_paragraphs_are_told_before_anything_is_written(
    bridge: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(bridge, "--paragraphs", "erste", "-o", tmp_path / "a.html") == 1
    assert "“erste” does not say which paragraphs to write." in capsys.readouterr().err


def test_beside_the_file_and_told(bridge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(bridge) == 0
    page = bridge.with_name("brücke.bilingual.html")
    assert capsys.readouterr().out.strip() == str(page)
    assert page.is_file()


def test_the_name_says_bilingual_once(bridge: Path) -> None:
    named = bridge.rename(bridge.with_name("brücke.bilingual.json"))
    assert call(named, "--quiet", "--format", "text") == 0
    assert bridge.with_name("brücke.bilingual.txt").is_file()


def test_one_of_several_translations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    memory = tmp_path / "m.tmx"
    memory.write_text(
        '<tmx version="1.4"><header srclang="de"/><body><tu><tuv xml:lang="de"><seg>ja</seg></tuv>'
        '<tuv xml:lang="en"><seg>yes</seg></tuv><tuv xml:lang="fr"><seg>oui</seg></tuv>'
        "</tu></body></tmx>",
        encoding="utf-8",
    )
    assert call(memory, "--to", "fr", "-o", tmp_path / "fr.json") == 0
    assert bilingual_isolated(tmp_path / "fr.json").pairs[0].target == "oui"
    assert call(memory, "--to", "it", "-o", tmp_path / "it.json") == 1
    assert "It has en, fr." in capsys.readouterr().err
    assert not (tmp_path / "it.json").exists()


def test_bad_files_get_one_sentence_each_and_stop_nobody(
    bridge: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken, text = tmp_path / "broken.tmx", tmp_path / "artikel.txt"
    broken.write_text("<tmx", encoding="utf-8")
    text.write_text("Der Rat tagte.", encoding="utf-8")
    folder = tmp_path / "out"
    assert call(tmp_path / "gone.json", broken, text, bridge, "--output-dir", folder) == 1
    captured = capsys.readouterr()
    assert captured.out.strip() == str(folder / "brücke.html")
    lines = captured.err.splitlines()
    names = ["gone.json", "broken.tmx", "artikel.txt"]
    assert all(name in line for name, line in zip(names, lines[:-1], strict=True))
    assert lines[-1] == "synopse: 1 written, 3 failed."


def test_nothing_is_replaced_unasked(bridge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = bridge.with_suffix(".html")
    page.write_text("mine", encoding="utf-8")
    assert call(bridge, "-o", page) == 1
    assert "exists already" in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == "mine"
    assert call(bridge, "-o", page, "--overwrite", "--quiet") == 0
    assert capsys.readouterr().out == ""


def test_a_layout_that_the_format_has_not(bridge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(bridge, "--format", "tmx", "--layout", Layout.BY_SENTENCE.value) == 1
    assert "no layout by-sentence" in capsys.readouterr().err


def test_no_model_and_no_window_is_loaded(bridge: Path) -> None:
    code = (
        "import sys; from desktop.__main__ import main; main(sys.argv[1:]); "
        "print([m for m in ('PySide6', 'ctranslate2', 'argostranslate') if m in sys.modules])"
    )
    command = [sys.executable, "-c", code, "convert", str(bridge), "--quiet"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


@pytest.mark.parametrize("arguments", [["--help"], ["convert", "--help"]])
def test_help_names_it(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        main(arguments)
    assert ending.value.code == 0
    assert "convert" in capsys.readouterr().out

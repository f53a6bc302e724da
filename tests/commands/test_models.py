# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse models` as a user calls it, with real packages."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models import folders
from tests.commands.conftest import answer, call, listed
from tests.models import archives

pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def archive(tiny: Path, tmp_path: Path) -> Path:
    return archives.package(tmp_path / "made.argosmodel", tiny, package_version="1.3")


def test_what_can_be_had(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "available")
    assert found["date"] >= "2026"
    (german,) = [row for row in found["packages"] if row["id"] == "translate-de_en"]
    assert german["state"] == "available"
    assert german["version"] == "1.3"
    assert german["links"][0].startswith("https://")


def test_the_table_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("available", "germ") == 0
    lines = capsys.readouterr().out.splitlines()
    assert "German → English" in lines[1]
    assert "151 MB" in lines[1]
    assert len(lines) == 3


def test_a_way_via_english(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "available", "german", "french")
    assert found["packages"] == []
    assert {
        "from": "de",
        "to": "fr",
        "via": "en",
        "ids": ["translate-de_en", "translate-en_fr"],
    } in found["ways"]
    assert call("available", "german", "french") == 0
    assert "via English" in capsys.readouterr().out


def test_nothing_fits(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("available", "klingon") == 0
    assert "klingon" in capsys.readouterr().out


def test_a_file_is_installed_listed_verified_removed(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (installed,) = answer(capsys, "install", archive)["installed"]
    assert (installed["id"], installed["version"]) == ("translate-de_en", "1.3")
    assert Path(installed["path"]).parent == folders.shared()
    assert listed(capsys) == ["translate-de_en", "builtin-de_en"]
    rows = answer(capsys, "verify")["packages"]
    assert [row["verdict"] for row in rows] == ["intact", "unrecorded"]
    assert [row["fault"] for row in rows] == [None, None]
    assert answer(capsys, "remove", "translate-de_en") == {"removed": ["translate-de_en"]}
    assert listed(capsys) == ["builtin-de_en"]


def test_words_for_people(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("install", archive) == 0
    assert capsys.readouterr().out.startswith("Installed translate-de_en 1.3 in ")
    assert call("list") == 0
    assert "German → English" in capsys.readouterr().out
    assert call("verify", "translate-de_en") == 0
    assert "unchanged" in capsys.readouterr().out
    assert call("available", "de-en") == 0
    assert "installed" in capsys.readouterr().out
    assert call("remove", "translate-de_en") == 0
    assert capsys.readouterr().out.endswith("Removed translate-de_en\n")


def test_a_damaged_model_is_found(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (installed,) = answer(capsys, "install", archive)["installed"]
    weights = Path(installed["path"]) / "model" / "model.bin"
    weights.write_bytes(weights.read_bytes()[:-100])
    (row,) = answer(capsys, "verify", "translate-de_en", code=1)["packages"]
    assert (row["verdict"], row["changed"]) == ("changed", ["model/model.bin"])
    assert "cannot be loaded" in row["fault"]
    assert call("verify") == 1
    assert "CHANGED" in capsys.readouterr().out


def test_a_wrong_name_takes_none_of_the_others_away(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("install", str(archive)) == 0
    assert call("remove", "translate-de_en", "translate-xx_yy") == 1
    assert "translate-de_en" in listed(capsys)
    assert call("remove", "translate-de_en", "translate-de_en") == 0


def test_broken_packages_are_told_of_and_can_be_removed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (folders.shared() / "half").mkdir(parents=True)
    assert [row["name"] for row in answer(capsys, "list")["broken"]] == ["half"]
    assert call("list") == 0
    assert "cannot be used" in capsys.readouterr().out
    assert call("verify") == 1
    assert call("remove", "half") == 0
    assert answer(capsys, "list")["broken"] == []


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["install", "gone.argosmodel"], "cannot be read"),
        (["install", "en-xx"], "translates en→xx"),
        (["remove", "builtin-de_en"], "came with the program"),
        (["remove", "translate-xx_yy"], "no installed model"),
        (["verify", "nothing"], "no installed model"),
    ],
)
def test_failures_are_one_sentence(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(*arguments) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("synopse: ")
    assert reason in err
    assert err.count("\n") == 1


def test_an_interruption_is_no_harm(
    archive: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("models.helper.trial", interrupted)
    assert call("install", archive) == 130
    assert "stopped" in capsys.readouterr().err
    monkeypatch.undo()


@pytest.mark.parametrize(
    "command", [[], ["available"], ["list"], ["install"], ["remove"], ["verify"]]
)
def test_help_reads_well(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        call(*command, "--help")
    assert ending.value.code == 0
    assert "synopse models" in capsys.readouterr().out


def test_a_command_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        call()
    assert ending.value.code == 2


def test_a_pipe_gets_no_bar(archive: Path) -> None:
    command = [sys.executable, "-m", "desktop", "models", "install", str(archive)]
    result = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
    assert result.stderr == ""
    assert result.stdout.count("\n") == 1

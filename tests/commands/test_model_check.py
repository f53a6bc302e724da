# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse models check`: what the packages are worth, told to people and to programs."""

import json
from pathlib import Path

import pytest

from desktop.__main__ import main
from tests.models import packing


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of packages of this test alone."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "packages"))
    return tmp_path / "packages"


def test_a_report_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "check", "builtin-de_en", "--json"]) == 0
    [package] = json.loads(capsys.readouterr().out)["packages"]
    assert package["id"] == "builtin-de_en"
    assert package["chrf"] > 40
    assert len(package["sentences"]) == 10
    assert {"source", "reference", "translation", "faults"} == package["sentences"][0].keys()


def test_a_report_for_people(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packing.sentencepiece_package(place / "random")
    assert main(["models", "check", "translate-de_en"]) == 0
    head, *rest = capsys.readouterr().out.splitlines()
    assert head.startswith("translate-de_en 1.0: chrF ")
    assert "for 10 sentences" in head
    assert sum(line.startswith("    → ") for line in rest) == len(rest) / 2


def test_what_cannot_be_checked_is_told(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packing.hollow(place / "hollow")
    packing.sentencepiece_package(place / "greek", from_code="el", from_name="Greek")
    assert main(["models", "check"]) == 1
    output = capsys.readouterr()
    assert output.out.startswith("builtin-de_en")
    assert len(output.err.splitlines()) == 2
    assert "no sentences of this language" in output.err
    assert "cannot be loaded" in output.err


def test_a_package_that_cannot_be_used_is_told_of(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "half").mkdir(parents=True)
    assert main(["models", "check", "half"]) == 1
    assert "cannot be used" in capsys.readouterr().err

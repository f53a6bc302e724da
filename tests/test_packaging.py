# SPDX-License-Identifier: GPL-3.0-or-later
"""The wheel holds the two packages, the resources and the built-in model, and runs by itself."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_top_level_names(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        top = {name.split("/")[0] for name in archive.namelist()}
    assert {name for name in top if not name.endswith(".dist-info")} == {"desktop", "models"}


def test_it_holds_what_the_program_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert "models/builtin/de_en/model/model.bin" in names
    assert "models/builtin/de_en/sentencepiece.model" in names
    assert any(name.startswith("desktop/_resources/samples/") for name in names)
    assert not any("training" in name or name.startswith("tests/") for name in names)


def test_it_runs_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    article = tmp_path / "artikel.txt"
    article.write_text("Der Rat der Stadt tagte gestern bis in die Nacht.\n", encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "site")}
    code = "import desktop, sys; from desktop.__main__ import main; print(desktop.__file__); main()"
    command = [sys.executable, "-P", "-c", code, "translate", str(article), "--quiet"]
    result = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert result.stdout.startswith(str(tmp_path / "site"))
    assert (tmp_path / "artikel.bilingual.html").stat().st_size > 1000

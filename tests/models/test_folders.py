# SPDX-License-Identifier: GPL-3.0-or-later
"""Our rules for the folders of Argos Translate are its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from models import folders

ASK = "from argostranslate import settings; print(*map(str, settings.package_dirs), sep='\\n')"


def theirs(environment: dict[str, str]) -> list[Path]:
    """Ask Argos Translate itself."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "ARGOS_", "SNAP"))}
    result = subprocess.run(
        [sys.executable, "-c", ASK],
        env=kept | environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return [Path(line) for line in result.stdout.splitlines()]


def test_data_home(tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path)}
    assert folders.argos(environment)[:-1] == theirs(environment)


def test_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert folders.argos({})[:-1] == theirs({"HOME": str(tmp_path)})


@pytest.mark.parametrize("by_variable", [True, False])
def test_chosen_folder(tmp_path: Path, by_variable: bool) -> None:
    environment = {"XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    (tmp_path / "argos-translate").mkdir()
    settings = json.dumps({"ARGOS_PACKAGES_DIR": str(tmp_path / "written")})
    (tmp_path / "argos-translate" / "settings.json").write_text(settings, encoding="utf-8")
    if by_variable:
        environment["ARGOS_PACKAGES_DIR"] = str(tmp_path / "said")
    chosen = [tmp_path / ("said" if by_variable else "written")]
    assert folders.argos(environment)[:-1] == theirs(environment) == chosen


def test_snap(tmp_path: Path) -> None:
    bundled = tmp_path / "snap_custom"
    for name in ("packages", "content_snap_packages/one", "content_snap_packages/two"):
        (bundled / name).mkdir(parents=True)
    environment = {
        "SNAP": str(tmp_path),
        "SNAP_USER_DATA": str(tmp_path / "user"),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path),
    }
    assert sorted(folders.argos(environment)[:-1]) == sorted(theirs(environment))


@pytest.mark.parametrize("content", ["", "[]", "{", '{"ARGOS_PACKAGES_DIR": 3}'])
def test_settings_that_say_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "argos-translate").mkdir()
    (tmp_path / "argos-translate" / "settings.json").write_text(content, encoding="utf-8")
    environment = {"XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    assert folders.argos(environment)[0] == tmp_path / "data/argos-translate/packages"


def test_everywhere_ends_with_the_builtin_and_creates_nothing(tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path)}
    places = folders.everywhere(environment)
    assert places[0] == folders.own()
    assert places[-1] == folders.BUILTIN
    assert list(tmp_path.iterdir()) == []

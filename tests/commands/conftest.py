# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse models`, called with folders of its own and small real packages."""

import json
from pathlib import Path

import pytest

from desktop.__main__ import main
from tests.models import packing


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packing.sentencepiece_package(tmp_path_factory.mktemp("tiny") / "package")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a test folders of its own."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.delenv("ARGOS_PACKAGES_DIR")
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def call(*arguments: str | Path) -> int:
    return main(["models", *map(str, arguments)])


def answer(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> dict:
    capsys.readouterr()
    assert call(*arguments, "--json") == code
    return json.loads(capsys.readouterr().out)


def listed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [row["id"] for row in answer(capsys, "list")["packages"]]

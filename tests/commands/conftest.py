# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse models`, called with folders of its own and small real packages."""

import json
from pathlib import Path

import pytest

from desktop.__main__ import main


def call(*arguments: str | Path) -> int:
    return main(["models", *map(str, arguments)])


def answer(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> dict:
    capsys.readouterr()
    assert call(*arguments, "--json") == code
    return json.loads(capsys.readouterr().out)


def listed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [row["id"] for row in answer(capsys, "list")["packages"]]

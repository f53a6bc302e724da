# SPDX-License-Identifier: GPL-3.0-or-later
"""The import rules of pyproject.toml hold, and light doors stay light."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT


def test_import_contracts() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as l; l()"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("desktop.__main__", ["PySide6", "ctranslate2", "argostranslate", "langdetect"]),
        ("desktop.document", ["models", "PySide6"]),
        ("models", ["desktop", "PySide6", "ctranslate2", "argostranslate", "sentencepiece"]),
        ("desktop.window.app", ["ctranslate2", "argostranslate", "torch"]),
    ],
)
def test_an_import_does_not_load(module: str, absent: list[str]) -> None:
    code = f"import sys, {module}; print([m for m in {absent!r} if m in sys.modules])"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"

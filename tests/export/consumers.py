# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs of other people that open what we write; tests that need one skip without it."""

import shutil
import subprocess
from pathlib import Path

import pytest

_EPUBCHECK_JAR = Path("/usr/share/java/epubcheck.jar")

needs_epubcheck = pytest.mark.skipif(
    not (_EPUBCHECK_JAR.exists() and shutil.which("java")),
    reason="epubcheck is not installed (Debian: epubcheck)",
)
needs_libreoffice = pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="LibreOffice is not installed (Debian: libreoffice-writer)",
)


def epubcheck(path: Path) -> None:
    """Fail with epubcheck's own words unless a book is valid without a warning."""
    command = ["java", "-jar", str(_EPUBCHECK_JAR), "--failonwarnings", str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr


def libreoffice_text(path: Path, folder: Path) -> list[str]:
    """Let LibreOffice open a document and return its lines as it converts it to plain text."""
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder), str(path)]
    subprocess.run(command, capture_output=True, timeout=150, check=True)
    text = (folder / f"{path.stem}.txt").read_text(encoding="utf-8-sig")
    return [line for line in text.splitlines() if line]

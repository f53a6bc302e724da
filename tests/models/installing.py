# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of installation share: running it, what it leaves, and harm to files."""

from pathlib import Path

import pytest

from models import install, staging
from models.engine import LanguagePair
from models.install import remove
from models.packages import Broken, Package

PAIR = LanguagePair("de", "en")
WEIGHTS, VOCABULARY, PIECES = (
    "model/model.bin",
    "model/shared_vocabulary.json",
    "sentencepiece.model",
)


def run(path: Path, place: Path, **options: object) -> Package:
    """Install to the end."""
    steps = install.install(path, place, **options)
    while True:
        try:
            next(steps)
        except StopIteration as ending:
            return ending.value


def leftovers(place: Path) -> list[str]:
    return [path.name for path in staging.work_folder(place).iterdir() if path.name != "lock"]


def flip(raw: bytes) -> bytes:
    return bytes(byte ^ 0xFF if i % 7 == 0 else byte for i, byte in enumerate(raw))


def remove_from(place: Path, package: Package | Broken) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ARGOS_PACKAGES_DIR", str(place))
        remove(package)

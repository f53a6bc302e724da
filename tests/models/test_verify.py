# SPDX-License-Identifier: GPL-3.0-or-later
"""Installed files are compared with what was recorded of them."""

from pathlib import Path

from models import record
from models.verify import Verdict, verify
from tests.models.installing import PIECES, WEIGHTS, flip, run


def test_verification(one: Path, place: Path, tiny: Path) -> None:
    package = run(one, place)
    assert verify(package).verdict is Verdict.INTACT
    package.weights.write_bytes(flip(package.weights.read_bytes()))
    (package.path / "sentencepiece.model").unlink()
    verification = verify(package)
    assert verification.verdict is Verdict.CHANGED
    assert verification.changed == (WEIGHTS, PIECES)
    (package.path / record.NAME).unlink()
    assert verify(package).verdict is Verdict.UNRECORDED

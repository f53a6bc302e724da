# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare an installed package with what it was when it was installed."""

from dataclasses import dataclass
from enum import StrEnum

from models import record
from models.packages import Package, sha256


class Verdict(StrEnum):
    """What a comparison found."""

    INTACT = "intact"
    CHANGED = "changed"
    UNRECORDED = "unrecorded"


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of a comparison.

    Attributes:
        verdict: What was found; packages that another program installed have no record.
        changed: Files that differ or are missing, as paths with forward slashes.
    """

    verdict: Verdict
    changed: tuple[str, ...] = ()


def verify(package: Package) -> Verification:
    """Hash every file of a package again; takes a second for 200 MB."""
    known = record.read(package.path)
    if known is None or not known.files:
        return Verification(Verdict.UNRECORDED)
    changed = tuple(
        name for name, digest in sorted(known.files.items()) if _digest(package, name) != digest
    )
    return Verification(Verdict.CHANGED if changed else Verdict.INTACT, changed)


def _digest(package: Package, name: str) -> str:
    """Hash a file; one that is missing or cannot be read has no digest."""
    try:
        return sha256(package.path / name)
    except OSError:
        return ""

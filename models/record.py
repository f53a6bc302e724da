# SPDX-License-Identifier: GPL-3.0-or-later
"""What Synopse writes down about a package that it installed: `synopse.json` in its folder.

Argos Translate ignores the file, and it goes when the package goes. The index has no checksums, so
those of the first installation are the ones to trust from then on.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "synopse.json"


@dataclass(frozen=True, slots=True)
class Record:
    """The facts of an installation.

    Attributes:
        archive: SHA-256 of the archive, as a hex digest.
        files: SHA-256 of every file, under its path with forward slashes.
        origin: Address that the archive was fetched from, or the name of the file.
        installed: When, as an ISO time.
        replaces: Folders of older versions that are still to be removed.
    """

    archive: str
    files: Mapping[str, str]
    origin: str
    installed: str
    replaces: tuple[str, ...] = ()


def read(folder: Path) -> Record | None:
    """Read the record of a package; None where there is none or it cannot be made sense of."""
    try:
        fields = json.loads((folder / NAME).read_text(encoding="utf-8"))
        return Record(
            archive=str(fields["archive"]),
            files={str(name): str(digest) for name, digest in fields["files"].items()},
            origin=str(fields["origin"]),
            installed=str(fields["installed"]),
            replaces=tuple(str(name) for name in fields["replaces"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write(folder: Path, record: Record) -> None:
    """Write the record of a package, whole or not at all."""
    temporary = folder / f".{NAME}.part"
    try:
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(asdict(record), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(folder / NAME)
    except OSError:
        temporary.unlink(missing_ok=True)  # A disk that is full has room again.
        raise

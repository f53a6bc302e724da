# SPDX-License-Identifier: GPL-3.0-or-later
"""Zip packages as their publishers do, and as nobody should."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

TOP = "translate-de_en"


def contents(package: Path, **fields: object) -> dict[str, bytes]:
    """Read the files of a package, with some fields of its metadata changed."""
    files = {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in sorted(package.rglob("*"))
        if path.is_file()
    }
    metadata = json.loads(files["metadata.json"]) | fields
    return files | {"metadata.json": json.dumps(metadata).encode()}


def pack(path: Path, files: Mapping[str, bytes], top: str = TOP) -> Path:
    """Write a zip archive with the files in one folder, or loose where `top` is empty."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(f"{top}/{name}" if top else name, content)
    return path


def package(path: Path, folder: Path, **fields: object) -> Path:
    """Write the archive of a package, with some fields of its metadata changed."""
    return pack(path, contents(folder, **fields))

# SPDX-License-Identifier: GPL-3.0-or-later
"""The one door to the files that come with the program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of shipped files: inside the installed package, else of the checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """Return the path of a shipped file.

    Args:
        name: Path below the folder of resources, with forward slashes: "templates/page.css".

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    path = resources() / name
    if not path.exists():
        raise FileNotFoundError(path)
    return path

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where packages are: our own folder, those of Argos Translate, and the built-in ones.

Argos Translate creates its folders when it is imported; these rules are its own (1.11.0), told
again so that looking changes nothing.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

import platformdirs

BUILTIN = Path(__file__).parent / "builtin"


def own() -> Path:
    """Return the folder for packages that Argos Translate is not to see."""
    return platformdirs.user_data_path("synopse", appauthor=False) / "packages"


def shared(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder that Synopse installs into: the one that Argos Translate installs into."""
    return argos(environment)[0]


def downloads() -> Path:
    """Return the folder for archives that are being fetched."""
    return platformdirs.user_cache_path("synopse", appauthor=False) / "downloads"


def argos(environment: Mapping[str, str] = os.environ) -> list[Path]:
    """List the folders that Argos Translate looks into, its snap's included."""
    home = Path(environment.get("SNAP_USER_DATA", "")) if "SNAP" in environment else Path.home()
    data = _folder(environment, "XDG_DATA_HOME", home / ".local" / "share") / "argos-translate"
    config = _folder(environment, "XDG_CONFIG_HOME", home / ".config") / "argos-translate"
    chosen = environment.get("ARGOS_PACKAGES_DIR") or _setting(config, "ARGOS_PACKAGES_DIR")
    found = [Path(chosen) if chosen else data / "packages"]
    if "SNAP" in environment:
        bundled = Path(environment["SNAP"]) / "snap_custom"
        found.append(bundled / "packages")
        found += sorted((bundled / "content_snap_packages").glob("*/"))
    found.append(Path.home() / "snap/argos-translate/current/.local/share/argos-translate/packages")
    return found


def catalogue() -> Path:
    """Return the file that a refreshed catalogue is kept in."""
    return platformdirs.user_data_path("synopse", appauthor=False) / "catalogue.json"


def everywhere(environment: Mapping[str, str] = os.environ) -> list[Path]:
    """List the folders whose sub-folders are packages; the built-in ones are last."""
    return [*dict.fromkeys([own(), *argos(environment)]), BUILTIN]


def _folder(environment: Mapping[str, str], name: str, default: Path) -> Path:
    return Path(environment[name]) if environment.get(name) else default


def _setting(config: Path, key: str) -> str:
    """Read one of Argos Translate's own settings; an unreadable file holds none."""
    try:
        settings = json.loads((config / "settings.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    value = settings.get(key) if isinstance(settings, dict) else None
    return value if isinstance(value, str) else ""

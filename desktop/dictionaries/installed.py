# SPDX-License-Identifier: GPL-3.0-or-later
"""Find the dictionaries that the system has installed, without reading them whole."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.dictionaries.errors import DictionaryError
from desktop.dictionaries.sources import Source, recognise

_MOST = 200


def usual_places() -> list[Path]:
    """Return the folders where dictionaries of Ding, dictd and StarDict are installed."""
    home = Path.home()
    data = os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"
    return [
        Path("/usr/share/trans"),
        Path("/usr/share/dictd"),
        Path("/usr/share/stardict/dic"),
        Path("/usr/local/share/stardict/dic"),
        Path(data) / "stardict" / "dic",
        home / ".stardict" / "dic",
    ]


def find_installed(places: Sequence[Path] | None = None) -> Iterator[Source]:
    """Yield the dictionaries in some folders; files that are none are passed over.

    Args:
        places: The folders; `usual_places` if not given.
    """
    for place in usual_places() if places is None else places:
        for path in _main_files(place):
            try:
                yield recognise(path)
            except DictionaryError:
                continue  # Nobody has asked for this file; it need not be a dictionary.


def _main_files(place: Path) -> list[Path]:
    """List one file of each dictionary: sheets of StarDict, indexes of dictd, texts of Ding."""
    try:
        paths = [path for path in place.rglob("*") if path.is_file()]
    except OSError:
        return []
    main = [path for path in paths if path.name.endswith((".ifo", ".index"))]
    if place.name == "trans":
        main += [path for path in paths if not path.name.startswith(".")]
    return sorted(main)[:_MOST]

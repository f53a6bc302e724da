# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue whose packages lie on a real server on this machine."""

from collections.abc import Iterable
from pathlib import Path

from models import LanguagePair, folders, index
from models.catalogue import Catalogue, Entry
from models.packages import sha256
from tests.models.servers import Server

NAMES = {"de": "German", "en": "English", "fr": "French"}


def open_shop(server: Server, goods: Iterable[tuple[LanguagePair, str, Path]]) -> None:
    """Serve archives of packages, and save a catalogue that leads to them.

    Args:
        server: Where they will lie.
        goods: Languages, version and archive of each.
    """
    entries: list[Entry] = []
    for pair, version, path in goods:
        link = f"/translate-{pair.source}_{pair.target}.argosmodel"
        server.files[link] = path.read_bytes()
        names = NAMES[pair.source], NAMES[pair.target]
        size = path.stat().st_size
        entries.append(Entry(pair, version, *names, (server.link(link),), size, sha256(path)))
    saved = folders.catalogue()
    saved.parent.mkdir(parents=True)
    catalogue = Catalogue("2099-01-01", server.link("/index.json"), tuple(entries))
    saved.write_bytes(index.dump(catalogue))

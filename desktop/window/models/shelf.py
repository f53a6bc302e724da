# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be shown of models: those that are here and those that can be had. No Qt."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from models import Broken, LanguagePair, Package, folders, index, installed, languages, record
from models.catalogue import Catalogue, Entry, State, Way, search, state
from models.obtain import kept
from models.packages import weight
from models.record import Record
from models.rollback import Kept
from models.rollback import kept as before


class Section(StrEnum):
    """The parts of the list, in their order."""

    UNDER_WAY = "under way"
    UPDATES = "updates"
    BETTER = "better"
    INSTALLED = "installed"
    AVAILABLE = "available"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Held:
    """An installed package and what is known of it.

    Attributes:
        package: The package.
        size: Bytes of its folder.
        record: What was written down when it was installed, or None where nobody did.
    """

    package: Package
    size: int
    record: Record | None


@dataclass(frozen=True, slots=True)
class Shelf:
    """All that there is, at one time.

    Attributes:
        catalogue: What can be had.
        held: What is installed.
        broken: What should be a package and is none.
        fetched: Bytes that earlier downloads have left, by the entry.
        place: The folder that packages are installed into.
        indirect: The ways via English.
        previous: Versions that can be gone back to, by the folder of the package.
    """

    catalogue: Catalogue
    held: tuple[Held, ...] = ()
    broken: tuple[Broken, ...] = ()
    fetched: Mapping[Entry, int] = field(default_factory=dict)
    place: Path = Path()
    indirect: tuple[Way, ...] = ()
    previous: Mapping[Path, Kept] = field(default_factory=dict)

    @property
    def packages(self) -> list[Package]:
        """The packages that are installed."""
        return [held.package for held in self.held]


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the list.

    Attributes:
        key: What tells it from the others.
        section: Where it stands.
        pair: The languages; None for a folder or a file of which they are not known.
        held: The installed package.
        broken: The folder that is no package.
        entries: What has to be fetched for it; nothing where all is here.
        way: The way via English, where it is one.
        file: The archive that is being installed.
    """

    key: str
    section: Section
    pair: LanguagePair | None
    held: Held | None = None
    broken: Broken | None = None
    entries: tuple[Entry, ...] = ()
    way: Way | None = None
    file: Path | None = None

    @property
    def found(self) -> Package | Broken | None:
        """What is on the disk of it."""
        return self.held.package if self.held else self.broken


def look(bundled: Path) -> Iterator[Shelf]:
    """Look at the disk; for a worker. Yields one shelf.

    Args:
        bundled: The catalogue that came with the program.

    Raises:
        ModelError: There is no catalogue that can be read.
    """
    catalogue = index.newest([bundled, folders.catalogue()])
    there = installed()
    yield Shelf(
        catalogue,
        tuple(Held(p, weight(p.path), record.read(p.path)) for p in there.packages),
        there.broken,
        {entry: count for entry in catalogue.entries if (count := kept(entry)) > 0},
        folders.shared(),
        tuple(way for way in catalogue.ways() if way.via),
        {f.path: k for f in there.all if (k := before(f)) is not None},
    )


def items(shelf: Shelf, text: str, name: Callable[[str], str]) -> list[Item]:
    """List what fits a search; ways via English are many, and wait until somebody searches.

    Args:
        shelf: What there is.
        text: Beginnings of the names of languages, or codes.
        name: What languages are called by the person who searches.
    """
    direct = [entry_item(shelf, entry) for entry in search(shelf.catalogue.entries, text, name)]
    updates = [item for item in direct if item.section is Section.UPDATES]
    outdated = {item.held.package.path for item in updates if item.held}
    better = [item for item in direct if item.section is Section.BETTER]
    available = [item for item in direct if item.section is Section.AVAILABLE]
    here = [
        Item(f"at {held.package.path}", Section.INSTALLED, held.package.pair, held)
        for held in shelf.held
        if held.package.path not in outdated
    ]
    broken = [
        Item(f"at {one.path}", Section.INSTALLED, one.pair, broken=one) for one in shelf.broken
    ]
    fitting = [item for item in here + broken if _fits(item, text, name)]
    ways = search(shelf.indirect, text, name) if text.strip() else []
    indirect = [way_item(shelf, way) for way in ways]
    groups = (updates, better, fitting, available, indirect)
    return [item for group in groups for item in _ordered(group, text, name)]


def entry_item(shelf: Shelf, entry: Entry) -> Item:
    """Return the line of a package that can be had."""
    standing = state(entry, shelf.packages)
    if standing is State.AVAILABLE:
        builtin = any(package.pair == entry.pair for package in shelf.packages)
        section = Section.BETTER if builtin else Section.AVAILABLE
        return Item(f"get {entry.pair}", section, entry.pair, entries=(entry,))
    held = next(held for held in shelf.held if held.package.id == entry.id)
    section = Section.UPDATES if standing is State.UPDATABLE else Section.INSTALLED
    needed = (entry,) if standing is State.UPDATABLE else ()
    return Item(f"at {held.package.path}", section, entry.pair, held, entries=needed)


def way_item(shelf: Shelf, way: Way) -> Item:
    """Return the line of a way via English, with what is missing for it."""
    here = {package.pair for package in shelf.packages}
    missing = tuple(entry for entry in way.entries if entry.pair not in here)
    return Item(f"get {way.pair}", Section.INDIRECT, way.pair, entries=missing, way=way)


def wanted(shelf: Shelf, pair: LanguagePair) -> Item | None:
    """Return what would translate a pair better than what is here, or at all; None for nothing."""
    way = shelf.catalogue.way(pair)
    if way is None:
        return None
    if not way.via:
        item = entry_item(shelf, way.entries[0])
        return item if item.entries else None
    item = way_item(shelf, way)
    return item if item.entries else None


def _fits(item: Item, text: str, name: Callable[[str], str]) -> bool:
    """Search an installed package as if it could be had."""
    if item.pair is None:
        return not text.strip()
    known = item.held.package if item.held else None
    names = (known.source_name, known.target_name) if known else (item.pair[0], item.pair[1])
    return bool(search([Entry(item.pair, "", *names, ())], text, name))


def _ordered(found: Sequence[Item], text: str, name: Callable[[str], str]) -> list[Item]:
    """Order lines by the names of their languages; who searches "german fr" has said from where."""
    first = text.casefold().split()[0] if len(text.split()) > 1 else ""

    def order(item: Item) -> tuple[bool, bool, str, str]:
        pair = item.pair or LanguagePair("", "")
        source, target = name(pair.source).casefold(), name(pair.target).casefold()
        names = (source, languages.name(pair.source).casefold(), pair.source)
        said = any(known.startswith(first) for known in names)
        return item.pair is None, not said, source, target

    return sorted(found, key=order)

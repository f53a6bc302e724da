# SPDX-License-Identifier: GPL-3.0-or-later
"""Which packages exist, and what can be asked of the list of them.

Nothing here looks at the network or the disk; catalogues are read by `models.index`.
"""

import functools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from models import languages
from models.engine import LanguagePair
from models.packages import Package, version_key

_MIDDLE = "en"


@dataclass(frozen=True, slots=True)
class Entry:
    """A package that can be had.

    Attributes:
        pair: The languages.
        version: Its version.
        source_name: English name of the source language.
        target_name: English name of the target language.
        links: Addresses of the archive, best first; all of them https.
        size: Bytes of the archive, or None where nobody said.
        sha256: Hex digest of the archive, or "" where nobody said.
        licence: SPDX identifier, or "" where nobody said.
        score: How well it translates, as published: "36 BLEU (FLORES-200 devtest)"; mostly "".
    """

    pair: LanguagePair
    version: str
    source_name: str
    target_name: str
    links: tuple[str, ...]
    size: int | None = None
    sha256: str = ""
    licence: str = ""
    score: str = ""

    @property
    def id(self) -> str:
        """Identity of the package once it is installed, without the version."""
        return f"translate-{self.pair.source}_{self.pair.target}"


@dataclass(frozen=True, slots=True)
class Way:
    """How to get from one language to another.

    Attributes:
        pair: The languages.
        entries: The packages in the order they are needed: one, or two that meet in English.
    """

    pair: LanguagePair
    entries: tuple[Entry, ...]

    @property
    def source_name(self) -> str:
        """English name of the source language."""
        return self.entries[0].source_name

    @property
    def target_name(self) -> str:
        """English name of the target language."""
        return self.entries[-1].target_name

    @property
    def via(self) -> str:
        """Code of the language between, or "" for a direct way."""
        return self.entries[0].pair.target if len(self.entries) > 1 else ""


OfferT = TypeVar("OfferT", Entry, Way)


class State(StrEnum):
    """How an entry of the catalogue stands to what is installed."""

    AVAILABLE = "available"
    INSTALLED = "installed"
    UPDATABLE = "updatable"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The packages that can be had, the newest of each pair.

    Attributes:
        date: ISO date of the index.
        source: Address of the index.
        entries: The packages, in order of their languages.
    """

    date: str
    source: str
    entries: tuple[Entry, ...]

    def find(self, pair: LanguagePair) -> Entry | None:
        """Return the package of a pair."""
        return next((entry for entry in self.entries if entry.pair == pair), None)

    def way(self, pair: LanguagePair) -> Way | None:
        """Return the direct way between two languages, else the one via English, else None."""
        return _way(pair, self._by_pair())

    def ways(self) -> list[Way]:
        """List the ways between any two languages, direct ones first."""
        known = self._by_pair()
        sources = sorted({pair.source for pair in known})
        targets = sorted({pair.target for pair in known})
        pairs = (LanguagePair(source, target) for source in sources for target in targets)
        found = (_way(pair, known) for pair in pairs)
        return sorted((way for way in found if way is not None), key=lambda way: way.via != "")

    def _by_pair(self) -> dict[LanguagePair, Entry]:
        return {entry.pair: entry for entry in self.entries}


def _way(pair: LanguagePair, known: Mapping[LanguagePair, Entry]) -> Way | None:
    direct = known.get(pair)
    if direct is not None:
        return Way(pair, (direct,))
    first = known.get(LanguagePair(pair.source, _MIDDLE))
    second = known.get(LanguagePair(_MIDDLE, pair.target))
    if first is None or second is None or pair.source == pair.target:
        return None
    return Way(pair, (first, second))


def state(entry: Entry, installed: Iterable[Package]) -> State:
    """Compare an entry with the installed packages; one with a newer version is an update."""
    versions = [version_key(package.version) for package in installed if package.id == entry.id]
    if not versions:
        return State.AVAILABLE
    return State.UPDATABLE if version_key(entry.version) > max(versions) else State.INSTALLED


def search(
    offers: Iterable[OfferT], text: str, name: Callable[[str], str] = languages.name
) -> list[OfferT]:
    """Find packages, or ways, by their languages.

    Args:
        offers: Where to look.
        text: Beginnings of names or codes; every word must fit one of the two languages.
        name: What languages are called by the person who searches; English always works.
    """
    words = text.casefold().replace("→", " ").replace("-", " ").split()

    @functools.cache  # Every language is in a hundred pairs.
    def fitting(code: str, full: str) -> frozenset[str]:
        """Return the words that fit a language."""
        names: list[str] = [full, name(code)]
        starts = [*names, *(part for one in names for part in one.split())]
        plain = [start.casefold().strip("()") for start in starts]
        return frozenset(
            word for word in words if word == code or any(s.startswith(word) for s in plain)
        )

    def fits(offer: OfferT) -> bool:
        source = fitting(offer.pair.source, offer.source_name)
        target = fitting(offer.pair.target, offer.target_name)
        return all(word in source or word in target for word in words)

    return [offer for offer in offers if fits(offer)]

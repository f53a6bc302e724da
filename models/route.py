# SPDX-License-Identifier: GPL-3.0-or-later
"""Choose how to translate a pair with what is installed: one package, or two that meet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.argos import load_engine
from models.engine import Engine, LanguagePair
from models.errors import NoModelError
from models.packages import Package, find, installed, preference
from models.pivot import PivotEngine

_PREFERRED = "en"


@dataclass(frozen=True, slots=True)
class Chain:
    """Two installed packages, the second of which goes on where the first ends.

    Attributes:
        first: Translates from the source language.
        second: Translates into the target language.
    """

    first: Package
    second: Package

    @property
    def id(self) -> str:
        """Identity, without the versions."""
        return f"{self.first.id}+{self.second.id}"

    @property
    def pair(self) -> LanguagePair:
        """The languages at both ends."""
        return LanguagePair(self.first.pair.source, self.second.pair.target)

    @property
    def via(self) -> str:
        """Code of the language between."""
        return self.first.pair.target


def choose(
    pair: LanguagePair, model_id: str | None = None, places: Iterable[Path] | None = None
) -> Package | Chain:
    """Choose the package for a pair, or a chain of two where no package translates it directly.

    Args:
        pair: The languages.
        model_id: Identity of the package or chain wanted, or None for the best.
        places: Folders to look into, by default all that are known.

    Raises:
        NoModelError: Neither is installed, or none of this identity is.
        BrokenModelError: The only package for the pair cannot be used.
    """
    known = None if places is None else list(places)
    try:
        return find(pair, model_id, known)
    except NoModelError:
        chains = _chains(pair, installed(known).packages)
        chosen = next((chain for chain in chains if model_id in (None, chain.id)), None)
        if chosen is None:
            raise
        return chosen


def options(pair: LanguagePair, places: Iterable[Path] | None = None) -> list[Package | Chain]:
    """List everything installed that translates a pair, what `choose` would take first.

    Args:
        pair: The languages.
        places: Folders to look into, by default all that are known.
    """
    return options_among(installed(None if places is None else list(places)).packages, pair)


def options_among(packages: Sequence[Package], pair: LanguagePair) -> list[Package | Chain]:
    """List which of some packages translate a pair, what `choose` would take first."""
    matching = [package for package in packages if package.pair == pair]
    newest: dict[str, Package] = {}
    for package in sorted(matching, key=preference, reverse=True):
        newest.setdefault(package.id, package)
    return [*newest.values(), *_chains(pair, packages)]


def reachable(source: str, places: Iterable[Path] | None = None) -> list[Package | Chain]:
    """List what translates from a language into each other one: what `choose` would take.

    Args:
        source: ISO 639-1 code of the language.
        places: Folders to look into, by default all that are known.
    """
    packages = installed(None if places is None else list(places)).packages
    targets = sorted({package.pair.target for package in packages} - {source})
    found = (options_among(packages, LanguagePair(source, target))[:1] for target in targets)
    return [option for options in found for option in options]


def load(chosen: Package | Chain, workers: int = 0) -> Engine:
    """Load what was chosen.

    Args:
        chosen: A package or a chain.
        workers: Batches to translate at the same time; 0 for one on each core.

    Raises:
        BrokenModelError: A package cannot be used.
    """
    if isinstance(chosen, Package):
        return load_engine(chosen, workers=workers)
    first = load_engine(chosen.first, workers=workers)
    try:
        return PivotEngine(first, load_engine(chosen.second, workers=workers))
    except BaseException:
        first.close()
        raise


def _chains(pair: LanguagePair, packages: Sequence[Package]) -> list[Chain]:
    """List the chains for a pair, those via English first, each of the best packages."""
    best: dict[LanguagePair, Package] = {}
    for package in sorted(packages, key=preference):
        best[package.pair] = package
    begins = {target for source, target in best if source == pair.source}
    ends = {source for source, target in best if target == pair.target}
    middles = sorted(begins & ends - {*pair}, key=lambda code: (code != _PREFERRED, code))
    return [
        Chain(best[LanguagePair(pair.source, middle)], best[LanguagePair(middle, pair.target)])
        for middle in middles
    ]

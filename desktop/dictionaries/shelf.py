# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder of imported dictionaries: list, import, remove."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from platformdirs import user_data_path

from desktop.dictionaries.errors import DictionaryError, UnknownLanguagesError, unwritable
from desktop.dictionaries.fold import fold
from desktop.dictionaries.sources import Source
from desktop.dictionaries.store import ENDING, Dictionary, Writer, read_about

_ENTRIES_AT_ONCE = 1000
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is, in bytes of the dictionary."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is in the folder of dictionaries.

    Attributes:
        dictionaries: Those that can be used, by name.
        broken: Files that cannot, and why.
    """

    dictionaries: tuple[Dictionary, ...] = ()
    broken: tuple[tuple[Path, DictionaryError], ...] = ()

    def leading(self, source: str, target: str) -> list[Dictionary]:
        """Return the dictionaries that explain words of one language in the other."""
        return [found for found in self.dictionaries if found.leads(source, target)]


def default_folder() -> Path:
    """Return the folder where the system's user keeps dictionaries of Synopse."""
    return user_data_path("synopse", appauthor=False) / "dictionaries"


def shelf(folder: Path) -> Shelf:
    """List the imported dictionaries by name, and what is no dictionary."""
    good: list[Dictionary] = []
    broken: list[tuple[Path, DictionaryError]] = []
    for path in sorted(folder.glob(f"*{ENDING}")):
        try:
            good.append(read_about(path))
        except DictionaryError as error:
            broken.append((path, error))
    good.sort(key=lambda found: found.about.name.casefold())
    return Shelf(tuple(good), tuple(broken))


def import_source(
    source: Source, folder: Path, languages: tuple[str, str] | None = None
) -> Iterator[Progress | Dictionary]:
    """Import a dictionary; closing the iterator leaves everything as it was.

    One of the same name and languages is replaced.

    Args:
        source: The dictionary, as `recognise` has found it.
        folder: The folder of dictionaries.
        languages: ISO 639-1 codes of its first and its second language; what it says of itself
            if not given.

    Yields:
        Progress while it goes on, and at the end the imported dictionary.

    Raises:
        DictionaryError: It cannot be imported; everything is as it was.
    """
    first, second = languages or (source.about.source, source.about.target)
    if not (first and second):
        raise UnknownLanguagesError(source.about.name)
    about = replace(source.about, source=first, target=second)
    total = source.measure()
    writer = Writer(folder / f"{_slug(about.name)}.{first}-{second}{ENDING}")
    try:
        yield Progress(0, total)
        entries = source.entries()
        while some := list(islice(entries, _ENTRIES_AT_ONCE)):
            writer.add(entry for _, entry in some)
            yield Progress(min(some[-1][0], total), total)
        if not writer.entries:
            raise DictionaryError(
                f"“{source.path.name}” has no entries.", "Get a fresh copy of the dictionary."
            )
        yield Progress(total, total)
        made = writer.finish(about, source.path.name, source.format)
        _remove_older(made)
        yield made
    finally:
        writer.discard()


def remove(dictionary: Path) -> None:
    """Remove an imported dictionary; the file that it came from is not touched.

    Raises:
        DictionaryError: The system does not let it go.
    """
    try:
        dictionary.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(error) from error


def _remove_older(made: Dictionary) -> None:
    """Remove one of the same name and languages whose file was called otherwise once."""
    for other in shelf(made.path.parent).dictionaries:
        if other.path != made.path and _identity(other) == _identity(made):
            with suppress(DictionaryError):  # Then both are listed, and it can be removed there.
                remove(other.path)


def _identity(dictionary: Dictionary) -> tuple[str, str, str]:
    about = dictionary.about
    return about.name, about.source, about.target


def _slug(name: str) -> str:
    plain = "".join(char if char.isalnum() and char.isascii() else "-" for char in fold(name))
    slug = "-".join(part for part in plain.split("-") if part) or "dictionary"
    if fold(name).isascii() and len(slug) <= _LONGEST:
        return slug
    # What other scripts and long names lose must not make two dictionaries one.
    return f"{slug[:_LONGEST]}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"

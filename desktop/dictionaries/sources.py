# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognise which dictionary a file belongs to, by its ending and by what is in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.dictionaries import dictd, ding, packed, stardict
from desktop.dictionaries.entry import About, Entry
from desktop.dictionaries.errors import DictionaryError

_ENDINGS = (
    ".ifo", ".idx", ".idx.gz", ".syn", ".syn.dz", ".index", ".index.gz", ".dict.dz", ".dict",
)  # fmt: skip
_ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".slob")
_SAMPLE = 1 << 16


class Format(StrEnum):
    """The formats that can be imported."""

    DING = "Ding"
    STARDICT = "StarDict"
    DICTD = "dictd"


@dataclass(frozen=True, slots=True)
class Source:
    """A dictionary as it lies on the disk.

    Attributes:
        format: How it is written.
        path: Its main file.
        measure: Bytes that reading it goes through, as `entries` counts them.
        about: What it says of itself.
        entries: Reads it; yields every entry with the bytes read so far.
    """

    format: Format
    path: Path
    about: About
    measure: Callable[[], int]
    entries: Callable[[], Iterator[tuple[int, Entry]]]


def recognise(path: Path) -> Source:
    """Return the dictionary that a file belongs to.

    Raises:
        DictionaryError: The file cannot be read, belongs to no dictionary, or others are missing.
    """
    stem = _stem(path)
    if stem is not None:
        sheet = _first(stem, ".ifo")
        return _stardict(sheet) if sheet is not None else _dictd(path, stem)
    if path.name.casefold().endswith(_ARCHIVES):
        raise DictionaryError(
            f"“{path.name}” is an archive.", "Unpack it first, then choose the dictionary in it."
        )
    if not ding.looks_like(packed.head(path, _SAMPLE)):
        raise DictionaryError(
            f"“{path.name}” is no dictionary that Synopse can read.",
            "It reads those of Ding (text with “::”), StarDict (.ifo) and dictd (.index).",
        )
    return Source(
        Format.DING,
        path,
        ding.about(path),
        lambda: packed.size(path),
        lambda: ding.entries(path),
    )


def _stardict(sheet: Path) -> Source:
    stem = sheet.name.removesuffix(".ifo")
    index = _needed(sheet, stem, ".idx", ".idx.gz")
    text = _needed(sheet, stem, ".dict.dz", ".dict")
    files = stardict.Files(sheet, index, text, _first(sheet.parent / stem, ".syn", ".syn.dz"))
    return Source(
        Format.STARDICT,
        sheet,
        stardict.about(files),
        lambda: packed.size(index),
        lambda: stardict.entries(files),
    )


def _dictd(path: Path, stem: Path) -> Source:
    index = _needed(path, stem.name, ".index", ".index.gz")
    text = _needed(path, stem.name, ".dict.dz", ".dict")
    return Source(
        Format.DICTD,
        index,
        dictd.about(index, text),
        lambda: packed.size(index),
        lambda: dictd.entries(index, text),
    )


def _stem(path: Path) -> Path | None:
    """Return the name that the files of a dictionary share, or None if it has one file."""
    ending = next((end for end in _ENDINGS if path.name.endswith(end)), None)
    return None if ending is None else path.with_name(path.name.removesuffix(ending))


def _first(stem: Path, *endings: str) -> Path | None:
    paths = (stem.with_name(stem.name + ending) for ending in endings)
    return next((path for path in paths if path.exists()), None)


def _needed(chosen: Path, stem: str, *endings: str) -> Path:
    found = _first(chosen.parent / stem, *endings)
    if found is None and not chosen.exists():
        raise DictionaryError(f"There is no file “{chosen.name}”.", "Check its name and folder.")
    if found is None:
        raise DictionaryError(
            f"A file of the dictionary is missing: “{stem}{endings[0]}”.",
            f"It belongs in the same folder as “{chosen.name}”.",
        )
    return found

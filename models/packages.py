# SPDX-License-Identifier: GPL-3.0-or-later
"""Translation packages: read one, list those that are installed, find the one for a pair.

A package is a folder in the layout of Argos Translate: `metadata.json`, `model/` as CTranslate2
reads it, and `sentencepiece.model` or `bpe.model`. A broken one never hides the others.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models import folders, languages
from models.engine import LanguagePair
from models.errors import BrokenModelError, NoModelError

_METADATA_LIMIT = 1_000_000
_ADVICE = "Install the package again, or remove its folder."


@dataclass(frozen=True, slots=True)
class Package:
    """An installed package.

    Attributes:
        path: Its folder.
        id: Identity without the version: "translate-de_en", "builtin-de_en".
        version: Version as its metadata states it; may be empty.
        pair: The languages.
        source_name: English name of the source language.
        target_name: English name of the target language.
        target_prefix: Token that every translation is begun with, or "".
        licence: As its metadata states it, or "".
        score: How well it translates, as its metadata states it, or "".
    """

    path: Path
    id: str
    version: str
    pair: LanguagePair
    source_name: str
    target_name: str
    target_prefix: str = ""
    licence: str = ""
    score: str = ""

    @property
    def builtin(self) -> bool:
        """Whether it came with the program."""
        return self.id.startswith("builtin-")

    @property
    def weights(self) -> Path:
        """The file of the weights."""
        return self.path / "model" / "model.bin"

    @property
    def name(self) -> str:
        """What to call it in the window."""
        kind = "built-in" if self.builtin else "Argos"
        return f"{self.source_name} → {self.target_name} ({kind} {self.version})".replace(" )", ")")


@dataclass(frozen=True, slots=True)
class Broken:
    """A folder that should be a package but cannot be used.

    Attributes:
        path: The folder.
        reason: What is wrong with it, as a sentence.
        pair: The languages, where its metadata could be read.
    """

    path: Path
    reason: str
    pair: LanguagePair | None = None


@dataclass(frozen=True, slots=True)
class Inventory:
    """What was found in the folders for packages, in the order of the folders."""

    packages: tuple[Package, ...] = ()
    broken: tuple[Broken, ...] = ()

    @property
    def all(self) -> tuple[Package | Broken, ...]:
        """What can be used, then what cannot."""
        return *self.packages, *self.broken


def installed(places: Iterable[Path] | None = None) -> Inventory:
    """List every package in the folders given, by default in all that are known."""
    packages: list[Package] = []
    broken: list[Broken] = []
    for place in folders.everywhere() if places is None else places:
        try:
            candidates = sorted(p for p in place.iterdir() if p.is_dir() and p.name[0] not in "._")
        except FileNotFoundError:
            continue
        except OSError as error:
            broken.append(Broken(place, f"The folder cannot be read ({error.strerror})."))
            continue
        for path in candidates:
            found = read(path)
            if isinstance(found, Package):
                packages.append(found)
            elif found is not None:
                broken.append(found)
    return Inventory(tuple(packages), tuple(broken))


def find(
    pair: LanguagePair, model_id: str | None = None, places: Iterable[Path] | None = None
) -> Package:
    """Choose the package for a pair: the newest installed one, else the built-in one.

    Args:
        pair: The languages.
        model_id: Identity of the package wanted, or None for the best.
        places: Folders to look into, by default all that are known.

    Raises:
        NoModelError: No package translates the pair, or none of this identity is there.
        BrokenModelError: The only package for the pair cannot be used.
    """
    for code in pair:
        if not languages.is_code(code):
            raise NoModelError(f"“{code}” is not a language code.", "Write codes such as de or en.")
    inventory = installed(places)
    matching = [p for p in inventory.packages if p.pair == pair]
    wanted = [p for p in matching if model_id is None or p.id == model_id]
    if wanted:
        return max(wanted, key=preference)
    damaged = next((b for b in inventory.broken if b.pair == pair), None)
    if damaged is not None and not matching:
        title = f"The package for {_describe(pair)} cannot be used: {damaged.reason}"
        raise BrokenModelError(title, f"{_ADVICE} ({damaged.path})")
    if matching and model_id is not None:
        known = ", ".join(dict.fromkeys(p.id for p in matching))
        title = f"There is no model “{model_id}” for {_describe(pair)}."
        raise NoModelError(title, f"Choose one of these: {known}.")
    raise NoModelError(
        f"No installed model translates from {_describe(pair)}.", _available(inventory.packages)
    )


def read(path: Path) -> Package | Broken | None:
    """Read the package in a folder; None for packages of another kind than translation."""
    try:
        return _read(path, _metadata(path))
    except OSError as error:
        return Broken(path, f"It cannot be read ({error.strerror or error}).")
    except (ValueError, RecursionError) as error:
        return Broken(path, f"metadata.json is damaged ({error}).")


def _read(path: Path, metadata: dict[str, Any]) -> Package | Broken | None:
    if metadata.get("type", "translate") != "translate":
        return None
    source, target = metadata.get("from_code"), metadata.get("to_code")
    if not languages.is_code(source) or not languages.is_code(target):
        return Broken(path, "metadata.json names no pair of languages.")
    pair = LanguagePair(str(source), str(target))
    missing = _missing(path)
    if missing:
        return Broken(path, f"{missing} is missing or empty.", pair)
    builtin = path.parent == folders.BUILTIN
    return Package(
        path=path,
        id=f"builtin-{pair.source}_{pair.target}" if builtin else identity(pair),
        version=str(metadata.get("package_version", "")),
        pair=pair,
        source_name=_text(metadata, "from_name") or languages.name(pair.source),
        target_name=_text(metadata, "to_name") or languages.name(pair.target),
        target_prefix=_text(metadata, "target_prefix"),
        licence=_text(metadata, "license") or _text(metadata, "licence"),
        score=_text(metadata, "score"),
    )


def preference(package: Package) -> tuple[bool, tuple[int, ...]]:
    """Return what orders the packages of a pair, the best last: newer ones, after the built-in."""
    return not package.builtin, version_key(package.version)


def version_key(version: str) -> tuple[int, ...]:
    """Return what orders versions as people mean them: 1.10 after 1.9, any text without failing."""
    return tuple(int(number) for number in re.findall(r"\d{1,18}", version)[:8])


def weight(folder: Path) -> int:
    """Count the bytes of everything in a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def identity(pair: LanguagePair) -> str:
    """Return the identity of installed packages for a pair."""
    return f"translate-{pair.source}_{pair.target}"


def sha256(path: Path) -> str:
    """Return the hex digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _metadata(path: Path) -> dict[str, Any]:
    file = path / "metadata.json"
    if file.stat().st_size > _METADATA_LIMIT:
        raise ValueError("it is too large")
    metadata = json.loads(file.read_text(encoding="utf-8"))
    if not isinstance(metadata, dict):
        raise ValueError("it is no object")
    return metadata


def _text(metadata: dict[str, Any], key: str) -> str:
    value = metadata.get(key)
    return value if isinstance(value, str) else ""


def _missing(path: Path) -> str:
    """Name the first part of a package that is not there, or "" for a whole one."""
    if not _filled(path / "model" / "model.bin"):
        return "model/model.bin"
    if not any(_filled(path / name) for name in ("sentencepiece.model", "bpe.model")):
        return "The tokeniser (sentencepiece.model or bpe.model)"
    vocabularies = (path / "model").glob("*vocabulary.*")
    return "" if any(_filled(file) for file in vocabularies) else "The vocabulary in model/"


def _filled(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _describe(pair: LanguagePair) -> str:
    return f"{languages.name(pair.source)} to {languages.name(pair.target)}"


def _available(packages: Sequence[Package]) -> str:
    if not packages:
        return "No translation package is installed at all."
    pairs = dict.fromkeys(_describe(package.pair) for package in packages)
    return f"Installed are: {', '.join(pairs)}."

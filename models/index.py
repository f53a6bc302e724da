# SPDX-License-Identifier: GPL-3.0-or-later
"""Read catalogues: the dated snapshot that is shipped, or a copy of the index of Argos Translate.

Their rows are alike; ours add size, checksum and licence, which the index does not know.
"""

import contextlib
import json
import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from models import languages
from models.catalogue import Catalogue, Entry
from models.engine import LanguagePair
from models.errors import ModelError
from models.packages import version_key
from models.wanted import is_safe

_VERSION = re.compile(r"[\w.+-]{1,40}")
"""What may stand in the name of a file: the archive is called after its version."""

_LOG = logging.getLogger(__name__)


def load(path: Path) -> Catalogue:
    """Read a catalogue that came with the program or was saved.

    Raises:
        ModelError: It cannot be read or holds no packages.
    """
    try:
        return parse(path.read_bytes())
    except OSError as error:
        title = f"The catalogue of models cannot be read ({error.strerror})."
        raise ModelError(title, "Install the program again.") from error


def newest(paths: Sequence[Path]) -> Catalogue:
    """Read the newest of several catalogues; those that are missing or damaged are passed over.

    Raises:
        ModelError: None of them can be read.
    """
    found: list[Catalogue] = []
    for path in paths:
        try:
            found.append(load(path))
        except ModelError as error:
            if path.exists():
                _LOG.warning("Passing over %s: %s", path, error)
    if not found:
        raise ModelError("There is no catalogue of models.", "Install the program again.")
    return max(found, key=lambda catalogue: catalogue.date)


def parse(raw: bytes, date: str = "", source: str = "") -> Catalogue:
    """Read a catalogue, or the index of Argos Translate, which is a bare list of packages.

    Args:
        raw: The file.
        date: ISO date of an index, which does not say it itself.
        source: Address of an index.

    Raises:
        ModelError: It is neither, or holds no packages.
    """
    try:
        content = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        title = "The catalogue of models is damaged."
        raise ModelError(title, "Refresh it again later.") from error
    fields = content if isinstance(content, dict) else {"packages": content}
    rows = fields.get("packages")
    read = [_entry(row) for row in rows] if isinstance(rows, list) else []
    entries = _newest_of_each([entry for entry in read if entry is not None])
    if not entries:
        raise ModelError("The catalogue of models is empty.", "Refresh it again later.")
    return Catalogue(_text(fields, "date") or date, _text(fields, "source") or source, entries)


def merge(fresh: Catalogue, known: Catalogue) -> Catalogue:
    """Add to a fresh index what is known of the same archives: size, checksum, licence, score."""
    facts = {(entry.pair, entry.version): entry for entry in known.entries}

    def merged(entry: Entry) -> Entry:
        other = facts.get((entry.pair, entry.version))
        if other is None:
            return entry
        return replace(
            entry,
            links=tuple(dict.fromkeys([*entry.links, *other.links])),
            size=entry.size or other.size,
            sha256=entry.sha256 or other.sha256,
            licence=entry.licence or other.licence,
            score=entry.score or other.score,
        )

    return replace(fresh, entries=tuple(map(merged, fresh.entries)))


def dump(catalogue: Catalogue) -> bytes:
    """Write a catalogue in the form that `parse` reads."""
    rows = [
        {
            "package_version": entry.version,
            "from_code": entry.pair.source,
            "from_name": entry.source_name,
            "to_code": entry.pair.target,
            "to_name": entry.target_name,
            "links": list(entry.links),
            "size": entry.size,
            "sha256": entry.sha256,
            "licence": entry.licence,
            "score": entry.score,
        }
        for entry in catalogue.entries
    ]
    fields = {"date": catalogue.date, "source": catalogue.source, "packages": rows}
    return json.dumps(fields, ensure_ascii=False, indent=1).encode("utf-8")


def _newest_of_each(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    best: dict[LanguagePair, Entry] = {}
    for entry in sorted(entries, key=lambda entry: version_key(entry.version)):
        best[entry.pair] = entry
    return tuple(best[pair] for pair in sorted(best))


def _entry(row: object) -> Entry | None:
    """Read a row; None for other kinds of packages and for those that cannot be fetched safely."""
    if not isinstance(row, dict) or row.get("type", "translate") != "translate":
        return None
    source, target, version = (_text(row, k) for k in ("from_code", "to_code", "package_version"))
    safe = _safe(row.get("links"))
    sound = languages.is_code(source) and languages.is_code(target) and _VERSION.fullmatch(version)
    if not (sound and safe):
        return None
    size = row.get("size")
    return Entry(
        pair=LanguagePair(source, target),
        version=version,
        source_name=_name(row, "from_name", source),
        target_name=_name(row, "to_name", target),
        links=safe,
        size=size if type(size) is int and size > 0 else None,
        sha256=_text(row, "sha256").lower(),
        licence=_text(row, "licence"),
        score=_text(row, "score"),
    )


def _safe(links: object) -> tuple[str, ...]:
    """Keep the addresses that may be asked; urlsplit fails on some that are none."""
    found: list[str] = []
    for link in links if isinstance(links, list) else []:
        with contextlib.suppress(ValueError):
            if isinstance(link, str) and is_safe(link):
                found.append(link)
    return tuple(found)


def _name(row: dict[str, Any], key: str, code: str) -> str:
    """Return our own name of a language where there is one; the index has misspelt some."""
    own = languages.name(code)
    return own if own != code else _text(row, key) or code


def _text(fields: dict[str, Any], key: str) -> str:
    value = fields.get(key)
    return value if isinstance(value, str) else ""

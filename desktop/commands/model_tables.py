# SPDX-License-Identifier: GPL-3.0-or-later
"""Models as rows for people and as JSON for programs."""

from collections.abc import Sequence

from models import Broken, Package, record
from models.catalogue import Entry, State, Way, state
from models.packages import weight
from models.rollback import Kept, kept
from models.verify import Verdict, Verification

_STATES = {State.AVAILABLE: "", State.INSTALLED: "installed", State.UPDATABLE: "update"}
_VERDICTS = {
    Verdict.INTACT: "unchanged since it was installed",
    Verdict.CHANGED: "CHANGED since it was installed",
    Verdict.UNRECORDED: "installed by another program, so nothing to compare with",
}


def table(rows: Sequence[Sequence[str]]) -> str:
    """Align columns; the last one is as long as it likes, and those without a word are left out."""
    columns = [column for column in zip(*rows, strict=True) if any(column)]
    rows = list(zip(*columns, strict=True))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
    return "\n".join(lines)


def megabytes(size: int | None) -> str:
    """Write a size for people; "" for one that nobody knows."""
    return "" if size is None else f"{size / 1e6:.0f} MB"


def entry_row(entry: Entry, installed: Sequence[Package]) -> tuple[str, ...]:
    """Write an entry of the catalogue as a row."""
    pair = f"{entry.pair.source}-{entry.pair.target}"
    names = f"{entry.source_name} → {entry.target_name}"
    known = _STATES[state(entry, installed)]
    size = megabytes(entry.size)
    return (pair, names, entry.version, size, entry.licence, entry.score, known)


def way_row(way: Way) -> tuple[str, ...]:
    """Write a way through another language as a row."""
    pair = f"{way.pair.source}-{way.pair.target}"
    size = None if any(entry.size is None for entry in way.entries) else _sum(way.entries)
    steps = " + ".join(f"{entry.pair.source}-{entry.pair.target}" for entry in way.entries)
    return (pair, f"{way.source_name} → {way.target_name}", steps, megabytes(size))


def entry_json(entry: Entry, installed: Sequence[Package]) -> dict[str, object]:
    """Write an entry of the catalogue for programs."""
    return {
        "id": entry.id,
        "from": entry.pair.source,
        "to": entry.pair.target,
        "from_name": entry.source_name,
        "to_name": entry.target_name,
        "version": entry.version,
        "size": entry.size,
        "sha256": entry.sha256 or None,
        "licence": entry.licence or None,
        "score": entry.score or None,
        "links": list(entry.links),
        "state": state(entry, installed).value,
    }


def way_json(way: Way) -> dict[str, object]:
    """Write a way through another language for programs."""
    ids = [entry.id for entry in way.entries]
    return {"from": way.pair.source, "to": way.pair.target, "via": way.via, "ids": ids}


def package_row(package: Package) -> tuple[str, ...]:
    """Write an installed package as a row."""
    names = f"{package.source_name} → {package.target_name}"
    size = megabytes(weight(package.path))
    known = (package.licence, package.score)
    return (package.id, package.version, names, size, *known, str(package.path))


def kept_line(before: Kept) -> str:
    """Tell which version a package can be brought back to."""
    package, size = before.package, megabytes(before.size)
    return f"Kept: {package.id} {package.version} ({size}), to go back to with “rollback”."


def package_json(package: Package) -> dict[str, object]:
    """Write an installed package for programs."""
    known = record.read(package.path)
    return {
        "id": package.id,
        "from": package.pair.source,
        "to": package.pair.target,
        "version": package.version,
        "builtin": package.builtin,
        "path": str(package.path),
        "size": weight(package.path),
        "origin": known.origin if known else None,
        "installed": known.installed if known else None,
        "archive_sha256": known.archive if known else None,
        "licence": package.licence or None,
        "score": package.score or None,
        "previous": kept_json(kept(package)),
    }


def kept_json(before: Kept | None) -> dict[str, object] | None:
    """Write a version that can be gone back to for programs."""
    if before is None:
        return None
    package = before.package
    return {"version": package.version, "path": str(package.path), "size": before.size}


def broken_json(broken: Broken) -> dict[str, object]:
    """Write a broken package for programs."""
    return {
        "name": broken.path.name,
        "path": str(broken.path),
        "reason": broken.reason,
        "previous": kept_json(kept(broken)),
    }


def verification_row(package: Package, found: Verification, fault: str) -> tuple[str, ...]:
    """Write a verification as a row."""
    words = _VERDICTS[found.verdict]
    changed = f" ({', '.join(found.changed)})" if found.changed else ""
    works = f"does not work: {fault}" if fault else "translates"
    if package.builtin and found.verdict is Verdict.UNRECORDED:
        words = "came with the program"
    return (package.id, package.version, f"{words}{changed}; {works}")


def _sum(entries: Sequence[Entry]) -> int:
    return sum(entry.size or 0 for entry in entries)

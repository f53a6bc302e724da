# SPDX-License-Identifier: GPL-3.0-or-later
"""The work folder of an installation: beside the packages, on their disk, one process at a time.

It is beside the folder of packages and not inside, because Argos Translate takes every folder in
there for a package and lists none at all when one of them has no metadata.json yet.

A new version becomes valid by one rename. What it replaces is written in its own record before
that, so that whoever comes next can finish what a killed process began. The version before is kept
in the work folder until another one takes its place there, or its package is removed.
"""

import contextlib
import logging
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from models import lock, packages, record
from models.errors import BusyError
from models.packages import Broken, Package, version_key

_LOG = logging.getLogger(__name__)
_EXTRACTING, _RETIRED = "extracting-", "retired-"
_PREVIOUS = "previous"


def work_folder(place: Path) -> Path:
    """Return the work folder that belongs to a folder of packages."""
    whole = place.resolve()
    return whole.with_name(f"{whole.name}.synopse")


@contextlib.contextmanager
def locked(place: Path) -> Iterator[Path]:
    """Hold the only right to change a folder of packages, made if missing; gives its work folder.

    Leftovers of killed processes are cleaned first.

    Raises:
        BusyError: Another process holds it.
        OSError: The folders cannot be made.
    """
    work = work_folder(place)
    place.mkdir(parents=True, exist_ok=True)
    work.mkdir(exist_ok=True)
    with (work / "lock").open("ab") as file:
        try:
            lock.acquire(file.fileno())
        except BlockingIOError as error:
            raise BusyError(
                "Another program is installing or removing a package right now.",
                "Wait until it has finished, then try again.",
            ) from error
        _clean(place, work)
        yield work


def tidy(place: Path) -> None:
    """Finish or undo what a killed installation left behind; does nothing where nothing is left.

    Another process at work is left alone, and so is a folder that cannot be written.
    """
    if not work_folder(place).is_dir():
        return
    try:
        with locked(place):
            return
    except BusyError:
        return
    except OSError as error:
        _LOG.info("Cannot tidy %s: %s", place, error)


def new_folder(work: Path) -> Path:
    """Make a folder to extract into."""
    folder = work / f"{_EXTRACTING}{secrets.token_hex(6)}"
    folder.mkdir()
    return folder


def activate(folder: Path, place: Path, name: str) -> Path:
    """Move a finished package to its place by one rename, and return where it is now.

    Nothing is ever overwritten: a name that is taken gets a number.
    """
    target, number = place / name, 1
    while target.exists():
        number += 1
        target = place / f"{name}-{number}"
    folder.rename(target)
    _sync(place)
    return target


def finish(package: Path, place: Path, work: Path) -> None:
    """Take away what a package says it replaces, keep the best of it, and let it forget that."""
    known = record.read(package)
    if known is None or not known.replaces:
        return
    old = [path for path in place.iterdir() if path.name in known.replaces and path != package]
    best = _worth_keeping(packages.read(package), old)
    for path in old:
        if path != best:
            retire(path, work)
    if best is not None:
        _keep(best, work)  # Last, so that who comes after a kill still finds it among the others.
    if known.archive:
        record.write(package, replace(known, replaces=()))
    else:
        (package / record.NAME).unlink()  # There was none before it went back to its place.


def previous(work: Path, identity: str) -> Package | None:
    """Return the version before that is kept of a package, or None."""
    kept = packages.installed([work / _PREVIOUS]).packages
    return next((package for package in kept if package.id == identity), None)


def same(identity: str, place: Path) -> tuple[str, ...]:
    """Name the folders that a package takes the place of: all versions of it, and broken ones."""
    there = packages.installed([place])
    return (
        *(package.path.name for package in there.packages if package.id == identity),
        *(one.path.name for one in there.broken if _identity(one) == identity),
    )


def drop_orphans(place: Path, work: Path) -> None:
    """Delete what is kept of packages that are not there any more."""
    kept = work / _PREVIOUS
    if not kept.is_dir():
        return
    there = packages.installed([place])
    names = {_identity(found) for found in there.all}
    for path in list(kept.iterdir()):
        found = packages.read(path)
        # A folder that tells nothing of itself may be the package of anything that is kept.
        if found is None or (_identity(found) not in names and "" not in names):
            retire(path, work)


def _worth_keeping(new: Package | Broken | None, old: Sequence[Path]) -> Path | None:
    """Return the folder to go back to: the newest whole package, if it is another version."""
    found = [each for each in map(packages.read, old) if isinstance(each, Package)]
    best = max(found, key=lambda package: version_key(package.version), default=None)
    if best is None or best.path.is_symlink() or not isinstance(new, Package):
        return None
    return None if best.version == new.version else best.path


def _keep(package: Path, work: Path) -> None:
    """Keep a package as the version before; the one that was that goes."""
    kept = work / _PREVIOUS
    kept.mkdir(exist_ok=True)
    own = packages.read(package)
    for path in list(kept.iterdir()):
        found = packages.read(path)
        if path.name == package.name or found is None or _identity(found) == _identity(own):
            retire(path, work)
    package.rename(kept / package.name)
    _sync(kept)


def _identity(found: Package | Broken | None) -> str:
    if isinstance(found, Package):
        return found.id
    return packages.identity(found.pair) if found is not None and found.pair else ""


def retire(package: Path, work: Path) -> None:
    """Take a package away at one stroke, then delete it at leisure."""
    retired = work / f"{_RETIRED}{secrets.token_hex(6)}"
    package.rename(retired)
    discard(retired)


def discard(folder: Path) -> None:
    """Delete a folder, or a link to one; what cannot be deleted is tried again the next time."""
    if folder.is_symlink():
        folder.unlink()
        return
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        _LOG.warning("Cannot delete all of %s", folder)


def _clean(place: Path, work: Path) -> None:
    for path in work.iterdir():
        if path.name.startswith((_EXTRACTING, _RETIRED)):
            discard(path)
    for package in list(place.iterdir()):
        if (package / record.NAME).is_file():
            finish(package, place, work)
    drop_orphans(place, work)


def _sync(folder: Path) -> None:
    """Make a new name last through a power cut, where the system can (Windows cannot)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):  # Some network shares refuse; the files are safe.
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

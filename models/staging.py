# SPDX-License-Identifier: GPL-3.0-or-later
"""The work folder of an installation: beside the packages, on their disk, one process at a time.

It is beside the folder of packages and not inside, because Argos Translate takes every folder in
there for a package and lists none at all when one of them has no metadata.json yet.

A new version becomes valid by one rename. What it replaces is written in its own record before
that, so that whoever comes next can finish what a killed process began.
"""

import contextlib
import logging
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from models import lock, record
from models.errors import BusyError

_LOG = logging.getLogger(__name__)
_EXTRACTING, _RETIRED = "extracting-", "retired-"


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
        except OSError as error:
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
        _LOG.warning("Cannot tidy %s: %s", place, error)


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
    """Remove the older versions that a package says it replaces, then let it forget them."""
    known = record.read(package)
    if known is None or not known.replaces:
        return
    for old in [path for path in place.iterdir() if path.name in known.replaces]:
        if old.name != package.name:
            retire(old, work)
    record.write(package, replace(known, replaces=()))


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

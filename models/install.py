# SPDX-License-Identifier: GPL-3.0-or-later
"""Install packages, and remove them: all or nothing, and never at the cost of what works.

A package is unpacked beside its place, read, loaded and tried on a sentence. Only then does it take
its place by one rename, and only after that does the version before it go to where it is kept.
"""

import hashlib
import logging
import shutil
from collections.abc import Generator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models import archive, folders, helper, packages, record, staging
from models.archive import Contents
from models.engine import LanguagePair
from models.errors import BrokenModelError, ModelError, PackageError, cannot_write
from models.packages import Broken, Package
from models.progress import Progress, Stage
from models.record import Record
from models.stop import Stop

_LOG = logging.getLogger(__name__)
_CHUNK = 1 << 20
_MARGIN = 64_000_000
"""Bytes of the disk that an installation leaves free."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What an archive should be, as far as the catalogue knows.

    Attributes:
        pair: The languages, or None for any.
        sha256: Hex digest of the archive, or "".
    """

    pair: LanguagePair | None = None
    sha256: str = ""


def install(
    path: Path,
    place: Path | None = None,
    *,
    expected: Expected | None = None,
    origin: str = "",
    stop: Stop | None = None,
) -> Generator[Progress, None, Package]:
    """Install an archive, step by step; closing the generator undoes what was begun.

    Args:
        path: The archive.
        place: The folder of packages, by default the one shared with Argos Translate.
        expected: What the archive should be.
        origin: Where it came from, by default its name.
        stop: Ends it at once, even while the package is tried.

    Returns:
        The installed package.

    Raises:
        ModelError: It cannot be installed; everything is as it was.
    """
    place = place or folders.shared()
    expected = expected or Expected()
    try:
        with staging.locked(place) as work, archive.opened(path) as file:
            digest = yield from _digest(path)
            contents = archive.inspect(file)
            _check_identity(contents, digest, expected)
            _check_first_trust(contents, digest, place)
            _check_room(contents, place)
            folder = staging.new_folder(work)
            try:
                files = yield from archive.extract(file, contents, folder)
                yield Progress(Stage.TESTING)
                made = _tested(folder, stop)
                yield Progress(Stage.FINISHING)
                old = staging.same(made.id, place)
                record.write(folder, _record(digest, files, origin or path.name, old))
                target = staging.activate(folder, place, contents.manifest.folder)
            finally:
                staging.discard(folder)
            staging.finish(target, place, work)
    except OSError as error:
        raise cannot_write(place, error) from error
    _LOG.info("Installed %s %s", made.id, made.version)
    return _read(target)


def _digest(path: Path) -> Generator[Progress, None, str]:
    digest, done, total = hashlib.sha256(), 0, path.stat().st_size
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            done += len(chunk)
            yield Progress(Stage.CHECKING, done, total)
    return digest.hexdigest()


def _check_identity(contents: Contents, digest: str, expected: Expected) -> None:
    if expected.pair not in (None, contents.manifest.pair):
        title = f"The file translates {contents.manifest.pair}, not {expected.pair}."
        raise PackageError(title, "Refresh the catalogue, or install a file of your own.")
    if expected.sha256 not in ("", digest):
        title = "The file is not the one that the catalogue knows: its checksum differs."
        raise PackageError(title, "Download it again; if that does not help, do not use it.")


def _check_first_trust(contents: Contents, digest: str, place: Path) -> None:
    """Refuse another archive under the name and version of an installed one."""
    for package in packages.installed([place]).packages:
        if (package.pair, package.version) != (contents.manifest.pair, contents.manifest.version):
            continue
        known = record.read(package.path)
        if known is not None and known.archive not in ("", digest):
            title = f"The file is not the {package.name} that was installed first."
            raise PackageError(title, "If you trust the new file, remove the installed one first.")


def _check_room(contents: Contents, place: Path) -> None:
    needed, free = contents.size + _MARGIN, shutil.disk_usage(place).free
    if free < needed:
        title = f"The package needs {needed // 10**6} MB in {place}; {free // 10**6} MB are free."
        raise ModelError(title, "Free some space, then try again.")


def _record(digest: str, files: dict[str, str], origin: str, old: tuple[str, ...]) -> Record:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return Record(digest, files, origin, now, old)


def _tested(folder: Path, stop: Stop | None) -> Package:
    """Read and try what was unpacked."""
    made = _read(folder)
    try:
        helper.trial(made, stop=stop)
    except BrokenModelError as error:
        title = f"The package cannot be used: {error.title}"
        raise PackageError(title, "Get it again from where it came from.") from error
    return made


def _read(folder: Path) -> Package:
    found = packages.read(folder)
    if isinstance(found, Package):
        return found
    reason = found.reason if isinstance(found, Broken) else "It does not translate."
    raise PackageError(f"The package is not complete: {reason}", "Download it again.")


def remove(found: Package | Broken) -> None:
    """Remove an installed package, or a broken one, and the version before that was kept of it.

    Raises:
        ModelError: It came with the program, is in no folder for packages, or cannot be removed.
    """
    place = found.path.parent
    known = [folder.resolve() for folder in folders.everywhere() if folder != folders.BUILTIN]
    if place.resolve() not in known:
        name = found.name if isinstance(found, Package) else found.path.name
        title = f"{name} cannot be removed: it came with the program."
        if place.resolve() != folders.BUILTIN.resolve():
            title = f"{found.path} is in no folder for packages."
        raise ModelError(title, "Only packages that were installed can be removed.")
    try:
        with staging.locked(place) as work:
            staging.retire(found.path, work)
            staging.drop_orphans(place, work)
    except FileNotFoundError as error:
        title = f"{found.path.name} is not there any more."
        raise BrokenModelError(title, "List the packages again.") from error
    except OSError as error:
        raise cannot_write(place, error) from error
    _LOG.info("Removed %s", found.path.name)

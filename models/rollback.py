# SPDX-License-Identifier: GPL-3.0-or-later
"""Go back to the version before the last one: it is kept beside the packages until then.

The way back is the way of an installation: the kept version is compared and tried where it lies,
and takes its place by one rename. What it replaces is kept in its stead: the way leads both ways.
"""

import logging
from collections.abc import Generator
from dataclasses import dataclass, replace

from models import folders, helper, packages, record, staging
from models.errors import BrokenModelError, ModelError, PackageError, cannot_write
from models.packages import Broken, Package
from models.progress import Progress, Stage
from models.record import Record
from models.stop import Stop
from models.verify import Verdict, verify

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """A version that can be gone back to.

    Attributes:
        package: The version, in the folder where it is kept.
        size: Bytes that it takes on the disk.
    """

    package: Package
    size: int


def kept(found: Package | Broken) -> Kept | None:
    """Return the version before that of an installed package, or of a damaged one."""
    if found.path.parent == folders.BUILTIN or found.pair is None:
        return None
    work = staging.work_folder(found.path.parent)
    before = staging.previous(work, packages.identity(found.pair))
    return None if before is None else Kept(before, packages.weight(before.path))


def roll_back(
    found: Package | Broken, stop: Stop | None = None
) -> Generator[Progress, None, Package]:
    """Put the version before in the place of a package, step by step.

    Args:
        found: The package, or what is damaged of it.
        stop: Ends it at once, even while the version is tried.

    Returns:
        The version that is installed now.

    Raises:
        ModelError: There is none, or it cannot be used; everything is as it was.
    """
    place = found.path.parent
    before = _known(found)
    try:
        with staging.locked(place) as work:
            before = staging.previous(work, before.id) or before
            yield Progress(Stage.CHECKING)
            _compare(before)
            yield Progress(Stage.TESTING)
            _try(before, stop)
            yield Progress(Stage.FINISHING)
            known = record.read(before.path) or Record("", {}, "", "")
            old = staging.same(before.id, place)
            record.write(before.path, replace(known, replaces=old))
            target = staging.activate(before.path, place, before.path.name)
            staging.finish(target, place, work)
    except OSError as error:
        raise cannot_write(place, error) from error
    _LOG.info("Went back to %s %s", before.id, before.version)
    return replace(before, path=target)


def forget(found: Package | Broken) -> Package:
    """Delete the version before that of a package; returns what it was.

    Raises:
        ModelError: There is none, or it cannot be deleted.
    """
    before = _known(found)
    try:
        with staging.locked(found.path.parent) as work:
            staging.retire(before.path, work)
    except OSError as error:
        raise cannot_write(found.path.parent, error) from error
    return before


def _known(found: Package | Broken) -> Package:
    before = kept(found)
    if before is None:
        name = found.name if isinstance(found, Package) else found.path.name
        title = f"There is no earlier version of {name}."
        raise ModelError(title, "One is kept when an update replaces it, until it is removed.")
    return before.package


def _compare(before: Package) -> None:
    if verify(before).verdict is Verdict.CHANGED:
        raise _useless(before, "Its files have changed.")


def _try(before: Package, stop: Stop | None) -> None:
    try:
        helper.trial(before, stop=stop)
    except BrokenModelError as error:
        raise _useless(before, error.title) from error


def _useless(before: Package, reason: str) -> PackageError:
    return PackageError(
        f"The earlier version {before.version} cannot be used: {reason}",
        "Delete it, and install that version from a file.",
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker does with models. Iterators of plain values; no Qt."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from models import Broken, ModelError, Package, check, helper, installed, obtain, rollback, verify
from models.catalogue import Catalogue, Entry, State, state
from models.install import install, remove
from models.progress import Progress
from models.stop import Stop, StoppedError
from models.verify import Verification

StepT = TypeVar("StepT")
ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Inspection:
    """What came of verifying a package.

    Attributes:
        verification: The comparison with what was installed.
        fault: Why the package does not translate, or None if it does.
    """

    verification: Verification
    fault: ModelError | None


def get(entries: Sequence[Entry], stop: Stop) -> Iterator[Progress | Package]:
    """Fetch and install packages; those that an earlier try has installed are passed over.

    Raises:
        ModelError: One of them cannot be had.
    """
    for entry in entries:
        if state(entry, installed().packages) is not State.INSTALLED:
            yield from _told(obtain.obtain(entry, stop=stop))


def put(path: Path, stop: Stop) -> Iterator[Progress | Package]:
    """Install an archive.

    Raises:
        ModelError: It cannot be installed.
    """
    yield from _told(install(path, stop=stop))


def forget(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Delete what was fetched of packages that nobody wants any more.

    Raises:
        ModelError: It cannot be deleted.
    """
    for entry in entries:
        obtain.forget(entry)
        yield entry


def take_away(found: Package | Broken) -> Iterator[Package | Broken]:
    """Remove an installed package.

    Raises:
        ModelError: It cannot be removed.
    """
    remove(found)
    yield found


def roll_back(found: Package | Broken, stop: Stop) -> Iterator[Progress | Package]:
    """Go back to the version before that of a package.

    Raises:
        ModelError: There is none, or it cannot be used.
    """
    yield from _told(rollback.roll_back(found, stop))


def drop(found: Package | Broken) -> Iterator[Package]:
    """Delete the version before that of a package.

    Raises:
        ModelError: There is none, or it cannot be deleted.
    """
    yield rollback.forget(found)


def inspect(package: Package, stop: Stop) -> Iterator[Inspection]:
    """Compare a package with what was installed, and try it on a sentence."""
    found = verify.verify(package)
    fault = None
    try:
        helper.trial(package, stop=stop)
    except StoppedError:
        raise
    except ModelError as error:
        fault = error
    yield Inspection(found, fault)


def judge(package: Package, sentences: Path, stop: Stop) -> Iterator[check.Probe | check.Report]:
    """Check a package on our own sentences.

    Raises:
        ModelError: It cannot be loaded, or we have no sentences of its language.
    """
    yield from _told(check.check(package, check.sentences(sentences, package.pair), stop))


def refresh(known: Catalogue, stop: Stop) -> Iterator[Progress | Catalogue]:
    """Fetch the catalogue anew.

    Raises:
        ModelError: It cannot be fetched or is damaged.
    """
    yield from _told(obtain.refresh(known, stop=stop))


def _told(
    steps: Generator[StepT, None, ResultT],
) -> Generator[StepT | ResultT, None, None]:
    """Yield the steps of long work, then its result."""
    yield (yield from steps)

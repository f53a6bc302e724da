# SPDX-License-Identifier: GPL-3.0-or-later
"""Get what the catalogue offers: fetch and install a package, or fetch a new catalogue."""

from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path

from models import folders, index
from models.catalogue import Catalogue, Entry
from models.download import fetch
from models.errors import DownloadError, ModelError, PackageError, cannot_write
from models.install import Expected, install
from models.packages import Package
from models.partial import Partial
from models.progress import Progress
from models.stop import Stop
from models.wanted import Kind, Patience, Wanted


def obtain(
    entry: Entry,
    place: Path | None = None,
    downloads: Path | None = None,
    patience: Patience | None = None,
    stop: Stop | None = None,
) -> Generator[Progress, None, Package]:
    """Fetch and install a package, step by step; closing the generator keeps what was fetched.

    Args:
        entry: The package.
        place: The folder of packages, by default the one shared with Argos Translate.
        downloads: Where the archive is until it is installed, by default our own folder.
        patience: How long to wait for servers.
        stop: Ends it at once, whatever it waits for.

    Returns:
        The installed package.

    Raises:
        ModelError: It cannot be fetched or installed; everything is as it was.
        StoppedError: It was asked to stop.
    """
    archive = _archive(entry, downloads)
    if not archive.exists():  # It is there when a disk was too full to install it.
        wanted = Wanted(entry.links, archive, Kind.PACKAGE, entry.size, entry.sha256)
        yield from fetch(wanted, patience, stop)
    expected = Expected(entry.pair, entry.sha256)
    try:
        package = yield from install(
            archive, place, expected=expected, origin=entry.links[0], stop=stop
        )
    except PackageError:
        archive.unlink(missing_ok=True)
        raise
    archive.unlink(missing_ok=True)
    return package


def kept(entry: Entry, downloads: Path | None = None) -> int:
    """Count the bytes of a package that an earlier try has fetched and left."""
    archive = _archive(entry, downloads)
    return archive.stat().st_size if archive.exists() else Partial(archive).size


def forget(entry: Entry, downloads: Path | None = None) -> None:
    """Delete what earlier tries have fetched of a package.

    Raises:
        ModelError: It cannot be deleted.
    """
    archive = _archive(entry, downloads)
    try:
        Partial(archive).clear()
        archive.unlink(missing_ok=True)
    except OSError as error:
        raise cannot_write(archive.parent, error) from error


def _archive(entry: Entry, downloads: Path | None) -> Path:
    name = f"{entry.id}-{entry.version}.argosmodel".replace("/", "_")
    return (downloads or folders.downloads()) / name


def refresh(
    known: Catalogue,
    saved: Path | None = None,
    source: str = "",
    patience: Patience | None = None,
    stop: Stop | None = None,
) -> Generator[Progress, None, Catalogue]:
    """Fetch the index anew, step by step, and save it with what is known of its packages.

    Args:
        known: The catalogue so far.
        saved: Where the new one goes, by default into our own folder.
        source: Address of the index, by default that of the catalogue so far.
        patience: How long to wait for servers.
        stop: Ends it at once, even while it waits for a server.

    Returns:
        The new catalogue.

    Raises:
        ModelError: It cannot be fetched, is damaged, or cannot be saved; the old one stays.
    """
    saved = saved or folders.catalogue()
    source = source or known.source
    fetched = saved.with_name(f"{saved.name}.new")
    yield from fetch(Wanted((source,), fetched, Kind.INDEX), patience, stop)
    try:
        today = datetime.now(UTC).date().isoformat()
        fresh = index.merge(index.parse(fetched.read_bytes(), today, source), known)
        fetched.write_bytes(index.dump(fresh))
        fetched.replace(saved)
    except OSError as error:
        raise cannot_write(saved.parent, error) from error
    except ModelError as error:
        raise DownloadError(f"What came is no catalogue: {error.title}", error.advice) from error
    finally:
        fetched.unlink(missing_ok=True)
    return fresh

# SPDX-License-Identifier: GPL-3.0-or-later
"""An `.argosmodel` file: a zip archive from a stranger, looked at before a byte of it is written.

A good one has one folder at the top. Only what a package is made of is taken out; what else lies
in there (icons, scripts, notes) stays in the archive. Anything that tries to be elsewhere, to be
a link, or to be far larger than it looks, makes the whole archive unwelcome.
"""

import hashlib
import lzma
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from models import manifest
from models.errors import PackageError
from models.manifest import Manifest
from models.progress import Progress, Stage

_MOST_FILES = 2000
_MOST_BYTES = 4_000_000_000
_MOST_RATIO = 100
"""Weights shrink to a third at best, a vocabulary to a fifth; a bomb to a thousandth."""

_CHUNK = 1 << 20
_ENCRYPTED = 0x1
_PART = re.compile(r"(?!\.{1,2}$)[^\x00-\x1f\x7f\\/:*?\"<>|]{1,120}")
_WANTED = re.compile(
    r"metadata\.json|sentencepiece\.model|bpe\.model|(?i:readme|licen[cs]e|notice)[^/]*"
    r"|model/(?:config\.json|model\.bin|vmap\.txt|[a-z_]*vocabulary\.(?:json|txt))"
    # The sentence splitters of Argos Translate, which finds its packages in the same folder.
    r"|(?:stanza|minisbd|spacy)/.+"
)
_DAMAGED = "Download or copy it again; it may be incomplete."
_HOSTILE = "Do not use this file; get the package from another source."
_ERRORS = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError,
    ValueError, OverflowError, struct.error,
)  # fmt: skip
"""What zipfile is known to raise on damaged archives."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is to be taken out of an archive.

    Attributes:
        manifest: What the package says of itself.
        files: The entries, under their paths within the package.
        size: Bytes of all of them, unpacked.
    """

    manifest: Manifest
    files: Mapping[str, zipfile.ZipInfo]
    size: int


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open an archive for the length of a block.

    Raises:
        PackageError: It is not there, cannot be read, or is no zip archive.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        title = f"“{path.name}” cannot be read ({error.strerror})."
        raise PackageError(title, "Check the path and its permissions.") from error
    with file:
        try:
            archive = zipfile.ZipFile(file)
        except _ERRORS as error:
            file.seek(0)
            title = f"“{path.name}” {_diagnosis(file.read(512))}"
            raise PackageError(title, _DAMAGED) from error
        with archive:
            yield archive


def _diagnosis(head: bytes) -> str:
    """Say what a file is that could not be read as a zip archive."""
    if not head:
        return "is empty."
    if head.lstrip().lower().startswith((b"<!doctype", b"<html", b"<?xml")):
        return "is a web page, not a package."
    if head.startswith(b"PK"):
        return "is damaged or incomplete."
    return "is no translation package (.argosmodel)."


def inspect(archive: zipfile.ZipFile) -> Contents:
    """Check all that can be known of an archive without unpacking it.

    Raises:
        PackageError: It is no package, or not one that can be trusted.
    """
    entries = archive.infolist()
    _check_bounds(entries)
    for entry in entries:
        _check_entry(entry)
    top = f"{_top(entries)}/"
    inner = {e.filename.removeprefix(top): e for e in entries if not e.is_dir()}
    files = {name: entry for name, entry in inner.items() if _WANTED.fullmatch(name)}
    return Contents(_manifest(archive, files), files, sum(e.file_size for e in files.values()))


def _check_bounds(entries: list[zipfile.ZipInfo]) -> None:
    names = {entry.filename.rstrip("/").casefold() for entry in entries}
    if len(names) != len(entries):
        raise PackageError("The archive holds two files of one name.", _HOSTILE)
    size = sum(entry.file_size for entry in entries)
    if len(entries) > _MOST_FILES or size > _MOST_BYTES:
        raise PackageError("The archive is far larger than any package.", _HOSTILE)
    if any(e.file_size > _MOST_RATIO * e.compress_size + _CHUNK for e in entries):
        raise PackageError("The archive unpacks to far more than it should.", _HOSTILE)


def _check_entry(entry: zipfile.ZipInfo) -> None:
    # zipfile cuts names and turns separators about; the name as it was written tells more.
    name = entry.orig_filename
    parts = name.removesuffix("/").split("/")
    if not all(_PART.fullmatch(part) for part in parts):
        raise PackageError(
            f"The archive holds a file that wants to be elsewhere ({name!a}).", _HOSTILE
        )
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise PackageError(f"The archive holds a link or device ({name}).", _HOSTILE)
    if entry.flag_bits & _ENCRYPTED:
        raise PackageError("The archive is encrypted.", "Get one that is not.")


def _top(entries: list[zipfile.ZipInfo]) -> str:
    tops = {entry.filename.partition("/")[0] for entry in entries} - {"__MACOSX"}
    loose = any("/" not in entry.filename for entry in entries)
    if len(tops) != 1 or loose:
        raise PackageError(
            "The archive is no translation package: it has not just one folder at the top.",
            "Choose a file that ends in .argosmodel and was not packed anew.",
        )
    return tops.pop()


def _manifest(archive: zipfile.ZipFile, files: Mapping[str, zipfile.ZipInfo]) -> Manifest:
    if "metadata.json" not in files:
        raise PackageError(
            "The archive is no translation package: it has no metadata.json.",
            "Choose a file that ends in .argosmodel.",
        )
    if files["metadata.json"].file_size > manifest.LIMIT:
        raise PackageError("The metadata.json of the package is too large.", _HOSTILE)
    return manifest.parse(b"".join(_read(archive, files["metadata.json"])))


def extract(
    archive: zipfile.ZipFile, contents: Contents, folder: Path
) -> Generator[Progress, None, dict[str, str]]:
    """Unpack the files of a package into a folder, step by step.

    Returns:
        SHA-256 of every file as a hex digest, under its path with forward slashes.

    Raises:
        PackageError: The archive is damaged.
        OSError: The disk is full, or the folder cannot be written.
    """
    digests: dict[str, str] = {}
    done = 0
    for name, entry in contents.files.items():
        target = folder / PurePosixPath(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256()
        with target.open("xb") as file:
            for chunk in _read(archive, entry):
                file.write(chunk)
                digest.update(chunk)
                done += len(chunk)
                yield Progress(Stage.EXTRACTING, done, contents.size)
            file.flush()
            os.fsync(file.fileno())
        digests[name] = digest.hexdigest()
    return digests


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """Unpack an entry piece by piece; its checksum is compared at the end."""
    try:
        with archive.open(entry) as source:
            while chunk := source.read(_CHUNK):
                yield chunk
    except _ERRORS as error:
        title = f"The archive is damaged: {entry.filename} cannot be unpacked."
        raise PackageError(title, _DAMAGED) from error

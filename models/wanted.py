# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wanted of a download, and whether that is what came. Opens no connection itself."""

import hashlib
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message
from enum import Enum
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from models.errors import DownloadError, ModelError
from models.partial import Origin, Partial
from models.progress import Progress, Stage

_MARGIN = 64_000_000
"""Bytes of the disk that a download leaves free."""

_MOST_DIGITS = 15
"""Digits of a length that is believed; Python refuses to read thousands of them."""

_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_LATER = "Try again later, or install the package from a file."


class Kind(Enum):
    """What a file must begin with, and how many bytes it may have at most."""

    PACKAGE = (b"PK\x03\x04", 4_000_000_000)
    INDEX = (b"[", 5_000_000)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to fetch.

    Attributes:
        links: Where it can be had, best first: https, or http on this machine.
        target: Where it goes.
        kind: What it is.
        size: Its bytes, or None where nobody knows.
        sha256: Its hex digest, or "" where nobody knows.
    """

    links: tuple[str, ...]
    target: Path
    kind: Kind = Kind.PACKAGE
    size: int | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for servers.

    Attributes:
        timeout: Seconds of silence after which a connection is given up.
        rounds: How often every link is tried.
        wait: Seconds before the second round; each further one waits twice as long.
        sleep: What waits.
    """

    timeout: float = 30.0
    rounds: int = 4
    wait: float = 2.0
    sleep: Callable[[float], None] = time.sleep


class LinkError(DownloadError):
    """A failure of one link.

    Attributes:
        passing: Whether the same link may do better the next time.
        stale: Whether what is there already is of no use.
    """

    def __init__(
        self, title: str, advice: str = _LATER, *, passing: bool = False, stale: bool = False
    ) -> None:
        super().__init__(title, advice)
        self.passing = passing
        self.stale = stale


def is_safe(link: str) -> bool:
    """Say whether an address is secured by https, or does not leave this machine."""
    parts = urlsplit(link)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


def check_address(link: str) -> None:
    """Let pass what is safe.

    Raises:
        LinkError: The address is another one.
    """
    if not is_safe(link):
        raise LinkError("The download leads to an address that is not secured (no https).")


def start_of(status: int, headers: Message, asked: int) -> int:
    """Return where the bytes that come begin: where asked, or at the start of the file.

    Raises:
        LinkError: The answer is neither of both.
    """
    if status == HTTPStatus.OK:
        return 0
    given = headers.get("Content-Range", "")
    if status == HTTPStatus.PARTIAL_CONTENT and given.startswith(f"bytes {asked}-"):
        return asked
    raise LinkError(f"The server gave an odd answer ({status}).")


def total_of(headers: Message, start: int, wanted: Wanted) -> int | None:
    """Return how many bytes the whole file has, which must be as many as the catalogue says.

    Raises:
        LinkError: It has another size.
    """
    length = headers.get("Content-Length", "")
    known = length.isdecimal() and len(length) <= _MOST_DIGITS
    total = start + int(length) if known else None
    if total is not None and total != (wanted.size or total):
        raise LinkError("The file on the server has another size than the catalogue says.")
    return total if total is not None else wanted.size


def may_resume(link: str, origin: Origin | None, wanted: Wanted) -> bool:
    """Say whether the rest can be asked for: of the same state, or where a checksum will tell."""
    if wanted.sha256:
        return True
    return origin is not None and origin.link == link and origin.validator != ""


def refused(code: int, host: str) -> LinkError:
    """Tell in words what the status of an answer means."""
    if code in (404, 410):
        return LinkError(f"{host} does not have the file any more ({code}).")
    if code in (408, 425, 429) or code >= 500:
        return LinkError(f"{host} cannot answer at the moment ({code}).", passing=True)
    if code == 407:
        return LinkError("The proxy wants a password.", "Set it in the settings of the system.")
    if code in (301, 302, 303, 307, 308):
        return LinkError(f"The redirects of {host} lead nowhere.")
    if code == 416:
        return LinkError(f"{host} has another file than before.", passing=True, stale=True)
    return LinkError(f"{host} refuses to give the file ({code}).")


def validator_of(headers: Message) -> str:
    """Return what tells whether the file is still the same; weak tags do not."""
    tag = headers.get("ETag", "")
    return tag if tag.startswith('"') else headers.get("Last-Modified", "")


def check_kind(headers: Message, first: bytes, kind: Kind, start: int) -> None:
    """Recognise a file by its type and first bytes.

    Raises:
        LinkError: It is a page for people, or some other file.
    """
    page = headers.get_content_type() in ("text/html", "application/xhtml+xml")
    if page or (start == 0 and first.lstrip()[:1] == b"<"):
        raise LinkError(
            "A web page came instead of the file.",
            "You may have to sign in to this network: open any page in a browser, then try again.",
        )
    begin = kind.value[0]
    if start == 0 and first[: len(begin)] != begin:
        raise LinkError("What the server sends is not the file that was asked for.")


def check_room(folder: Path, missing: int) -> None:
    """Make sure that the bytes that are missing fit on the disk.

    Raises:
        ModelError: They do not.
    """
    free = shutil.disk_usage(folder).free
    if free < missing + _MARGIN:
        needed = (missing + _MARGIN) // 10**6
        title = f"The download needs {needed} MB in {folder}; {free // 10**6} MB are free."
        raise ModelError(title, "Free some space, then try again.")


def check_whole(part: Partial, wanted: Wanted, *, resumed: bool) -> Iterator[Progress]:
    """Compare the file with what the catalogue knows of it; a wrong one is thrown away.

    Raises:
        LinkError: It is a wrong one.
    """
    size = part.size
    digest = hashlib.sha256()
    if wanted.sha256:
        with part.path.open("rb") as file:
            while chunk := file.read(1 << 20):
                digest.update(chunk)
                yield Progress(Stage.CHECKING, file.tell(), size)
    if size != (wanted.size or size) or wanted.sha256 not in ("", digest.hexdigest()):
        # Put together from two tries it may be wrong because of that; fetched at once it is wrong.
        title = "What was fetched is not the file that the catalogue knows: its checksum differs."
        raise LinkError(title, passing=resumed, stale=True)

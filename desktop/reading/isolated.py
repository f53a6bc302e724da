# SPDX-License-Identifier: GPL-3.0-or-later
"""Read a file in a process of its own, so that no file can take the program down.

Plain text is read here and now: its reader is Python alone and bounded. Every other format goes
through parsers written in C, which a damaged or hostile file may crash, hang or fill.
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict, Unpack

from desktop.document import Document
from desktop.reading import read_parts
from desktop.reading.child import Child
from desktop.reading.errors import ReadingError
from desktop.reading.family import reader_of
from desktop.reading.files import load
from desktop.reading.html import HtmlReader
from desktop.reading.mail import MhtmlReader
from desktop.reading.plain import PlainReader
from desktop.reading.source import HEAD_SIZE, Part, Source, whole
from desktop.reading.wire import load as received

SECONDS = 30
"""The longest that an article, or the next part of a book, may take."""


class ReadingOptions(TypedDict, total=False):
    """The options of `desktop.reading.read`."""

    encoding: str | None
    rejoin: bool
    whole_page: bool


class CrashedError(ReadingError):
    """The parser of a format did not survive a file."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The file “{name}” is damaged in a way that cannot be read.",
            "Open it in the program that made it and save it again, or save it as plain text.",
        )


class TooSlowError(ReadingError):
    """A file took longer to read than any article does."""

    def __init__(self, name: str, seconds: int) -> None:
        super().__init__(
            f"The file “{name}” could not be read within {seconds} seconds.",
            "Save its text as plain text and open that.",
        )


def read_isolated(path: Path, **options: Unpack[ReadingOptions]) -> Document:
    """Read an article from a file as `read` does, with its parser where it can do no harm.

    Raises:
        ReadingError: The file cannot be read or gives no article.
    """
    return read_bytes_safely(load_article(path), path.name, **options)


def parts_isolated(path: Path, **options: Unpack[ReadingOptions]) -> Iterator[Part]:
    """Read an article from a file part by part; closing the iterator ends the other process.

    Raises:
        ReadingError: The file cannot be read or gives no article, which may turn out late.
    """
    yield from parts_safely(load_article(path), path.name, **options)


def is_page(path: Path) -> bool:
    """Say whether a file is a web page, of which the article or everything can be read.

    Raises:
        ReadingError: No reader knows the file.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_SIZE)
    except OSError:
        return False
    return isinstance(reader_of(head, path.name), HtmlReader | MhtmlReader)


def load_article(path: Path) -> bytes:
    """Return the bytes of a file that some reader knows and that is not too large for it.

    Raises:
        ReadingError: The file cannot be read.
    """
    return load(path, lambda head: reader_of(head, path.name).limit)


def read_bytes_safely(data: bytes, name: str, **options: Unpack[ReadingOptions]) -> Document:
    """Read plain text here and every other format in another process.

    Raises:
        ReadingError: The bytes give no article.
    """
    return whole(parts_safely(data, name, **options))


def parts_safely(data: bytes, name: str, **options: Unpack[ReadingOptions]) -> Iterator[Part]:
    """Read the same part by part.

    Raises:
        ReadingError: The bytes give no article, which may turn out late.
    """
    if isinstance(reader_of(data[:HEAD_SIZE], name), PlainReader):
        yield from read_parts(Source(data, name, **options))
    else:
        yield from parts_of_bytes(data, name, **options)


def parts_of_bytes(
    data: bytes, name: str, *, seconds: int = SECONDS, **options: Unpack[ReadingOptions]
) -> Iterator[Part]:
    """Read an article from the bytes of a file in another process.

    Args:
        data: The whole file.
        name: Its name.
        seconds: When to give up, counted anew with each part.
        options: Those of `read_bytes`.

    Raises:
        ReadingError: The bytes give no article; the parser crashed, took too long or too much
            memory.
    """
    arguments = json.dumps({"name": name, "seconds": seconds, **options})
    command = [sys.executable, "-m", "desktop.reading.worker", arguments]
    with Child(command, data, _environment(), seconds + 2) as child:
        for line in child.lines():
            if line == b".\n":
                return
            yield _part(line, name)
        raise TooSlowError(name, seconds) if child.late else CrashedError(name)


def _part(line: bytes, name: str) -> Part:
    """Read a line of the other process, which may have been taken over by the file."""
    try:
        if line[:1] == b"E":
            title, advice = json.loads(line[1:])
            raise ReadingError(str(title), str(advice))
        if line[:1] == b"P" and line[-1:] == b"\n":
            return received(line[1:])
    except ValueError as error:
        raise CrashedError(name) from error
    raise CrashedError(name)


def _environment() -> dict[str, str]:
    """Let the other process find this program where it is not installed."""
    home = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": f"{home}{os.pathsep}{known}" if known else home}

# SPDX-License-Identifier: GPL-3.0-or-later
"""Read a file in a process of its own, so that no file can take the program down.

Plain text is read here and now: its reader is Python alone and bounded. Every other format goes
through parsers written in C, which a damaged or hostile file may crash, hang or fill.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypedDict, TypeVar, Unpack

from desktop.document import BilingualDocument, Document
from desktop.reading import bilingual, read_parts
from desktop.reading.child import Child
from desktop.reading.errors import ReadingError
from desktop.reading.family import reader_of
from desktop.reading.files import load
from desktop.reading.html import HtmlReader
from desktop.reading.mail import MhtmlReader
from desktop.reading.plain import PlainReader
from desktop.reading.source import HEAD_SIZE, Part, Source, whole
from desktop.reading.spare import Spare
from desktop.reading.wire import load as received
from desktop.reading.wire import load_bilingual as received_bilingual

Answer = TypeVar("Answer")

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


def parts_isolated(
    path: Path, *, spare: Spare | None = None, **options: Unpack[ReadingOptions]
) -> Iterator[Part]:
    """Read an article from a file part by part; closing the iterator ends the other process.

    Args:
        path: The file.
        spare: Where the other process comes from, where one was started ahead.
        options: Those of `read`.

    Raises:
        ReadingError: The file cannot be read or gives no article, which may turn out late.
    """
    yield from parts_safely(load_article(path), path.name, spare=spare, **options)


def is_page(path: Path) -> bool:
    """Say whether a file is a web page, of which the article or everything can be read.

    Raises:
        NotTextError: No reader knows the file.
    """
    return isinstance(reader_of(_head(path), path.name), HtmlReader | MhtmlReader)


def is_bilingual(path: Path) -> bool:
    """Say whether a file holds a text beside its translation already."""
    return bilingual.recognises(_head(path), path.name)


def _head(path: Path) -> bytes:
    """Return the beginning of a file, or nothing where it cannot be read; reading tells why."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(HEAD_SIZE)
    except (OSError, ValueError):
        return b""


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


def parts_safely(
    data: bytes, name: str, *, spare: Spare | None = None, **options: Unpack[ReadingOptions]
) -> Iterator[Part]:
    """Read the same part by part.

    Raises:
        ReadingError: The bytes give no article, which may turn out late.
    """
    if isinstance(reader_of(data[:HEAD_SIZE], name), PlainReader):
        yield from read_parts(Source(data, name, **options))
    else:
        yield from parts_of_bytes(data, name, spare=spare, **options)


def parts_of_bytes(
    data: bytes,
    name: str,
    *,
    seconds: int = SECONDS,
    spare: Spare | None = None,
    **options: Unpack[ReadingOptions],
) -> Iterator[Part]:
    """Read an article from the bytes of a file in another process.

    Args:
        data: The whole file.
        name: Its name.
        seconds: When to give up, counted anew with each part.
        spare: Where the other process comes from, where one was started ahead.
        options: Those of `read_bytes`.

    Raises:
        ReadingError: The bytes give no article; the parser crashed, took too long or too much
            memory.
    """
    for line in answers(data, name, seconds, options, spare):
        yield _received(line, name, received)


def answers(
    data: bytes,
    name: str,
    seconds: int,
    options: Mapping[str, object],
    spare: Spare | None = None,
) -> Iterator[bytes]:
    """Yield what the worker answers to the bytes of a file, line by line.

    Raises:
        ReadingError: The bytes give nothing; the parser crashed, took too long or too much memory.
    """
    asked = json.dumps({"name": name, "seconds": seconds, **options}).encode("ascii")
    spare = spare or Spare()
    with Child(spare.take(), asked + b"\n" + data, seconds + 2) as child:
        for line in child.lines():
            spare.refill()  # Not before: what is read now has the processor to itself.
            if line == b".\n":
                return
            if line[:1] == b"E":
                raise _received(line, name, _refusal)
            yield line
        spare.refill()
        raise TooSlowError(name, seconds) if child.late else CrashedError(name)


def _refusal(line: bytes) -> ReadingError:
    title, advice = json.loads(line)
    return ReadingError(str(title), str(advice))


def _received(line: bytes, name: str, load: Callable[[bytes], Answer]) -> Answer:
    """Read a line of the other process, which may have been taken over by the file."""
    try:
        if line[:1] in b"EP" and line[-1:] == b"\n":
            return load(line[1:])
    except ValueError as error:
        raise CrashedError(name) from error
    raise CrashedError(name)


def bilingual_isolated(
    path: Path, *, target: str = "", seconds: int = SECONDS, spare: Spare | None = None
) -> BilingualDocument:
    """Read a bilingual document from a file in another process.

    Args:
        path: The file.
        target: Language of the translation where the file has several, or "" for the first one.
        seconds: When to give up.
        spare: Where the other process comes from, where one was started ahead.

    Raises:
        ReadingError: The file cannot be read, is too large or gives no bilingual document.
    """
    data = load(path, lambda _: bilingual.LIMIT)
    options = {"target": target, "written": int(path.stat().st_mtime)}
    for line in answers(data, path.name, seconds, options, spare):
        return _received(line, path.name, received_bilingual)
    raise CrashedError(path.name)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A file, some bytes or the clipboard to a document.

One module a format, each with a `Reader`; the first that recognises the content of a file reads
it, whatever the file is called. This room knows no sentences, models or windows, and writes
nothing anywhere.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop.document import Document
from desktop.reading.clipboard import read_clipboard_html
from desktop.reading.errors import EmptyError, TooLargeError
from desktop.reading.family import family, reader_of
from desktop.reading.files import load
from desktop.reading.plain import PlainReader, document
from desktop.reading.source import HEAD_SIZE, Part, PartReader, Source, whole

__all__ = [
    "Part",
    "read",
    "read_bytes",
    "read_clipboard_html",
    "read_parts",
    "read_text",
    "suffixes",
]


def read(
    path: Path, *, encoding: str | None = None, rejoin: bool = True, whole_page: bool = False
) -> Document:
    """Read an article from a file.

    Args:
        path: The file.
        encoding: Encoding of a text file, or None to find it out.
        rejoin: Whether to join lines that were wrapped at a fixed width.
        whole_page: Whether to keep everything of a web page instead of its article.

    Raises:
        ReadingError: The file cannot be read, is too large or gives no article.
    """
    data = load(path, lambda head: reader_of(head, path.name).limit)
    return read_bytes(data, path.name, encoding=encoding, rejoin=rejoin, whole_page=whole_page)


def read_bytes(
    data: bytes,
    name: str,
    *,
    encoding: str | None = None,
    rejoin: bool = True,
    whole_page: bool = False,
) -> Document:
    """Read an article from the bytes of a file with that name; options as for `read`.

    Raises:
        ReadingError: The bytes give no article.
    """
    return whole(read_parts(Source(data, name, encoding, rejoin, whole_page)))


def read_parts(source: Source) -> Iterator[Part]:
    """Read an article part by part; a format without long works gives it in one.

    Raises:
        ReadingError: The bytes give no article, which may turn out late.
    """
    data, name = source.data, source.name
    if not data:
        raise EmptyError(name)
    reader = reader_of(data[:HEAD_SIZE], name)
    if len(data) > reader.limit:
        raise TooLargeError(name, len(data), reader.limit)
    digest = hashlib.sha256(data).hexdigest()
    parts = reader.parts(source) if isinstance(reader, PartReader) else [Part(reader.read(source))]
    for article, share in parts:
        yield Part(replace(article, file=name, sha256=digest), share)


def read_text(text: str, *, rejoin: bool = True) -> Document:
    """Read an article from text, such as that of the clipboard.

    Raises:
        EmptyError: There is nothing but white space.
        TooLargeError: There is more than a text file may have.
    """
    if len(text) > PlainReader.limit:
        raise TooLargeError("", len(text), PlainReader.limit)
    # Half a surrogate pair, which the clipboard can hold, is no text in any encoding.
    sound = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return document(sound, rejoin=rejoin)


def suffixes() -> tuple[str, ...]:
    """Return the endings of the names of files that can be read, each with its full stop."""
    return tuple(suffix for reader in family() for suffix in reader.suffixes)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What every reader is given, and what every reader promises."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol, runtime_checkable

from desktop.document import Document

HEAD_SIZE = 4096
"""Bytes from the start of a file that a reader may look at to recognise its format."""


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one file.

    Attributes:
        data: The whole file.
        name: Its name without the folder.
        encoding: Encoding that the person chose, or None to find it out.
        rejoin: Whether lines that were wrapped at a fixed width are joined again.
        whole_page: Whether to keep everything of a web page instead of its article.
    """

    data: bytes
    name: str
    encoding: str | None = None
    rejoin: bool = True
    whole_page: bool = False


class Part(NamedTuple):
    """Some paragraphs of an article, with what is known of the article so far.

    Attributes:
        document: The article with nothing but these paragraphs.
        share: How much of the file is read, 0 to 1.
    """

    document: Document
    share: float = 1.0


def whole(parts: Iterable[Part]) -> Document:
    """Put the parts of an article together; there must be one.

    Raises:
        ValueError: There is none.
    """
    found = [part.document for part in parts]
    if not found:
        message = "an article has at least one part"
        raise ValueError(message)
    return replace(found[-1], paragraphs=tuple(each for one in found for each in one.paragraphs))


class Reader(Protocol):
    """Reads one format. A new format is a module with one of these, named in `family`."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Endings of file names in lower case, each with its full stop."""
        ...

    @property
    def limit(self) -> int:
        """Largest file in bytes that is worth opening."""
        ...

    def recognises(self, head: bytes, name: str) -> bool:
        """Say whether the first bytes of a file, and then its name, belong to this format."""
        ...

    def read(self, source: Source) -> Document:
        """Read the article; its file name and digest are filled in by the caller.

        Raises:
            ReadingError: The bytes give no article.
        """
        ...


@runtime_checkable
class PartReader(Reader, Protocol):
    """Reads a format in which there are books: the first pages can be seen at once."""

    def parts(self, source: Source) -> Iterator[Part]:
        """Read the article part by part; together they are what `read` returns.

        Raises:
            ReadingError: The bytes give no article, which may turn out late.
        """
        ...

# SPDX-License-Identifier: GPL-3.0-or-later
"""What every reader is given, and what every reader promises."""

from dataclasses import dataclass
from typing import Protocol

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

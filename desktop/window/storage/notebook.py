# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader has added to one article: kept on the disk as it is typed.

A notebook is a text file of JSON lines that only ever grows while it is open, so neither a crash
nor a power cut can take away what stood there before. A line that was cut off is passed over. The
article itself is not in it, only the sentences that something is said of, and short marks by which
a later version of the article is known to have them.
"""

import contextlib
import hashlib
import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.document import Document, SynopseError
from desktop.window.page.focus import SentenceRef
from desktop.window.storage.additions import Additions, Value
from desktop.window.storage.lines import Lines

log = logging.getLogger(__name__)

_FORMAT = 1
# What a line may do that something else has written.
_FAULTS = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)
_SUPERSEDED = 50


class NotebookError(SynopseError):
    """Something that the reader added could not be saved."""


def read(path: Path) -> tuple[Additions, int]:
    """Return what the file of a notebook holds, and in how many lines.

    Raises:
        OSError: The file is there and cannot be read.
    """
    additions = Additions()
    if not path.exists():
        return additions, 0
    lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    for line in filter(None, lines):
        try:
            record = json.loads(line)
            if "what" in record:
                additions.take(record)
        except _FAULTS:
            log.warning("A line of a notebook was passed over")
    return additions, len(lines)


class Notebook:
    """The file of one article and one target language.

    Attributes:
        key: The fingerprint of the article.
        additions: What the file holds.
    """

    def __init__(
        self, folder: Path, document: Document, target: str, key: str = "", *, whole: bool = False
    ) -> None:
        """Open the notebook of a document; its file is made when there is something to keep.

        Args:
            folder: Where notebooks are kept.
            document: The article.
            target: ISO 639-1 code of the language of the translation.
            key: The fingerprint of the document, where it is known already.
            whole: Whether the document comes with what a person has made of it, so that the first
                line on a row must tell all of it.

        Raises:
            NotebookError: The file cannot be read or written.
        """
        self.key = key or fingerprint(document)
        self._path = folder / f"{self.key}.{target}.jsonl"
        self._document = document
        self.whole = whole
        try:
            self.additions, lines = read(self._path)
            self._lines = Lines(self._path, self._line(self._head()), self._all)
        except OSError as error:
            raise _failed(error) from error
        if lines > 2 * sum(1 for _ in self.additions.records()) + _SUPERSEDED:
            self._rewrite()

    @property
    def owing(self) -> bool:
        """Whether something that was added is not in the file."""
        return self._lines.owing

    def write(self, what: str, ref: SentenceRef, value: Value = None) -> None:
        """Add something; it is with the system when this returns, and on the disk soon after.

        Raises:
            NotebookError: It could not be saved.
        """
        record = {"what": what, "at": list(ref), "is": value}
        self.additions.take(record)
        try:
            self._lines.add((what, ref), self._line(record))
        except OSError as error:
            raise _failed(error) from error

    def settle(self) -> None:
        """Write what could not be written before, if there is anything.

        Raises:
            NotebookError: It still cannot be saved.
        """
        try:
            self._lines.settle()
        except OSError as error:
            raise _failed(error) from error

    def wait(self, seconds: float) -> None:
        """Wait, but not for ever, until the disk has answered for all that was added."""
        self._lines.wait(seconds)

    def close(self) -> None:
        """Wait until everything is on the disk; leave no file behind that says nothing.

        Raises:
            NotebookError: Something could not be saved.
        """
        try:
            self._lines.close()
            if _silent(self.additions) and _silent(read(self._path)[0]):  # Others may write, too.
                self.remove()
        except OSError as error:
            raise _failed(error) from error

    def remove(self) -> None:
        """Throw the file away: what it says is in another one. It must be closed."""
        with contextlib.suppress(OSError):  # One too many does no harm.
            self._path.unlink(missing_ok=True)

    def _all(self) -> Iterator[str]:
        return map(self._line, self.additions.records())

    def _rewrite(self) -> None:
        """Write the file anew without what was superseded, whole or not at all."""
        fresh = self._path.with_suffix(".new")
        try:
            with fresh.open("w", encoding="utf-8") as stream:
                stream.writelines((self._line(self._head()), *self._all()))
                stream.flush()
                os.fsync(stream.fileno())
            fresh.replace(self._path)
        except OSError:  # A long file is as good; what is in it has been read.
            log.warning("A notebook could not be made shorter")
            with contextlib.suppress(OSError):
                fresh.unlink(missing_ok=True)

    def _head(self) -> dict[str, Any]:
        document = self._document
        return {"synopse-notebook": _FORMAT, "title": document.title, "file": document.file}

    @staticmethod
    def _line(record: dict[str, Any]) -> str:
        return json.dumps(record) + "\n"


def fingerprint(document: Document, *, complete: bool = True) -> str:
    """Name a document by its text, so that it is found again under any file name.

    One that is not read to its end is named by its beginning and the bytes of its file.
    """
    digest = hashlib.sha256(b"" if complete else document.sha256.encode())
    for paragraph in document.paragraphs:
        digest.update(paragraph.text.encode("utf-8", "surrogatepass"))
        digest.update(b"\n")
    return digest.hexdigest()[:32]


def _silent(additions: Additions) -> bool:
    return not any(True for _ in additions.records())


def _failed(error: OSError) -> NotebookError:
    return NotebookError(
        f"What you added to this article cannot be saved: {error.strerror or error}.",
        "Make room on the disk or check its permissions, then export the article.",
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""Find the notebooks of older versions of an article."""

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.document import Document
from desktop.window.additions import Additions
from desktop.window.notebook import read
from desktop.window.page import SentenceRef

log = logging.getLogger(__name__)

_HEAD = 10_000
"""Characters of the first line of a notebook that are looked at."""


@dataclass(frozen=True, slots=True)
class Count:
    """How much a reader has said of sentences, by its kind."""

    edits: int = 0
    notes: int = 0
    checked: int = 0
    tints: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.edits + self.notes + self.checked + self.tints


def count(said: Additions, of: set[SentenceRef]) -> Count:
    """Count what is said of some sentences."""
    kinds = said.edits, said.notes, said.checked, said.tints
    return Count(*(len(of.intersection(kept)) for kept in kinds))


def marked(said: Additions) -> dict[SentenceRef, str]:
    """Return the marks of the sentences that something is said of."""
    return {ref: said.sources[ref] for ref in said.said if ref in said.sources}


def older(folder: Path, document: Document, target: str, key: str) -> Iterator[Additions]:
    """Yield what was said of articles of the same title or file name, the newest first.

    Notebooks that do not know their sentences again are passed over, and so are those of files
    that came with changes of their own.

    Args:
        folder: Where notebooks are kept.
        document: The article.
        target: ISO 639-1 code of the language of the translation.
        key: The fingerprint of the article.
    """
    for path in sorted(folder.glob(f"*.{target}.jsonl"), key=_time, reverse=True):
        if path.name == f"{key}.{target}.jsonl":
            continue
        try:
            if not _is_of(path, document):
                continue
            said, _ = read(path)
        except OSError:
            log.warning("A notebook could not be looked at")
            continue
        if marked(said) and not said.bases:
            yield said


def _is_of(path: Path, document: Document) -> bool:
    """Say whether a notebook was made for an article of this title or file name."""
    with path.open(encoding="utf-8", errors="replace") as stream:
        line = stream.readline(_HEAD)
    try:
        head = json.loads(line)
        pairs = (head["title"], document.title), (head["file"], document.file)
    except (ValueError, KeyError, TypeError):
        return False
    return any(one and one == other for one, other in pairs)


def _time(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # It has gone since the folder was listed.
        return 0.0

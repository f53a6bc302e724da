# SPDX-License-Identifier: GPL-3.0-or-later
"""Find the notebooks of older versions of an article."""

import json
import logging
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path

from desktop.document import Document
from desktop.window.page import SentenceRef
from desktop.window.storage.additions import Additions
from desktop.window.storage.notebook import read

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
    languages: int = 0
    recut: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return sum(astuple(self))


def count(said: Additions) -> Count:
    """Count what is said of sentences that may be known again, and done to paragraphs."""
    known = marked(said)
    kinds = said.edits, said.notes, said.checked, said.tints
    edits, notes, checked, tints = (len(known.keys() & kept.keys()) for kept in kinds)
    return Count(edits, notes, checked, tints, len(said.languages), len(said.shapes))


def marked(said: Additions) -> dict[SentenceRef, str]:
    """Return the marks of the sentences that something is said of."""
    refs = said.said | set(said.drafts)
    return {ref: said.sources[ref] for ref in refs if ref in said.sources}


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
        if (marked(said) or said.uncut) and not said.bases:
            _take_drafts(said)
            yield said


def _take_drafts(said: Additions) -> None:
    """Make edits of what was typed when the program ended, as it is done when the article opens."""
    for ref, text in said.drafts.items():
        words = " ".join(text.split())
        if words:
            said.edits[ref] = words


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

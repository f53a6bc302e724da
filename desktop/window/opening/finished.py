# SPDX-License-Identifier: GPL-3.0-or-later
"""Open files that hold a text beside its translation: projects and what other programs exchange.

What a person has made of the sentences comes with them. What is changed afterwards is kept under
the name that the last saving gave the file, or under its bytes, and not under its article, so that
it never mixes with what this reader has made of the same article.
"""

import hashlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.document import BilingualDocument, Document, ModelRef, ParagraphPair
from desktop.reading import bilingual
from desktop.reading.bilingual.project_format import ProjectFile, recognises
from desktop.reading.files import load
from desktop.reading.isolated import bilingual_isolated
from desktop.reading.spare import Spare
from desktop.window.opening.known import KnownRow, batches, known, revised
from desktop.window.opening.work import Finished, Opened, Restored, Started, Step
from desktop.window.page.lengths import TextLengths
from desktop.window.storage.notebook import fingerprint
from models.engine import LanguagePair, ModelInfo


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What is still to be done of a project that was saved before it was translated to its end.

    Attributes:
        document: The article.
        target: ISO 639-1 code of the language of its translation.
        pairs: What is translated, by the index of the paragraph.
    """

    document: Document
    target: str
    pairs: dict[int, ParagraphPair]


def open_finished(
    path: Path, spare: Spare | None = None, heard: Callable[[], None] = lambda: None
) -> Generator[Step, None, Unfinished | None]:
    """Yield what a file holds, that around its reader's place first; return what is to be done.

    Args:
        path: The file.
        spare: Where the process that reads comes from.
        heard: Waits until rows that were yielded are on the screen.

    Raises:
        ReadingError: The file cannot be read or holds no translation.
    """
    data = load(path, lambda _: bilingual.LIMIT)
    if recognises(data[:100]) or path.suffix.lower() == ".synopse":
        return (yield from _open_project(ProjectFile(data, path.name), data, heard))
    finished = bilingual_isolated(path, spare=spare)
    document, target = finished.document, finished.target_language
    worked_on = any(map(revised, finished.pairs))
    key = digest(data) if worked_on else fingerprint(document)
    lengths = TextLengths(document.paragraphs)
    yield Opened(document, None, key, target, revised=worked_on, lengths=lengths)
    yield Started(_model(finished.model, document.language, target, path.name))
    rows = (known(index, pair) for index, pair in enumerate(finished.pairs))
    for some in batches(rows, 0):
        yield Restored(some)
        heard()
    yield Finished(finished)
    return None


def digest(data: bytes) -> str:
    """Name what is kept of a file by its bytes."""
    return hashlib.sha256(data).hexdigest()[:32]


def _open_project(
    project: ProjectFile, data: bytes, heard: Callable[[], None]
) -> Generator[Step, None, Unfinished | None]:
    document, target = project.document, project.target_language
    key = project.edition or digest(data)
    lengths = TextLengths(document.paragraphs)
    yield Opened(document, None, key, target, place=project.place, revised=True, lengths=lengths)
    yield Started(_model(project.model, document.language, target, document.file))
    heard()
    pairs: dict[int, ParagraphPair] = {}
    first = project.place[0] if project.place else 0
    for rows in batches(_known(project, first), first):
        pairs.update((row.row, row.fresh) for row in rows)
        yield Restored(rows)
        heard()
    if len(pairs) < len(document.paragraphs):
        return Unfinished(document, target, pairs)
    ordered = tuple(pairs[index] for index in range(len(pairs)))
    yield Finished(BilingualDocument(document, target, project.model, project.created, ordered))
    return None


def _known(project: ProjectFile, first: int) -> Iterator[KnownRow]:
    return (known(*row) for row in project.rows(first))


def _model(model: ModelRef, language: str, target: str, otherwise: str) -> ModelInfo:
    name = f"{model.id} {model.version}".strip() or otherwise
    pair = LanguagePair(language, target)
    return ModelInfo(model.id, model.version, model.sha256, pair, name, model.via)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Open files that hold a text beside its translation: projects and what other programs exchange.

What a person has made of the sentences comes with them. It is kept under the bytes of the file and
not under its article, so that it never mixes with what this reader has made of the same article.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from desktop.document import BilingualDocument, ModelRef, ParagraphPair, Revision
from desktop.reading import bilingual
from desktop.reading.bilingual.project_format import ProjectFile, recognises
from desktop.reading.files import load
from desktop.reading.isolated import bilingual_isolated
from desktop.reading.spare import Spare
from desktop.translation import Translated
from desktop.window.notebook import fingerprint
from desktop.window.work import Finished, Opened, Started, Step
from models.engine import LanguagePair, ModelInfo

_UNTOUCHED = Revision()


def open_finished(path: Path, spare: Spare | None = None) -> Iterator[Step]:
    """Yield what a file holds; of a project first the article, then what its reader saw last.

    Args:
        path: The file.
        spare: Where the process that reads comes from.

    Raises:
        ReadingError: The file cannot be read or holds no translation.
    """
    data = load(path, lambda _: bilingual.LIMIT)
    if recognises(data[:100]) or path.suffix.lower() == ".synopse":
        yield from _open_project(ProjectFile(data, path.name), digest(data))
        return
    finished = bilingual_isolated(path, spare=spare)
    document, target = finished.document, finished.target_language
    revised = any(map(_revised, finished.pairs))
    key = digest(data) if revised else fingerprint(document)
    yield Opened(document, None, key, target)
    yield Started(_model(finished.model, document.language, target, path.name))
    for index, pair in enumerate(finished.pairs):
        yield Translated(index, pair)
    yield Finished(finished)


def digest(data: bytes) -> str:
    """Name what is kept of a file by its bytes."""
    return hashlib.sha256(data).hexdigest()[:32]


def _open_project(project: ProjectFile, key: str) -> Iterator[Step]:
    document, target = project.document, project.target_language
    yield Opened(document, None, key, target, place=project.place)
    yield Started(_model(project.model, document.language, target, document.file))
    pairs: dict[int, ParagraphPair] = {}
    for index, pair in project.pairs(project.place[0] if project.place else 0):
        pairs[index] = pair
        yield Translated(index, pair)
    ordered = tuple(pairs[index] for index in sorted(pairs))
    yield Finished(BilingualDocument(document, target, project.model, project.created, ordered))


def _revised(pair: ParagraphPair) -> bool:
    return bool(pair.language) or any(one.revision != _UNTOUCHED for one in pair.sentences)


def _model(model: ModelRef, language: str, target: str, otherwise: str) -> ModelInfo:
    name = f"{model.id} {model.version}".strip() or otherwise
    pair = LanguagePair(language, target)
    return ModelInfo(model.id, model.version, model.sha256, pair, name, model.via)

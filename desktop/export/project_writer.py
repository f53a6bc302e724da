# SPDX-License-Identifier: GPL-3.0-or-later
"""Projects after docs/project-file.md: everything of an article and its translation in one file."""

import json
import math
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final

from desktop import __version__
from desktop.document import (
    BilingualDocument,
    Paragraph,
    ParagraphPair,
    Project,
    Revision,
    SentencePair,
)
from desktop.export.atomic import atomic
from desktop.export.facts import paragraph_values
from desktop.export.options import Options
from desktop.export.package import Package

MEDIA_TYPE: Final = "application/vnd.synopse.project+zip"
FORMAT: Final = 1

_CHUNK: Final = 500
"""Paragraphs whose sentences stand in one member, so that a reader may begin anywhere."""

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_escape = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode
_SURROGATE = re.compile("[\ud800-\udfff]")


def save_project(project: Project, path: Path) -> None:
    """Write a project to `path`, whole or not at all; a file that stands there is replaced.

    Raises:
        ExportError: The file cannot be written; what stood there before is untouched.
    """
    with atomic(path) as stream:
        write_project(project, stream)


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:  # noqa: ARG001
    """Write a finished translation as a project in which nobody has read yet."""
    write_project(Project.of(bilingual), stream)


def write_project(project: Project, stream: BinaryIO) -> None:
    """Write a project to a stream."""
    paragraphs = project.document.paragraphs
    with Package(stream, project.created) as package:
        package.store("mimetype", MEDIA_TYPE)
        package.add("project.json", [_head(project)])
        package.add("article.jsonl", (_line(_paragraph(each)) for each in paragraphs))
        for first in range(0, len(paragraphs), _CHUNK):
            rows = range(first, min(first + _CHUNK, len(paragraphs)))
            package.add(f"sentences/{first + 1}.jsonl", (_line(_row(project, n)) for n in rows))


def _row(project: Project, index: int) -> dict[str, object]:
    """Return a paragraph with its sentences; it has none while it waits for its translation."""
    pair, original = project.pairs.get(index), project.originals.get(index)
    if pair is None:
        return {"id": str(index + 1), "sentences": []}
    if original is None:
        return _pair(pair)
    machine: dict[str, object] = {"sentences": _pair(original.pair)["sentences"]}
    if original.cuts is not None:
        machine["cuts"] = original.cuts
    return {**_pair(pair), "machine": machine}


def _head(project: Project) -> str:
    document, model = project.document, project.model
    date = document.date.isoformat() if document.date else ""
    head = {
        "synopse-project": FORMAT,
        "program": __version__,
        "source": _known(
            language=document.language,
            title=document.title,
            author=document.author,
            date=date,
            file=document.file,
            sha256=document.sha256,
            encoding=document.encoding,
        ),
        "target": {"language": project.target_language},
        "model": _known(id=model.id, version=model.version, sha256=model.sha256, via=model.via),
        "created": project.created.isoformat(),
        "paragraphs": len(project.document.paragraphs),
        **_known(place=_place(project.place), edition=project.edition),
    }
    text = json.dumps(head, indent=2, ensure_ascii=False)
    return f"{text if _SURROGATE.search(text) is None else json.dumps(head, indent=2)}\n"


def _place(place: tuple[int, int] | None) -> str:
    return "" if place is None else f"{place[0] + 1}.{place[1] + 1}"


def _line(value: object) -> str:
    text = _encode(value)
    # A lone surrogate has no UTF-8; its backslash escape is what JSON wants to see.
    return f"{text if _SURROGATE.search(text) is None else _escape(value)}\n"


def _paragraph(paragraph: Paragraph) -> dict[str, object]:
    return {
        "text": paragraph.text,
        "kind": paragraph.kind.value,
        **dict(paragraph_values(paragraph)),
    }


def _pair(pair: ParagraphPair) -> dict[str, object]:
    numbered = enumerate(pair.sentences, 1)
    return {
        "id": pair.id,
        **_known(language=pair.language),
        "sentences": [_sentence(each, f"{pair.id}.{number}") for number, each in numbered],
    }


def _sentence(pair: SentencePair, expected: str) -> dict[str, object]:
    identity = {} if pair.id == expected else {"id": pair.id}
    known = pair.score is not None and math.isfinite(pair.score)
    return {
        **identity,
        "source": pair.source,
        "target": pair.target,
        **({"score": pair.score} if known else {}),
        **_known(links=list(_flat(pair.links)), doubtful=pair.doubtful, middle=pair.middle),
        **_revision(pair.revision),
        **_known(alternatives=pair.alternatives),
    }


def _revision(revision: Revision) -> dict[str, object]:
    machine = {} if revision.machine is None else {"machine": revision.machine}
    return {
        **machine,
        **_known(note=revision.note, checked=revision.checked, tint=revision.tint),
    }


def _flat(links: Iterable[Iterable[float]]) -> Iterator[float]:
    """Put the numbers of all links behind each other: a list a link would double the time."""
    return chain.from_iterable(links)


def _known(**fields: object) -> dict[str, object]:
    """Leave out what says nothing: these fields are optional."""
    return {name: value for name, value in fields.items() if value}

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
from desktop.document import BilingualDocument, Paragraph, ParagraphPair, Revision, SentencePair
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


def save_project(bilingual: BilingualDocument, path: Path, place: str = "") -> None:
    """Write a project to `path`, whole or not at all; a file that stands there is replaced.

    Args:
        bilingual: The article with its translation and what a person has made of it.
        path: The file.
        place: Where the reader is: numbers of paragraph and sentence, "12.3", or "".

    Raises:
        ExportError: The file cannot be written; what stood there before is untouched.
    """
    with atomic(path) as stream:
        write_project(bilingual, stream, place)


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:  # noqa: ARG001
    """Write a project in which nobody has read yet."""
    write_project(bilingual, stream, "")


def write_project(bilingual: BilingualDocument, stream: BinaryIO, place: str) -> None:
    """Write a project to a stream; the arguments are those of `save_project`."""
    with Package(stream, bilingual.created) as package:
        package.store("mimetype", MEDIA_TYPE)
        package.add("project.json", [_head(bilingual, place)])
        package.add(
            "article.jsonl", (_line(_paragraph(pair.paragraph)) for pair in bilingual.pairs)
        )
        for first in range(0, len(bilingual.pairs), _CHUNK):
            pairs = bilingual.pairs[first : first + _CHUNK]
            package.add(f"sentences/{first + 1}.jsonl", (_line(_pair(pair)) for pair in pairs))


def _head(bilingual: BilingualDocument, place: str) -> str:
    document, model = bilingual.document, bilingual.model
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
        "target": {"language": bilingual.target_language},
        "model": _known(id=model.id, version=model.version, sha256=model.sha256, via=model.via),
        "created": bilingual.created.isoformat(),
        "paragraphs": len(bilingual.pairs),
        **_known(place=place),
    }
    text = json.dumps(head, indent=2, ensure_ascii=False)
    return f"{text if _SURROGATE.search(text) is None else json.dumps(head, indent=2)}\n"


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

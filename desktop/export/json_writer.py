# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON after docs/json-export.md: every sentence pair with its score and word alignment."""

import json
import math
from collections.abc import Iterator
from typing import BinaryIO

from desktop import __version__
from desktop.document import BilingualDocument, ParagraphPair, Revision, SentencePair
from desktop.export.facts import paragraph_values
from desktop.export.options import Options

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:  # noqa: ARG001
    """Write the document as UTF-8 JSON, one sentence pair a line."""
    # A lone surrogate has no UTF-8; its backslash escape is what JSON wants to see.
    stream.writelines(chunk.encode("utf-8", "backslashreplace") for chunk in _chunks(bilingual))


def _chunks(bilingual: BilingualDocument) -> Iterator[str]:
    fields = ",\n".join(f"  {_encode(key)}: {_encode(value)}" for key, value in _head(bilingual))
    yield f'{{\n{fields},\n  "paragraphs": ['
    for number, pair in enumerate(bilingual.pairs):
        yield "," if number else ""
        yield from _paragraph(pair)
    yield "\n  ]\n}\n" if bilingual.pairs else "]\n}\n"


def _head(bilingual: BilingualDocument) -> Iterator[tuple[str, object]]:
    document, model = bilingual.document, bilingual.model
    yield "synopse", __version__
    yield (
        "source",
        {
            "language": document.language,
            "title": document.title,
            "date": document.date.isoformat() if document.date else None,
            "file": document.file,
            "sha256": document.sha256,
            **_known({"author": document.author, "encoding": document.encoding}),
        },
    )
    yield "target", {"language": bilingual.target_language}
    via = _known({"via": model.via})
    yield "model", {"id": model.id, "version": model.version, "sha256": model.sha256, **via}
    yield "created", bilingual.created.isoformat()


def _paragraph(pair: ParagraphPair) -> Iterator[str]:
    fields = {
        "id": pair.id,
        "kind": pair.paragraph.kind.value,
        "source": pair.source,
        "target": pair.target,
        **_known({"language": pair.language}),
        **dict(paragraph_values(pair.paragraph)),
    }
    yield f'\n    {_encode(fields)[:-1]}, "sentences": ['
    yield ",".join(f"\n      {_encode(_sentence(sentence))}" for sentence in pair.sentences)
    yield "\n    ]}"


def _sentence(pair: SentencePair) -> dict[str, object]:
    known = pair.score is not None and math.isfinite(pair.score)
    return {
        "id": pair.id,
        "source": pair.source,
        "target": pair.target,
        "score": pair.score if known else None,
        "links": [list(link) for link in pair.links],
        **_known({"doubtful": pair.doubtful, "middle": pair.middle}),
        **_known({"revision": _revision(pair.revision), "alternatives": pair.alternatives}),
    }


def _revision(revision: Revision) -> dict[str, object]:
    machine = {} if revision.machine is None else {"machine": revision.machine}
    others = {"note": revision.note, "checked": revision.checked, "tint": revision.tint}
    return {**machine, **_known(others)}


def _known(fields: dict[str, object]) -> dict[str, object]:
    """Leave out what says nothing: these fields are optional."""
    return {name: value for name, value in fields.items() if value}

# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known beyond the text, as names and values for formats that other programs read."""

import json
from collections.abc import Iterator

from desktop import __version__
from desktop.document import BilingualDocument, SentencePair


def document_facts(bilingual: BilingualDocument) -> Iterator[tuple[str, str]]:
    """Yield where the document and its translation come from; what is unknown is left out."""
    document, model = bilingual.document, bilingual.model
    facts = (
        ("title", document.title),
        ("author", document.author),
        ("date", document.date.isoformat() if document.date else ""),
        ("file", document.file),
        ("sha256", document.sha256),
        ("model", model.id),
        ("model-version", model.version),
        ("model-sha256", model.sha256),
        ("created", bilingual.created.isoformat()),
        ("synopse", __version__),
    )
    yield from ((name, value) for name, value in facts if value)


def sentence_facts(sentence: SentencePair) -> Iterator[tuple[str, str]]:
    """Yield score, doubt and word alignment (as JSON), as far as a model gave them."""
    if sentence.score is not None:
        yield "score", repr(sentence.score)
    if sentence.doubtful:
        yield "doubtful", "yes"
    if sentence.links:
        yield "links", json.dumps(sentence.links)

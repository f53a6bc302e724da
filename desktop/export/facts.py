# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known beyond the text, as names and values for formats that other programs read."""

import json
from collections.abc import Iterator, Mapping

from desktop import __version__
from desktop.document import (
    BilingualDocument,
    Origin,
    Paragraph,
    ParagraphPair,
    SentencePair,
    digest,
)
from desktop.export.markup import flat
from desktop.export.runs import placed


def document_facts(bilingual: BilingualDocument) -> Iterator[tuple[str, str]]:
    """Yield where the document and its translation come from; what is unknown is left out."""
    document, model = bilingual.document, bilingual.model
    facts = (
        ("title", document.title),
        ("author", document.author),
        ("date", document.date.isoformat() if document.date else ""),
        ("file", document.file),
        ("sha256", document.sha256),
        ("encoding", document.encoding),
        ("model", model.id),
        ("model-version", model.version),
        ("model-sha256", model.sha256),
        ("via", model.via),
        ("created", bilingual.created.isoformat()),
        ("synopse", __version__),
    )
    yield from ((name, value) for name, value in facts if value)


def paragraph_facts(pair: ParagraphPair) -> Iterator[tuple[str, str]]:
    """Yield a language of its own, and mark-up, place in the file and joined lines as JSON."""
    if pair.language:
        yield "language", pair.language
    for name, value in paragraph_values(pair.paragraph):
        yield name, json.dumps(value)  # In ASCII, so that XML has nothing to forbid.


def paragraph_values(paragraph: Paragraph) -> Iterator[tuple[str, object]]:
    """Yield what is known of a paragraph beyond text and kind, as values that JSON can hold."""
    if paragraph.spans:
        yield "spans", [[s.start, s.end, s.style.value, s.href] for s in paragraph.spans]
    if paragraph.origin != Origin():
        yield "origin", _origin(paragraph.origin)
    if paragraph.repairs:
        yield "repairs", [[repair.offset, repair.kind.value] for repair in paragraph.repairs]


def _origin(origin: Origin) -> Mapping[str, object]:
    fields = {
        "page": origin.page,
        "chapter": origin.chapter,
        "start": origin.start,
        "end": origin.end,
        "role": origin.role,
    }
    return {name: value for name, value in fields.items() if value not in (None, "")}


def sentence_facts(sentence: SentencePair) -> Iterator[tuple[str, str]]:
    """Yield score, doubt, word alignment (as JSON) and marks, as far as there are any.

    What is told of a translation holds for its wording only, which a translation tool may change.
    """
    judged = list(_judgement(sentence))
    yield from judged
    if judged:
        yield "digest", digest(flat(sentence.target))
    if sentence.middle:
        yield "middle", sentence.middle
    if sentence.revision.checked:
        yield "checked", "yes"
    if sentence.revision.tint is not None:
        yield "tint", sentence.revision.tint.value


def _judgement(sentence: SentencePair) -> Iterator[tuple[str, str]]:
    if sentence.score is not None:
        yield "score", repr(sentence.score)
    if sentence.doubtful:
        yield "doubtful", "yes"
    if sentence.links:
        yield "links", json.dumps(sentence.links)


def glued(pair: ParagraphPair) -> frozenset[str]:
    """Return the identities of the sentences that follow the one before without a space."""
    places = list(placed(pair))[1:]
    return frozenset(place.sentence.id for place in places if not place.gap)

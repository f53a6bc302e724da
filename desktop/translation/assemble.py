# SPDX-License-Identifier: GPL-3.0-or-later
"""Put the translated paragraphs together to a bilingual document."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from desktop.document import BilingualDocument, Document, ModelRef, ParagraphPair
from models.engine import ModelInfo


def assemble(
    document: Document,
    pairs: Sequence[ParagraphPair],
    model: ModelInfo,
    created: dt.datetime | None = None,
) -> BilingualDocument:
    """Join a document and the translations of all its paragraphs.

    Args:
        document: The source.
        pairs: One for each paragraph, in order.
        model: What made the translation.
        created: When; now, if not given.

    Raises:
        ValueError: A paragraph has no pair, or a pair stands in the wrong place.
    """
    for paragraph, pair in zip(document.paragraphs, pairs, strict=True):
        if pair.paragraph is not paragraph and pair.paragraph != paragraph:
            message = f"paragraph {pair.id} does not belong here"
            raise ValueError(message)
    return BilingualDocument(
        document=replace(document, language=document.language or model.pair.source),
        target_language=model.pair.target,
        model=ModelRef(model.id, model.version, model.sha256, model.via),
        created=created or dt.datetime.now(dt.UTC).replace(microsecond=0),
        pairs=tuple(pairs),
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""Translate one paragraph again, from another language than the rest, or leave it as it is."""

from collections.abc import Callable
from dataclasses import replace

from desktop.document import ParagraphPair, SentencePair
from desktop.translation.prepare import sentence_pair
from desktop.translation.schedule import batches
from desktop.translation.translate import finished
from models.engine import Engine, Translation


def translate_again(
    pair: ParagraphPair, engine: Engine, *, stopped: Callable[[], bool] = lambda: False
) -> ParagraphPair | None:
    """Translate a paragraph by another engine, sentence by sentence as it is cut already.

    Args:
        pair: The paragraph with its translation so far.
        engine: What translates.
        stopped: Says that nobody wants it any more; asked a few times in a second.

    Returns:
        The paragraph with its new translation; None where it was stopped.

    Raises:
        ModelError: The engine failed.
    """
    sources = {s.source for s in pair.sentences if any(map(str.isalpha, s.source))}
    found: dict[str, Translation] = {}
    for sentences in batches(sources):
        batch = engine.submit(sentences)
        if not finished(batch, stopped):
            return None
        found.update(zip(sentences, batch.result(), strict=True))
    languages = engine.info.pair
    new = tuple(
        sentence_pair(s.id, s.source, found.get(s.source), languages) for s in pair.sentences
    )
    return replace(pair, sentences=new)


def leave(pair: ParagraphPair) -> ParagraphPair:
    """Return a paragraph whose translation is its original."""
    new = tuple(SentencePair(s.id, s.source, s.source) for s in pair.sentences)
    return replace(pair, sentences=new)

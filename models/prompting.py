# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that a translation does not tell although a lexicon knows them: asked for once more.

A small model guesses at rare words. The word links say where the translation of such a word
belongs; the translation is begun anew with everything before that place and what the lexicon has,
and is taken if it is the better one. (The idea of Arthur et al. 2016, "Incorporating Discrete
Translation Lexicons into Neural Machine Translation", for a model whose probabilities are its own.)
"""

from collections.abc import Collection, Sequence

from models import evidence
from models.attempts import Reading
from models.evidence import Expected
from models.mending import beginning
from models.tokens import Tokenizer
from models.words import core, runs

LEAST_HOPE = 1.5
"""Points of chrF to be hoped for, below which a word is not worth the time."""


def choose(
    words: Sequence[Expected],
    translation: str,
    asked: Collection[int],
    owners: Sequence[int | None],
) -> list[Expected]:
    """List the words that are worth asking for, the most promising first.

    Args:
        words: What is expected of the translation.
        translation: The translation.
        asked: Places of words that are not to be asked for again.
        owners: The run of the source that owns each of its tokens.
    """
    hopes: list[tuple[float, Expected]] = []
    for word in words:
        if word.entry is None or not word.told or word.span.start in asked:
            continue
        hope = evidence.hope(word.entry, sum(owner == word.number for owner in owners))
        if hope >= LEAST_HOPE and evidence.untold(word, translation):
            hopes.append((hope, word))
    return [word for _, word in sorted(hopes, key=lambda item: (-item[0], item[1].span))]


def begin(
    text: str, word: Expected, reading: Reading, tokenizer: Tokenizer
) -> tuple[list[str], int] | None:
    """Return the tokens that the translation is to begin with, and how many of them are the word's.

    None where the links do not tell the place, or the word is only a part of a longer one.
    """
    if core(text, runs(text)[word.number]) != word.span or word.entry is None:
        return None
    start = beginning(text, word.span.start, reading.links, reading.owners, reading.tokens)
    if start is None:
        return None
    written = word.entry.renderings[0].text
    if written.lower() == word.word.lower():
        written = word.word  # A name.
    if not start:
        written = written[:1].upper() + written[1:]
    tokens = tokenizer.encode(written)[0]
    return [*start, *tokens], len(tokens)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell a model, inside the source, how its rare words are usually translated.

A small model guesses at words that it has seldom seen. One that was trained to is told by a
lexicon: behind the word stands its rendering between two marks, and the model takes it, inflects it
or leaves it (Dinu et al. 2019, "Training Neural Machine Translation to Apply Terminology
Constraints").
"""

import re
from collections.abc import Mapping, Sequence

from models import compounds
from models.evidence import related
from models.lexicon import Entry, Lexicon
from models.tokens import Tokenizer
from models.words import Span

OPEN, CLOSE = "<0x02>", "<0x03>"
"""What stands before and behind a rendering: the control characters STX and ETX, which no text
has, as SentencePiece writes single bytes."""

FREQUENT = 400
"""Weighted count in the training text from which a model knows a word by itself."""

KNOWN = 100
"""The same for words that are one piece of the vocabulary."""

WORD = re.compile(r"[^\W\d_]{3,}")
"""What may be a word that a lexicon has."""


def rendering(word: str, pieces: int, lexicon: Lexicon) -> str | None:
    """Return what to tell a model of a word, or None.

    Args:
        word: The word.
        pieces: How many pieces of the vocabulary it takes.
        lexicon: What is known of words.
    """
    small = word.lower()
    entry = lexicon.look_up(small) or related(small, lexicon)
    if entry is None:
        return compounds.rendering(small, lexicon) if word[0].isupper() else None
    if not worth_telling(entry, pieces):
        return None
    text = entry.renderings[0].text
    return text if text.lower() != small else None


def worth_telling(entry: Entry, pieces: int) -> bool:
    """Say whether a word is rare, and mostly translated in one way.

    Args:
        entry: What the lexicon has of it.
        pieces: How many pieces of the vocabulary it takes.
    """
    rare = entry.seen < (FREQUENT if pieces > 1 else KNOWN)
    return rare and entry.settled


def insert(
    tokens: Sequence[str],
    spans: Sequence[Span],
    owners: Sequence[int | None],
    told: Mapping[int, str],
    tokenizer: Tokenizer,
) -> tuple[list[str], list[int | None]]:
    """Put renderings behind the tokens of their words.

    Args:
        tokens: The tokens of a text.
        spans: Where each stands in the text.
        owners: The word that owns each of them.
        told: Renderings by where their words end in the text.
        tokenizer: Makes tokens of a rendering.

    Returns:
        The tokens with hints, and their owners: None for those of a hint.
    """
    found: list[str] = []
    owned: list[int | None] = []
    for token, span, owner in zip(tokens, spans, owners, strict=True):
        found.append(token)
        owned.append(owner)
        if span.end in told and span.start < span.end:
            hint = [OPEN, *tokenizer.encode(told[span.end])[0], CLOSE]
            found += hint
            owned += [None] * len(hint)
    return found, owned


def told(text: str, spans: Sequence[Span], lexicon: Lexicon) -> dict[int, str]:
    """Return renderings of the rare words of a text by where the words end.

    Args:
        text: The text.
        spans: Where its tokens stand.
        lexicon: What is known of words.
    """
    found: dict[int, str] = {}
    for match in WORD.finditer(text):
        start, end = match.span()
        pieces = sum(each.start < end and each.end > start for each in spans)
        hint = rendering(match[0], pieces, lexicon)
        if hint is not None:
            found[end] = hint
    return found

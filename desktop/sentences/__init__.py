# SPDX-License-Identifier: GPL-3.0-or-later
"""A paragraph to its sentences.

German has rules of its own here; every other language has those of sentencex. This room knows
offsets and nothing else: it changes no text.
"""

from collections.abc import Iterable, Iterator

import sentencex

from desktop.document import Sentence
from desktop.sentences import german

__all__ = ["split"]


def split(text: str, language: str) -> tuple[Sentence, ...]:
    """Split text into its sentences.

    Args:
        text: A paragraph, or several with line breaks between.
        language: ISO 639-1 code.

    Returns:
        The sentences in order; none is empty, and nothing but white space lies between them.
    """
    boundaries = german.boundaries(text) if language == "de" else _boundaries(text, language)
    return tuple(_sentences(text, boundaries))


def _boundaries(text: str, language: str) -> Iterator[int]:
    for found in sentencex.get_sentence_boundaries(language, text):
        yield found["end_index"]


def _sentences(text: str, boundaries: Iterable[int]) -> Iterator[Sentence]:
    start = 0
    for end in (*boundaries, len(text)):
        piece = text[start:end]
        if body := piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            yield Sentence(first, first + len(body))
        start = end

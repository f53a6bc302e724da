# SPDX-License-Identifier: GPL-3.0-or-later
"""The tokenisers of packages, each made to say where its tokens stand in the text.

The objects that do the work are handed in, so that this module loads nothing.
"""

import html
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol, TypedDict

from models import pieces
from models.words import Span


class Tokenizer(Protocol):
    """Turns text into the tokens of a model and back."""

    def encode(self, text: str) -> tuple[list[str], list[Span]]:
        """Return the tokens of a text and where in the text each stands."""
        ...

    def decode(self, tokens: Sequence[str]) -> tuple[str, list[Span]]:
        """Return the text of tokens and where in the text each stands."""
        ...

    def cost(self, word: str) -> float:
        """Say how unusual a word is to the vocabulary; the lower, the more usual."""
        ...


class OffsetMapping(TypedDict):
    """What SentencePiece tells about the pieces of a text; offsets are code points."""

    pieces: list[str]
    offsets: list[tuple[int, int]]


class Processor(Protocol):
    """As much of `sentencepiece.SentencePieceProcessor` as is needed here."""

    def encode_as_offset_mapping(self, text: str) -> OffsetMapping:
        """Return the pieces of a text, mapped through the normalisation of the model."""
        ...

    def encode_as_ids(self, text: str) -> list[int]:
        """Return the numbers of the pieces of a text."""
        ...

    def get_score(self, piece: int) -> float:
        """Return the log-probability of a piece."""
        ...


class BytePairTokenizer(Protocol):
    """As much of `argostranslate.tokenizer.BPETokenizer` as is needed here."""

    def encode(self, sentence: str) -> list[str]:
        """Return subwords; all but the last of a word end on @@."""
        ...

    def decode(self, tokens: list[str]) -> str:
        """Join subwords to a text."""
        ...


class SentencePieceTokens:
    """The tokens of a package with a `sentencepiece.model`."""

    def __init__(self, processor: Processor) -> None:
        self._processor = processor

    def encode(self, text: str) -> tuple[list[str], list[Span]]:
        """Return the pieces of a text; the processor itself maps them through normalisation."""
        mapping = self._processor.encode_as_offset_mapping(text)
        return list(mapping["pieces"]), [Span(*offsets) for offsets in mapping["offsets"]]

    def decode(self, tokens: Sequence[str]) -> tuple[str, list[Span]]:
        """Join pieces, those of single bytes included."""
        return pieces.join(tokens)

    def cost(self, word: str) -> float:
        """Sum the negative log-probabilities of the pieces of a word (unigram models)."""
        ids = self._processor.encode_as_ids(word)
        return -sum(self._processor.get_score(piece) for piece in ids)


class MosesTokens:
    """The tokens of a package with a `bpe.model`: Moses tokens cut by byte-pair encoding."""

    def __init__(self, tokenizer: BytePairTokenizer) -> None:
        self._tokenizer = tokenizer
        # A sentence is encoded to plan, to cut and to translate it, and Moses is slow.
        self._encode = lru_cache(maxsize=512)(tokenizer.encode)

    def encode(self, text: str) -> tuple[list[str], list[Span]]:
        """Return the subwords of a text, found again behind Moses's escapes and replacements."""
        tokens = list(self._encode(text))
        return tokens, pieces.locate(_surfaces(tokens), text)

    def decode(self, tokens: Sequence[str]) -> tuple[str, list[Span]]:
        """Join subwords and undo the spaces that Moses puts around punctuation."""
        text = self._tokenizer.decode(list(tokens))
        return text, pieces.locate(_surfaces(tokens), text)

    def cost(self, word: str) -> float:
        """Count the subwords of a word."""
        return float(len(self._encode(word)))


def _surfaces(tokens: Sequence[str]) -> list[str]:
    """Undo the marks of byte-pair encoding and the escapes of Moses, which it may have cut."""
    surfaces: list[str] = []
    word: list[str] = []
    for token in tokens:
        word.append(token.removesuffix("@@"))
        if not token.endswith("@@"):
            surfaces += _unescaped(word)
            word = []
    return surfaces + _unescaped(word)


def _unescaped(subwords: list[str]) -> list[str]:
    whole = "".join(subwords)
    plain = html.unescape(whole)
    return subwords if plain == whole else [plain, *[""] * (len(subwords) - 1)]

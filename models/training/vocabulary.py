# SPDX-License-Identifier: GPL-3.0-or-later
"""One SentencePiece vocabulary for both languages."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import sentencepiece

UNKNOWN, BEGIN, END = 0, 1, 2
"""Piece ids fixed at training of the vocabulary; padding reuses END and is masked."""

_SPACES = (0x00A0, 0x2007, 0x2009, 0x200A, 0x202F, 0x3000, 0x0009)
_NOTHING = (0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF)
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}


def normalisation_rules() -> str:
    """Return SentencePiece rules: spaces, invisible marks, ligatures, decomposed umlauts.

    Not NFKC, which would write km² as km2 and ½ as 1/2 in the reader's text.
    """
    rules = [f"{code:X}\t20" for code in _SPACES] + [f"{code:X}\t" for code in _NOTHING]
    for code, letters in _LIGATURES.items():
        rules.append(f"{code:X}\t" + " ".join(f"{ord(c):X}" for c in letters))
    rules += [
        f"{ord(base):X} 308\t{ord(whole):X}" for base, whole in zip("aouAOU", "äöüÄÖÜ", strict=True)
    ]
    return "\n".join(rules) + "\n"


def train(sentences: Iterable[str], target: Path, *, size: int, threads: int) -> None:
    """Train a unigram vocabulary of `size` pieces and write it to `target`."""
    rules = target.with_suffix(".rules.tsv")
    rules.write_text(normalisation_rules(), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_prefix=str(target.with_suffix("")),
        vocab_size=size,
        model_type="unigram",
        character_coverage=0.9998,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_tsv=str(rules),
        num_threads=threads,
        max_sentence_length=2000,
        unk_id=UNKNOWN,
        bos_id=BEGIN,
        eos_id=END,
        pad_id=-1,
        minloglevel=1,
    )


class Vocabulary:
    """Text to piece ids and back."""

    def __init__(self, path: Path) -> None:
        """Load the SentencePiece model at `path`."""
        self.path = path
        self._processor = sentencepiece.SentencePieceProcessor(model_file=str(path))

    def __len__(self) -> int:
        """Return the number of pieces."""
        return int(self._processor.get_piece_size())

    def pieces(self) -> list[str]:
        """Return every piece in id order."""
        return [str(self._processor.id_to_piece(i)) for i in range(len(self))]

    def piece_id(self, piece: str) -> int:
        """Return the id of a piece."""
        return int(self._processor.piece_to_id(piece))

    def encode(self, sentences: Sequence[str]) -> list[list[int]]:
        """Return the piece ids of each sentence, without begin and end marks."""
        result: list[list[int]] = self._processor.encode(list(sentences), num_threads=-1)
        return result

    def encode_pieces(self, sentences: Sequence[str]) -> list[list[str]]:
        """Return the pieces of each sentence as text."""
        result: list[list[str]] = self._processor.encode(list(sentences), out_type=str)
        return result

    def decode(self, ids: Sequence[Sequence[int]]) -> list[str]:
        """Return the text of each list of piece ids."""
        result: list[str] = self._processor.decode([list(row) for row in ids])
        return result

    def decode_pieces(self, pieces: Sequence[Sequence[str]]) -> list[str]:
        """Return the text of each list of pieces."""
        result: list[str] = self._processor.decode([list(row) for row in pieces])
        return result

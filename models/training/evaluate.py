# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure an exported model: quality, speed, word links, robustness."""

import dataclasses
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import ctranslate2
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sentencepiece import SentencePieceProcessor

from models import hints, quotes
from models.attention import link
from models.lexicon import Lexicon
from models.tokens import SentencePieceTokens
from models.training import robustness, word_links
from models.training.scoring import read_lines
from models.training.vocabulary import Vocabulary

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Search:
    """How translations are searched for, and on how many cores."""

    beam: int = 4
    penalty: float = 1.0
    threads: int = 2
    compute: str = "default"


class Translates(Protocol):
    """Whatever turns sentences into sentences: the model alone or the program around it."""

    def translate(self, sentences: Sequence[str]) -> tuple[list[str], float]:
        """Return translations and the seconds they took."""
        ...


class Package:
    """An exported model in Argos layout, ready to translate by itself."""

    def __init__(self, folder: Path, search: Search, lexicon: Lexicon | None = None) -> None:
        """Load the model and its vocabulary.

        Args:
            folder: Where the model is.
            search: How to search.
            lexicon: What the model is told of rare words; None for nothing.
        """
        self.vocabulary = Vocabulary(folder / "sentencepiece.model")
        self._lexicon = lexicon
        self._tokens = SentencePieceTokens(
            SentencePieceProcessor(str(folder / "sentencepiece.model"))
        )
        self._search = search
        self._translator = ctranslate2.Translator(
            str(folder / "model"),
            compute_type=search.compute,
            inter_threads=search.threads,
            intra_threads=1,
        )

    def translate(self, sentences: Sequence[str]) -> tuple[list[str], float]:
        """Return translations and the seconds they took, tokenising included."""
        begun = time.perf_counter()
        results = self._translator.translate_batch(
            [self._pieces(sentence) for sentence in sentences],
            beam_size=self._search.beam,
            length_penalty=self._search.penalty,
            max_batch_size=2048,
            batch_type="tokens",
            max_input_length=0,
            max_decoding_length=400,
        )
        texts = self.vocabulary.decode_pieces([result.hypotheses[0] for result in results])
        return texts, time.perf_counter() - begun

    def _pieces(self, sentence: str) -> list[str]:
        pieces, spans = self._tokens.encode(sentence)
        if self._lexicon is None:
            return pieces
        told = hints.told(sentence, spans, self._lexicon)
        return hints.insert(pieces, spans, [None] * len(pieces), told, self._tokens)[0]

    def links(self, pair: word_links.AlignedPair) -> list[word_links.Link]:
        """Return the links that a reader would see if the model had written this translation."""
        source, target = self.vocabulary.encode_pieces(
            [" ".join(pair.source), " ".join(pair.target)]
        )
        (result,) = self._translator.translate_batch(
            [source],
            [target],
            beam_size=1,
            max_decoding_length=len(target) + 1,
            return_attention=True,
        )
        rows = result.attention[0][: len(target)]
        return [(a, b) for a, b, _ in link(rows, _owners(source), _owners(target))]


def _owners(pieces: Sequence[str]) -> list[int]:
    """Return the number of the word that each piece belongs to; words are separated by spaces."""
    number, owners = -1, []
    for piece in pieces:
        number += piece.startswith("▁")
        owners.append(number)
    return owners


def score(translates: Translates, stem: Path) -> None:
    """Log BLEU, chrF and speed on `stem`.de and `stem`.en."""
    german, english = (read_lines(stem.with_name(stem.name + end)) for end in (".de", ".en"))
    translates.translate(german[:8])
    processor = time.process_time()
    found, seconds = translates.translate(german)
    processor = time.process_time() - processor
    _log_scores(found, english)
    count = sum(len(sentence.split()) for sentence in german)
    # Processor time tells the speed of a quiet machine even when others use the cores.
    log.info("%d source words in %.1f s: %.0f words/s", count, seconds, count / seconds)
    log.info("%.1f s of processor time: %.0f words/s a core", processor, count / processor)


def _log_scores(found: Sequence[str], references: Sequence[str]) -> None:
    # The engine writes typographic quotation marks; references have plain ones.
    plain = [quotes.plain(text) for text in found]
    for metric in (BLEU(), CHRF()):
        result = metric.corpus_score(plain, [references])
        log.info("%s (%s)", result, metric.get_signature())


def score_links(package: Package, path: Path) -> None:
    """Log the agreement with hand-made word links."""
    pairs = word_links.read(path)
    result = word_links.agreement(pairs, [package.links(pair) for pair in pairs])
    log.info("word links of %d pairs: %s", len(pairs), result)


def score_heldout(translates: Translates, path: Path, count: int) -> None:
    """Log the faults on held-out sentences, and the scores where the lines have references."""
    lines = [line.split("\t") for line in read_lines(path)][:count]
    german = [line[0] for line in lines]
    found, _ = translates.translate(german)
    if all(len(line) > 1 for line in lines):
        _log_scores(found, [line[1] for line in lines])
    faults = robustness.count(german, found)
    log.info("faults: %s", dataclasses.asdict(faults))
    for source, target in zip(german, found, strict=True):
        if robustness.loops(source, target):
            log.info("loop: %s => %s", source, target)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's own engine around an exported model, to be measured like the model alone."""

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import ctranslate2
from sentencepiece import SentencePieceProcessor

from models.attempts import TAUGHT
from models.decoding import Decoder
from models.engine import Batch, LanguagePair, ModelInfo, Translation
from models.lexicon import NAME, Lexicon
from models.loaded import LoadedEngine
from models.tokens import SentencePieceTokens
from models.training.evaluate import Search

BATCH = 32
"""Sentences that are handed over at once, about as many as the program plans."""


class Program:
    """A model as readers meet it: with everything that the engine prepares, checks and mends."""

    def __init__(self, folder: Path, search: Search) -> None:
        """Load the model into an engine."""
        translator = ctranslate2.Translator(
            str(folder / "model"),
            compute_type=search.compute,
            inter_threads=search.threads,
            intra_threads=1,
            max_queued_batches=-1,
        )
        processor = SentencePieceProcessor(str(folder / "sentencepiece.model"))
        info = ModelInfo("measured", "", "", LanguagePair("de", "en"), folder.name)
        path = folder / NAME
        decoder = Decoder(
            translator,
            SentencePieceTokens(processor),
            replace(TAUGHT, beam_size=search.beam, length_penalty=search.penalty),
            info.pair,
            lexicon=Lexicon(path) if path.exists() else None,
        )
        self._engine = LoadedEngine(decoder, info, search.threads)

    def translate(self, sentences: Sequence[str]) -> tuple[list[str], float]:
        """Return translations and the seconds they took, preparing and checking included."""
        begun = time.perf_counter()
        found = self.translations(sentences)
        return [translation.text for translation in found], time.perf_counter() - begun

    def translations(self, sentences: Sequence[str]) -> list[Translation]:
        """Return the translations with their scores and marks, in the order of the sentences."""
        order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
        chunks = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
        found: dict[int, Translation] = {}
        # Two batches a worker: the next one waits while the finished one is read.
        ahead = 2 * self._engine.workers
        running = [(chunk, self._submit(sentences, chunk)) for chunk in chunks[:ahead]]
        for place, (chunk, batch) in enumerate(running):
            found.update(zip(chunk, batch.result(), strict=True))
            if place + ahead < len(chunks):
                following = chunks[place + ahead]
                running.append((following, self._submit(sentences, following)))
        return [found[i] for i in range(len(sentences))]

    def _submit(self, sentences: Sequence[str], chunk: Sequence[int]) -> Batch:
        return self._engine.submit([sentences[i] for i in chunk])

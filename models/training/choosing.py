# SPDX-License-Identifier: GPL-3.0-or-later
"""The best of a model's own translations as text to train on.

Of six hypotheses for a pair of prose, the one nearest to what people wrote teaches the model to
prefer it (sequence-level interpolation, Kim and Rush 2016).
"""

import logging
from collections.abc import Iterator
from pathlib import Path

import ctranslate2
import numpy as np

from models.chrf import chrf
from models.training import packs
from models.training.aligning import sides
from models.training.sources import PROSE, weight
from models.training.vocabulary import Vocabulary

log = logging.getLogger(__name__)

ORIGIN = "chosen"
HYPOTHESES = 6
AT_ONCE = 1500
"""Pairs sorted and translated together."""
LENGTHS = 8, 70
"""Fewest and most pieces of a source."""
LEAST = 35.0
"""chrF below which the reference is too free to choose by."""


def choose(work: Path, model: Path, *, most: int, threads: int, seed: int) -> None:
    """Write `chosen.pack.xz`, pairs of the pack with another English side.

    Args:
        work: Folder of the pack.
        model: Folder of an exported model.
        most: How many pairs to translate.
        threads: How many cores to use.
        seed: Which pairs are drawn depends on it.
    """
    pack = packs.read_pack(work / "train.pack.xz")
    vocabulary = Vocabulary(work / "sentencepiece.model")
    translator = ctranslate2.Translator(
        str(model / "model"), inter_threads=threads, intra_threads=1
    )
    drawn = _drawn(pack, most, seed)
    sources: list[list[int]] = []
    targets: list[list[int]] = []
    for start in range(0, len(drawn), AT_ONCE):
        pairs = [sides(pack, int(i)) for i in drawn[start : start + AT_ONCE]]
        german, references = ([pair[side].tolist() for pair in pairs] for side in (0, 1))
        for source, target in _best(translator, vocabulary, german, references):
            sources.append(source)
            targets.append(target)
        log.info("%d of %d pairs, %d kept", start + len(pairs), len(drawn), len(sources))
    packs.write_pack(work / f"{ORIGIN}.pack.xz", sources, targets, [ORIGIN] * len(sources))


def _drawn(pack: packs.Pack, most: int, seed: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    lengths = np.diff(pack.source_start)
    weights = np.array([weight(name) * (name in PROSE) for name in pack.names])[pack.origin]
    weights[(lengths < LENGTHS[0]) | (lengths > LENGTHS[1])] = 0.0
    count = min(most, int(np.count_nonzero(weights)))
    rng = np.random.default_rng(seed)
    return rng.choice(len(pack), count, replace=False, p=weights / weights.sum())


def _best(
    translator: ctranslate2.Translator,
    vocabulary: Vocabulary,
    german: list[list[int]],
    references: list[list[int]],
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield each source with the hypothesis nearest to its reference, if one is near."""
    pieces = vocabulary.pieces()
    results = translator.translate_batch(
        [[pieces[i] for i in row] for row in german],
        beam_size=HYPOTHESES,
        num_hypotheses=HYPOTHESES,
        max_batch_size=2048,
        batch_type="tokens",
    )
    for source, reference, result in zip(
        german, vocabulary.decode(references), results, strict=True
    ):
        texts = vocabulary.decode_pieces(result.hypotheses)
        scores = [chrf([(text, reference)]) for text in texts]
        place = int(np.argmax(scores))
        if scores[place] >= LEAST:
            yield source, [vocabulary.piece_id(piece) for piece in result.hypotheses[place]]

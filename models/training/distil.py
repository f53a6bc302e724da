# SPDX-License-Identifier: GPL-3.0-or-later
"""A teacher's translations as text for a student.

Sequence-level distillation (Kim and Rush 2016): a small model learns more from what a larger one
wrote, which is regular, than from what people wrote, which is not. The German side may come from
the pairs themselves or from German text that nobody has translated.
"""

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch

from models.training import packs
from models.training.cleaning import sound
from models.training.decoding import Hypothesis, greedy
from models.training.finish import load_weights
from models.training.model import Translator, number_type
from models.training.sources import PROSE
from models.training.vocabulary import Vocabulary

log = logging.getLogger(__name__)

AT_ONCE = 20_000
"""Sources sorted and translated together."""
TRAIN, MONOLINGUAL = "train.pack.xz", "monolingual.sources.xz"


def article_like(pack: packs.Pack) -> list[list[int]]:
    """Return the source sides of pairs from prose."""
    wanted = np.array([name in PROSE or name == "augmented" for name in pack.names])[pack.origin]
    return [_source(pack, int(i)) for i in np.flatnonzero(wanted)]


def _source(pack: packs.Pack, pair: int) -> list[int]:
    ids: list[int] = pack.source[pack.source_start[pair] : pack.source_start[pair + 1]].tolist()
    return ids


def translations(
    model: Translator, sources: list[list[int]], cells: int
) -> Iterator[tuple[list[int], Hypothesis]]:
    """Yield each source with what the model wrote for it."""
    for start in range(0, len(sources), AT_ONCE):
        part = sources[start : start + AT_ONCE]
        yield from zip(part, greedy(model, part, cells=cells, linked=True), strict=True)
        log.info("%d of %d translated", start + len(part), len(sources))


def distil(work: Path, name: str, *, device: torch.device, cells: int, most: int) -> None:
    """Write `distilled.pack.xz` and `distilled_mono.pack.xz`, with the teacher's word links.

    Args:
        work: Folder of the packs.
        name: The run that is the teacher.
        device: Where it runs.
        cells: Rows × length decoded at a time.
        most: Sources taken at the most from each kind of text.
    """
    vocabulary = Vocabulary(work / "sentencepiece.model")
    shape, weights = load_weights(work / f"{name}.pt", average=True)
    model = Translator(shape)
    model.load_state_dict(weights)
    model = model.to(device, number_type(device)).eval()
    texts = {"distilled": article_like(packs.read_pack(work / TRAIN))}
    if (work / MONOLINGUAL).exists():
        pack = packs.read_pack(work / MONOLINGUAL)
        texts["distilled_mono"] = [_source(pack, i) for i in range(len(pack))]
    for origin, sources in texts.items():
        _write(work, origin, translations(model, sources[:most], cells), vocabulary.pieces())


def _write(
    work: Path,
    origin: str,
    written: Iterator[tuple[list[int], Hypothesis]],
    pieces: Sequence[str],
) -> None:
    kept, count = [], 0
    for source, hypothesis in written:
        count += 1
        sides = ([pieces[i] for i in side] for side in (source, hypothesis.pieces))
        if sound(*sides, whole=hypothesis.whole):
            kept.append((source, hypothesis))
    path = work / f"{origin}.pack.xz"
    targets = [hypothesis.pieces for _, hypothesis in kept]
    packs.write_pack(path, [source for source, _ in kept], targets, [origin] * len(kept))
    packs.write_links(work / f"{origin}.links.xz", [hypothesis.links for _, hypothesis in kept])
    log.info("%s: kept %d of %d", path.name, len(kept), count)

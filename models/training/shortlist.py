# SPDX-License-Identifier: GPL-3.0-or-later
"""A lexical shortlist: which pieces a translation may need, told by the pieces of its source.

Scores over the whole vocabulary are half of the work of a shallow decoder. With a shortlist beside
the weights CTranslate2, which calls it a vocabulary map, reckons those of a few thousand candidates
only (L'Hostis et al. 2016, "Vocabulary Selection Strategies for Neural Machine Translation").
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training.packs import Links, Pack
from models.training.sources import weight

log = logging.getLogger(__name__)

NAME = "vmap.txt"
"""What CTranslate2 wants the file to be called, in the folder of the weights."""

ALWAYS = 2500
"""The most frequent pieces of the target are candidates in every sentence."""

MOST = 100
"""Most candidates that one piece of the source brings in."""

LEAST = 0.3
"""Weighted count of links below which two pieces met by accident."""


def write(folder: Path, rows: Iterable[str]) -> None:
    """Write the lines of a shortlist into the folder of a model's weights."""
    path = folder / NAME
    path.write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")
    log.info("%d bytes in %s", path.stat().st_size, path)


def lines(pack: Pack, links: Links, pieces: Sequence[str]) -> Iterator[str]:
    """Yield lines of a source piece, a tab, and candidates; those of no piece are always ones."""
    always = _always(pack, pieces)
    yield "\t" + " ".join(pieces[i] for i in sorted(always))
    size = len(pieces)
    met, counts = _met(pack, links, size)
    bounds = np.searchsorted(met, np.arange(size + 1) * size)
    for piece in range(size):
        span = slice(bounds[piece], bounds[piece + 1])
        found = [i for i in _best(met[span] % size, counts[span]) if i not in always]
        if piece not in always and piece not in found:
            found.append(piece)  # Names and numbers are copied.
        if found:
            yield f"{pieces[piece]}\t" + " ".join(pieces[i] for i in found)


def _always(pack: Pack, pieces: Sequence[str]) -> frozenset[int]:
    """Return the frequent pieces, and those of a letter or a byte, which can spell anything."""
    seen = np.bincount(pack.target, minlength=len(pieces))
    short = (
        i for i, p in enumerate(pieces) if len(p.lstrip("▁")) <= 1 or p.startswith(("<0x", "▁<0x"))
    )
    return frozenset(np.argsort(-seen, kind="stable")[:ALWAYS].tolist()) | frozenset(short)


def _met(pack: Pack, links: Links, size: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return each pair of linked pieces as source × size + target, in order, and its count."""
    pair = np.repeat(np.arange(len(pack)), np.diff(links.start))
    source = pack.source[pack.source_start[pair] + links.source].astype(np.int64)
    target = pack.target[pack.target_start[pair] + links.target].astype(np.int64)
    worth = np.array([min(1.5, max(0.2, weight(name))) for name in pack.names])
    met, place = np.unique(source * size + target, return_inverse=True)
    return met, np.bincount(place, worth[pack.origin[pair]], minlength=len(met))


def _best(targets: NDArray[np.int64], counts: NDArray[np.float64]) -> list[int]:
    order = np.argsort(-counts, kind="stable")[:MOST]
    return [int(targets[i]) for i in order if counts[i] >= LEAST]

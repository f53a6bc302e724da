# SPDX-License-Identifier: GPL-3.0-or-later
"""Run the statistical aligner over a pack and write its word links as another pack.

eflomal: Östling and Tiedemann 2016.
"""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from models.training import packs
from models.training.links import Link, group, parse, spread, symmetrise
from models.training.sources import weight
from models.training.vocabulary import Vocabulary

log = logging.getLogger(__name__)

RARE_SHARE = 0.2
"""Share of the pairs aligned from large sources that are seldom drawn."""


def chosen_pairs(pack: packs.Pack, seed: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which pairs are worth the aligner's time."""
    rare = np.array([weight(name) < 0.1 for name in pack.names])[pack.origin]
    drawn = np.random.default_rng(seed).random(len(pack)) < RARE_SHARE
    kept: np.ndarray[tuple[int], np.dtype[np.bool_]] = ~rare | drawn
    return kept


def sides(pack: packs.Pack, pair: int) -> tuple[packs.Ids, packs.Ids]:
    """Return the piece ids of both sides of a pair."""
    return (
        pack.source[pack.source_start[pair] : pack.source_start[pair + 1]],
        pack.target[pack.target_start[pair] : pack.target_start[pair + 1]],
    )


def _text(pieces: list[str], words: list[list[int]]) -> str:
    return " ".join(
        "".join(pieces[i] for i in word).replace("▁", "").lower() or "_" for word in words
    )


def write_words(
    pack: packs.Pack, pairs: Iterator[int], pieces: list[str], source: Path, target: Path
) -> None:
    """Write the words of both sides, separated by spaces, one pair a line."""
    with (
        source.open("w", encoding="utf-8") as german,
        target.open("w", encoding="utf-8") as english,
    ):
        for pair in pairs:
            for ids, file in zip(sides(pack, pair), (german, english), strict=True):
                row = [pieces[i] for i in ids]
                file.write(_text(row, group(row)) + "\n")


def align(work: Path, *, seed: int, length: float) -> None:
    """Write train.links.xz and scores.npy next to train.pack.xz."""
    pack = packs.read_pack(work / "train.pack.xz")
    pieces = Vocabulary(work / "sentencepiece.model").pieces()
    chosen = chosen_pairs(pack, seed)
    names = {part: work / f"align.{part}" for part in ("de", "en", "fwd", "rev", "score")}
    write_words(pack, iter(np.flatnonzero(chosen)), pieces, names["de"], names["en"])
    log.info("aligning %d pairs", int(chosen.sum()))
    command = [
        str(Path(sys.executable).with_name("eflomal-align")),
        "--overwrite",
        "-l",
        str(length),
    ]
    command += ["--source-prefix", "7", "--target-prefix", "6", "--n-samplers", "1", "-M", "1"]
    command += ["-s", str(names["de"]), "-t", str(names["en"])]
    command += ["-f", str(names["fwd"]), "-r", str(names["rev"]), "-F", str(names["score"])]
    subprocess.run(command, check=True)
    log.info("aligned; writing links")
    packs.write_links(
        work / "train.links.xz", list(_links(pack, chosen, pieces, names["fwd"], names["rev"]))
    )
    scores = np.full(len(pack), np.nan, np.float32)
    scores[chosen] = np.loadtxt(names["score"], dtype=np.float32)
    np.save(work / "scores.npy", scores)


def _links(
    pack: packs.Pack,
    chosen: np.ndarray[tuple[int], np.dtype[np.bool_]],
    pieces: list[str],
    forward: Path,
    reverse: Path,
) -> Iterator[list[Link]]:
    with forward.open(encoding="utf-8") as one, reverse.open(encoding="utf-8") as other:
        for pair in range(len(pack)):
            if not chosen[pair]:
                yield []
                continue
            links = symmetrise(parse(one.readline()), parse(other.readline()))
            source, target = ([pieces[i] for i in ids] for ids in sides(pack, pair))
            yield spread(links, group(source), group(target))

# SPDX-License-Identifier: GPL-3.0-or-later
"""What is held out is nowhere in training; what belongs to an older pack goes."""

import lzma
import random
from pathlib import Path

import pytest

from models.training import packs, prepare

SOURCE = "tatoeba_anki2018"
ROWS = [
    (f"Am Tag {n} kamen viele Gäste {word}.", f"On day {n // 2} many guests came {word}.", SOURCE)
    for n in range(60)
    for word in ("Anna", "Berta")
]


def test_no_side_of_a_held_out_pair_is_learned_from() -> None:
    rows, held = prepare.split_held_out(ROWS, random.Random(1), 5)
    assert len(held) == 5
    # Two days of each word share an English sentence.
    assert len(rows) < len(ROWS) - len(held)
    for side in (0, 1):
        assert not {row[side] for row in rows} & {row[side] for row in held}


def test_links_of_the_pack_before_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "clean_rows", lambda *_: ROWS)
    corpus, evaluation, work = (tmp_path / name for name in ("corpus", "evaluation", "work"))
    for folder in (corpus, evaluation, work):
        folder.mkdir()
    with lzma.open(corpus / "mono_bundestag.de.xz", "wt", encoding="utf-8") as file:
        file.write("Viele Gäste kamen am ersten Tag.\n")
    packs.write_links(work / "train.links.xz", [[(0, 0)]])
    (work / "align.fwd").write_text("0-0\n", encoding="utf-8")
    prepare.prepare(corpus, evaluation, work, size=295, threads=1, seed=1)
    pack, links = packs.read_all(work)
    assert links is None
    assert len(pack) == len((work / "train.tsv").read_text(encoding="utf-8").splitlines())
    assert not (work / "align.fwd").exists()

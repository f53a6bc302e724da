# SPDX-License-Identifier: GPL-3.0-or-later
"""A shortlist has what a source was linked to, what is frequent, and what spells anything."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.training import packs, shortlist
from models.training.packs import Links, Pack

PIECES = ["<unk>", "<s>", "</s>", "▁a", "<0x41>", *(f"▁word{i}" for i in range(55))]
IDS = st.integers(5, len(PIECES) - 1)
PAIRS = st.lists(
    st.tuples(st.lists(IDS, min_size=1, max_size=6), st.lists(IDS, min_size=1, max_size=6)),
    min_size=1,
    max_size=20,
)


def packed(pairs: list[tuple[list[int], list[int]]], name: str = "xquad") -> tuple[Pack, Links]:
    """Return a pack in which equal positions of both sides are linked."""
    source, target = (
        [np.array(row, np.uint16) for row in side] for side in zip(*pairs, strict=True)
    )
    count = [min(len(s), len(t)) for s, t in pairs]
    ids = np.concatenate([np.arange(n, dtype=np.uint8) for n in count])
    pack = Pack(
        np.concatenate(source),
        packs.starts([len(row) for row in source]),
        np.concatenate(target),
        packs.starts([len(row) for row in target]),
        np.zeros(len(pairs), np.uint8),
        (name,),
    )
    return pack, Links(packs.starts(count), ids, ids)


def read(pack: Pack, links: Links) -> dict[str, list[str]]:
    """Return the candidates of each source piece; the key of those of every sentence is empty."""
    rows = (line.split("\t") for line in shortlist.lines(pack, links, PIECES))
    return {piece: candidates.split(" ") for piece, candidates in rows}


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shortlist, "ALWAYS", 4)


@given(PAIRS)
def test_what_was_linked_can_be_said(pairs: list[tuple[list[int], list[int]]]) -> None:
    found = read(*packed(pairs))
    for source, target in pairs:
        for one, other in zip(source, target, strict=False):
            piece = PIECES[other]
            assert piece in found[""] or piece in found[PIECES[one]]


@given(PAIRS)
def test_what_is_seen_can_be_copied_and_spelt(pairs: list[tuple[list[int], list[int]]]) -> None:
    found = read(*packed(pairs))
    assert {"▁a", "<0x41>"} <= set(found[""])
    assert all(piece in found[""] or piece in found[piece] for piece in PIECES)
    assert all(len(set(row)) == len(row) for row in found.values())


def test_the_most_usual_come_first_and_no_more_than_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shortlist, "MOST", 2)
    often = [([20], [other]) for other in (30, 31, 31, 32, 32, 32)]
    frequent = [([21], [40 + i % 4]) for i in range(40)]
    assert read(*packed(often + frequent))["▁word15"] == ["▁word27", "▁word26", "▁word15"]


def test_accidents_are_left_out() -> None:
    frequent = [([21], [40 + i % 4]) for i in range(40)]
    # A source of software documentation counts for little.
    assert "▁word25" not in read(*packed([([20], [30]), *frequent], "mdn_de"))["▁word15"]


def test_the_file_has_a_line_for_each_piece(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    shortlist.write(folder, shortlist.lines(*packed([([20], [30])]), PIECES))
    lines = (folder / shortlist.NAME).read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("\t")
    assert len(lines) == len(PIECES) - len(lines[0].split(" ")) + 1

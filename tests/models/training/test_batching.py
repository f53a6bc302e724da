# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs, batches and the learning rate: everything about training that needs no tensors."""

import numpy as np
import pytest

from models.training import batching, packs
from models.training.batching import LENGTHS, Batcher, ahead, bucket
from models.training.schedule import rate_share
from models.training.vocabulary import BEGIN, END

CELLS = 768


@pytest.fixture
def texts():
    rng = np.random.default_rng(0)
    lengths = rng.integers(1, 40, (600, 2))
    return [tuple(rng.integers(3, 900, n).tolist() for n in pair) for pair in lengths]


@pytest.fixture
def pack(tmp_path, texts):
    path = tmp_path / "train.pack.xz"
    source, target = zip(*texts, strict=True)
    packs.write_pack(path, source, target, ["xquad"] * 300 + ["tatoeba_anki2018"] * 300)
    return packs.read_pack(path)


@pytest.fixture
def links(tmp_path, texts):
    path = tmp_path / "train.links.xz"
    rows = [[(i, i) for i in range(min(len(s), len(t)))] for s, t in texts]
    packs.write_links(path, rows)
    return packs.read_links(path)


def batcher(pack, links=None):
    return Batcher(pack, cells=CELLS, longest=64, seed=3, links=links)


def test_packs_give_back_what_was_written(pack, texts):
    assert len(pack) == len(texts)
    assert pack.source[pack.source_start[7] : pack.source_start[8]].tolist() == texts[7][0]
    assert pack.target[pack.target_start[599] : pack.target_start[600]].tolist() == texts[599][1]
    assert pack.names[pack.origin[0]] == "xquad"


def test_every_batch_has_one_of_few_shapes(pack):
    shapes = {batch.source.shape for batch in batcher(pack).epoch(0)}
    assert shapes
    assert all(length in LENGTHS and rows == CELLS // length for rows, length in shapes)


def test_target_in_is_target_out_moved_by_one(pack):
    for batch in batcher(pack).epoch(0):
        for row in range(len(batch.source)):
            length = int((batch.target_out[row] >= 0).sum())
            assert batch.target_in[row, 0] == BEGIN
            assert batch.target_out[row, length - 1] == END
            assert (
                batch.target_in[row, 1:length].tolist()
                == batch.target_out[row, : length - 1].tolist()
            )
            assert batch.source[row, batch.source_length[row] - 1] == END


def test_text_is_whole_and_pairs_stay_together(pack, texts):
    wanted = {tuple(s): tuple(t) for s, t in texts}
    whole = 0
    for batch in batcher(pack).epoch(0):
        for row in range(len(batch.source)):
            source = tuple(batch.source[row, : batch.source_length[row] - 1].tolist())
            target = batch.target_out[row][batch.target_out[row] >= 0][:-1].tolist()
            if source in wanted:
                assert tuple(target) == wanted[source]
                whole += 1
    assert whole > 300


def test_snug_batches_hold_the_same_text_in_fewer_cells(pack, links):
    loose = list(batcher(pack, links).epoch(0))
    snug = list(Batcher(pack, cells=CELLS, longest=64, seed=3, links=links, snug=True).epoch(0))
    assert sum(batch.tokens for batch in snug) == pytest.approx(
        sum(batch.tokens for batch in loose), rel=0.1
    )
    assert sum(b.source.size for b in snug) < 0.9 * sum(b.source.size for b in loose)
    for batch in snug:
        assert batch.source.shape[1] == batch.source_length.max()
        assert (batch.target_out[:, -1] >= 0).any()
        for row, target, source in batch.links.tolist():
            assert source < batch.source_length[row] - 1
            assert batch.target_out[row, target] >= 0


def test_weights_repeat_a_source(pack):
    rows = sum(len(batch.source) for batch in batcher(pack).epoch(0))
    # 300 pairs of weight 4 and 300 of weight 1, less what is joined or left over in a bucket
    assert 800 < rows < 1500


def test_epochs_differ_and_can_be_repeated(pack):
    first, again, second = (next(batcher(pack).epoch(n)).source for n in (0, 0, 1))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, second)


def test_skipping_leads_to_the_same_batches(pack):
    whole = [batch.source for batch in batcher(pack).epoch(0)]
    rest = [batch.source for batch in batcher(pack).epoch(0, skip=2)]
    assert all(np.array_equal(a, b) for a, b in zip(whole[2:], rest, strict=True))


def test_links_move_with_their_pair(pack, links, texts):
    linked = {pair for s, t in texts for pair in zip(s, t, strict=False)}
    for batch in batcher(pack, links).epoch(0):
        rows, targets, sources = batch.links.T
        found = zip(batch.source[rows, sources], batch.target_out[rows, targets], strict=True)
        assert {(int(s), int(t)) for s, t in found} <= linked


def test_large_batches_leave_out_no_length(pack, monkeypatch):
    monkeypatch.setattr(batching, "POOL", 60)
    # A batch of this length has 48 rows, a pool some seven such examples.
    assert 16 in {batch.source.shape[1] for batch in batcher(pack).epoch(0)}


def test_buckets():
    assert bucket(1) == 8
    assert bucket(33) == 40
    assert bucket(10_000) == 0
    assert all(7680 % length == 0 for length in LENGTHS[:-1])


def test_the_rate_rises_and_falls_to_zero():
    shares = [rate_share(second, 1000) for second in range(1001)]
    assert max(shares) == pytest.approx(1.0, abs=0.01)
    assert shares.index(max(shares)) == pytest.approx(20, abs=1)
    assert shares[500] == pytest.approx(0.51, abs=0.01)
    assert shares[1000] == 0
    assert rate_share(2000, 1000) == 0


def test_the_rate_may_stay_at_its_peak():
    assert rate_share(600, 1000, stable=0.7) == 1.0


def test_batches_made_ahead_are_the_same(pack):
    plain, early = batcher(pack).epoch(1), ahead(batcher(pack).epoch(1))
    for one, other in zip(plain, early, strict=True):
        assert (one.source == other.source).all()
        assert (one.target_out == other.target_out).all()


def test_packs_of_a_folder_are_read_as_one(tmp_path, pack, links, texts):
    packs.write_pack(tmp_path / "distilled.pack.xz", [[5, 6]], [[7]], ["distilled"])
    both, found = packs.read_all(tmp_path)
    assert len(both) == len(texts) + 1
    assert [both.names[i] for i in both.origin[[0, 1]]] == ["distilled", "xquad"]
    start = both.target_start[8]
    assert both.target[start : both.target_start[9]].tolist() == texts[7][1]
    assert found.start[:2].tolist() == [0, 0]
    assert len(found.source) == len(links.source)


def test_links_of_another_pack_are_refused(tmp_path, pack, links):
    packs.write_pack(tmp_path / "train.pack.xz", [[5, 6]], [[7]], ["xquad"])
    with pytest.raises(ValueError, match=r"train\.links\.xz"):
        packs.read_all(tmp_path)


def test_a_folder_without_links_has_none(tmp_path):
    packs.write_pack(tmp_path / "train.pack.xz", [[5, 6]], [[7]], ["xquad"])
    assert packs.read_all(tmp_path)[1] is None
    with pytest.raises(FileNotFoundError):
        packs.read_all(tmp_path / "elsewhere")


def test_snug_batches_leave_out_no_example_for_its_length(pack, monkeypatch):
    monkeypatch.setattr(batching, "JOIN_CHANCE", 0)
    batcher = Batcher(pack, cells=CELLS, longest=64, seed=3, snug=True)
    seen = {row.tobytes() for n in range(12) for b in batcher.epoch(n) for row in _rows(b)}
    loose = Batcher(pack, cells=CELLS, longest=64, seed=3)
    wanted = {row.tobytes() for n in range(12) for b in loose.epoch(n) for row in _rows(b)}
    assert len(seen) > 0.98 * len(wanted)


def _rows(batch):
    return (row[:n] for row, n in zip(batch.source, batch.source_length, strict=True))

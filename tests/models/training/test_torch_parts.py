# SPDX-License-Identifier: GPL-3.0-or-later
"""Model, loss, optimiser and export; only where PyTorch is installed."""

import dataclasses
from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from models.training import checkpoint, export, packs, warm  # noqa: E402
from models.training.decoding import Hypothesis, greedy  # noqa: E402
from models.training.distil import distil  # noqa: E402
from models.training.finish import load_mean  # noqa: E402
from models.training.loss import cross_entropy  # noqa: E402
from models.training.model import POSITIONS, Shape, Translator, position_table  # noqa: E402
from models.training.optimiser import Optimiser, orthogonal  # noqa: E402
from models.training.scoring import DevSet  # noqa: E402

SHAPE = Shape(pieces=120, width=32, heads=4, inner=64, encoder_layers=2, decoder_layers=2)
PIECES = ["<unk>", "<s>", "</s>", *(f"▁{i}" for i in range(117))]


@pytest.fixture
def model():
    torch.manual_seed(0)
    return Translator(SHAPE)


def example(rows=16):
    torch.manual_seed(1)
    source = torch.randint(3, 120, (rows, 8))
    lengths = torch.full((rows,), 8)
    target_in = torch.cat([torch.ones(rows, 1, dtype=torch.long), source[:, :7]], dim=1)
    return source, lengths, target_in, source


def loss_of(model, batch):
    source, lengths, target_in, target_out = batch
    mask = model.mask(lengths, source.shape[1])
    states, _ = model.decode(target_in, model.encode(source, mask), mask)
    flat, labels = states.flatten(0, 1), target_out.flatten()
    return cross_entropy(flat, model.embedding.weight, labels, 0.1) / labels.numel()


def test_the_fused_loss_equals_pytorch_s():
    torch.manual_seed(0)
    states, weights = torch.randn(1500, 16), torch.randn(50, 16)
    labels = torch.randint(0, 50, (1500,))
    labels[1400:] = -1
    results = []
    for fused in (True, False):
        a, b = states.clone().requires_grad_(), weights.clone().requires_grad_()
        if fused:
            loss = cross_entropy(a, b, labels, 0.1)
        else:
            loss = torch.nn.functional.cross_entropy(
                a @ b.T, labels, ignore_index=-1, label_smoothing=0.1, reduction="sum"
            )
        loss.backward()
        results.append((loss.detach(), a.grad, b.grad))
    for ours, theirs in zip(*results, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-4)


def test_a_dev_set_has_as_many_sentences_as_told(tmp_path):
    for end in (".de", ".en"):
        tmp_path.joinpath(f"dev{end}").write_text("Satz\n" * 997, encoding="utf-8")
    seen = []
    DevSet(tmp_path / "dev", SimpleNamespace(encode=seen.extend), 200)
    assert len(seen) == 200


def test_newton_schulz_makes_matrices_orthogonal():
    torch.manual_seed(0)
    singular = torch.linalg.svdvals(orthogonal(torch.randn(3, 16, 40)))
    assert float(singular.min()) > 0.6
    assert float(singular.max()) < 1.3


def test_the_optimiser_learns_and_goes_on_from_its_state(model, tmp_path):
    batch, optimiser = example(), Optimiser(model)
    before = float(loss_of(model, batch).detach())
    for _ in range(30):
        loss_of(model, batch).backward()
        optimiser.step(5e-3)
    after = float(loss_of(model, batch).detach())
    assert after < 0.7 * before
    checkpoint.save(tmp_path / "checkpoint.pt", {"optimiser": optimiser.state()})
    state = checkpoint.load(tmp_path / "checkpoint.pt")
    other = Translator(SHAPE)
    Optimiser(other).load(state["optimiser"])
    assert float(loss_of(other, batch).detach()) == pytest.approx(after, rel=1e-5)


def test_no_checkpoint_is_not_an_error(tmp_path):
    assert checkpoint.load(tmp_path / "checkpoint.pt") is None


def test_padding_changes_nothing(model):
    source, _, target_in, _ = example(2)
    short = torch.full((2,), 5)
    with torch.no_grad():
        narrow = model.mask(short, 5)
        expected, _ = model.decode(target_in, model.encode(source[:, :5], narrow), narrow)
        wide = model.mask(short, 8)
        found, _ = model.decode(target_in, model.encode(source, wide), wide)
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)


def test_later_words_are_not_seen(model):
    source, lengths, target_in, _ = example(2)
    mask = model.mask(lengths, 8)
    changed = target_in.clone()
    changed[:, 5:] = 7
    with torch.no_grad():
        memory = model.encode(source, mask)
        one, other = (model.decode(ids, memory, mask)[0][:, :5] for ids in (target_in, changed))
    torch.testing.assert_close(one, other)


def specification(model):
    weights = {name: p.detach().numpy() for name, p in model.named_parameters()}
    table = position_table(POSITIONS, SHAPE.width).numpy()
    return export.specification(weights, table, export.Sizes(4, 2, 2), PIECES)


def test_ctranslate2_gives_the_same_words_and_the_guided_head(model, tmp_path):
    ctranslate2 = pytest.importorskip("ctranslate2")
    export.write_model(specification(model), tmp_path / "model", None)
    translator = ctranslate2.Translator(str(tmp_path / "model"), compute_type="float32")
    source = [5, 17, 80, 33]
    (result,) = translator.translate_batch(
        [[PIECES[i] for i in source]], beam_size=1, max_decoding_length=6, return_attention=True
    )
    found = [PIECES.index(piece) for piece in result.hypotheses[0]]
    assert found == greedy(model, [source])[0].pieces[: len(found)]
    mask = model.mask(torch.tensor([5]), 5)
    with torch.no_grad():
        memory = model.encode(torch.tensor([[*source, 2]]), mask)
        _, head = model.decode(torch.tensor([[1, *found]]), memory, mask, guided=True)
    ours = head[0].exp().numpy()[: len(found), :4]
    assert np.allclose(np.array(result.attention[0]), ours, atol=1e-5)


def test_an_exported_model_is_a_checkpoint(model, tmp_path):
    batch = example()
    export.write_model(specification(model), tmp_path / "model", "int8")
    torch.manual_seed(9)
    other = Translator(SHAPE)
    warm.load_exported(other, tmp_path)
    assert float(loss_of(other, batch).detach()) == pytest.approx(
        float(loss_of(model, batch).detach()), rel=0.01
    )
    for one, two in zip(model.parameters(), other.parameters(), strict=True):
        # A row of int8 numbers is as coarse as its largest weight / 127.
        torch.testing.assert_close(one, two, rtol=0, atol=float(one.detach().abs().max()) / 127)


def test_exporting_does_not_change_the_model(model, tmp_path):
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    export.write_model(specification(model), tmp_path / "model", "int8")
    for name, p in model.named_parameters():
        assert torch.equal(p, before[name])


def save_run(path, model):
    weights = {name: p.detach() for name, p in model.named_parameters()}
    shape = dataclasses.asdict(model.shape)
    checkpoint.save(path, {"shape": shape, "average": weights, "optimiser": {"masters": {}}})
    return path


def test_the_mean_of_runs(model, tmp_path):
    further = Translator(SHAPE)
    runs = [save_run(tmp_path / "a.pt", model), save_run(tmp_path / "b.pt", further)]
    shape, mean = load_mean(runs, average=True)
    assert shape == SHAPE
    weights = zip(model.parameters(), further.parameters(), mean.values(), strict=True)
    for one, other, between in weights:
        torch.testing.assert_close(between, (one.detach() + other.detach()) / 2)
    wider = save_run(tmp_path / "c.pt", Translator(dataclasses.replace(SHAPE, width=64)))
    with pytest.raises(ValueError, match="another shape"):
        load_mean([*runs, wider], average=True)


def test_hypotheses_do_not_depend_on_what_is_decoded_beside_them(model):
    model.eval()
    rng = np.random.default_rng(2)
    sources = [rng.integers(3, 120, n).tolist() for n in (5, 30, 2, 17, 9)]
    together = greedy(model, sources, cells=4000, linked=True)
    assert together == [greedy(model, [s], cells=1, linked=True)[0] for s in sources]
    for source, hypothesis in zip(sources, together, strict=True):
        assert all(s < len(source) and t < len(hypothesis.pieces) for s, t in hypothesis.links)


def test_what_a_teacher_writes_is_read_by_training(model, tmp_path, monkeypatch):
    vocabulary = SimpleNamespace(pieces=lambda: PIECES)
    monkeypatch.setattr("models.training.distil.Vocabulary", lambda path: vocabulary)
    monkeypatch.setattr(
        "models.training.distil.greedy",
        lambda model, sources, **_: [Hypothesis(s, len(s) > 1, [(0, 0)]) for s in sources],
    )
    save_run(tmp_path / "teacher.pt", model)
    texts = [row.tolist() for row in example()[0]] + [[4, 5], [6]]
    packs.write_pack(tmp_path / "train.pack.xz", texts, texts, ["xquad"] * 17 + ["mdn_de"])
    packs.write_pack(tmp_path / "monolingual.sources.xz", texts, [[]] * 18, ["m"] * 18)
    distil(tmp_path, "teacher", device=torch.device("cpu"), cells=500, most=1000)
    pack, links = packs.read_all(tmp_path)
    assert set(pack.names) == {"xquad", "mdn_de", "distilled", "distilled_mono"}
    assert links is not None
    assert len(links.start) == len(pack) + 1
    counts = dict(zip(pack.names, np.bincount(pack.origin), strict=True))
    # All of the prose; of the other text all that came to an end.
    assert (counts["distilled"], counts["distilled_mono"]) == (17, 17)

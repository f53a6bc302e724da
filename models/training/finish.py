# SPDX-License-Identifier: GPL-3.0-or-later
"""From checkpoint to package, and proof that nothing was lost on the way."""

import logging
import tempfile
from collections.abc import Sequence
from pathlib import Path

import ctranslate2
import numpy as np
import torch
from ctranslate2.specs import TransformerSpec

from models.training import checkpoint, export
from models.training.model import POSITIONS, Shape, Translator, position_table
from models.training.vocabulary import BEGIN, END, Vocabulary

log = logging.getLogger(__name__)

PROBE = (
    "Der Bundestag hat am Donnerstag über den Haushalt beraten.",
    "Die Temperaturen stiegen auf 38,5 Grad, und in vielen Orten fiel der Strom aus.",
)
"""Sentences on which the two programs are compared."""


def load_weights(path: Path, *, average: bool) -> tuple[Shape, dict[str, torch.Tensor]]:
    """Return shape and float32 weights of the run whose checkpoint lies at `path`."""
    state = checkpoint.load(path)
    if state is None:
        raise FileNotFoundError(path)
    shape, optimiser = state["shape"], state["optimiser"]
    assert isinstance(shape, dict)
    assert isinstance(optimiser, dict)
    weights = state["average"] if average else optimiser["masters"]
    assert isinstance(weights, dict)
    return Shape(**shape), weights


def load_mean(paths: Sequence[Path], *, average: bool) -> tuple[Shape, dict[str, torch.Tensor]]:
    """Return shape and the mean of the float32 weights of several runs.

    One must have gone on from the other, or both from the same run: the weights of strangers have
    no useful mean (Wortsman et al. 2022, "Model soups").

    Raises:
        ValueError: The runs differ in shape.
    """
    shape, mean = load_weights(paths[0], average=average)
    for path in paths[1:]:
        other, weights = load_weights(path, average=average)
        if other != shape:
            raise ValueError(f"{path} has another shape than {paths[0]}")
        mean = {name: value + weights[name] for name, value in mean.items()}
    return shape, {name: value / len(paths) for name, value in mean.items()}


def _specification(
    shape: Shape, weights: dict[str, torch.Tensor], pieces: list[str]
) -> TransformerSpec:
    arrays = {name: value.numpy() for name, value in weights.items()}
    sizes = export.Sizes(shape.heads, shape.encoder_layers, shape.decoder_layers)
    return export.specification(
        arrays, position_table(POSITIONS, shape.width).numpy(), sizes, pieces
    )


@torch.no_grad()
def largest_difference(
    model: Translator, folder: Path, vocabulary: Vocabulary
) -> tuple[float, float]:
    """Return the largest difference in raw scores and in the guided head's attention."""
    translator = ctranslate2.Translator(str(folder), compute_type="float32")
    worst = worst_link = 0.0
    for sentence in PROBE:
        source, tokens = vocabulary.encode([sentence])[0], vocabulary.encode_pieces([sentence])
        (result,) = translator.translate_batch(
            tokens, beam_size=1, return_scores=True, return_attention=True, return_logits_vocab=True
        )
        target = [vocabulary.piece_id(piece) for piece in result.hypotheses[0]]
        length = torch.tensor([len(source) + 1])
        mask = model.mask(length, len(source) + 1)
        memory = model.encode(torch.tensor([[*source, END]]), mask)
        states, head = model.decode(torch.tensor([[BEGIN, *target]]), memory, mask, guided=True)
        theirs = np.stack([np.asarray(row, np.float32) for row in result.logits[0]])
        ours = (states[0] @ model.embedding.weight.T).numpy()[: len(theirs)]
        # CTranslate2 sets pieces that must not follow to the lowest number there is.
        allowed = theirs > -1e30
        worst = max(worst, float(np.abs(ours - theirs[: len(ours)])[allowed[: len(ours)]].max()))
        assert head is not None
        attention = np.asarray(result.attention[0], np.float32)
        reference = head[0].exp().numpy()[: len(attention), : attention.shape[1]]
        worst_link = max(worst_link, float(np.abs(attention - reference).max()))
    return worst, worst_link


def export_checkpoints(
    paths: Sequence[Path], folder: Path, *, version: str, average: bool, score: str = ""
) -> None:
    """Write the mean of checkpoints as a package and compare its float32 form with PyTorch.

    The vocabulary is the one that lies beside the first.
    """
    vocabulary = Vocabulary(paths[0].with_name("sentencepiece.model"))
    shape, weights = load_mean(paths, average=average)
    model = Translator(shape)
    model.load_state_dict(weights)
    model.eval()
    with tempfile.TemporaryDirectory() as temporary:
        exact = Path(temporary) / "float32"
        export.write_model(_specification(shape, weights, vocabulary.pieces()), exact, None)
        difference = largest_difference(model, exact, vocabulary)
    log.info("largest difference to PyTorch: score %.2g, attention %.2g", *difference)
    spec = _specification(shape, weights, vocabulary.pieces())
    export.write_package(spec, vocabulary.path, folder, version=version, score=score)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    log.info("wrote %s, %.1f MB", folder, size / 1e6)

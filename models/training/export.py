# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a model in CTranslate2's format, in the folder layout of an Argos package."""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ctranslate2.specs import TransformerSpec
from numpy.typing import NDArray

Weights = Mapping[str, NDArray[np.float32]]
"""Parameters under the names that models.training.model gives them."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the exporter must know of a model's shape."""

    heads: int
    encoder_layers: int
    decoder_layers: int


def _norm(spec: object, weights: Weights, name: str) -> None:
    spec.gamma = weights[f"{name}.weight"].copy()  # type: ignore[attr-defined]
    spec.beta = weights[f"{name}.bias"].copy()  # type: ignore[attr-defined]


def _linear(spec: object, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
    # Copies: optimize("int8") scales arrays in place, and they may be a living model's.
    spec.weight, spec.bias = weight.copy(), bias.copy()  # type: ignore[attr-defined]


def _named_linear(spec: object, weights: Weights, name: str) -> None:
    _linear(spec, weights[f"{name}.weight"], weights[f"{name}.bias"])


def _attention(spec: object, weights: Weights, name: str, *, across: bool) -> None:
    linear = spec.linear  # type: ignore[attr-defined]
    weight, bias = weights[f"{name}.inward.weight"], weights[f"{name}.inward.bias"]
    _norm(spec.layer_norm, weights, f"{name}.norm")  # type: ignore[attr-defined]
    if across:
        width = weight.shape[1]
        _linear(linear[0], weight[:width], bias[:width])
        _linear(linear[1], weight[width:], bias[width:])
    else:
        _linear(linear[0], weight, bias)
    _named_linear(linear[-1], weights, f"{name}.outward")


def _feed_forward(spec: object, weights: Weights, name: str) -> None:
    _norm(spec.layer_norm, weights, f"{name}.norm")  # type: ignore[attr-defined]
    _named_linear(spec.linear_0, weights, f"{name}.inward")  # type: ignore[attr-defined]
    _named_linear(spec.linear_1, weights, f"{name}.outward")  # type: ignore[attr-defined]


def specification(
    weights: Weights, positions: NDArray[np.float32], sizes: Sizes, pieces: Sequence[str]
) -> TransformerSpec:
    """Return the CTranslate2 specification of a model, in float32.

    The guided head is head 0 of the last decoder layer, which is the one that CTranslate2
    returns when the specification says alignment layer -1 and one alignment head.
    """
    spec = TransformerSpec.from_config(
        (sizes.encoder_layers, sizes.decoder_layers),
        sizes.heads,
        pre_norm=True,
        alignment_layer=-1,
        alignment_heads=1,
    )
    embedding = weights["embedding.weight"].copy()
    spec.encoder.embeddings[0].weight = embedding
    spec.decoder.embeddings.weight = embedding
    spec.decoder.projection.weight = embedding
    for side, prefix in ((spec.encoder, "encoder"), (spec.decoder, "decoder")):
        # Filled in: the built-in table starts at position 1 and differs in its rates.
        side.position_encodings.encodings = positions.copy()
        side.scale_embeddings = True
        _norm(side.layer_norm, weights, f"{prefix}_norm")
        for number, layer in enumerate(side.layer):
            name = f"{prefix}.{number}"
            _attention(layer.self_attention, weights, f"{name}.attention", across=False)
            if prefix == "decoder":
                _attention(layer.attention, weights, f"{name}.cross", across=True)
            _feed_forward(layer.ffn, weights, f"{name}.feed_forward")
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.config.unk_token, spec.config.bos_token, spec.config.eos_token = "<unk>", "<s>", "</s>"
    spec.config.decoder_start_token = "<s>"  # noqa: S105 - not a password
    spec.config.add_source_eos = True
    spec.config.layer_norm_epsilon = 1e-5
    return spec


def write_model(spec: TransformerSpec, folder: Path, quantization: str | None) -> None:
    """Write config.json, model.bin and the vocabulary into a fresh folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    spec.validate()
    spec.optimize(quantization=quantization)
    spec.save(str(folder))


def metadata(version: str, score: str = "") -> str:
    """Return the package's metadata as Argos writes it, with what the model scores if it is told.

    Synopse shows the score as it stands there; Argos knows no such field.
    """
    fields = {
        "package_version": version,
        "argos_version": "1.9",
        "type": "translate",
        "code": "translate-de_en",
        "from_code": "de",
        "from_name": "German",
        "to_code": "en",
        "to_name": "English",
        "license": "GPL-3.0-or-later",
        **({"score": score} if score else {}),
        "source": "Trained from scratch by models/training of Synopse; see README.md",
    }
    return json.dumps(fields, indent=2, ensure_ascii=False) + "\n"


def write_package(
    spec: TransformerSpec, vocabulary: Path, folder: Path, *, version: str, score: str = ""
) -> None:
    """Write an int8 model in Argos layout; a README.md already in the folder stays.

    The weights that were there go when the new ones are whole.
    """
    folder.mkdir(parents=True, exist_ok=True)
    fresh, old = folder / "model.part", folder / "model.old"
    write_model(spec, fresh, "int8")
    shutil.rmtree(old, ignore_errors=True)
    if (folder / "model").exists():
        (folder / "model").rename(old)
    fresh.rename(folder / "model")
    shutil.rmtree(old, ignore_errors=True)
    shutil.copyfile(vocabulary, folder / "sentencepiece.model")
    (folder / "metadata.json").write_text(metadata(version, score), encoding="utf-8")

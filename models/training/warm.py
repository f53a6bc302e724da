# SPDX-License-Identifier: GPL-3.0-or-later
"""Start from an exported model: the committed 21 MB are a compact checkpoint.

Reads CTranslate2's binary format (version 6: `Model::load` in src/models/model.cc and
`LayerSpec.save` in python/ctranslate2/specs/model_spec.py of CTranslate2 4.8).
"""

import struct
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.training.model import Translator

_KINDS = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data, self._place = data, 0

    def number(self, form: str) -> int:
        size = struct.calcsize(form)
        (value,) = struct.unpack_from(form, self._data, self._place)
        self._place += size
        return int(value)

    def text(self) -> str:
        raw = self.bytes(self.number("<H"))
        return raw[:-1].decode()

    def bytes(self, count: int) -> bytes:
        raw = self._data[self._place : self._place + count]
        self._place += count
        return raw


def read_variables(path: Path) -> dict[str, NDArray[np.generic]]:
    """Return the variables of a model.bin, aliases included."""
    reader = _Reader(path.read_bytes())
    version = reader.number("<I")
    if version != 6:
        raise ValueError(f"{path}: binary version {version}, expected 6")
    reader.text()
    reader.number("<I")
    found: dict[str, NDArray[np.generic]] = {}
    for _ in range(reader.number("<I")):
        name = reader.text()
        shape = [reader.number("<I") for _ in range(reader.number("<B"))]
        kind = _KINDS[reader.number("<B")]
        found[name] = np.frombuffer(reader.bytes(reader.number("<I")), kind).reshape(shape)
    for _ in range(reader.number("<I")):
        alias, name = reader.text(), reader.text()
        found[alias] = found[name]
    return found


def _real(variables: dict[str, NDArray[np.generic]], name: str) -> NDArray[np.float32]:
    """Return a variable in float32, dequantised when it is int8."""
    value, scale = variables[name], variables.get(f"{name}_scale")
    real = value.astype(np.float32)
    return real if scale is None else real / scale.astype(np.float32).reshape(-1, 1)


def _renamed(variables: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.float32]]:
    """Return the weights under the names of models.training.model."""
    weights = {"embedding.weight": _real(variables, "decoder/embeddings/weight")}

    def put(ours: str, *theirs: str) -> None:
        for part in ("weight", "bias"):
            weights[f"{ours}.{part}"] = np.concatenate(
                [_real(variables, f"{name}/{part}") for name in theirs]
            )

    def put_norm(ours: str, theirs: str) -> None:
        weights[f"{ours}.weight"] = _real(variables, f"{theirs}/gamma")
        weights[f"{ours}.bias"] = _real(variables, f"{theirs}/beta")

    for side in ("encoder", "decoder"):
        put_norm(f"{side}_norm", f"{side}/layer_norm")
        number = 0
        while f"{side}/layer_{number}/ffn/linear_0/weight" in variables:
            ours, theirs = f"{side}.{number}", f"{side}/layer_{number}"
            put(f"{ours}.attention.inward", f"{theirs}/self_attention/linear_0")
            put(f"{ours}.attention.outward", f"{theirs}/self_attention/linear_1")
            put_norm(f"{ours}.attention.norm", f"{theirs}/self_attention/layer_norm")
            if side == "decoder":
                put(
                    f"{ours}.cross.inward",
                    f"{theirs}/attention/linear_0",
                    f"{theirs}/attention/linear_1",
                )
                put(f"{ours}.cross.outward", f"{theirs}/attention/linear_2")
                put_norm(f"{ours}.cross.norm", f"{theirs}/attention/layer_norm")
            put(f"{ours}.feed_forward.inward", f"{theirs}/ffn/linear_0")
            put(f"{ours}.feed_forward.outward", f"{theirs}/ffn/linear_1")
            put_norm(f"{ours}.feed_forward.norm", f"{theirs}/ffn/layer_norm")
            number += 1
    return weights


def load_exported(model: Translator, folder: Path) -> None:
    """Fill a model of the same shape and vocabulary from an exported package or model folder."""
    path = folder / "model" / "model.bin"
    variables = read_variables(path if path.exists() else folder / "model.bin")
    weights = {name: torch.from_numpy(value.copy()) for name, value in _renamed(variables).items()}
    model.load_state_dict(weights)

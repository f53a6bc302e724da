# SPDX-License-Identifier: GPL-3.0-or-later
"""Build small packages with random weights: real files that the real libraries read."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import sentencepiece
from argostranslate.tokenizer import BPETokenizer
from ctranslate2.specs import TransformerSpec

SENTENCES = (
    "Der Zug kam am Morgen in Bremen an.",
    "Die Stadt will neue Wege für Räder bauen.",
    "Am Abend ging das Licht in den Straßen aus.",
    "Sie fragte, ob das Wasser schon kalt sei.",
    "Niemand wusste, warum die Brücke gesperrt war.",
    "The train arrived in Bremen in the morning.",
    "The city wants to build new paths for bicycles.",
    "In the evening the light went out in the streets.",
    "She asked whether the water was cold already.",
    "Nobody knew why the bridge was closed.",
)
SPECIAL = ("<unk>", "<s>", "</s>")
WIDTH, POSITIONS = 16, 600


def metadata(folder: Path, **fields: object) -> None:
    """Write metadata.json with the usual fields and those given."""
    usual = {"package_version": "1.0", "argos_version": "1.9", "type": "translate"}
    languages = {"from_code": "de", "from_name": "German", "to_code": "en", "to_name": "English"}
    folder.mkdir(parents=True, exist_ok=True)
    content = json.dumps({**usual, **languages, **fields})
    (folder / "metadata.json").write_text(content, encoding="utf-8")


def hollow(folder: Path, **fields: object) -> Path:
    """Make a package that looks whole from outside and holds nothing of use."""
    metadata(folder, **fields)
    (folder / "model").mkdir(exist_ok=True)
    for name in ("model/model.bin", "model/shared_vocabulary.json", "sentencepiece.model"):
        (folder / name).write_bytes(b"not a model")
    return folder


def sentencepiece_package(folder: Path, **fields: object) -> Path:
    """Make a package with a SentencePiece model trained on the sentences above."""
    metadata(folder, **fields)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(SENTENCES),
        model_prefix=str(folder / "sentencepiece"),
        vocab_size=340,
        byte_fallback=True,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    (folder / "sentencepiece.vocab").unlink()
    processor = sentencepiece.SentencePieceProcessor(str(folder / "sentencepiece.model"))
    vocabulary = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    _weights(folder / "model", vocabulary, add_source_eos=False)
    return folder


def bpe_package(folder: Path, prefix: str = "", **fields: object) -> Path:
    """Make a package of Moses tokens cut by byte-pair encoding, with an end mark on the source."""
    metadata(folder, target_prefix=prefix, **fields)
    merges = ["e r</w>", "e n</w>", "c h", "t h", "th e</w>", "i n</w>", "D er</w>", "a n"]
    (folder / "bpe.model").write_text(
        "\n".join(["#version: 0.2", *merges]) + "\n", encoding="utf-8"
    )
    tokenizer = BPETokenizer(folder / "bpe.model", "de", "en")
    tokens = {token for sentence in SENTENCES for token in tokenizer.encode(sentence)}
    letters = {letter for sentence in SENTENCES for letter in sentence if not letter.isspace()}
    tokens |= letters | {f"{letter}@@" for letter in letters}
    vocabulary = [*SPECIAL, *([prefix] if prefix else []), *sorted(tokens)]
    _weights(folder / "model", vocabulary, add_source_eos=True)
    return folder


def _weights(folder: Path, vocabulary: Sequence[str], *, add_source_eos: bool) -> None:
    """Write a transformer of one layer on each side, with weights drawn at random."""
    rng = np.random.default_rng(7)
    spec = TransformerSpec.from_config((1, 1), 2, pre_norm=True)

    def draw(*shape: int) -> np.ndarray:
        return rng.normal(0, 0.3, shape).astype(np.float32)

    embedding = draw(len(vocabulary), WIDTH)
    for side in (spec.encoder, spec.decoder):
        table = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        table.weight = embedding
        side.position_encodings.encodings = draw(POSITIONS, WIDTH)
        side.scale_embeddings = True
        _norm(side.layer_norm)
        for layer in side.layer:
            _attention(layer.self_attention, draw, (3, 1))
            if side is spec.decoder:
                _attention(layer.attention, draw, (1, 2, 1))
            _norm(layer.ffn.layer_norm)
            _linear(layer.ffn.linear_0, draw, 4 * WIDTH, WIDTH)
            _linear(layer.ffn.linear_1, draw, WIDTH, 4 * WIDTH)
    spec.decoder.projection.weight = embedding
    spec.decoder.projection.bias = np.zeros(len(vocabulary), np.float32)
    spec.register_source_vocabulary(list(vocabulary))
    spec.register_target_vocabulary(list(vocabulary))
    spec.config.unk_token, spec.config.bos_token, spec.config.eos_token = SPECIAL
    spec.config.decoder_start_token = "<s>"
    spec.config.add_source_eos = add_source_eos
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))


def _attention(spec, draw, widths: Sequence[int]) -> None:
    _norm(spec.layer_norm)
    for linear, width in zip(spec.linear, widths, strict=True):
        _linear(linear, draw, width * WIDTH, WIDTH)


def _linear(spec, draw, rows: int, columns: int) -> None:
    spec.weight = draw(rows, columns)
    spec.bias = np.zeros(rows, np.float32)


def _norm(spec) -> None:
    spec.gamma = np.ones(WIDTH, np.float32)
    spec.beta = np.zeros(WIDTH, np.float32)

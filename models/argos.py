# SPDX-License-Identifier: GPL-3.0-or-later
"""Load a package: the only module that knows argostranslate, CTranslate2 and SentencePiece.

All three are imported when the first model is loaded. Of argostranslate only the tokenisers are:
its other modules create folders, log the texts they translate, or reach for the network.
"""

import importlib
import json
import logging
import os
from pathlib import Path

from models.attempts import TAUGHT, Search
from models.decoding import Decoder
from models.engine import Engine, ModelInfo
from models.errors import BrokenModelError
from models.lexicon import NAME, Lexicon
from models.loaded import LoadedEngine
from models.packages import Package, sha256
from models.tokens import MosesTokens, SentencePieceTokens, Tokenizer

_LOG = logging.getLogger(__name__)


def preload() -> None:
    """Load the native libraries of the engine.

    That stops every thread for up to a tenth of a second: do it before there is a window to freeze.
    """
    for module in ("argostranslate.tokenizer", "ctranslate2", "sentencepiece"):
        importlib.import_module(module)


def load_engine(
    package: Package,
    *,
    search: Search | None = None,
    compute_type: str = "auto",
    workers: int = 0,
) -> Engine:
    """Load a package; takes a fraction of a second and the memory of its weights.

    Args:
        package: What to load.
        search: How to search for translations; by default as it suits the package.
        compute_type: Number format of CTranslate2; "auto" keeps that of the file where the
            processor can, which is 8-bit integers for every usual package.
        workers: Batches to translate at the same time; 0 for one on each core.

    Raises:
        BrokenModelError: The package cannot be used.
    """
    import ctranslate2

    ctranslate2.set_log_level(logging.ERROR)  # It writes to standard error by itself.
    tokenizer, lexicon = _tokenizer(package), _lexicon(package)
    workers = workers or _cores()
    try:
        digest = sha256(package.weights)
        # Two threads on one batch are no faster than one, two batches are (measured: 1.7 times).
        translator = ctranslate2.Translator(
            str(package.path / "model"),
            compute_type=compute_type,
            inter_threads=workers,
            intra_threads=1,
            max_queued_batches=-1,
        )
    except (OSError, RuntimeError, ValueError) as error:
        title = f"The model {package.name} cannot be loaded."
        raise BrokenModelError(title, _advice(package)) from error
    _LOG.info("Loaded %s %s with %d workers", package.id, package.version, workers)
    info = ModelInfo(package.id, package.version, digest, package.pair, package.name)
    search = search or (TAUGHT if package.builtin else Search())
    decoder = Decoder(
        translator, tokenizer, search, package.pair, package.target_prefix, lexicon=lexicon
    )
    return LoadedEngine(decoder, info, workers)


def _lexicon(package: Package) -> Lexicon | None:
    """Open the lexicon of our own package; what others put beside their models is unknown."""
    path = package.path / NAME
    try:
        return Lexicon(path) if package.builtin and path.exists() else None
    except (OSError, ValueError) as error:
        title = f"The model {package.name} cannot be loaded."
        raise BrokenModelError(title, _advice(package)) from error


def _tokenizer(package: Package) -> Tokenizer:
    pieces, bpe = package.path / "sentencepiece.model", package.path / "bpe.model"
    try:
        return _sentencepiece(pieces) if pieces.exists() else _moses(bpe, package)
    except (OSError, RuntimeError, ValueError) as error:
        title = f"The tokeniser of {package.name} cannot be loaded."
        raise BrokenModelError(title, _advice(package)) from error


def _sentencepiece(path: Path) -> Tokenizer:
    from argostranslate.tokenizer import SentencePieceTokenizer

    return SentencePieceTokens(SentencePieceTokenizer(path).lazy_processor())


def _moses(path: Path, package: Package) -> Tokenizer:
    from argostranslate.tokenizer import BPETokenizer

    tokenizer = BPETokenizer(path, package.pair.source, package.pair.target)
    tokenizer.lazy_load()
    return MosesTokens(tokenizer)


def _advice(package: Package) -> str:
    return f"Install the package again, or remove its folder: {package.path}"


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def known_share(package: Package, text: str) -> float:
    """Return the share of the tokens of a text that the vocabulary of a model knows.

    A tokeniser and a vocabulary that do not belong together load without complaint and translate
    into rubbish; this tells them apart.

    Raises:
        BrokenModelError: The tokeniser or the vocabulary cannot be read.
    """
    tokens, _ = _tokenizer(package).encode(text)
    folder = package.path / "model"
    found = [*folder.glob("source_vocabulary.*"), *folder.glob("shared_vocabulary.*")]
    try:
        content = found[0].read_text(encoding="utf-8")
        listed = json.loads(content) if found[0].suffix == ".json" else content.split("\n")
        known = {token for token in listed if isinstance(token, str)}
    except (IndexError, OSError, TypeError, ValueError) as error:
        title = f"The vocabulary of {package.name} cannot be read."
        raise BrokenModelError(title, _advice(package)) from error
    return sum(token in known for token in tokens) / len(tokens) if tokens else 0.0

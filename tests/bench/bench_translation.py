# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed of translation: source words per second, and what beam, numbers and batches cost.

Every figure comes from the sample articles and the built-in model, in one process,
one run after the other. Run: python -m tests.bench.bench_translation
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import ctranslate2
from sentencepiece import SentencePieceProcessor

from desktop.document import Document
from desktop.reading import read
from desktop.sentences import split
from desktop.translation import translate
from models import LanguagePair, Package, find, load_engine
from models.attempts import TAUGHT, Search

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
REPEATS = 2


def article() -> Document:
    """Put the sample articles into one document."""
    files = sorted(SAMPLES.glob("*.txt"))
    return Document(tuple(p for file in files for p in read(file).paragraphs))


def ours(
    package: Package, document: Document, search: Search = TAUGHT, compute_type: str = "auto"
) -> float:
    """Translate as the program does; returns the seconds of the best run."""
    engine = load_engine(package, search=search, compute_type=compute_type)
    try:
        return best(lambda: sum(1 for _ in translate(document, engine)))
    finally:
        engine.close()


def like_argos(package: Package, document: Document) -> float:
    """Translate with the settings of Argos Translate 1.11: a paragraph at a time, 32 tokens."""
    pieces = SentencePieceProcessor(str(package.path / "sentencepiece.model"))
    translator = ctranslate2.Translator(str(package.path / "model"), intra_threads=0)
    paragraphs = [
        [pieces.encode_as_pieces(p.text[s.start : s.end]) for s in split(p.text, "de")]
        for p in document.paragraphs
    ]

    def run() -> None:
        for sentences in paragraphs:
            translator.translate_batch(
                sentences,
                max_batch_size=32,
                batch_type="tokens",
                beam_size=4,
                num_hypotheses=4,
                length_penalty=0.2,
                return_scores=True,
                replace_unknowns=True,
            )

    return best(run)


def best(work: Callable[[], object]) -> float:
    """Run something a few times and return the seconds of the fastest run."""
    seconds: list[float] = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return min(seconds)


def main() -> int:
    package = find(LanguagePair("de", "en"), "builtin-de_en")
    document = article()
    words = sum(len(p.text.split()) for p in document.paragraphs)
    print(f"{package.name}: {words} words", flush=True)
    base = ours(package, document)
    print(f"beam {TAUGHT.beam_size}, 8-bit      {words / base:7.0f} words/s", flush=True)
    for name, seconds in (
        ("beam 4, 8-bit", ours(package, document, replace(TAUGHT, beam_size=4))),
        ("beam 1, 8-bit", ours(package, document, replace(TAUGHT, beam_size=1))),
        (f"beam {TAUGHT.beam_size}, float32", ours(package, document, compute_type="float32")),
        ("as Argos batches", like_argos(package, document)),
    ):
        print(
            f"{name:<18} {words / seconds:7.0f} words/s   {seconds / base:5.2f} x the time",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())

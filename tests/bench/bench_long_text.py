# SPDX-License-Identifier: GPL-3.0-or-later
"""Time and memory of long texts: 25,000, 50,000 and 100,000 words.

Time must grow with the length and not faster (the ratio per word stays near 1), and the process
must stay below 1 GB. Run: python -m tests.bench.bench_long_text [WORDS ...]
"""

import itertools
import random
import resource
import sys
import time
from pathlib import Path

from desktop.document import Document, Paragraph
from desktop.reading import read
from desktop.translation import translate
from models import LanguagePair, find, load_engine

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
LIMIT_MB = 1024


def text(words: int, seed: int) -> Document:
    """Make an article of so many words from the words of the samples, no sentence twice."""
    rng = random.Random(seed)
    paragraphs = [p for f in sorted(SAMPLES.glob("*.txt")) for p in read(f).paragraphs]
    tokens = [word for p in paragraphs for word in p.text.split()]
    result: list[Paragraph] = []
    for number in itertools.count():
        if words <= 0:
            return Document(tuple(result))
        start = rng.randrange(len(tokens) - 90)
        chosen = tokens[start : start + 80]
        result.append(Paragraph(f"Absatz {number} beginnt hier: " + " ".join(chosen)))
        words -= 84
    raise AssertionError


def main(lengths: list[int]) -> int:
    engine = load_engine(find(LanguagePair("de", "en")))
    per_word: list[float] = []
    for words in lengths:
        document = text(words, seed=words)
        started = time.perf_counter()
        first = 0.0
        paragraphs = 0
        for _ in translate(document, engine):
            first = first or time.perf_counter() - started
            paragraphs += 1
        seconds = time.perf_counter() - started
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        per_word.append(seconds / words)
        print(
            f"{words:>7} words  {paragraphs:>5} ¶  {seconds:7.1f} s  {words / seconds:6.0f} words/s"
            f"  first ¶ after {first:.2f} s  per word x{per_word[-1] / per_word[0]:.2f}"
            f"  peak {peak:.0f} MB",
            flush=True,
        )
    engine.close()
    return 0 if peak < LIMIT_MB else 1


if __name__ == "__main__":
    sys.exit(main([int(word) for word in sys.argv[1:]] or [25_000, 50_000, 100_000]))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences per second, and no text that takes more than its share of time.

Run it with `python -m tests.bench.bench_sentences`.
"""

import json
import time
from pathlib import Path

from desktop.sentences import split

TARGET = 20_000
_PIECES = (
    ".",
    "Wort ",
    "a. ",
    " ",
    "„",
    '"',
    '."',
    "\n ",
    "\n",
    "(",
    "w",
    "a.",
    "😀",
    ".“ ",
    "1. ",
)
_PIECES += (". 😀 ", "(a. B) ", "x.\n", "z. B. ", "!?", "» ", "Dr.", "- . ")
_CASES = Path(__file__).resolve().parent.parent / "sentences" / "cases.json"


def measure(seconds: float = 2.0) -> float:
    """Split the cases of the tests, ten a paragraph, and return sentences per second."""
    texts = [case["text"] for case in json.loads(_CASES.read_text(encoding="utf-8"))]
    paragraphs = [" ".join(texts[n : n + 10]) for n in range(0, len(texts), 10)]
    count = 0
    start = time.perf_counter()
    while (spent := time.perf_counter() - start) < seconds:
        count += sum(len(split(paragraph, "de")) for paragraph in paragraphs)
    return count / spent


def growth(piece: str) -> float:
    """Return how many times as long a megabyte of a piece takes as a quarter of it."""
    quarter = piece * (250_000 // len(piece))
    return _seconds(quarter * 4) / max(_seconds(quarter), 0.01)


def _seconds(text: str) -> float:
    start = time.perf_counter()
    split(text, "de")
    return time.perf_counter() - start


if __name__ == "__main__":
    speed = measure()
    print(f"German sentences: {speed:,.0f} a second (target {TARGET:,})")
    worst, piece = max((growth(piece), piece) for piece in _PIECES)
    print(f"Four times the text takes {worst:.1f} times as long at worst, with {piece!r} (below 8)")
    raise SystemExit(speed < TARGET or worst >= 8)

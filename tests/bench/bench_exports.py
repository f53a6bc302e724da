# SPDX-License-Identifier: GPL-3.0-or-later
"""A million words into every format: seconds, size and peak memory.

Run it with `python -m tests.bench.bench_exports`.
"""

import resource
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from desktop.document import BilingualDocument, Document, Link, Paragraph, ParagraphPair
from desktop.export import Format, export
from tests.export.article import article

WORDS = 1_000_000
LIMIT_MIB = 1024


def long_article(words: int) -> BilingualDocument:
    """Repeat our article, every sentence and its links a value of its own as after reading."""
    short = article()
    per_round = sum(len(pair.source.split()) for pair in short.pairs)
    pairs = tuple(
        _copy(pair, number * len(short.pairs) + place)
        for number in range(words // per_round + 1)
        for place, pair in enumerate(short.pairs, 1)
    )
    document: Document = replace(short.document, paragraphs=tuple(p.paragraph for p in pairs))
    return replace(short, document=document, pairs=pairs)


def _copy(pair: ParagraphPair, number: int) -> ParagraphPair:
    sentences = tuple(
        replace(
            sentence,
            id=f"{number}.{place}",
            source=f"{sentence.source} {number}",
            target=f"{sentence.target} {number}",
            links=tuple(Link(i, i + 1, i, i + 1, 0.5) for i in range(0, 40, 4)),
        )
        for place, sentence in enumerate(pair.sentences, 1)
    )
    text = " ".join(sentence.source for sentence in sentences)
    return ParagraphPair(str(number), Paragraph(text, pair.paragraph.kind), sentences)


def peak_mib() -> float:
    """Return the most memory that this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    bilingual = long_article(WORDS)
    print(f"{WORDS:,} words in memory: {peak_mib():.0f} MiB")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article"
        for form in Format:
            start = time.perf_counter()
            export(bilingual, path, form)
            seconds = time.perf_counter() - start
            size = path.stat().st_size / 1e6
            print(
                f"{form:10} {seconds:6.1f} s {size:7.1f} MB, peak {peak_mib():.0f} MiB", flush=True
            )
    print(f"Peak {peak_mib():.0f} MiB (limit {LIMIT_MIB})")
    return 0 if peak_mib() < LIMIT_MIB else 1


if __name__ == "__main__":
    sys.exit(main())

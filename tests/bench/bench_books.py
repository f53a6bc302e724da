# SPDX-License-Identifier: GPL-3.0-or-later
"""A 400-page book as PDF and as EPUB: when its first part is there, when all of it, and memory.

The processor time tells what the wall clock cannot on a busy machine. Memory is that of the process
that reads; it must not grow with the book beyond the file itself. Run: python -m
tests.bench.bench_books [PAGES ...]
"""

import resource
import sys
import time

from desktop.reading.isolated import parts_of_bytes
from tests.reading.books import long_epub, long_pdf

_PARAGRAPHS_A_PAGE = 6


def main(pages: list[int]) -> int:
    for count in pages:
        for name, data in (
            ("book.pdf", long_pdf(count)),
            ("book.epub", long_epub(max(1, count // 20), 20 * _PARAGRAPHS_A_PAGE)),
        ):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            started = time.perf_counter()
            parts = parts_of_bytes(data, name)
            next(parts)
            first = time.perf_counter() - started
            paragraphs = sum(len(part.document.paragraphs) for part in parts)
            seconds = time.perf_counter() - started
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            print(
                f"{name:<10} {count:>4} pages  first part after {first:.2f} s  all "
                f"({paragraphs} ¶ more) after {seconds:.1f} s, {processor:.1f} s of processor  "
                f"peak so far {after.ru_maxrss / 1024:.0f} MB",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main([int(word) for word in sys.argv[1:]] or [100, 400]))

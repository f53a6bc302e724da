# SPDX-License-Identifier: GPL-3.0-or-later
"""A project of a million words: seconds to write it, to its first pairs, and to its last.

Run it with `python -m tests.bench.bench_project`.
"""

import sys
import tempfile
import time
from pathlib import Path

from desktop.document import Project
from desktop.export.project_writer import save_project
from desktop.reading.bilingual.project_format import ProjectFile
from tests.bench.bench_exports import WORDS, long_article, peak_mib

LIMIT_S = 2.0


def main() -> int:
    bilingual = long_article(WORDS)
    middle = len(bilingual.pairs) // 2
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.synopse"
        start = time.perf_counter()
        save_project(Project.of(bilingual, (middle - 1, 0)), path)
        written, size = time.perf_counter() - start, path.stat().st_size / 1e6
        print(f"{WORDS:,} words written in {written:.1f} s, {size:.1f} MB", flush=True)
        start = time.perf_counter()
        project = ProjectFile(path.read_bytes(), path.name)
        rows = project.rows(project.place[0] if project.place else 0)
        next(rows)
        first = time.perf_counter() - start
        count = 1 + sum(1 for _ in rows)
        last = time.perf_counter() - start
    print(f"first pair {first:.2f} s (limit {LIMIT_S}), all {count:,} pairs {last:.1f} s")
    print(f"Peak {peak_mib():.0f} MiB")
    return 0 if first < LIMIT_S else 1


if __name__ == "__main__":
    sys.exit(main())

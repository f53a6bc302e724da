# SPDX-License-Identifier: GPL-3.0-or-later
"""What it costs to keep the model in a process of its own: speed, memory, start.

The same long article is translated here and by a helper, in turns, so that whatever else the
machine does strikes both. Run: python -m tests.bench.bench_helper [WORDS]
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from desktop.translation import translate
from models import LanguagePair, find, load_engine
from models.engine import Engine
from models.helper import HelperEngine
from models.helper_process import Helpers
from tests.bench.bench_long_text import text

ROUNDS = 3
MOST_COST = 0.05

IMPORTS = {
    "without the libraries": "import models.helper",
    "with the libraries": "import models.argos; models.argos.preload()",
}


class Cost(NamedTuple):
    """Seconds by the clock and of processors, those of the helper included."""

    clock: float
    processors: float


def cost(engine: Engine, words: int, seed: int) -> Cost:
    document = text(words, seed)
    began, worked = time.perf_counter(), processors(engine)
    paragraphs = sum(1 for _ in translate(document, engine))
    assert paragraphs == len(document.paragraphs)
    return Cost(time.perf_counter() - began, processors(engine) - worked)


def processors(engine: Engine) -> float:
    """Return the processor time that this process and the helper have had."""
    own = time.process_time()
    if not isinstance(engine, HelperEngine):
        return own
    fields = Path(f"/proc/{engine.pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return own + (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def megabytes(pid: int | str) -> float:
    """Return the memory that a process alone has (its private pages)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    sizes = [int(line.split()[1]) for line in lines if line.startswith("Private_")]
    return sum(sizes) / 1024


def memory_of(code: str) -> float:
    """Return the private memory of an interpreter that has run some code."""
    code += "; print('ready', flush=True); import sys; sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        found = megabytes(process.pid)
        process.stdin.close()
    return found


def compare(here: Engine, there: Engine, words: int) -> tuple[float, float]:
    """Translate in turns; return the additional share of clock and processor time, medians."""
    clock, worked = [], []
    for engine in (here, there):
        cost(engine, words // 10, seed=ROUNDS)  # The first words take longer.
    for seed in range(ROUNDS):
        order = (here, there) if seed % 2 else (there, here)
        costs = {engine: cost(engine, words, seed) for engine in order}
        clock.append(costs[there].clock / costs[here].clock - 1)
        worked.append(costs[there].processors / costs[here].processors - 1)
        print(
            f"{words} words by the clock: here {costs[here].clock:.2f} s, in the helper"
            f" {costs[there].clock:.2f} s ({100 * clock[-1]:+.1f} %); processor time"
            f" {costs[here].processors:.2f} s, {costs[there].processors:.2f} s"
            f" ({100 * worked[-1]:+.1f} %)",
            flush=True,
        )
    return statistics.median(clock), statistics.median(worked)


def main(words: int) -> int:
    package = find(LanguagePair("de", "en"))
    began = time.perf_counter()
    helpers = Helpers()
    helpers.warm()
    print(
        f"starting a process holds up its owner for {1000 * (time.perf_counter() - began):.0f} ms"
    )
    began = time.perf_counter()
    there = HelperEngine(package, helpers)
    print(f"the model is ready {time.perf_counter() - began:.2f} s after that")
    here = load_engine(package)
    clock, worked = compare(here, there, words)
    print(f"memory of the helper after that: {megabytes(there.pid):.0f} MB of its own")
    here.close()
    there.close()
    for name, code in IMPORTS.items():
        print(f"an idle interpreter {name}: {memory_of(code):.0f} MB of its own")
    print(f"medians: clock {100 * clock:+.1f} %, processor time {100 * worked:+.1f} %")
    # The clock also measures what else the machine is doing.
    return 0 if worked < MOST_COST else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])) if len(sys.argv) > 1 else main(8_000))

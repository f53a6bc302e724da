# SPDX-License-Identifier: GPL-3.0-or-later
"""Run every measurement, each in a process of its own, so that memory peaks stay apart."""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    failed = 0
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        print(f"\n== {path.stem.removeprefix('bench_')} ==", flush=True)
        command = [sys.executable, "-m", f"tests.bench.{path.stem}"]
        failed += subprocess.run(command, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

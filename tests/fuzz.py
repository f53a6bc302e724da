# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage real files for a stated time and see that readers give a document or a sentence.

Run: python -m tests.fuzz [SECONDS a format] — or make fuzz SECONDS=60. What no reader should have
raised is kept in out/fuzz/ with its seed; it becomes a test.
"""

import io
import random
import sys
import time
import traceback
import zipfile
from collections import defaultdict
from pathlib import Path

from desktop.document import SynopseError
from desktop.reading import read_bytes

FILES = Path(__file__).parent / "reading" / "files"
FOUND = Path("out/fuzz")
SLOW = 10.0
"""Seconds of the processor beyond which a damaged file of some kilobytes counts as a hang."""


def damage(data: bytes, rng: random.Random) -> bytes:
    """Change some bytes, cut a piece out, say one twice, or end early."""
    result = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5, 30))):
        start = rng.randrange(len(result) + 1)
        end = min(len(result), start + rng.choice((1, 2, 8, 64, 2000)))
        piece = bytes(result[start:end])
        match rng.randrange(5):
            case 0:
                result[start:end] = rng.randbytes(len(piece))
            case 1:
                del result[start:end]
            case 2:
                result[start:start] = piece * rng.choice((1, 3, 200))
            case 3:
                result[start:end] = piece.translate(bytes(rng.sample(range(256), 256)))
            case 4:
                del result[rng.randrange(len(result) // 2, len(result) + 1) :]
    return bytes(result)


def damage_member(data: bytes, rng: random.Random) -> bytes:
    """Damage one file in a ZIP archive and pack it again, so that the damage gets to the parser."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        victim = rng.choice(old.namelist())
        for name in old.namelist():
            member = old.read(name)
            new.writestr(name, damage(member, rng) if name == victim else member)
    return packed.getvalue()


def attempt(data: bytes, name: str) -> str:
    """Read a damaged file; return what went wrong, or ""."""
    started = time.process_time()  # By the clock, a busy machine would hang everywhere.
    try:
        read_bytes(data, name)
    except SynopseError:
        pass
    except Exception:  # noqa: BLE001 - what a fuzzer looks for.
        return traceback.format_exc()
    seconds = time.process_time() - started
    return f"took {seconds:.0f} s" if seconds > SLOW else ""


def fuzz(paths: list[Path], seconds: float, seed: int) -> int:
    """Damage the files of one format for some seconds; return how many finds there were."""
    runs = finds = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        rng = random.Random(f"{seed}-{runs}")
        path = rng.choice(paths)
        data = path.read_bytes()
        packed = data.startswith(b"PK") and rng.random() < 0.8
        damaged = damage_member(data, rng) if packed else damage(data, rng)
        wrong = attempt(damaged, path.name)
        runs += 1
        if wrong:
            finds += 1
            FOUND.mkdir(parents=True, exist_ok=True)
            (FOUND / f"{seed}-{runs}{path.suffix}").write_bytes(damaged)
            print(wrong)
    print(f"{paths[0].suffix:8} {runs:6} runs  {finds} found", flush=True)
    return finds


def main(seconds: float) -> int:
    seed = int(time.time())
    print(f"seed {seed}")
    formats: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(FILES.iterdir()):
        formats[path.suffix].append(path)
    return 1 if sum(fuzz(paths, seconds, seed) for paths in formats.values()) else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 20.0))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill an installation of an update as often as one likes: `make kill-installer TIMES=500`.

Some of them go back to the version before instead. What is left must be the old version, the new
one or both, each of them whole, and the version before must not be lost; see
`tests/models/kill_installer.py`.
"""

import secrets
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

from models.install import install
from tests.models import archives, kill_installer, packing


def main(times: int) -> int:
    seed = secrets.randbits(32)
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="synopse-kills-") as scratch:
        root = Path(scratch)
        made = packing.sentencepiece_package(root / "package")
        older, old, new = (
            archives.package(root / f"{version}.argosmodel", made, package_version=version)
            for version in ("0.9", "1.0", "2.0")
        )
        place = root / "packages"
        for archive in (older, old):
            deque(install(archive, place), maxlen=0)
        begun = time.monotonic()
        kill_installer.main(new, place, seed, times)
        print(f"{time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))

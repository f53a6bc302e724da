# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands whose output nobody reads to its end."""

import subprocess
import sys

from tests.conftest import ROOT


def test_a_reader_that_has_enough_is_no_failure() -> None:
    command = [sys.executable, "-m", "desktop", "models", "available", "--json"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141

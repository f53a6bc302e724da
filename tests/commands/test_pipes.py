# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands whose output nobody reads to its end."""

import os
import subprocess
import sys

from tests.conftest import ROOT


def test_a_reader_that_has_enough_is_no_failure() -> None:
    command = [sys.executable, "-m", "desktop", "models", "available", "--json"]
    reading, writing = os.pipe()
    # Gone before the command begins: the list fits into a pipe, and might be written in time.
    os.close(reading)
    with subprocess.Popen(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE) as process:
        os.close(writing)
        assert process.stderr.read() == b""
        assert process.wait() == 141


def test_a_name_that_is_no_text_is_written_as_it_is() -> None:
    script = (
        "import sys; from desktop.__main__ import _say_every_name; _say_every_name(); "
        "print('b\\udce4r →'); sys.stdout.flush()"
    )
    environment = os.environ | {"PYTHONIOENCODING": "cp1252:strict"}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert done.stdout.split() == [b"b\xe4r", b"\\u2192"]

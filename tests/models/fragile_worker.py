# SPDX-License-Identifier: GPL-3.0-or-later
"""The helper process, in which certain words really crash the engine."""

import os
import signal
import sys
from pathlib import Path

from models import helper_worker, smoke
from models.loaded import LoadedEngine


def crash(sentences):
    text = " ".join(sentences)
    if "Absturz" in text:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "Abbruch" in text:
        os.abort()
    once = Path(sys.argv[1]) / "once"
    if "Einmal" in text and not once.exists():
        once.touch()
        os.kill(os.getpid(), signal.SIGKILL)


def fragile(self, sentences, submit=LoadedEngine.submit):
    crash(sentences)
    return submit(self, sentences)


LoadedEngine.submit = fragile
if len(sys.argv) > 2:
    smoke.test = lambda package: os.abort()
    helper_worker.route.load = lambda chosen, workers: os.abort()
helper_worker.main()

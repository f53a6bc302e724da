# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill an installation again and again, each time somewhere else, and look at what is left.

Called with an archive, a folder that holds an older version of its package, a seed, and how many
times to kill. Every child installs the archive and ends itself at once, as by a power cut, at one
of its calls into C: between any two reads, writes, renames. Prints figures as JSON; ends with an
error as soon as a package is listed that is not whole, or none is, or the one listed does not
translate.
"""

import json
import os
import random
import shutil
import sys
from collections import Counter
from pathlib import Path

import models.argos  # noqa: F401 - loads with the first child otherwise
from models import helper, load_engine, smoke, staging
from models.engine import LanguagePair
from models.install import install
from models.packages import find, installed
from models.progress import Stage
from models.verify import Verdict, verify

PAIR = LanguagePair("de", "en")
KILLED = 77


def main(archive: Path, place: Path, seed: int, times: int) -> None:
    """Run all of it."""
    preload()
    chance = random.Random(seed)
    safe = place.with_name("safe")
    shutil.copytree(place, safe)
    # Half of the points are anywhere, half where the versions change places.
    calls = {late: count(archive, place, safe, late=late) for late in (False, True)}
    figures: Counter[str] = Counter(calls=calls[False], late_calls=calls[True])
    while figures["killed"] < times:
        late = chance.random() < 0.5
        point = 1 + chance.randrange(calls[late])
        restore(place, safe)
        ending = in_child(lambda p=point, x=late: profiled(archive, place, p, late=x))
        assert ending in (0, KILLED), ending
        # Two installations never make quite the same calls: one may end before its point.
        figures["killed" if ending == KILLED else "ended"] += 1
        figures[examine(place, try_it=chance.random() < 0.3)] += 1
        if chance.random() < 0.5:
            staging.tidy(place)
            examine(place, try_it=False)
            left = [path.name for path in staging.work_folder(place).glob("*")]
            assert left in (["lock"], []), left  # It may have died before it made the lock.
            assert len(installed([place]).packages) == 1
    figures.update(old=0, new=0, both=0, ended=0)
    print(json.dumps(figures))


def preload() -> None:
    """Load the native libraries before any child is made; each tries its package by itself."""
    import argostranslate.tokenizer
    import ctranslate2
    import sacremoses
    import sentencepiece

    helper.trial = smoke.test
    assert all((argostranslate.tokenizer, ctranslate2, sacremoses, sentencepiece))


def restore(place: Path, safe: Path) -> None:
    """Put the older version back, and nothing else."""
    for folder in (place, staging.work_folder(place)):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(safe, place)


def in_child(work) -> int:
    """Run something in a process of its own; return its exit code."""
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def count(archive: Path, place: Path, safe: Path, *, late: bool) -> int:
    """Count the calls into C of an installation that is left alone."""
    restore(place, safe)
    read, write = os.pipe()

    def work() -> None:
        os.write(write, str(profiled(archive, place, -1, late=late)).encode())

    assert in_child(work) == 0
    return int(os.read(read, 100))


def profiled(archive: Path, place: Path, point: int, *, late: bool) -> int:
    """Install and count the calls into C, die before the one with the number `point`.

    Late, they are counted from where the package has passed all tests.
    """
    calls = 0

    def watch(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        if event == "c_call":
            calls += 1
            if calls == point:
                os._exit(KILLED)

    if not late:
        sys.setprofile(watch)
    for step in install(archive, place):
        if late and step.stage is Stage.FINISHING:
            sys.setprofile(watch)
    sys.setprofile(None)
    return calls


def examine(place: Path, *, try_it: bool) -> str:
    """Check that only whole packages are listed, try the best one, and name what is there."""
    there = installed([place])
    assert not there.broken, there.broken
    assert there.packages
    for package in there.packages:
        assert verify(package).verdict is Verdict.INTACT, package
    best = find(PAIR, places=[place])

    def translate() -> None:
        engine = load_engine(best)
        assert engine.submit(["Der Zug kam am Morgen in Bremen an."]).result()[0].text
        engine.close()

    assert not try_it or in_child(translate) == 0
    versions = sorted(package.version for package in there.packages)
    return {("1.0",): "old", ("2.0",): "new", ("1.0", "2.0"): "both"}[tuple(versions)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))

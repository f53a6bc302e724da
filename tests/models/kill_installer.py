# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill an installation again and again, each time somewhere else, and look at what is left.

Called with the archive of version 2.0, a folder that holds version 1.0 of its package and, kept
beside it, version 0.9, a seed, and how many times to kill. Every child installs the archive, or
goes back from 1.0 to 0.9, and ends itself at once, as by a power cut, at one of its calls into C:
between any two reads, writes, renames. Prints figures as JSON; ends with an error as soon as a
package is listed that is not whole, or none is, or the one listed does not translate, or the
version before is lost.
"""

import json
import os
import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import models.argos  # noqa: F401 - loads with the first child otherwise
from models import helper, load_engine, smoke, staging
from models.engine import LanguagePair
from models.install import install
from models.packages import find, installed
from models.progress import Progress, Stage
from models.rollback import kept, roll_back
from models.verify import Verdict, verify

PAIR = LanguagePair("de", "en")
KILLED = 77
FATES = {("1.0",): "old", ("2.0",): "new", ("1.0", "2.0"): "both"}
"""What an installation may leave in the list."""

RETURNS = {("1.0",): "stayed", ("0.9",): "returned", ("0.9", "1.0"): "returning"}
"""What a way back may leave in the list."""

BEFORE = {"1.0": "0.9", "2.0": "1.0", "0.9": "1.0"}
"""Which version is kept of the one that is listed, once all is tidy."""


def main(archive: Path, place: Path, seed: int, times: int) -> None:
    """Run all of it."""
    preload()
    chance = random.Random(seed)
    safe = place.with_name("safe")
    for folder in (place, staging.work_folder(place)):
        shutil.copytree(folder, safe / folder.name)
    works = {False: lambda: install(archive, place), True: lambda: returning(place)}
    # Half of the points are anywhere, half where the versions change places; two in three kill an
    # installation, the others a way back.
    calls = {
        (back, late): count(work, place, safe, late=late)
        for back, work in works.items()
        for late in (False, True)
    }
    figures: Counter[str] = Counter(calls=calls[False, False], late_calls=calls[False, True])
    while figures["killed"] < times:
        back, late = chance.random() < 0.33, chance.random() < 0.5
        point = 1 + chance.randrange(calls[back, late])
        restore(place, safe)
        ending = in_child(partial(profiled, works[back], point, late=late))
        assert ending in (0, KILLED), ending
        # Two installations never make quite the same calls: one may end before its point.
        figures["killed" if ending == KILLED else "ended"] += 1
        fates = RETURNS if back else FATES
        figures[fates[examine(place, try_it=chance.random() < 0.3)]] += 1
        if chance.random() < 0.5:
            staging.tidy(place)
            examine(place, try_it=False)
            examine_tidy(place)
    figures.update(dict.fromkeys([*FATES.values(), *RETURNS.values(), "ended"], 0))
    print(json.dumps(figures))


def returning(place: Path) -> Iterator[Progress]:
    """Go back to the version before."""
    yield from roll_back(find(PAIR, places=[place]))


def examine_tidy(place: Path) -> None:
    """Check that one version is listed, the right one kept, and nothing else there."""
    left = {path.name for path in staging.work_folder(place).glob("*")}
    assert left == {"lock", "previous"}, left
    (listed,) = installed([place]).packages
    before = kept(listed)
    assert before is not None
    assert before.package.version == BEFORE[listed.version], (listed, before)
    assert verify(before.package).verdict is Verdict.INTACT


def preload() -> None:
    """Load the native libraries before any child is made; each tries its package by itself."""
    import argostranslate.tokenizer
    import ctranslate2
    import sacremoses
    import sentencepiece

    helper.trial = lambda package, **_: smoke.test(package)
    assert all((argostranslate.tokenizer, ctranslate2, sacremoses, sentencepiece))


def restore(place: Path, safe: Path) -> None:
    """Put the older versions back, and nothing else."""
    for folder in (place, staging.work_folder(place)):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(safe / folder.name, folder)


def in_child(work) -> int:
    """Run something in a process of its own; return its exit code."""
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def count(begin, place: Path, safe: Path, *, late: bool) -> int:
    """Count the calls into C of a work that is left alone."""
    restore(place, safe)
    read, write = os.pipe()

    def work() -> None:
        os.write(write, str(profiled(begin, -1, late=late)).encode())

    assert in_child(work) == 0
    return int(os.read(read, 100))


def profiled(begin, point: int, *, late: bool) -> int:
    """Work and count the calls into C, die before the one with the number `point`.

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
    for step in begin():
        if late and step.stage is Stage.FINISHING:
            sys.setprofile(watch)
    sys.setprofile(None)
    return calls


def examine(place: Path, *, try_it: bool) -> tuple[str, ...]:
    """Check that only whole packages are listed, try the best one, and tell the versions."""
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
    return tuple(sorted(package.version for package in there.packages))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))

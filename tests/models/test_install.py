# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages are installed whole or not at all, and what worked before goes on working."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from argostranslate.package import get_installed_packages

from models import install, record, staging
from models.errors import BusyError, ModelError
from models.packages import find, installed, sha256
from models.progress import Stage
from models.verify import Verdict, verify
from tests.conftest import ROOT
from tests.models import archives, packing
from tests.models.installing import PAIR, leftovers, run


def test_a_package_is_installed(one: Path, place: Path, tiny: Path) -> None:
    package = run(one, place)
    assert package.path == place / "translate-de_en-1_0"
    assert installed([place]).packages == (package,)
    assert find(PAIR, places=[place]) == package
    written = record.read(package.path)
    assert written is not None
    assert written.archive == sha256(one)
    assert written.files["model/model.bin"] == sha256(tiny / "model" / "model.bin")
    assert written.origin == "one.argosmodel"
    assert leftovers(place) == []


def test_argos_translate_sees_it_too(one: Path, place: Path) -> None:
    package = run(one, place)
    (theirs,) = get_installed_packages([place])
    assert theirs.package_path == package.path
    assert (theirs.from_code, theirs.to_code, theirs.package_version) == ("de", "en", "1.0")


def test_argos_translate_can_list_at_every_step(one: Path, two: Path, place: Path) -> None:
    run(one, place)
    for _ in install.install(two, place):
        assert [p.package_version for p in get_installed_packages([place])] == ["1.0"]
    assert [p.package_version for p in get_installed_packages([place])] == ["2.0"]


def test_the_steps_tell_how_far_it_is(one: Path, place: Path) -> None:
    steps = list(install.install(one, place))
    stages = list(dict.fromkeys(step.stage for step in steps))
    assert stages == [Stage.CHECKING, Stage.EXTRACTING, Stage.TESTING, Stage.FINISHING]
    for step in steps:
        assert step.total is None or 0 < step.done <= step.total


def test_a_new_version_takes_the_place_of_the_old(one: Path, two: Path, place: Path) -> None:
    run(one, place)
    package = run(two, place)
    assert installed([place]).packages == (package,)
    assert [path.name for path in place.iterdir()] == ["translate-de_en-2_0"]
    assert record.read(package.path).replaces == ()


def test_an_older_version_can_be_gone_back_to(one: Path, two: Path, place: Path) -> None:
    run(two, place)
    assert run(one, place).version == "1.0"
    assert [package.version for package in installed([place]).packages] == ["1.0"]


def test_the_same_again(one: Path, place: Path) -> None:
    run(one, place)
    again = run(one, place)
    assert installed([place]).packages == (again,)
    assert verify(find(PAIR, places=[place])).verdict is Verdict.INTACT


def test_a_broken_package_of_the_pair_makes_room(one: Path, place: Path) -> None:
    packing.metadata(place / "broken")
    assert installed([place]).broken
    run(one, place)
    assert not installed([place]).broken


def test_packages_of_other_pairs_stay(one: Path, tiny: Path, place: Path, tmp_path: Path) -> None:
    other = archives.package(tmp_path / "fr.argosmodel", tiny, from_code="fr", from_name="French")
    run(other, place)
    run(one, place)
    assert {str(package.pair) for package in installed([place]).packages} == {"de→en", "fr→en"}


def test_packages_of_byte_pairs(tmp_path: Path, place: Path) -> None:
    folder = packing.bpe_package(tmp_path / "bpe")
    assert run(archives.package(tmp_path / "bpe.argosmodel", folder), place).pair == PAIR


def test_too_little_room(one: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    with pytest.raises(ModelError, match="1 MB are free"):
        run(one, place)
    assert leftovers(place) == []


# -B: bytecode that this limit cuts short would fail whoever loads the same module later.
FULL = """
import resource, sys
from pathlib import Path
from models.errors import ModelError
from models.install import install
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
try:
    list(install(Path(sys.argv[1]), Path(sys.argv[2])))
except ModelError as error:
    print(error.title)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
def test_a_disk_that_fills_up_while_writing(one: Path, two: Path, place: Path) -> None:
    good = run(one, place)
    command = [sys.executable, "-B", "-c", FULL, str(two), str(place)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "no room left" in result.stdout
    assert installed([place]).packages == (good,)
    assert leftovers(place) == []


def test_a_place_that_cannot_be_written(one: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ModelError, match="cannot be used"):
        run(one, tmp_path / "file" / "packages")


@pytest.mark.parametrize("steps", [1, 3, 5, 7])
def test_closing_the_generator_undoes_it(steps: int, one: Path, two: Path, place: Path) -> None:
    good = run(one, place)
    running = install.install(two, place)
    for _ in range(steps):
        next(running)
    running.close()
    assert installed([place]).packages == (good,)
    assert leftovers(place) == []


def test_only_one_installs_at_a_time(one: Path, two: Path, place: Path) -> None:
    running = install.install(one, place)
    next(running)
    with pytest.raises(BusyError):
        run(two, place)
    staging.tidy(place)
    for _ in running:
        pass
    assert [package.version for package in installed([place]).packages] == ["1.0"]


POINTS = 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_random_points(
    older: Path,
    one: Path,
    two: Path,
    place: Path,
    record_property: Callable[[str, object], None],
) -> None:
    """`make kill-installer` does the same at as many points as one likes."""
    for archive in (older, one):
        run(archive, place)
    seed = random.randrange(1 << 32)
    record_property("seed", seed)
    command = [sys.executable, "-m", "tests.models.kill_installer"]
    arguments = map(str, (two, place, seed, POINTS))
    result = subprocess.run(
        [*command, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, f"seed {seed}\n{result.stdout}{result.stderr}"
    figures = json.loads(result.stdout)
    assert figures["killed"] == POINTS
    fates = ("old", "new", "both", "stayed", "returned", "returning")
    assert sum(figures[fate] for fate in fates) == figures["killed"] + figures["ended"]

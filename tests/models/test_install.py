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

from models import folders, install, record, staging
from models.engine import LanguagePair
from models.errors import BusyError, ModelError, PackageError
from models.install import Expected, remove
from models.packages import Broken, Package, find, installed, sha256
from models.progress import Stage
from models.verify import Verdict, verify
from tests.conftest import ROOT
from tests.models import archives, packing

PAIR = LanguagePair("de", "en")


def run(path: Path, place: Path, **options: object) -> Package:
    """Install to the end."""
    steps = install.install(path, place, **options)
    while True:
        try:
            next(steps)
        except StopIteration as ending:
            return ending.value


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "argos" / "packages"


@pytest.fixture
def one(tiny: Path, tmp_path: Path) -> Path:
    return archives.package(tmp_path / "one.argosmodel", tiny, package_version="1.0")


@pytest.fixture
def two(tiny: Path, tmp_path: Path) -> Path:
    return archives.package(tmp_path / "two.argosmodel", tiny, package_version="2.0")


@pytest.fixture
def older(tiny: Path, tmp_path: Path) -> Path:
    return archives.package(tmp_path / "older.argosmodel", tiny, package_version="0.9")


def leftovers(place: Path) -> list[str]:
    return [path.name for path in staging.work_folder(place).iterdir() if path.name != "lock"]


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


def change(name: str, how: Callable[[bytes], bytes | None]) -> Callable[[dict], None]:
    def changed(files: dict[str, bytes]) -> None:
        content = how(files.pop(name))
        if content is not None:
            files[name] = content

    return changed


def flip(raw: bytes) -> bytes:
    return bytes(byte ^ 0xFF if i % 7 == 0 else byte for i, byte in enumerate(raw))


def foreign(raw: bytes) -> bytes:
    return json.dumps([f"x{i}" for i in range(len(json.loads(raw)))]).encode()


def short(raw: bytes) -> bytes:
    return json.dumps(json.loads(raw)[:100]).encode()


WEIGHTS, VOCABULARY, PIECES = (
    "model/model.bin",
    "model/shared_vocabulary.json",
    "sentencepiece.model",
)
BAD = {
    "no metadata": (change("metadata.json", lambda _: None), "no metadata.json"),
    "broken metadata": (change("metadata.json", lambda _: b"{"), "damaged"),
    "unknown type": (
        change("metadata.json", lambda _: b'{"type": "sbd", "from_code": "de"}'),
        "type “sbd”",
    ),
    "no weights": (change(WEIGHTS, lambda _: None), "model.bin is missing"),
    "empty weights": (change(WEIGHTS, lambda _: b""), "model.bin is missing or empty"),
    "short weights": (change(WEIGHTS, lambda raw: raw[: len(raw) // 2]), "cannot be loaded"),
    "other weights": (change(WEIGHTS, lambda _: b"<html>" * 99), "cannot be loaded"),
    "no tokeniser": (change(PIECES, lambda _: None), "tokeniser"),
    "broken tokeniser": (change(PIECES, lambda raw: raw[:50]), "tokeniser"),
    "no vocabulary": (change(VOCABULARY, lambda _: None), "vocabulary"),
    "broken vocabulary": (change(VOCABULARY, lambda raw: raw[:90]), "vocabulary"),
    "foreign vocabulary": (change(VOCABULARY, foreign), "another model"),
    "short vocabulary": (change(VOCABULARY, short), "cannot be used"),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_packages_are_refused_and_harm_nothing(
    kind: str, one: Path, tiny: Path, place: Path, tmp_path: Path
) -> None:
    good = run(one, place)
    harm, reason = BAD[kind]
    files = archives.contents(tiny, package_version="2.0")
    harm(files)
    with pytest.raises(PackageError, match=reason) as refused:
        run(archives.pack(tmp_path / "bad.argosmodel", files), place)
    assert str(staging.work_folder(place)) not in str(refused.value)
    assert installed([place]).packages == (good,)
    assert not installed([place]).broken
    assert verify(good).verdict is Verdict.INTACT
    assert leftovers(place) == []


def test_another_pair_than_was_asked_for(one: Path, place: Path) -> None:
    with pytest.raises(PackageError, match="de→en, not fr→en"):
        run(one, place, expected=Expected(LanguagePair("fr", "en")))


def test_another_archive_than_the_catalogue_knows(one: Path, place: Path) -> None:
    with pytest.raises(PackageError, match="checksum differs"):
        run(one, place, expected=Expected(PAIR, "0" * 64))
    run(one, place, expected=Expected(PAIR, sha256(one)))


def test_the_first_archive_of_a_version_is_the_one_to_trust(
    one: Path, tiny: Path, place: Path, tmp_path: Path
) -> None:
    first = run(one, place)
    other = archives.package(tmp_path / "o.argosmodel", tiny, package_version="1.0", to_name="E")
    with pytest.raises(PackageError, match="installed first"):
        run(other, place)
    remove_from(place, first)
    assert run(other, place).target_name == "E"


def remove_from(place: Path, package: Package | Broken) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ARGOS_PACKAGES_DIR", str(place))
        remove(package)


def test_too_little_room(one: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    with pytest.raises(ModelError, match="1 MB are free"):
        run(one, place)
    assert leftovers(place) == []


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
    command = [sys.executable, "-c", FULL, str(two), str(place)]
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


def test_removing(one: Path, place: Path) -> None:
    package = run(one, place)
    remove_from(place, package)
    assert installed([place]).packages == ()
    assert leftovers(place) == []
    with pytest.raises(ModelError, match="not there any more"):
        remove_from(place, package)


def test_removing_a_broken_one(place: Path) -> None:
    packing.metadata(place / "broken")
    (broken,) = installed([place]).broken
    remove_from(place, broken)
    assert not (place / "broken").exists()


def test_a_link_is_removed_and_not_what_it_leads_to(tiny: Path, place: Path) -> None:
    place.mkdir(parents=True)
    (place / "linked").symlink_to(tiny)
    (package,) = installed([place]).packages
    remove_from(place, package)
    assert not installed([place]).packages
    assert (tiny / "metadata.json").is_file()


def test_the_builtin_model_cannot_be_removed() -> None:
    with pytest.raises(ModelError, match="came with the program"):
        remove(find(PAIR, places=[folders.BUILTIN]))
    assert folders.BUILTIN.is_dir()


def test_a_folder_elsewhere_cannot_be_removed(one: Path, place: Path) -> None:
    package = run(one, place)
    with pytest.raises(ModelError, match="no folder for packages"):
        remove(package)
    assert package.path.is_dir()


def test_verification(one: Path, place: Path, tiny: Path) -> None:
    package = run(one, place)
    assert verify(package).verdict is Verdict.INTACT
    package.weights.write_bytes(flip(package.weights.read_bytes()))
    (package.path / "sentencepiece.model").unlink()
    verification = verify(package)
    assert verification.verdict is Verdict.CHANGED
    assert verification.changed == (WEIGHTS, PIECES)
    (package.path / record.NAME).unlink()
    assert verify(package).verdict is Verdict.UNRECORDED


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

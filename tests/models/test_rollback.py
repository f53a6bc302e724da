# SPDX-License-Identifier: GPL-3.0-or-later
"""The version before an update is kept, and can be gone back to."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from argostranslate.package import get_installed_packages

from models import folders, record, staging
from models.engine import LanguagePair
from models.errors import BusyError, ModelError, PackageError
from models.install import install
from models.packages import find, installed, weight
from models.progress import Stage
from models.rollback import forget, kept, roll_back
from models.verify import Verdict, verify
from tests.conftest import ROOT
from tests.models import archives
from tests.models.installing import flip, remove_from, run

PAIR = LanguagePair("de", "en")


@pytest.fixture
def make(tiny: Path, tmp_path: Path):
    def make(version: str, **fields: str) -> Path:
        path = tmp_path / f"{version}-{len(fields)}.argosmodel"
        if path.exists():
            return path
        return archives.package(path, tiny, package_version=version, **fields)

    return make


def listed(place: Path) -> list[str]:
    return [package.version for package in installed([place]).packages]


def before(place: Path) -> str | None:
    found = kept(find(PAIR, places=[place]))
    return found.package.version if found else None


def back(place: Path) -> str:
    steps = roll_back(find(PAIR, places=[place]))
    while True:
        try:
            next(steps)
        except StopIteration as ending:
            return ending.value.version


def test_the_way_leads_back_and_forth(make, place: Path) -> None:
    run(make("1.0"), place)
    assert before(place) is None
    run(make("2.0"), place)
    assert (listed(place), before(place)) == (["2.0"], "1.0")
    assert back(place) == "1.0"
    assert (listed(place), before(place)) == (["1.0"], "2.0")
    assert verify(find(PAIR, places=[place])).verdict is Verdict.INTACT
    assert back(place) == "2.0"
    assert (listed(place), before(place)) == (["2.0"], "1.0")


def test_argos_translate_never_sees_what_is_kept(make, place: Path) -> None:
    run(make("1.0"), place)
    run(make("2.0"), place)
    for _ in roll_back(find(PAIR, places=[place])):
        assert [theirs.package_version for theirs in get_installed_packages([place])] == ["2.0"]
    assert [theirs.package_version for theirs in get_installed_packages([place])] == ["1.0"]


def test_one_version_is_kept_and_its_size_is_told(make, place: Path) -> None:
    for version in ("1.0", "2.0", "3.0"):
        run(make(version), place)
    found = kept(find(PAIR, places=[place]))
    assert found is not None
    assert found.package.version == "2.0"
    assert found.size == weight(found.package.path) > 100_000
    assert len(list((staging.work_folder(place) / "previous").iterdir())) == 1


def test_the_same_version_again_is_no_version_before(make, place: Path) -> None:
    for version in ("1.0", "2.0", "2.0"):
        run(make(version), place)
    assert before(place) == "1.0"


def test_of_several_older_versions_the_newest_is_kept(make, tiny: Path, place: Path) -> None:
    run(make("1.0"), place)
    for version in ("0.8", "0.10"):
        # As another program may leave them.
        folder = place / f"by-hand-{version}"
        shutil.copytree(tiny, folder)
        text = (folder / "metadata.json").read_text("utf-8")
        (folder / "metadata.json").write_text(text.replace('"1.0"', f'"{version}"'), "utf-8")
    assert sorted(listed(place)) == ["0.10", "0.8", "1.0"]
    run(make("2.0"), place)
    assert (listed(place), before(place)) == (["2.0"], "1.0")


def test_what_another_program_installed_is_kept_as_it_was(make, tiny: Path, place: Path) -> None:
    shutil.copytree(tiny, place / "theirs")
    assert listed(place) == ["1.0"]
    run(make("2.0"), place)
    assert back(place) == "1.0"
    package = find(PAIR, places=[place])
    assert package.path == place / "theirs"
    assert record.read(package.path) is None
    assert verify(package).verdict is Verdict.UNRECORDED
    assert before(place) == "2.0"


def test_a_damaged_package_can_be_gone_back_from(make, place: Path) -> None:
    run(make("1.0"), place)
    (run(make("2.0"), place).path / "model" / "model.bin").unlink()
    (broken,) = installed([place]).broken
    for _ in roll_back(broken):
        pass
    assert (listed(place), installed([place]).broken) == (["1.0"], ())
    assert before(place) is None  # A broken one is not worth keeping.


def test_a_kept_version_that_was_changed_is_not_trusted(make, place: Path) -> None:
    run(make("1.0"), place)
    good = run(make("2.0"), place)
    weights = kept(good).package.weights
    weights.write_bytes(flip(weights.read_bytes()))
    with pytest.raises(PackageError, match=r"1\.0 cannot be used: Its files have changed"):
        back(place)
    assert installed([place]).packages == (good,)
    assert verify(good).verdict is Verdict.INTACT


def test_a_kept_version_that_does_not_work_is_told(make, tiny: Path, place: Path) -> None:
    shutil.copytree(tiny, place / "theirs")
    good = run(make("2.0"), place)
    weights = kept(good).package.weights
    weights.write_bytes(weights.read_bytes()[:5000])
    with pytest.raises(PackageError, match="cannot be loaded"):
        back(place)
    assert installed([place]).packages == (good,)


# -B: bytecode that this limit cuts short would fail whoever loads the same module later.
FULL = """
import resource, sys
from pathlib import Path
from models.engine import LanguagePair
from models.errors import ModelError
from models.packages import find
from models.rollback import roll_back
resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))
try:
    list(roll_back(find(LanguagePair("de", "en"), places=[Path(sys.argv[1])])))
except ModelError as error:
    print(error.title)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
def test_a_full_disk_is_told_and_changes_nothing(make, place: Path) -> None:
    run(make("1.0"), place)
    good = run(make("2.0"), place)
    command = [sys.executable, "-B", "-c", FULL, str(place)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "no room left" in result.stdout
    assert (installed([place]).packages, before(place)) == ((good,), "1.0")
    assert not list(place.parent.rglob("*.part"))


def test_without_one_it_is_said(make, place: Path) -> None:
    run(make("1.0"), place)
    with pytest.raises(ModelError, match="no earlier version"):
        back(place)
    with pytest.raises(ModelError, match="no earlier version"):
        next(roll_back(find(PAIR, places=[folders.BUILTIN])))


def test_it_is_deleted_on_request(make, place: Path) -> None:
    run(make("1.0"), place)
    good = run(make("2.0"), place)
    assert forget(good).version == "1.0"
    assert (listed(place), before(place)) == (["2.0"], None)
    with pytest.raises(ModelError, match="no earlier version"):
        forget(good)


def test_it_goes_with_its_package(make, place: Path) -> None:
    run(make("1.0", from_code="fr", from_name="French"), place)
    run(make("2.0", from_code="fr", from_name="French"), place)
    run(make("1.0"), place)
    remove_from(place, run(make("2.0"), place))
    assert [p.name for p in (staging.work_folder(place) / "previous").iterdir()] == [
        "translate-fr_en-1_0"
    ]


def test_it_goes_when_another_program_has_removed_the_package(make, place: Path) -> None:
    run(make("1.0"), place)
    shutil.rmtree(run(make("2.0"), place).path)
    staging.tidy(place)
    assert list((staging.work_folder(place) / "previous").iterdir()) == []


def test_it_stays_while_a_folder_tells_nothing_of_itself(make, place: Path) -> None:
    run(make("1.0"), place)
    (run(make("2.0"), place).path / "metadata.json").write_text("{", "utf-8")
    staging.tidy(place)
    assert len(list((staging.work_folder(place) / "previous").iterdir())) == 1


def test_a_link_is_not_kept(make, tiny: Path, place: Path) -> None:
    place.mkdir(parents=True)
    (place / "linked").symlink_to(tiny)
    run(make("2.0"), place)
    assert before(place) is None
    assert (tiny / "metadata.json").is_file()


def test_one_at_a_time_and_closing_changes_nothing(make, place: Path) -> None:
    run(make("1.0"), place)
    good = run(make("2.0"), place)
    steps = roll_back(good)
    assert next(steps).stage is Stage.CHECKING
    with pytest.raises(BusyError):
        next(install(make("3.0"), place))
    assert next(steps).stage is Stage.TESTING
    steps.close()
    assert (installed([place]).packages, before(place)) == ((good,), "1.0")

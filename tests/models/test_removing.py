# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages are removed, whole or broken, and nothing else is."""

from pathlib import Path

import pytest

from models import folders
from models.errors import ModelError
from models.install import remove
from models.packages import find, installed
from tests.models import packing
from tests.models.installing import PAIR, leftovers, remove_from, run


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

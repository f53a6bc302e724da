# SPDX-License-Identifier: GPL-3.0-or-later
"""Installed packages are found, and broken ones hide nothing."""

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import folders
from models.engine import LanguagePair
from models.errors import BrokenModelError, NoModelError
from models.packages import find, installed, read, sha256, version_key
from tests.models.packing import hollow, metadata

PAIR = LanguagePair("de", "en")


def test_the_builtin_is_a_package(builtin_model: Path) -> None:
    package = find(PAIR, places=[folders.BUILTIN])
    assert package.path == builtin_model
    assert package.id == "builtin-de_en"
    assert package.builtin
    assert package.name.startswith("German → English (built-in")


def test_argos_translate_reads_the_builtin_alike(builtin_model: Path) -> None:
    from argostranslate.package import Package

    theirs, ours = Package(builtin_model), find(PAIR, places=[folders.BUILTIN])
    assert (theirs.from_code, theirs.to_code) == ours.pair
    assert (theirs.from_name, theirs.to_name) == (ours.source_name, ours.target_name)
    assert (theirs.package_version, theirs.target_prefix) == (ours.version, ours.target_prefix)


def test_an_installed_package_is_better_than_the_builtin(tmp_path: Path) -> None:
    hollow(tmp_path / "one", package_version="0.0")
    chosen = find(PAIR, places=[tmp_path, folders.BUILTIN])
    assert chosen.id == "translate-de_en"
    assert find(PAIR, "builtin-de_en", [tmp_path, folders.BUILTIN]).builtin


def test_the_newest_version_is_chosen(tmp_path: Path) -> None:
    for version in ("1.9", "1.10", "1.2.7", ""):
        hollow(tmp_path / f"v{version}", package_version=version)
    assert find(PAIR, places=[tmp_path]).version == "1.10"


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert installed([tmp_path / "nowhere"]).packages == ()


def test_names_come_from_the_metadata_or_the_table(tmp_path: Path) -> None:
    hollow(tmp_path / "a", from_name="Deutsch", to_name=None)
    package = find(PAIR, places=[tmp_path])
    assert (package.source_name, package.target_name) == ("Deutsch", "English")


def break_metadata(folder: Path, content: bytes) -> None:
    (folder / "metadata.json").write_bytes(content)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b"{}", b'{"from_code": "de"}', b"[" * 100_000]
    + [json.dumps({"from_code": a, "to_code": b}).encode() for a, b in [(1, 2), ("../x", "en")]]
    + [b" " * 2_000_000],
    ids=lambda content: content[:24].decode("latin-1"),
)
def test_bad_metadata_hides_nothing(tmp_path: Path, content: bytes) -> None:
    break_metadata(hollow(tmp_path / "a-broken"), content)
    hollow(tmp_path / "whole")
    inventory = installed([tmp_path])
    assert [p.path.name for p in inventory.packages] == ["whole"]
    assert [b.path.name for b in inventory.broken] == ["a-broken"]
    assert inventory.broken[0].reason.endswith(".")


@pytest.mark.parametrize(
    "name",
    ["metadata.json", "model/model.bin", "model/shared_vocabulary.json", "sentencepiece.model"],
)
@pytest.mark.parametrize("emptied", [True, False])
def test_missing_parts(tmp_path: Path, name: str, emptied: bool) -> None:
    broken = hollow(tmp_path / "broken")
    (broken / name).unlink()
    if emptied:
        (broken / name).touch()
    hollow(tmp_path / "whole")
    inventory = installed([tmp_path])
    assert [p.path.name for p in inventory.packages] == ["whole"]
    assert [b.path.name for b in inventory.broken] == ["broken"]


def test_strange_things_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file.argosmodel").write_bytes(b"zip")
    (tmp_path / ".hidden").mkdir()
    metadata(tmp_path / "splitter", type="sbd")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    inventory = installed([tmp_path])
    assert inventory.packages == inventory.broken == ()


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "packages").touch()
    hollow(tmp_path / "more" / "whole")
    inventory = installed([tmp_path / "packages", tmp_path / "more"])
    assert len(inventory.packages) == len(inventory.broken) == 1


def test_absent_pair_names_what_is_there(tmp_path: Path) -> None:
    hollow(tmp_path / "a")
    with pytest.raises(NoModelError) as caught:
        find(LanguagePair("de", "fr"), places=[tmp_path])
    assert caught.value.title == "No installed model translates from German to French."
    assert caught.value.advice == "Installed are: German to English."


def test_nothing_installed(tmp_path: Path) -> None:
    with pytest.raises(NoModelError, match="No translation package is installed at all"):
        find(PAIR, places=[tmp_path])


def test_unknown_id_names_those_that_are_there(tmp_path: Path) -> None:
    hollow(tmp_path / "a")
    with pytest.raises(NoModelError, match="Choose one of these: translate-de_en"):
        find(PAIR, "other", [tmp_path])


def test_no_language_code() -> None:
    with pytest.raises(NoModelError, match="“Deutsch” is not a language code"):
        find(LanguagePair("Deutsch", "en"))


def test_the_only_package_is_broken(tmp_path: Path) -> None:
    (hollow(tmp_path / "a") / "model" / "model.bin").unlink()
    with pytest.raises(BrokenModelError, match=r"cannot be used: model/model\.bin"):
        find(PAIR, places=[tmp_path])
    assert find(PAIR, places=[tmp_path, folders.BUILTIN]).builtin


def test_digest(builtin_model: Path) -> None:
    weights = builtin_model / "model" / "model.bin"
    assert sha256(weights) == hashlib.sha256(weights.read_bytes()).hexdigest()


@given(st.text())
def test_any_version_can_be_ordered(version: str) -> None:
    assert version_key(version) >= ()


def test_a_version_without_end_can_be_ordered() -> None:
    assert version_key("9" * 5000) > version_key("1.0")


def test_read_never_raises_for_a_missing_folder(tmp_path: Path) -> None:
    assert read(tmp_path / "nowhere") is not None

# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages that are not what they should be are refused, and harm nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from models import staging
from models.engine import LanguagePair
from models.errors import PackageError
from models.install import Expected
from models.packages import installed, sha256
from models.verify import Verdict, verify
from tests.models import archives
from tests.models.installing import PAIR, PIECES, VOCABULARY, WEIGHTS, leftovers, remove_from, run


def change(name: str, how: Callable[[bytes], bytes | None]) -> Callable[[dict], None]:
    def changed(files: dict[str, bytes]) -> None:
        content = how(files.pop(name))
        if content is not None:
            files[name] = content

    return changed


def foreign(raw: bytes) -> bytes:
    return json.dumps([f"x{i}" for i in range(len(json.loads(raw)))]).encode()


def short(raw: bytes) -> bytes:
    return json.dumps(json.loads(raw)[:100]).encode()


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

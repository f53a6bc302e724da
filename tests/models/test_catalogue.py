# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped catalogue and what can be asked of any."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import index, languages
from models.catalogue import Catalogue, State, search, state
from models.engine import LanguagePair
from models.errors import ModelError
from models.index import parse
from models.packages import Package
from tests.conftest import ROOT

SNAPSHOT = ROOT / "resources" / "catalogue.json"


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return index.load(SNAPSHOT)


def row(source: str, target: str, version: str = "1.0", **fields: object) -> dict[str, object]:
    link = f"https://models.test/translate-{source}_{target}-{version}.argosmodel"
    codes = {"from_code": source, "to_code": target, "package_version": version}
    return (
        codes | {"from_name": source.upper(), "to_name": target.upper(), "links": [link]} | fields
    )


def listed(*rows: object) -> bytes:
    return json.dumps(rows).encode()


def pairs(entries) -> list[str]:
    return [str(entry.pair) for entry in entries]


def test_the_snapshot_is_dated_and_whole(shipped: Catalogue) -> None:
    raw = json.loads(SNAPSHOT.read_text(encoding="utf-8"))
    assert len(shipped.entries) == len(raw["packages"]) > 80
    assert shipped.date == raw["date"] >= "2026-11"
    assert shipped.source.endswith("/index.json")
    for entry in shipped.entries:
        file = f"{entry.id}-{entry.version.replace('.', '_')}.argosmodel"
        assert all(link.endswith(f"/{file}") for link in entry.links)
        assert languages.name(entry.pair.source) == entry.source_name != entry.pair.source
        assert languages.name(entry.pair.target) == entry.target_name != entry.pair.target
        assert len(entry.links) == 1 or entry.sha256
        assert entry.sha256 == "" or len(bytes.fromhex(entry.sha256)) == 32
    digests = [entry.sha256 for entry in shipped.entries if entry.sha256]
    assert len(set(digests)) == len(digests) > 20


def test_the_pair_of_this_program_is_pinned(shipped: Catalogue) -> None:
    entry = shipped.find(LanguagePair("de", "en"))
    assert entry is not None
    assert (entry.version, entry.size) == ("1.3", 150_512_831)
    assert entry.sha256.startswith("becc2b00")


def test_ways_are_direct_or_via_english(shipped: Catalogue) -> None:
    direct = shipped.way(LanguagePair("de", "en"))
    assert direct is not None
    assert (direct.via, len(direct.entries)) == ("", 1)
    chain = shipped.way(LanguagePair("de", "fr"))
    assert chain is not None
    assert chain.via == "en"
    assert pairs(chain.entries) == ["de→en", "en→fr"]
    assert shipped.way(LanguagePair("de", "xx")) is None
    assert shipped.way(LanguagePair("de", "de")) is None
    assert shipped.way(LanguagePair("en", "en")) is None


def test_all_ways(shipped: Catalogue) -> None:
    ways = shipped.ways()
    assert len({way.pair for way in ways}) == len(ways) > 1500
    direct = [way for way in ways if not way.via]
    assert direct == ways[: len(direct)]
    assert len(direct) == len(shipped.entries)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("german", ["de→en", "en→de"]),
        ("GERM engl", ["de→en", "en→de"]),
        ("de", ["da→en", "de→en", "en→de"]),
        ("de→en", ["de→en", "en→de"]),
        ("brazil", ["en→pb"]),
        ("deutsch", ["de→en", "en→de"]),
        ("klingon", []),
        ("german french", []),
    ],
)
def test_search(text: str, expected: list[str], shipped: Catalogue) -> None:
    german = {"de": "Deutsch", "da": "Dänisch", "en": "Englisch"}
    found = search(shipped.entries, text, lambda code: german.get(code, code))
    assert set(expected) - {"da→en"} <= set(pairs(found))
    assert bool(found) == bool(expected)


def test_nothing_searched_for_is_everything(shipped: Catalogue) -> None:
    assert search(shipped.entries, "  ") == list(shipped.entries)


def test_the_newest_version_of_a_pair_counts() -> None:
    read = parse(listed(row("de", "en", "1.9"), row("de", "en", "1.10"), row("de", "en", "1.2")))
    assert [entry.version for entry in read.entries] == ["1.10"]


@pytest.mark.parametrize(
    "bad",
    [
        None,
        3,
        "x",
        [],
        row("de", "en", type="sbd"),
        row("de", "en", links=["ipfs://Qm", "http://models.test/x", 3]),
        row("de", "en", links="https://models.test/x"),
        row("../..", "en"),
        row("de", "en", package_version=None),
        row("de", "en", package_version=r"1\..\..\elsewhere"),
        row("de", "en", package_version="9" * 5000),
        {},
    ],
)
def test_rows_that_are_no_use_are_passed_over(bad: object) -> None:
    assert pairs(parse(listed(bad, row("fr", "en"))).entries) == ["fr→en"]


@pytest.mark.parametrize("raw", [b"", b"{", b"<html>", b"[]", b"{}", b"3", b"\xff", b"[" * 99999])
def test_a_damaged_catalogue_is_said_to_be_one(raw: bytes) -> None:
    with pytest.raises(ModelError):
        parse(raw)


def test_facts_are_kept_for_the_same_version_only(shipped: Catalogue) -> None:
    fresh = parse(listed(row("de", "en", "1.3"), row("en", "fr", "2.0")), "2026-12-01", "https://i")
    merged = index.merge(fresh, shipped)
    same, newer = merged.entries
    assert same.sha256.startswith("becc2b00")
    assert same.links[0].startswith("https://models.test/")
    assert (newer.sha256, newer.size, len(newer.links)) == ("", None, 1)
    assert (merged.date, merged.source) == ("2026-12-01", "https://i")


def test_dump_and_parse(shipped: Catalogue) -> None:
    assert parse(index.dump(shipped)) == shipped


def test_the_newest_catalogue_that_can_be_read(tmp_path: Path, shipped: Catalogue) -> None:
    saved = tmp_path / "catalogue.json"
    assert index.newest([SNAPSHOT, saved]) == shipped
    saved.write_bytes(b"{")
    assert index.newest([SNAPSHOT, saved]) == shipped
    fresh = parse(listed(row("de", "en")), "2099-01-01")
    saved.write_bytes(index.dump(fresh))
    assert index.newest([SNAPSHOT, saved]) == fresh
    with pytest.raises(ModelError, match="no catalogue"):
        index.newest([tmp_path / "gone.json"])


def package(id_: str, version: str) -> Package:
    return Package(Path(), id_, version, LanguagePair("de", "en"), "German", "English")


@pytest.mark.parametrize(
    ("installed", "expected"),
    [
        ([], State.AVAILABLE),
        ([("builtin-de_en", "0.1")], State.AVAILABLE),
        ([("translate-fr_en", "1.3")], State.AVAILABLE),
        ([("translate-de_en", "1.3")], State.INSTALLED),
        ([("translate-de_en", "1.10")], State.INSTALLED),
        ([("translate-de_en", "1.2")], State.UPDATABLE),
        ([("translate-de_en", "")], State.UPDATABLE),
        ([("translate-de_en", "1.2"), ("translate-de_en", "1.3")], State.INSTALLED),
    ],
)
def test_state(installed: list[tuple[str, str]], expected: State, shipped: Catalogue) -> None:
    entry = shipped.find(LanguagePair("de", "en"))
    assert entry is not None
    assert state(entry, [package(*one) for one in installed]) is expected


json_values = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())
rows = st.fixed_dictionaries({"from_code": json_values, "links": json_values})


@given(st.lists(json_values | rows))
def test_no_index_is_too_odd(rows: list[object]) -> None:
    assert pairs(parse(listed(*rows, row("de", "en"))).entries) == ["de→en"]

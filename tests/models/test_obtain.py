# SPDX-License-Identifier: GPL-3.0-or-later
"""From the catalogue to an installed package, over a real server."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from models import index, record
from models.catalogue import Catalogue, Entry
from models.engine import LanguagePair
from models.errors import DownloadError, ModelError, PackageError
from models.obtain import obtain, refresh
from models.packages import installed, sha256
from models.progress import Stage
from models.wanted import Patience
from tests.models import archives, servers
from tests.models.servers import Server

QUICK = Patience(timeout=5, rounds=2, wait=0.1, sleep=lambda _: None)
PATH = "/v1/translate-de_en-1_3.argosmodel"


@pytest.fixture
def server(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.delenv("http_proxy", raising=False)
    path = archives.package(tmp_path / "made.argosmodel", tiny, package_version="1.3")
    with servers.running() as running:
        running.files[PATH] = path.read_bytes()
        yield running


@pytest.fixture
def entry(server: Server) -> Entry:
    return Entry(LanguagePair("de", "en"), "1.3", "German", "English", (server.link(PATH),))


class Folders:
    def __init__(self, root: Path) -> None:
        self.place = root / "argos" / "packages"
        self.downloads = root / "downloads"

    def obtain(self, entry: Entry):
        return end(obtain(entry, self.place, self.downloads, QUICK))


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def end(steps):
    """Run to the end and return the result."""
    while True:
        try:
            next(steps)
        except StopIteration as ending:
            return ending.value


def test_from_the_server_into_the_folder(folders: Folders, entry: Entry, tmp_path: Path) -> None:
    known = replace(entry, sha256=sha256(tmp_path / "made.argosmodel"))
    package = folders.obtain(known)
    assert installed([folders.place]).packages == (package,)
    assert record.read(package.path).origin == entry.links[0]
    assert list(folders.downloads.iterdir()) == []


def test_the_steps_are_those_of_both(folders: Folders, entry: Entry) -> None:
    steps = list(obtain(entry, folders.place, folders.downloads, QUICK))
    stages = list(dict.fromkeys(step.stage for step in steps))
    expected = [Stage.CONNECTING, Stage.DOWNLOADING, Stage.CHECKING, Stage.EXTRACTING]
    assert stages == [*expected, Stage.TESTING, Stage.FINISHING]


def test_a_bad_package_is_not_kept(folders: Folders, entry: Entry, server: Server) -> None:
    server.files[PATH] = server.files[PATH][:-50]
    with pytest.raises(PackageError, match="incomplete"):
        folders.obtain(entry)
    assert list(folders.downloads.iterdir()) == []


def test_another_pair_than_promised(folders: Folders, entry: Entry) -> None:
    with pytest.raises(PackageError, match="not fr→en"):
        folders.obtain(replace(entry, pair=LanguagePair("fr", "en")))


def test_what_could_not_be_installed_need_not_be_fetched_again(
    folders: Folders, entry: Entry, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("models.install._MARGIN", 10**15)
        with pytest.raises(ModelError, match="are free"):
            folders.obtain(entry)
    folders.obtain(entry)
    assert len(server.requests) == 1


@pytest.fixture
def known() -> Catalogue:
    entry = Entry(LanguagePair("de", "en"), "1.3", "German", "English", ("https://m/x",), 7, "a")
    return Catalogue("2026-01-01", "", (entry,))


def listed(version: str) -> bytes:
    row = {"from_code": "de", "to_code": "en", "package_version": version, "links": ["https://n/x"]}
    return json.dumps([row]).encode()


def test_a_refreshed_catalogue_is_saved(server: Server, known: Catalogue, tmp_path: Path) -> None:
    server.files["/index.json"] = listed("1.3")
    saved = tmp_path / "data" / "catalogue.json"
    fresh = end(refresh(known, saved, server.link("/index.json"), QUICK))
    assert index.load(saved) == fresh
    assert fresh.date > known.date
    assert (fresh.entries[0].size, fresh.entries[0].links) == (7, ("https://n/x", "https://m/x"))
    assert [path.name for path in saved.parent.iterdir()] == ["catalogue.json"]


@pytest.mark.parametrize("content", [b"[]", b"[{}]", b"[1, 2", b"<html>", b""])
def test_a_bad_index_leaves_the_old_one(
    content: bytes, server: Server, known: Catalogue, tmp_path: Path
) -> None:
    server.files["/index.json"] = content
    saved = tmp_path / "catalogue.json"
    saved.write_bytes(index.dump(known))
    with pytest.raises(DownloadError):
        end(refresh(known, saved, server.link("/index.json"), QUICK))
    assert index.load(saved) == known
    assert not (tmp_path / "catalogue.json.new").exists()

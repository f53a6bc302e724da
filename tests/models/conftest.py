# SPDX-License-Identifier: GPL-3.0-or-later
"""Models to test with, the built-in one and small ones with random weights, and a server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models import Engine, LanguagePair, find, load_engine
from models.folders import BUILTIN
from models.wanted import Wanted
from tests.models import archives, packing, servers
from tests.models.fetching import CONTENT, PATH
from tests.models.servers import Server


def load(place) -> Engine:
    return load_engine(find(LanguagePair("de", "en"), places=[place]))


@pytest.fixture(scope="session")
def builtin() -> Iterator[Engine]:
    engine = load(BUILTIN)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def random_pieces(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    place = tmp_path_factory.mktemp("pieces")
    packing.sentencepiece_package(place / "package")
    engine = load(place)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def random_bpe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    place = tmp_path_factory.mktemp("bpe")
    packing.bpe_package(place / "package", prefix="__en__")
    engine = load(place)
    yield engine
    engine.close()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    """Serve a file of random bytes that looks like an archive."""
    with servers.running() as running:
        running.files[PATH] = CONTENT
        yield running


@pytest.fixture
def order(server: Server, tmp_path: Path) -> Wanted:
    """Want that file."""
    return Wanted((server.link(PATH),), tmp_path / "downloads" / "x.argosmodel")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where packages are installed."""
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

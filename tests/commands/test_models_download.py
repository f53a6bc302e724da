# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse models` as a user calls it who downloads, from a real server."""

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from desktop.__main__ import main
from models import folders
from models.engine import LanguagePair
from tests.commands.conftest import answer, call, listed
from tests.conftest import ROOT
from tests.models import archives, servers
from tests.models.servers import Server
from tests.models.shop import open_shop

pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def server(tiny: Path, tmp_path: Path) -> Iterator[Server]:
    """Serve packages, and save a catalogue that leads to them."""
    goods: list[tuple[LanguagePair, str, Path]] = []
    for source, target, version in [("de", "en", "1.3"), ("en", "fr", "1.9"), ("fr", "en", "1.9")]:
        pair = {"from_code": source, "to_code": target, "package_version": version}
        path = archives.package(tmp_path / f"{source}{target}", tiny, **pair)
        goods.append((LanguagePair(source, target), version, path))
    with servers.running() as running:
        open_shop(running, goods)
        yield running


def test_a_pair_is_downloaded(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("install", "de-en") == 0
    out, err = capsys.readouterr()
    assert err.startswith("Downloading translate-de_en 1.3 (0 MB) from 127.0.0.1")
    assert "Installed translate-de_en 1.3" in out
    assert list(folders.downloads().iterdir()) == []
    assert call("install", "de_en") == 0
    assert "installed already" in capsys.readouterr().out
    assert len(server.requests) == 1


def test_a_pair_via_english_is_two_packages(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("install", "de→fr") == 0
    assert "via English" in capsys.readouterr().out
    assert listed(capsys) == ["translate-de_en", "translate-en_fr", "builtin-de_en"]


def test_a_chain_translates_and_says_so(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("install", "de-fr") == 0
    article = tmp_path / "artikel.txt"
    article.write_text("Der Rat der Stadt tagte gestern bis in die Nacht.", encoding="utf-8")
    written = tmp_path / "artikel.json"
    capsys.readouterr()
    assert main(["translate", str(article), "--to", "fr", "-o", str(written)]) == 0
    assert "via English" in capsys.readouterr().err
    data = json.loads(written.read_text(encoding="utf-8"))
    assert data["model"]["id"] == "translate-de_en+translate-en_fr"
    assert data["target"]["language"] == "fr"
    schema = ROOT / "resources" / "schemas" / "json-export.schema.json"
    jsonschema.validate(data, json.loads(schema.read_text(encoding="utf-8")))


def test_an_update_is_shown_and_done(
    server: Server, tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = archives.package(tmp_path / "old.argosmodel", tiny, package_version="1.2")
    assert call("install", old) == 0
    states = {row["id"]: row["state"] for row in answer(capsys, "available")["packages"]}
    assert states["translate-de_en"] == "updatable"
    assert call("install", "de-en") == 0
    (row,) = [row for row in answer(capsys, "list")["packages"] if not row["builtin"]]
    assert row["version"] == "1.3"
    assert row["origin"].startswith("http://127.0.0.1")


def test_the_index_is_refreshed(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    row = {"from_code": "sv", "to_code": "en", "package_version": "9", "links": ["https://m/x"]}
    server.files["/index.json"] = json.dumps([row]).encode()
    assert [row["id"] for row in answer(capsys, "available", "--refresh")["packages"]] == [
        "translate-sv_en"
    ]
    assert json.loads(folders.catalogue().read_text(encoding="utf-8"))["date"] < "2099"


def test_a_server_without_the_file(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    server.faults = [servers.status(404)]
    assert call("install", "de-en") == 1
    assert "does not have the file" in capsys.readouterr().err

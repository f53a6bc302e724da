# SPDX-License-Identifier: GPL-3.0-or-later
"""The command as a user calls it, with real packages and a real server."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from desktop.__main__ import main
from models import folders, index
from models.catalogue import Catalogue, Entry
from models.engine import LanguagePair
from models.packages import sha256
from tests.conftest import ROOT
from tests.models import archives, packing, servers
from tests.models.servers import Server


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packing.sentencepiece_package(tmp_path_factory.mktemp("tiny") / "package")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test folders of its own."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.delenv("ARGOS_PACKAGES_DIR")
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def archive(tiny: Path, tmp_path: Path) -> Path:
    return archives.package(tmp_path / "made.argosmodel", tiny, package_version="1.3")


@pytest.fixture
def server(tiny: Path, tmp_path: Path) -> Iterator[Server]:
    """Serve packages, and save a catalogue that leads to them."""
    entries: list[Entry] = []
    with servers.running() as running:
        for source, target, version in [
            ("de", "en", "1.3"),
            ("en", "fr", "1.9"),
            ("fr", "en", "1.9"),
        ]:
            pair = {"from_code": source, "to_code": target, "package_version": version}
            path = archives.package(tmp_path / f"{source}{target}", tiny, **pair)
            link = f"/translate-{source}_{target}.argosmodel"
            running.files[link] = path.read_bytes()
            names = {"de": "German", "en": "English", "fr": "French"}
            entries.append(
                Entry(
                    LanguagePair(source, target),
                    version,
                    names[source],
                    names[target],
                    (running.link(link),),
                    path.stat().st_size,
                    sha256(path),
                )
            )
        saved = folders.catalogue()
        saved.parent.mkdir(parents=True)
        catalogue = Catalogue("2099-01-01", running.link("/index.json"), tuple(entries))
        saved.write_bytes(index.dump(catalogue))
        yield running


def call(*arguments: str | Path) -> int:
    return main(["models", *map(str, arguments)])


def answer(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> dict:
    capsys.readouterr()
    assert call(*arguments, "--json") == code
    return json.loads(capsys.readouterr().out)


def listed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [row["id"] for row in answer(capsys, "list")["packages"]]


def test_what_can_be_had(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "available")
    assert found["date"] >= "2026"
    (german,) = [row for row in found["packages"] if row["id"] == "translate-de_en"]
    assert german["state"] == "available"
    assert german["version"] == "1.3"
    assert german["links"][0].startswith("https://")


def test_the_table_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("available", "germ") == 0
    lines = capsys.readouterr().out.splitlines()
    assert "German → English" in lines[1]
    assert "151 MB" in lines[1]
    assert len(lines) == 3


def test_a_way_via_english(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "available", "german", "french")
    assert found["packages"] == []
    assert {
        "from": "de",
        "to": "fr",
        "via": "en",
        "ids": ["translate-de_en", "translate-en_fr"],
    } in found["ways"]
    assert call("available", "german", "french") == 0
    assert "via English" in capsys.readouterr().out


def test_nothing_fits(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("available", "klingon") == 0
    assert "klingon" in capsys.readouterr().out


def test_a_file_is_installed_listed_verified_removed(
    archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (installed,) = answer(capsys, "install", archive)["installed"]
    assert (installed["id"], installed["version"]) == ("translate-de_en", "1.3")
    assert Path(installed["path"]).parent == folders.shared()
    assert listed(capsys) == ["translate-de_en", "builtin-de_en"]
    rows = answer(capsys, "verify")["packages"]
    assert [row["verdict"] for row in rows] == ["intact", "unrecorded"]
    assert [row["fault"] for row in rows] == [None, None]
    assert answer(capsys, "remove", "translate-de_en") == {"removed": ["translate-de_en"]}
    assert listed(capsys) == ["builtin-de_en"]


def test_words_for_people(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("install", archive) == 0
    assert capsys.readouterr().out.startswith("Installed translate-de_en 1.3 in ")
    assert call("list") == 0
    assert "German → English" in capsys.readouterr().out
    assert call("verify", "translate-de_en") == 0
    assert "unchanged" in capsys.readouterr().out
    assert call("available", "de-en") == 0
    assert "installed" in capsys.readouterr().out
    assert call("remove", "translate-de_en") == 0
    assert capsys.readouterr().out.endswith("Removed translate-de_en\n")


def test_a_damaged_model_is_found(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (installed,) = answer(capsys, "install", archive)["installed"]
    weights = Path(installed["path"]) / "model" / "model.bin"
    weights.write_bytes(weights.read_bytes()[:-100])
    (row,) = answer(capsys, "verify", "translate-de_en", code=1)["packages"]
    assert (row["verdict"], row["changed"]) == ("changed", ["model/model.bin"])
    assert "cannot be loaded" in row["fault"]
    assert call("verify") == 1
    assert "CHANGED" in capsys.readouterr().out


def test_broken_packages_are_told_of_and_can_be_removed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (folders.shared() / "half").mkdir(parents=True)
    assert [row["name"] for row in answer(capsys, "list")["broken"]] == ["half"]
    assert call("list") == 0
    assert "cannot be used" in capsys.readouterr().out
    assert call("verify") == 1
    assert call("remove", "half") == 0
    assert answer(capsys, "list")["broken"] == []


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


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["install", "gone.argosmodel"], "cannot be read"),
        (["install", "en-xx"], "translates en→xx"),
        (["remove", "builtin-de_en"], "came with the program"),
        (["remove", "translate-xx_yy"], "no installed model"),
        (["verify", "nothing"], "no installed model"),
    ],
)
def test_failures_are_one_sentence(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(*arguments) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("synopse: ")
    assert reason in err
    assert err.count("\n") == 1


def test_an_interruption_is_no_harm(
    archive: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("models.helper.trial", interrupted)
    assert call("install", archive) == 130
    assert "stopped" in capsys.readouterr().err
    monkeypatch.undo()


@pytest.mark.parametrize(
    "command", [[], ["available"], ["list"], ["install"], ["remove"], ["verify"]]
)
def test_help_reads_well(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        call(*command, "--help")
    assert ending.value.code == 0
    assert "synopse models" in capsys.readouterr().out


def test_a_command_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        call()
    assert ending.value.code == 2


def test_a_pipe_gets_no_bar(archive: Path) -> None:
    command = [sys.executable, "-m", "desktop", "models", "install", str(archive)]
    result = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
    assert result.stderr == ""
    assert result.stdout.count("\n") == 1

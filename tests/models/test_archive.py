# SPDX-License-Identifier: GPL-3.0-or-later
"""Archives from strangers: what is taken out, and what is refused before a byte is written."""

import random
import stat
import zipfile
from pathlib import Path

import pytest

from models import archive
from models.errors import PackageError
from tests.models import archives


def unpack(path: Path, folder: Path) -> dict[str, str]:
    """Do what an installation does with an archive."""
    folder.mkdir()
    with archive.opened(path) as file:
        steps = archive.extract(file, archive.inspect(file), folder)
        while True:
            try:
                next(steps)
            except StopIteration as ending:
                return ending.value


def written(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_a_package_comes_out_as_it_went_in(tiny: Path, tmp_path: Path) -> None:
    files = archives.contents(tiny)
    digests = unpack(archives.pack(tmp_path / "a.argosmodel", files), tmp_path / "out")
    assert written(tmp_path / "out") == set(files) == set(digests)
    for name, content in files.items():
        assert (tmp_path / "out" / name).read_bytes() == content


def test_only_what_a_package_is_made_of_is_taken_out(tiny: Path, tmp_path: Path) -> None:
    extra = {
        "README.md": b"hello",
        "LICENSE": b"CC0",
        "stanza/de/tokenize/gsd.pt": b"data of Argos Translate",
        "run.sh": b"#!/bin/sh",
        "synopse.json": b"{}",
        "model/evil.so": b"\x7fELF",
        ".DS_Store": b"",
    }
    path = archives.pack(tmp_path / "a.argosmodel", archives.contents(tiny) | extra)
    unpack(path, tmp_path / "out")
    kept = {"README.md", "LICENSE", "stanza/de/tokenize/gsd.pt"}
    assert written(tmp_path / "out") == set(archives.contents(tiny)) | kept


NOT_ARCHIVES = {
    "empty": (b"", "is empty"),
    "html": (b"<!DOCTYPE html><title>Sign in</title>", "web page"),
    "text": (b"hello", "no translation package"),
    "begun": (b"PK\x03\x04" + bytes(400), "incomplete"),
}


@pytest.mark.parametrize("kind", NOT_ARCHIVES)
def test_what_is_no_archive_is_named(kind: str, tmp_path: Path) -> None:
    content, reason = NOT_ARCHIVES[kind]
    (tmp_path / "a.argosmodel").write_bytes(content)
    with (
        pytest.raises(PackageError, match=reason),
        archive.opened(tmp_path / "a.argosmodel"),
    ):
        pass


@pytest.mark.parametrize("name", ["gone.argosmodel", "."])
def test_what_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="cannot be read"), archive.opened(tmp_path / name):
        pass


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "translate-de_en/../../evil",
        "/etc/evil",
        "translate-de_en//etc/evil",
        "translate-de_en\\..\\evil",
        "C:/evil",
        "translate-de_en/model/./evil",
        "translate-de_en/a\x00b",
        "translate-de_en/line\nbreak",
        "translate-de_en/" + "long" * 100,
    ],
)
def test_names_that_lead_elsewhere_are_refused(name: str, tiny: Path, tmp_path: Path) -> None:
    path = archives.package(tmp_path / "a.argosmodel", tiny)
    with zipfile.ZipFile(path, "a") as file:
        entry = zipfile.ZipInfo("placeholder")
        entry.filename = name
        file.writestr(entry, b"evil")
    with pytest.raises(PackageError, match="wants to be elsewhere"):
        unpack(path, tmp_path / "out")
    assert written(tmp_path / "out") == set()


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused(kind: int, tiny: Path, tmp_path: Path) -> None:
    path = archives.package(tmp_path / "a.argosmodel", tiny)
    with zipfile.ZipFile(path, "a") as file:
        entry = zipfile.ZipInfo(f"{archives.TOP}/stanza/link")
        entry.external_attr = (kind | 0o777) << 16
        file.writestr(entry, b"/etc/passwd")
    with pytest.raises(PackageError, match="link or device"):
        unpack(path, tmp_path / "out")


def test_bombs_are_refused(tiny: Path, tmp_path: Path) -> None:
    files = archives.contents(tiny) | {"stanza/bomb": bytes(300_000_000)}
    with pytest.raises(PackageError, match="more than it should"):
        unpack(archives.pack(tmp_path / "a.argosmodel", files), tmp_path / "out")


def test_hosts_of_files_are_refused(tiny: Path, tmp_path: Path) -> None:
    files = archives.contents(tiny) | {f"stanza/{i}": b"" for i in range(3000)}
    with pytest.raises(PackageError, match="far larger"):
        unpack(archives.pack(tmp_path / "a.argosmodel", files), tmp_path / "out")


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["metadata.json", "METADATA.json"])
def test_two_files_of_one_name_are_refused(name: str, tiny: Path, tmp_path: Path) -> None:
    path = archives.package(tmp_path / "a.argosmodel", tiny)
    with zipfile.ZipFile(path, "a") as file:
        file.writestr(f"{archives.TOP}/{name}", b"{}")
    with pytest.raises(PackageError, match="two files of one name"):
        unpack(path, tmp_path / "out")


def test_an_encrypted_archive_is_refused(tiny: Path, tmp_path: Path) -> None:
    path = archives.package(tmp_path / "a.argosmodel", tiny)
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1  # The flags of the first entry of the directory.
    path.write_bytes(raw)
    with pytest.raises(PackageError, match="encrypted"):
        unpack(path, tmp_path / "out")


@pytest.mark.parametrize("top", ["", "a/b"])
def test_the_folder_at_the_top(top: str, tiny: Path, tmp_path: Path) -> None:
    path = archives.pack(tmp_path / "a.argosmodel", archives.contents(tiny), top)
    with pytest.raises(PackageError, match=r"one folder at the top|no metadata\.json"):
        unpack(path, tmp_path / "out")


def test_two_folders_at_the_top(tiny: Path, tmp_path: Path) -> None:
    path = archives.package(tmp_path / "a.argosmodel", tiny)
    with zipfile.ZipFile(path, "a") as file:
        file.writestr("another/metadata.json", b"{}")
    with pytest.raises(PackageError, match="one folder at the top"):
        unpack(path, tmp_path / "out")


def test_metadata_too_large(tiny: Path, tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(1_500_000)
    files = archives.contents(tiny) | {"metadata.json": noise}
    with pytest.raises(PackageError, match="too large"):
        unpack(archives.pack(tmp_path / "a.argosmodel", files), tmp_path / "out")


@pytest.mark.parametrize("seed", range(40))
def test_damage_anywhere_is_refused_or_does_no_harm(seed: int, tiny: Path, tmp_path: Path) -> None:
    path = archives.package(tmp_path / "a.argosmodel", tiny)
    raw = bytearray(path.read_bytes())
    rng = random.Random(seed)
    if seed % 2:
        raw[rng.randrange(len(raw))] ^= 1 << rng.randrange(8)
    else:
        del raw[rng.randrange(len(raw)) :]
    path.write_bytes(raw)
    try:
        names = unpack(path, tmp_path / "out")
    except PackageError:
        return
    good = archives.contents(tiny)
    assert all((tmp_path / "out" / name).read_bytes() == good[name] for name in names)

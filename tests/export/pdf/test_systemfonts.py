# SPDX-License-Identifier: GPL-3.0-or-later
import shutil
from pathlib import Path

import pytest

from desktop.assets import resource
from desktop.export.pdf import scripts, systemfonts
from desktop.export.pdf.fonts import Fonts
from desktop.export.pdf.scripts import Scripts


@pytest.fixture
def fonts(tmp_path, monkeypatch) -> Path:
    """A folder that is the only one with fonts."""
    monkeypatch.setattr(systemfonts, "folders", lambda: [tmp_path])
    return tmp_path


def add(folder: Path, name: str) -> Path:
    path = folder / "some" / "where" / f"{name}.ttf"
    path.parent.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(resource(f"fonts/Vollkorn-{name}.ttf"), path))


def test_a_font_is_found_with_its_bold(fonts):
    regular, bold = add(fonts, "Regular"), add(fonts, "Bold")
    add(fonts, "Italic")
    found = systemfonts.find("Жя")
    assert found
    assert [face and face.path for face in found] == [regular, bold]


def test_what_has_not_every_character_is_not_taken(fonts):
    add(fonts, "Regular")
    assert systemfonts.find("Ж日") is None


def test_what_is_no_font_is_passed_over(fonts):
    (fonts / "broken.ttf").write_bytes(b"no font at all")
    (fonts / "empty.otf").write_bytes(b"")
    assert systemfonts.find("a") is None
    regular = add(fonts, "Regular")
    systemfonts._with.cache_clear()
    found = systemfonts.find("a")
    assert found
    assert found[0].path == regular


def test_a_font_whose_maker_forbids_it_is_not_embedded(fonts):
    path = add(fonts, "Regular")
    data = bytearray(path.read_bytes())
    count = int.from_bytes(data[4:6], "big")
    entries = [12 + 16 * place for place in range(count)]
    (entry,) = [at for at in entries if data[at : at + 4] == b"OS/2"]
    offset = int.from_bytes(data[entry + 8 : entry + 12], "big")
    data[offset + 8 : offset + 10] = b"\x00\x02"
    path.write_bytes(data)
    assert systemfonts.find("a") is None


def test_folders_follow_the_system():
    data = {"XDG_DATA_HOME": "/home/me/data", "XDG_DATA_DIRS": "/a:/b"}
    places = [str(place) for place in systemfonts.folders(data)]
    assert places[0] == "/home/me/data/fonts"
    assert places[-2:] == ["/a/fonts", "/b/fonts"]


def test_a_script_without_a_font_is_named(fonts):
    assert Fonts().lacks("ar") is Scripts.ARABIC
    assert Fonts().lacks("de") is None
    assert Fonts().lacks("xx") is None


@pytest.mark.parametrize(
    ("text", "language", "script"),
    [
        ("a", "zh", None),
        ("„", "ar", None),
        ("ب", "de", Scripts.ARABIC),
        ("١", "ar", Scripts.ARABIC),
        ("桥", "de", Scripts.CHINESE),
        ("桥", "ja", Scripts.JAPANESE),
        ("。", "zt", Scripts.TRADITIONAL),
        ("は", "de", Scripts.JAPANESE),
        ("हि", "hi", Scripts.DEVANAGARI),
        ("ก", "th", Scripts.THAI),
        ("→", "de", None),
    ],
)
def test_characters_know_their_script(text, language, script):
    assert scripts.of_text(text, language) is script

# SPDX-License-Identifier: GPL-3.0-or-later
"""Find a font on this computer that has certain characters, and may be embedded."""

import os
import struct
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import uharfbuzz as hb

_SUFFIXES: Final = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_FAMILY, _TYPOGRAPHIC_FAMILY = 1, 16
# Cuts that are not for running text; the first are other styles of Arabic and Thai writing.
_UNFIT: Final = (
    "Kufi", "Nastaliq", "Looped", "Condensed", "Display", "Mono", "UI", "Black", "Thin", "Light",
    "Rounded", "Headline",
)  # fmt: skip
_SERIF: Final = ("Serif", "Naskh", "Mincho", "Song", "Ming", "Batang", "Myeongjo")
# OpenType specification 1.9, OS/2: usWeightClass, fsType, fsSelection.
_WEIGHT_AT, _EMBEDDING_AT, _SELECTION_AT = 4, 8, 62
_RESTRICTED: Final = 0x0002
_ITALIC: Final = 0x0001
_REGULAR, _BOLD, _HEAVY = 400, 700, 600


class Found(NamedTuple):
    """A face in a file: its place in a collection, its family and weight."""

    path: Path
    place: int
    family: str
    weight: int


def folders(environment: Mapping[str, str] = os.environ) -> list[Path]:
    """Return the folders in which systems keep fonts, those of the user first."""
    home = Path.home()
    if sys.platform == "win32":
        places = [Path(environment.get("LOCALAPPDATA", home)) / "Microsoft/Windows/Fonts"]
        return [*places, Path(environment.get("WINDIR", "C:/Windows")) / "Fonts"]
    if sys.platform == "darwin":
        return [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    data = environment.get("XDG_DATA_HOME") or home / ".local/share"
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(data) / "fonts", home / ".fonts", *(Path(d) / "fonts" for d in shared.split(":"))]


def find(sample: str, wanted: str = "") -> tuple[Found, Found | None] | None:
    """Return the best face for text that has all characters of a sample, and its bold one.

    `wanted` is what the name of the best font contains. Return None where no font will do.
    """
    faces = list(_with(sample, tuple(folders())))
    upright = [face for face in faces if face.weight < _HEAVY]
    if not upright:
        return None
    best = min(upright, key=lambda face: _rank(face, wanted))
    bold = [face for face in faces if face.family == best.family and face.weight >= _HEAVY]
    return best, min(bold, key=lambda face: abs(face.weight - _BOLD), default=None)


def _rank(face: Found, wanted: str) -> tuple[bool, int, bool, int, str, int]:
    """Tell how far a face is from what is wanted; the last two make the choice certain."""
    name = face.family
    return (
        bool(wanted) and wanted not in name,
        sum(word in name for word in _UNFIT),
        not any(word in name for word in _SERIF),
        abs(face.weight - _REGULAR),
        str(face.path),
        face.place,
    )


@cache
def _with(sample: str, places: tuple[Path, ...]) -> tuple[Found, ...]:
    """Return the faces in some folders that have the characters of a sample."""
    files = {
        path for place in places for path in place.rglob("*") if path.suffix.lower() in _SUFFIXES
    }
    return tuple(face for path in sorted(files) for face in _faces(path, sample))


def _faces(path: Path, sample: str) -> Iterator[Found]:
    try:
        blob = hb.Blob.from_file_path(str(path))
        count = hb.Face(blob).count
    except hb.HarfBuzzError:
        return  # A font that cannot be read is none.
    for index in range(count):
        face = hb.Face(blob, index)
        font = hb.Font(face)
        if all(font.get_nominal_glyph(ord(character)) for character in sample):
            yield from _fit(face, path, index)


def _fit(face: hb.Face, path: Path, index: int) -> Iterator[Found]:
    """Yield an upright face whose outlines PDF knows and whose maker allows to embed it."""
    tables = face.table_tags
    if "OS/2" not in tables or not {"glyf", "CFF "} & {*tables}:
        return
    data = bytes(face.reference_table("OS/2").data)
    weight, embedding, selection = (
        struct.unpack_from(">H", data, at)[0] for at in (_WEIGHT_AT, _EMBEDDING_AT, _SELECTION_AT)
    )
    if selection & _ITALIC or embedding & 0x000F == _RESTRICTED:
        return
    family = face.get_name(_TYPOGRAPHIC_FAMILY) or face.get_name(_FAMILY) or path.stem
    yield Found(path, index, family, weight)

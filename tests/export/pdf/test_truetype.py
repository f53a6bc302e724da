# SPDX-License-Identifier: GPL-3.0-or-later
import struct
from itertools import pairwise

import pytest

from desktop.assets import resource
from desktop.export.pdf.truetype import Face


@pytest.fixture
def face() -> Face:
    return Face(resource("fonts/Vollkorn-Regular.ttf"))


def test_what_german_and_its_neighbours_need_is_there(face):
    needed = "aäöüßẞÄÖÜéèçñøåłžőșğ„“”‚‘’»«–—…•€§°·ΑωЖя\u00a0"
    missing = face.glyph("日")
    assert [c for c in needed if face.glyph(c) == missing] == []


def test_what_is_missing_has_a_stand_in(face):
    assert face.glyph("日") == face.glyph("\ufffd") == face.glyph("□")
    assert face.width("日") == face.width("□") > 0


def test_widths_add_up(face):
    assert face.width("Wort") == sum(face.advance(face.glyph(c)) for c in "Wort")
    assert 100 < face.width(" ") < face.width("m") < 1100


def test_a_subset_has_the_outlines_of_what_was_used(face, tmp_path):
    used = [face.glyph(c) for c in "aä"]
    path = tmp_path / "Vollkorn-Subset.ttf"
    path.write_bytes(face.subset())
    data = path.read_bytes()
    assert len(data) < 30_000
    names = {data[12 + 16 * i : 16 + 16 * i] for i in range(struct.unpack_from(">H", data, 4)[0])}
    assert {b"head", b"hhea", b"hmtx", b"maxp", b"loca", b"glyf"} <= names
    assert not names & {b"GSUB", b"GPOS", b"name", b"cmap"}
    offsets = loca(data)
    assert all(offsets[glyph + 1] > offsets[glyph] for glyph in used)
    assert sum(b > a for a, b in pairwise(offsets)) < 8


def loca(data: bytes) -> tuple[int, ...]:
    for i in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4s3I", data, 12 + 16 * i)
        if tag == b"loca":
            return struct.unpack_from(f">{length // 4}I", data, offset)
    raise AssertionError


@pytest.mark.parametrize("name", ["Regular", "Italic", "Bold", "BoldItalic"])
def test_all_faces_can_be_read(name):
    face = Face(resource(f"fonts/Vollkorn-{name}.ttf"))
    assert face.italic is ("Italic" in name)
    assert face.ascent > 700 > -200 > face.descent

# SPDX-License-Identifier: GPL-3.0-or-later
import struct
from itertools import pairwise

import pytest

from desktop.assets import resource
from desktop.export.pdf.faces import Face


@pytest.fixture
def face() -> Face:
    return Face(resource("fonts/Vollkorn-Regular.ttf"))


def test_what_german_and_its_neighbours_need_is_there(face):
    assert face.covers("aäöüßẞÄÖÜéèçñøåłžőșğ„“”‚‘’»«–—…•€§°·ΑωЖя\u00a0")
    assert not face.covers("日")


def test_what_is_missing_has_a_stand_in(face):
    assert face.shape("日").glyphs[0].number == face.shape("\ufffd").glyphs[0].number
    assert face.shape("日").glyphs[0].text == "日"
    assert face.width("日") == face.width("\ufffd") > 0


def test_letters_are_kerned_and_joined(face):
    assert face.width("AVA") < face.width("A") * 2 + face.width("V")
    ligature = face.shape("fi").glyphs
    assert [glyph.text for glyph in ligature] == ["fi"]
    assert 100 < face.width(" ") < face.width("m") < 1100


def test_glyphs_tell_their_text_until_one_stands_for_two(face):
    assert face.use([face.shape("fi")])
    assert face.used[face.shape("fi").glyphs[0].number] == "fi"
    glyph = face.shape("a").glyphs[0]
    assert face.use([face.shape("a")])
    face.used[glyph.number] = "other"
    assert not face.use([face.shape("a")])


def test_a_subset_has_the_outlines_of_what_was_used(face):
    shaped = face.shape("aä")
    face.use([shaped])
    data = face.subset()
    assert len(data) < 40_000
    names = {data[12 + 16 * i : 16 + 16 * i] for i in range(struct.unpack_from(">H", data, 4)[0])}
    assert {b"head", b"hhea", b"hmtx", b"maxp", b"loca", b"glyf"} <= names
    assert not names & {b"GSUB", b"GPOS", b"name", b"cmap"}
    offsets = loca(data)
    assert all(offsets[glyph.number + 1] > offsets[glyph.number] for glyph in shaped.glyphs)
    assert sum(b > a for a, b in pairwise(offsets)) < 8


def loca(data: bytes) -> tuple[int, ...]:
    tables = {}
    for i in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4s3I", data, 12 + 16 * i)
        tables[tag] = (offset, length)
    long = struct.unpack_from(">h", data, tables[b"head"][0] + 50)[0]
    offset, length = tables[b"loca"]
    size, letter = (4, "I") if long else (2, "H")
    return struct.unpack_from(f">{length // size}{letter}", data, offset)


@pytest.mark.parametrize("name", ["Regular", "Italic", "Bold", "BoldItalic"])
def test_all_faces_can_be_read(name):
    face = Face(resource(f"fonts/Vollkorn-{name}.ttf"))
    assert face.name == f"Vollkorn-{name}"
    assert face.italic is ("Italic" in name)
    assert face.ascent > 700 > -200 > face.descent

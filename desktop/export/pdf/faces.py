# SPDX-License-Identifier: GPL-3.0-or-later
"""Faces of fonts: they turn text into glyphs, and are cut down to what a file uses.

HarfBuzz does the work of both: it kerns, joins letters, and reorders what a script reorders.
"""

import re
import struct
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

import uharfbuzz as hb

# What stands for a character that no font has, as far as the face has it.
_STAND_INS: Final = "\ufffd□?"
# Layout has been done, and the file says itself which characters its glyphs are.
_DROPPED: Final = (
    "BASE",
    "GDEF",
    "GPOS",
    "GSUB",
    "OS/2",
    "VORG",
    "cmap",
    "name",
    "post",
    "vhea",
    "vmtx",
)
JOINERS: Final = "\u200c\u200d"
"""Characters that part letters or join them, and have no look of their own."""
_MOST_REMEMBERED: Final = 20_000
_POSTSCRIPT_NAME: Final = 6


class Glyph(NamedTuple):
    """A glyph in its place; lengths in thousandths of the font size.

    Attributes:
        number: Its number in the font.
        advance: How far the next one stands from it.
        right: How far it is moved to the right of its place.
        up: How far it is moved up.
        text: The characters that it stands for; empty where another one stands for them.
    """

    number: int
    advance: float
    right: float
    up: float
    text: str


class Shaped(NamedTuple):
    """Text as glyphs, from left to right.

    Attributes:
        glyphs: The glyphs.
        width: Their width in thousandths of the font size.
        plain: Whether the glyphs tell the text one after the other.
    """

    glyphs: tuple[Glyph, ...]
    width: float
    plain: bool


class Face:
    """One face of a family.

    Attributes:
        name: PostScript name, of letters that PDF allows in names.
        resource: What the pages of a file call it.
        outlines: "glyf" or "CFF ", the table with the outlines.
        ascent: Highest point of the letters, in thousandths of the font size.
        descent: Lowest point, negative.
        box: Bounding box of all glyphs: left, bottom, right, top.
        italic: Whether it slants.
        used: The glyphs that were drawn, each with the characters that it stood for first.
    """

    def __init__(self, path: Path, index: int = 0) -> None:
        """Open the file; `index` is the place in a collection."""
        self._face = hb.Face(hb.Blob.from_file_path(str(path)), index)
        self._font = hb.Font(self._face)
        self._units: int = self._face.upem
        self._characters = frozenset[int](self._face.unicodes)
        self._missing = next((c for c in _STAND_INS if ord(c) in self._characters), "")
        self._shaped: dict[tuple[str, bool, str], Shaped] = {}
        self.name = re.sub("[^A-Za-z0-9-]", "", self._face.get_name(_POSTSCRIPT_NAME) or path.stem)
        self.resource = self.name
        self.outlines = "glyf" if "glyf" in self._face.table_tags else "CFF "
        self.italic = "Italic" in self.name
        extents = self._font.get_font_extents("ltr")
        self.ascent, self.descent = self._scale(extents.ascender), self._scale(extents.descender)
        self.box = tuple(
            self._scale(edge) for edge in struct.unpack_from(">4h", self._table("head"), 36)
        )
        self.used: dict[int, str] = {}

    def covers(self, text: str) -> bool:
        """Say whether the face has every character of a text."""
        return all(map(self._characters.__contains__, map(ord, text)))

    def shape(self, text: str, *, rtl: bool = False, language: str = "") -> Shaped:
        """Return a text of one direction as glyphs, with stand-ins for what the face has not."""
        key = (text, rtl, language)
        if key not in self._shaped:
            if len(self._shaped) > _MOST_REMEMBERED:
                self._shaped.clear()
            self._shaped[key] = self._shape(text, rtl=rtl, language=language)
        return self._shaped[key]

    def width(self, text: str) -> float:
        """Return the width of a text in thousandths of the font size."""
        return self.shape(text).width

    def advance(self, glyph: int) -> float:
        """Return the advance width of a glyph in thousandths of the font size."""
        return float(self._font.get_glyph_h_advance(glyph)) * 1000 / self._units

    def use(self, pieces: Iterable[Shaped]) -> bool:
        """Remember glyphs that are drawn; say whether the file tells their text by itself."""
        told = True
        for shaped in pieces:
            told &= shaped.plain
            for glyph in shaped.glyphs:
                told &= self.used.setdefault(glyph.number, glyph.text) == glyph.text
        return told

    def subset(self) -> bytes:
        """Return the font with the outlines of the used glyphs only; glyphs keep their numbers.

        It is a whole font where the outlines are TrueType's, else the table with them alone.
        """
        wanted = hb.SubsetInput()
        wanted.flags = (
            hb.SubsetFlags.RETAIN_GIDS
            | hb.SubsetFlags.NO_LAYOUT_CLOSURE
            | hb.SubsetFlags.NOTDEF_OUTLINE
            | hb.SubsetFlags.CFF_IDENTITY_CHARSET
        )
        wanted.glyph_set.update([0, *self.used])
        wanted.drop_table_tag_set.update(
            int.from_bytes(tag.encode("ascii"), "big") for tag in _DROPPED
        )
        if self._face.has_var_data:
            wanted.pin_all_axes_to_default(self._face)
        cut = wanted.subset(self._face)
        return bytes(cut.blob.data if self.outlines == "glyf" else cut.reference_table("CFF ").data)

    def _shape(self, text: str, *, rtl: bool, language: str) -> Shaped:
        shown = text if self.covers(text) else "".join(map(self._or_stand_in, text))
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.CHARACTERS
        buffer.add_str(shown)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.guess_segment_properties()
        # What joins letters or parts them has a glyph of its own, or none, but never that of space.
        own = self._characters.issuperset(map(ord, JOINERS))
        buffer.flags = (
            hb.BufferFlags.PRESERVE_DEFAULT_IGNORABLES
            if own
            else hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        )
        if language:
            buffer.language = language
        hb.shape(self._font, buffer)
        places = [info.cluster for info in buffer.glyph_infos]
        texts = _texts(text, places)
        scale = 1000 / self._units
        glyphs = tuple(
            Glyph(
                info.codepoint,
                position.x_advance * scale,
                position.x_offset * scale,
                position.y_offset * scale,
                told,
            )
            for info, position, told in zip(
                buffer.glyph_infos, buffer.glyph_positions, texts, strict=True
            )
        )
        in_order = all(a > b if rtl else a < b for a, b in pairwise(places))
        return Shaped(glyphs, sum(glyph.advance for glyph in glyphs), in_order and all(texts))

    def _or_stand_in(self, character: str) -> str:
        known = ord(character) in self._characters or character in JOINERS
        return character if known else self._missing or character

    def _scale(self, value: int) -> int:
        return int(value * 1000 / self._units)

    def _table(self, name: str) -> bytes:
        return bytes(self._face.reference_table(name).data)


def _texts(text: str, places: list[int]) -> list[str]:
    """Return for every glyph the characters it stands for, from where each of them begins."""
    if places == list(range(len(text))):
        return list(text)
    starts = sorted({*places, len(text)})
    ends = dict(pairwise(starts))
    told = set[int]()
    texts = []
    for place in places:
        texts.append("" if place in told else text[place : ends[place]])
        told.add(place)
    return texts

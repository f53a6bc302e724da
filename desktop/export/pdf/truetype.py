# SPDX-License-Identifier: GPL-3.0-or-later
"""Read the TrueType fonts that come with the program and cut them down to what a file uses.

After the OpenType specification 1.9: tables head, hhea, hmtx, maxp, loca, glyf, the hints and a
cmap of format 4. Layout tables are left aside: letters are neither kerned nor joined.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_CMAP_WINDOWS_UNICODE: Final = (3, 1)
_EMBEDDED: Final[tuple[str, ...]] = ("cvt ", "fpgm", "head", "hhea", "hmtx", "maxp", "prep")
# What stands for a character that the font has not, as far as the font has it.
_STAND_INS: Final = "\ufffd□?"
_SEGMENT_DELTA: Final = 65536
# Flags of a component in a composite glyph.
_WORDS: Final = 0x0001
_ONE_SCALE: Final = 0x0008
_MORE: Final = 0x0020
_TWO_SCALES: Final = 0x0040
_MATRIX: Final = 0x0080


class Face:
    """One face of a family.

    Attributes:
        name: PostScript name.
        ascent: Highest point of the letters, in thousandths of the font size.
        descent: Lowest point, negative.
        box: Bounding box of all glyphs: left, bottom, right, top.
        italic: Whether it slants.
        used: The glyphs that were asked for, each with the first character that did.
    """

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        self._tables = dict(_tables(self._data))
        head, hhea = self._table("head"), self._table("hhea")
        self._units: int = struct.unpack_from(">H", head, 18)[0]
        self._long_loca = struct.unpack_from(">h", head, 50)[0] == 1
        self.name = path.stem
        self.italic = "Italic" in path.stem
        self.box = tuple(self._scale(v) for v in struct.unpack_from(">4h", head, 36))
        self.ascent, self.descent = (self._scale(v) for v in struct.unpack_from(">2h", hhea, 4))
        self._glyphs = dict(_characters(self._table("cmap")))
        self._missing = next(c for c in _STAND_INS if ord(c) in self._glyphs)
        self._advances = self._read_advances(struct.unpack_from(">H", hhea, 34)[0])
        self.used: dict[int, str] = {}

    def glyph(self, character: str) -> int:
        """Return the glyph of a character, or of a stand-in for what is missing; remember it."""
        if ord(character) not in self._glyphs:
            character = self._missing
        glyph = self._glyphs[ord(character)]
        self.used.setdefault(glyph, character)
        return glyph

    def width(self, text: str) -> float:
        """Return the width of a text in thousandths of the font size."""
        missing = self._glyphs[ord(self._missing)]
        return sum(self._advances[self._glyphs.get(ord(c), missing)] for c in text)

    def advance(self, glyph: int) -> float:
        """Return the advance width of a glyph in thousandths of the font size."""
        return self._advances[glyph]

    def subset(self) -> bytes:
        """Return the font with the outlines of the used glyphs only; glyphs keep their numbers."""
        wanted = self._with_components({0, *self.used})
        outlines, offsets = bytearray(), [0]
        for glyph in range(len(self._advances)):
            if glyph in wanted:
                outlines += self._outline(glyph)
                outlines += bytes(-len(outlines) % 4)
            offsets.append(len(outlines))
        tables: dict[str, bytes] = {
            name: self._table(name) for name in _EMBEDDED if name in self._tables
        }
        head = bytearray(tables["head"])
        struct.pack_into(">h", head, 50, 1)
        tables["head"] = bytes(head)
        tables["loca"] = struct.pack(f">{len(offsets)}I", *offsets)
        tables["glyf"] = bytes(outlines)
        return _font(tables)

    def _scale(self, value: int) -> int:
        return int(value * 1000 / self._units)

    def _table(self, name: str) -> bytes:
        offset, length = self._tables[name]
        return self._data[offset : offset + length]

    def _read_advances(self, long_metrics: int) -> list[float]:
        hmtx = self._table("hmtx")
        glyphs = struct.unpack_from(">H", self._table("maxp"), 4)[0]
        widths = [struct.unpack_from(">H", hmtx, 4 * i)[0] for i in range(long_metrics)]
        widths += [widths[-1]] * (glyphs - long_metrics)
        return [width * 1000 / self._units for width in widths]

    def _outline(self, glyph: int) -> bytes:
        loca, glyf = self._table("loca"), self._table("glyf")
        if self._long_loca:
            start, end = struct.unpack_from(">2I", loca, 4 * glyph)
        else:
            start, end = (2 * v for v in struct.unpack_from(">2H", loca, 2 * glyph))
        return glyf[start:end]

    def _with_components(self, glyphs: set[int]) -> set[int]:
        todo, done = list(glyphs), set[int]()
        while todo:
            glyph = todo.pop()
            if glyph not in done:
                done.add(glyph)
                todo.extend(_components(self._outline(glyph)))
        return done


def _tables(data: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
    count = struct.unpack_from(">H", data, 4)[0]
    for i in range(count):
        tag, _, offset, length = struct.unpack_from(">4s3I", data, 12 + 16 * i)
        yield tag.decode("ascii"), (offset, length)


def _characters(cmap: bytes) -> Iterator[tuple[int, int]]:
    """Yield code point and glyph from the format 4 table for Windows and Unicode."""
    for i in range(struct.unpack_from(">H", cmap, 2)[0]):
        platform, encoding, offset = struct.unpack_from(">2HI", cmap, 4 + 8 * i)
        if (platform, encoding) == _CMAP_WINDOWS_UNICODE:
            yield from _format_4(cmap[offset:])


def _format_4(table: bytes) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">H", table, 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", table, 14)
    starts = struct.unpack_from(f">{count}H", table, 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", table, 16 + 4 * count)
    base = 16 + 6 * count
    ranges = struct.unpack_from(f">{count}H", table, base)
    for i, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for code in range(start, end + 1):
            glyph = code
            if ranges[i]:
                place = base + 2 * i + ranges[i] + 2 * (code - start)
                glyph = struct.unpack_from(">H", table, place)[0] if place < len(table) else 0
            if (glyph or not ranges[i]) and (glyph + deltas[i]) % _SEGMENT_DELTA:
                yield code, (glyph + deltas[i]) % _SEGMENT_DELTA


def _components(outline: bytes) -> Iterator[int]:
    """Yield the glyphs that a composite glyph is made of; a simple one has none."""
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return
    place, flags = 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">2H", outline, place)
        yield glyph
        place += 8 if flags & _WORDS else 6
        place += 2 if flags & _ONE_SCALE else 4 if flags & _TWO_SCALES else 0
        place += 8 if flags & _MATRIX else 0


def _font(tables: dict[str, bytes]) -> bytes:
    """Put tables together to a font file."""
    power = 1 << (len(tables).bit_length() - 1)
    search = (16 * power, power.bit_length() - 1, 16 * (len(tables) - power))
    directory = bytearray(struct.pack(">I4H", 0x00010000, len(tables), *search))
    body = bytearray()
    start = 12 + 16 * len(tables)
    for name, content in sorted(tables.items()):
        padded = content + bytes(-len(content) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        place = start + len(body)
        directory += struct.pack(">4s3I", name.encode("ascii"), checksum, place, len(content))
        body += padded
    return bytes(directory + body)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The faces of the text and how they are embedded (ISO 32000-1:2008, sections 9.6 to 9.10)."""

import hashlib
from typing import Final

from desktop.assets import resource
from desktop.export.pdf.objects import PdfFile
from desktop.export.pdf.truetype import Face

_FILES: Final = {
    (False, False): "Regular",
    (False, True): "Italic",
    (True, False): "Bold",
    (True, True): "BoldItalic",
}
_SERIF: Final = 1 << 1
_SYMBOLIC: Final = 1 << 2
_ITALIC: Final = 1 << 6
_PER_BLOCK: Final = 100


class Fonts:
    """The four faces of Vollkorn, the typeface of the window; only what is used is embedded."""

    def __init__(self) -> None:
        self._faces: dict[tuple[bool, bool], Face] = {}

    def face(self, *, bold: bool, italic: bool) -> Face:
        """Return a face."""
        key = (bold, italic)
        if key not in self._faces:
            self._faces[key] = Face(resource(f"fonts/Vollkorn-{_FILES[key]}.ttf"))
        return self._faces[key]

    def write(self, file: PdfFile, number: int) -> None:
        """Embed what was used and write the dictionary of fonts under a reserved number."""
        entries = (
            f"/{face.name} {_embed(file, face)} 0 R" for face in self._faces.values() if face.used
        )
        file.put(f"<<{''.join(entries)}>>", number)


def _embed(file: PdfFile, face: Face) -> int:
    data = face.subset()
    name = f"{_prefix(data)}+{face.name}"
    font = file.put_stream(data, f"/Length1 {len(data)}")
    flags = _SERIF | _SYMBOLIC | (_ITALIC if face.italic else 0)
    box = " ".join(map(str, face.box))
    descriptor = file.put(
        f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{box}]"
        f"/ItalicAngle {-12 if face.italic else 0}/Ascent {face.ascent}/Descent {face.descent}"
        f"/CapHeight 660/StemV 80/FontFile2 {font} 0 R>>"
    )
    widths = " ".join(f"{glyph}[{face.advance(glyph):g}]" for glyph in sorted(face.used))
    descendant = file.put(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDToGIDMap/Identity"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {descriptor} 0 R/W[{widths}]>>"
    )
    unicode_map = file.put_stream(_to_unicode(face.used).encode("ascii"))
    return file.put(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode_map} 0 R>>"
    )


def _prefix(data: bytes) -> str:
    """Return six letters that tell this subset from others (section 9.6.4)."""
    return "".join(chr(ord("A") + byte % 26) for byte in hashlib.sha256(data).digest()[:6])


def _to_unicode(used: dict[int, str]) -> str:
    """Return the map from glyphs to characters, so that text can be searched and copied."""
    pairs = [
        f"<{glyph:04x}><{character.encode('utf-16-be').hex()}>"
        for glyph, character in sorted(used.items())
    ]
    blocks = [pairs[i : i + _PER_BLOCK] for i in range(0, len(pairs), _PER_BLOCK)]
    body = "\n".join(f"{len(b)} beginbfchar\n{chr(10).join(b)}\nendbfchar" for b in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )

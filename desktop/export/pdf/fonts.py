# SPDX-License-Identifier: GPL-3.0-or-later
"""The faces of the text and how they are embedded (ISO 32000-1:2008, sections 9.6 to 9.10)."""

import hashlib
from collections.abc import Iterator
from itertools import groupby
from typing import Final

import regex

from desktop.assets import resource
from desktop.export.pdf import scripts, systemfonts
from desktop.export.pdf.faces import Face
from desktop.export.pdf.objects import PdfFile
from desktop.export.pdf.scripts import Scripts

_FILES: Final = {
    (False, False): "Regular",
    (False, True): "Italic",
    (True, False): "Bold",
    (True, True): "BoldItalic",
}
_GRAPHEME: Final = regex.compile(r"\X")
_SPEAKING: Final = regex.compile(r"[\p{L}\p{N}]")
_SERIF: Final = 1 << 1
_SYMBOLIC: Final = 1 << 2
_ITALIC: Final = 1 << 6
_PER_BLOCK: Final = 100


class Fonts:
    """The faces of one file: Vollkorn, the typeface of the window, and others for other scripts.

    Only what is used is embedded.
    """

    def __init__(self) -> None:
        self._faces: dict[tuple[bool, bool], Face] = {}
        self._others: dict[tuple[str, str, bool], Face | None] = {}
        self._opened: dict[systemfonts.Found, Face] = {}

    def face(self, *, bold: bool, italic: bool) -> Face:
        """Return a face of Vollkorn."""
        key = (bold, italic)
        if key not in self._faces:
            self._faces[key] = Face(resource(f"fonts/Vollkorn-{_FILES[key]}.ttf"))
        return self._faces[key]

    def split(
        self, text: str, language: str, *, bold: bool, italic: bool
    ) -> Iterator[tuple[str, Face]]:
        """Yield a text in pieces, each with the face that it is to be set in."""
        own = self.face(bold=bold, italic=italic)
        if own.covers(text) and scripts.of_language(language) is None:
            yield text, own
            return
        graphemes: list[str] = _GRAPHEME.findall(text)
        # A space looks like the letters around it.
        script = scripts.of_language(language) if text == " " else None
        own = (script and self._of_script(script, bold=bold)) or own
        faces = [self._choice(each, language, own, bold=bold) for each in graphemes]
        _follow(graphemes, faces)
        chosen = zip(graphemes, (face or own for face in faces), strict=True)
        for face, group in groupby(chosen, key=lambda each: each[1]):
            yield "".join(grapheme for grapheme, _ in group), face

    def lacks(self, language: str) -> Scripts | None:
        """Return the script of a language if neither Vollkorn nor the computer has it."""
        script = scripts.of_language(language)
        if script is None or self._of_script(script, bold=False):
            return None
        return script

    def write(self, file: PdfFile, number: int) -> None:
        """Embed what was used and write the dictionary of fonts under a reserved number."""
        faces = [*self._faces.values(), *self._opened.values()]
        entries = (f"/{face.resource} {_embed(file, face)} 0 R" for face in faces if face.used)
        file.put(f"<<{''.join(entries)}>>", number)

    def _choice(self, grapheme: str, language: str, own: Face, *, bold: bool) -> Face | None:
        """Return the face of a letter or number; of punctuation only where it cannot follow."""
        script = scripts.of_text(grapheme, language)
        if own.covers(grapheme):
            return own if _SPEAKING.search(grapheme) else None
        if script and (face := self._of_script(script, bold=bold)) and face.covers(grapheme):
            return face
        return self._found(grapheme, "", bold=bold) or own

    def _of_script(self, script: Scripts, *, bold: bool) -> Face | None:
        return self._found(script.value.sample, script.value.wanted, bold=bold)

    def _found(self, sample: str, wanted: str, *, bold: bool) -> Face | None:
        key = (sample, wanted, bold)
        if key not in self._others:
            found = systemfonts.find(sample, wanted)
            self._others[key] = (
                self._open((found[1] if bold else None) or found[0]) if found else None
            )
        return self._others[key]

    def _open(self, found: systemfonts.Found) -> Face:
        if found not in self._opened:
            face = Face(found.path, found.place)
            face.resource = f"{face.name}-{len(self._opened)}"
            self._opened[found] = face
        return self._opened[found]


def _follow(graphemes: list[str], faces: list[Face | None]) -> None:
    """Set punctuation in the face of the letters before it, else of those behind it."""
    places = range(len(faces))
    for step, order in ((-1, places), (1, reversed(places))):
        for place in order:
            if faces[place] is None and 0 <= place + step < len(faces):
                beside = faces[place + step]
                faces[place] = beside if beside and beside.covers(graphemes[place]) else None


def _embed(file: PdfFile, face: Face) -> int:
    data = face.subset()
    name = f"{_prefix(data)}+{face.name}"
    truetype = face.outlines == "glyf"
    kind = f"/Length1 {len(data)}" if truetype else "/Subtype/CIDFontType0C"
    font = file.put_stream(data, kind)
    flags = _SERIF | _SYMBOLIC | (_ITALIC if face.italic else 0)
    box = " ".join(map(str, face.box))
    descriptor = file.put(
        f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{box}]"
        f"/ItalicAngle {-12 if face.italic else 0}/Ascent {face.ascent}/Descent {face.descent}"
        f"/CapHeight 660/StemV 80/FontFile{2 if truetype else 3} {font} 0 R>>"
    )
    widths = " ".join(f"{glyph}[{face.advance(glyph):g}]" for glyph in sorted(face.used))
    subtype = "/CIDFontType2/CIDToGIDMap/Identity" if truetype else "/CIDFontType0"
    descendant = file.put(
        f"<</Type/Font/Subtype{subtype}/BaseFont/{name}"
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
        f"<{glyph:04x}><{characters.encode('utf-16-be').hex()}>"
        for glyph, characters in sorted(used.items())
        if characters
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

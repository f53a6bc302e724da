# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw lines on pages, and tell for every mark what it belongs to."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop.document import Tint
from desktop.export.pdf.fonts import Fonts
from desktop.export.pdf.glyphs import shown
from desktop.export.pdf.lines import Line, Piece, Style, break_lines
from desktop.export.pdf.objects import PdfFile, ascii_string, text_string
from desktop.export.pdf.tags import Element, Tags
from desktop.export.runs import Change, Run

# A4 in points.
WIDTH: Final = 595.28
HEIGHT: Final = 841.89
MARGIN: Final = 56.7
_INK: Final = "0 g"
_QUIET: Final = "0.35 g"
_ACCENT: Final = "0.486 0.247 0.086 rg"
_TINTS: Final = {
    Tint.YELLOW: "0.984 0.918 0.627",
    Tint.GREEN: "0.835 0.922 0.776",
    Tint.BLUE: "0.816 0.894 0.961",
    Tint.ROSE: "0.969 0.839 0.863",
}
_MARGINAL: Final = Style(9, 11, quiet=True)


class Pages:
    """The pages of one file.

    Attributes:
        number: Number of the current page, counted from 1; 0 before the first.
        reference: Number of its object.
        bookmarks: The list of contents.
    """

    def __init__(self, file: PdfFile, fonts: Fonts, tags: Tags, running_title: Line) -> None:
        self._file = file
        self._fonts = fonts
        self._tags = tags
        self._running_title = running_title
        self._tree = file.reserve()
        self._font_resources = file.reserve()
        self._pages: list[int] = []
        self.number = 0
        self.reference = 0
        self.bookmarks: list[Bookmark] = []

    def begin(self) -> None:
        """Finish the current page, if there is one, and begin the next."""
        self.end()
        self.number += 1
        self.reference = self._file.reserve()
        self._pages.append(self.reference)
        self._marks: list[str] = []
        self._owners: list[Element] = []
        self._owner: Element | None = None
        self._tag = ""
        self._links: list[int] = []
        self._key = self._tags.reserve()

    def end(self) -> None:
        """Set header and page number and write the current page."""
        if not self.number or not self.reference:
            return
        self._marginals()
        self._close_mark()
        contents = self._file.put_stream("\n".join(self._marks).encode("ascii"))
        self._tags.register_page(self._key, self._owners)
        links = " ".join(f"{link} 0 R" for link in self._links)
        annotations = f"/Annots[{links}]" if links else ""
        self._file.put(
            f"<</Type/Page/Parent {self._tree} 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]"
            f"/Resources<</Font {self._font_resources} 0 R>>/Contents {contents} 0 R"
            f"/StructParents {self._key}/Tabs/S{annotations}>>",
            self.reference,
        )
        self.reference = 0

    def finish(self) -> int:
        """Write the last page, the fonts and the tree of pages; return its number."""
        self.end()
        self._fonts.write(self._file, self._font_resources)
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        return self._file.put(f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]>>", self._tree)

    def show(
        self, line: Line, style: Style, x: float, y: float, owner: "Owner | None" = None
    ) -> None:
        """Draw a line with its baseline at y; without an owner it is an artifact."""
        for piece in line.pieces:
            element = owner.of(piece) if owner else None
            left = x + piece.x
            if piece.tint:
                self._tint(piece, piece.tint, style, left, y)
            self._open_mark(element, *_reading(piece))
            self._marks += self._glyphs(piece, style, left, y)
            self._strokes(piece, style, left, y)
            if piece.href and element:
                self._link(piece, style, left, y, element)

    def rule(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """Draw a thin grey line."""
        self._open_mark(None)
        self._marks.append(f"0.75 G 0.6 w {x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S")

    def _glyphs(self, piece: Piece, style: Style, x: float, y: float) -> Iterator[str]:
        face = piece.face
        quiet = style.quiet or piece.change is Change.DELETED
        colour = _ACCENT if piece.href else _QUIET if quiet else _INK
        yield f"BT {colour} /{face.resource} {style.size:g} Tf {x:.2f} {y:.2f} Td"
        yield from shown(face, piece.shaped, style.size)
        yield "ET"

    def _tint(self, piece: Piece, tint: Tint, style: Style, x: float, y: float) -> None:
        """Lay a colour below the text."""
        self._open_mark(None)
        low, high = y - style.size * 0.26, style.size * 1.02
        box = f"{x:.2f} {low:.2f} {piece.width:.2f} {high:.2f}"
        self._marks.append(f"q {_TINTS[tint]} rg {box} re f Q")

    def _strokes(self, piece: Piece, style: Style, x: float, y: float) -> None:
        """Underline links and what was put in, strike what was taken out, dot what is doubtful."""
        strokes = (
            (bool(piece.href), f"0.5 w {_ACCENT.upper()}", -1.2),
            (piece.change is Change.INSERTED, "0.5 w 0 G", -1.6),
            (piece.change is Change.DELETED, "0.5 w 0.35 G", style.size * 0.24),
            (piece.doubtful and not piece.href, "[0.1 1.6] 0 d 1 J 0.7 w 0.35 G", -2.0),
        )
        for wanted, pen, rise in strokes:
            if wanted:
                self._open_mark(None)
                to_x, level = x + piece.width, y + rise
                self._marks.append(f"q {pen} {x:.2f} {level:.2f} m {to_x:.2f} {level:.2f} l S Q")

    def _link(self, piece: Piece, style: Style, x: float, y: float, element: Element) -> None:
        key = self._tags.reserve()
        top, bottom = y + style.size * 0.8, y - style.size * 0.25
        address = "".join(c if c.isascii() else _percent(c) for c in piece.href)
        link = self._file.put(
            f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent {key}"
            f"/Rect[{x:.2f} {bottom:.2f} {x + piece.width:.2f} {top:.2f}]"
            f"/Contents {text_string(piece.href)}"
            f"/A<</S/URI/URI {ascii_string(address)}>>>>"
        )
        self._links.append(link)
        element.kids.append(f"<</Type/OBJR/Obj {link} 0 R/Pg {self.reference} 0 R>>")
        self._tags.register_link(key, element)

    def _open_mark(self, owner: Element | None, tag: str = "", properties: str = "") -> None:
        """Go on with the marks of an element, or of none; a tag says how they are to be read."""
        same = owner is self._owner and not properties and tag == self._tag
        if self._marks and same:
            return
        self._close_mark()
        self._owner, self._tag = owner, f"{tag}{properties}"
        if owner is None:
            self._marks.append("/Artifact BMC")
            return
        mark = len(self._owners)
        self._owners.append(owner)
        owner.kids.append(f"<</Type/MCR/Pg {self.reference} 0 R/MCID {mark}>>")
        self._marks.append(f"/{tag or owner.tag}<</MCID {mark}{properties}>>BDC")

    def _close_mark(self) -> None:
        if self._marks:
            self._marks.append("EMC")

    def _marginals(self) -> None:
        """Set the running title, not above the first page's own, and the page number."""
        if self.number > 1:
            self._centre(self._running_title, HEIGHT - MARGIN * 0.65)
        (number,) = break_lines([Run(str(self.number))], _MARGINAL, WIDTH, self._fonts)
        self._centre(number, MARGIN * 0.55)

    def _centre(self, line: Line, y: float) -> None:
        self.show(line, _MARGINAL, (WIDTH - line.width) / 2 - line.start, y)


class Bookmark(NamedTuple):
    """A heading in the list of contents: its text, the number of its page, its top on it."""

    text: str
    page: int
    top: float


class Owner:
    """The element of a block, and those of the links in it."""

    def __init__(self, tags: Tags, element: Element) -> None:
        self._tags = tags
        self._links: dict[str, Element] = {}
        self.element = element

    def of(self, piece: Piece) -> Element:
        """Return the element that a piece belongs to."""
        if not piece.href:
            return self.element
        if piece.href not in self._links:
            self._links[piece.href] = self._tags.open("Link", self.element)
        return self._links[piece.href]

    def close(self) -> None:
        """Write the elements."""
        for link in self._links.values():
            self._tags.close(link)
        self._tags.close(self.element)


def _reading(piece: Piece) -> tuple[str, str]:
    """Return tag and properties of a piece whose glyphs do not tell its text one by one."""
    told = piece.face.use(piece.shaped)
    if piece.level % 2 and any(map(str.isalpha, piece.text)):
        # Programs know that text from right to left is drawn from the left (section 14.8.2.3.3).
        return "ReversedChars", ""
    return ("", "") if told else ("Span", f"/ActualText {text_string(piece.text)}")


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8"))

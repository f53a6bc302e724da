# SPDX-License-Identifier: GPL-3.0-or-later
"""The characters on the pages of a PDF file; all that knows PDFium, which is for one thread."""

import ctypes
import re
from collections.abc import Iterator
from contextlib import closing
from itertools import islice, pairwise
from math import hypot
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from desktop.reading.assembly import Properties
from desktop.reading.errors import DamagedError, EncryptedError, OverblownError
from desktop.reading.pdf.bookmarks import bookmarks, told

WHAT = "a PDF document"
_MOST_PAGES = 5_000
_MOST_GLYPHS = 8_000_000
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_SECURITY = 5  # FPDF_ERR_SECURITY: a copy protection that PDFium does not know.
_BOLD = re.compile(r"bold|black|heavy", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|kursiv", re.IGNORECASE)
_WEIGHT = 600
_NAME_SIZE = 128
_HYPHEN = "\x02"  # What PDFium makes of a hyphen at the end of a line.
_UPRIGHT = 0.2
_BULLET_SIZE = 9.0
_MOST_SHAPES = _MOST_LINES = 1_000


class Style(NamedTuple):
    """How a character is set: size of its font in points, slant and weight."""

    size: float
    emphasis: bool
    strong: bool
    upright: bool = True


class Glyph(NamedTuple):
    """A character on a page.

    Attributes:
        text: The character, or the letters of a ligature.
        left: Left edge in points from the left edge of the page.
        right: Right edge.
        base: Base line in points from the upper edge of the page, growing downwards.
        style: How it is set.
        href: Address that a click on it leads to, or "".
    """

    text: str
    left: float
    right: float
    base: float
    style: Style
    href: str = ""


class Page(NamedTuple):
    """A page as it is seen: its size in points, its characters in the order of the file."""

    number: int
    width: float
    height: float
    glyphs: list[Glyph]
    unmapped: int
    pictures: bool


class _Box(NamedTuple):
    left: float
    bottom: float
    right: float
    top: float
    href: str = ""


class Pages:
    """The pages of a PDF file, read one by one.

    Attributes:
        properties: What the file says of itself.
        bookmarks: The chapters that it names.
    """

    def __init__(self, data: bytes, name: str) -> None:
        """Open the file.

        Raises:
            ReadingError: It is damaged, encrypted or endless.
        """
        self._name = name
        try:
            self._pdf = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if error.err_code in {_PASSWORD, _SECURITY}:
                raise EncryptedError(name) from error
            raise DamagedError(name, WHAT) from error
        self._count = len(self._pdf)
        if self._count > _MOST_PAGES:
            raise OverblownError(name)
        self.bookmarks = bookmarks(self._pdf)
        value = self._pdf.get_metadata_value
        title, author, date = (told(value, key) for key in ("Title", "Author", "CreationDate"))
        self.properties = Properties(title, author, date)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Page]:
        """Read the pages in order; one that is damaged is left out.

        Raises:
            OverblownError: There is more text than an article can have.
        """
        total = 0
        with closing(self._pdf):
            for number in range(self._count):
                page = self._page(number)
                if page is not None:
                    total += len(page.glyphs)
                    if total > _MOST_GLYPHS:
                        raise OverblownError(self._name)
                    yield page

    def _page(self, number: int) -> Page | None:
        try:
            page = self._pdf[number]
            text = page.get_textpage()
        except pdfium.PdfiumError:
            return None
        with closing(page), closing(text):
            if text.count_chars() > _MOST_GLYPHS:
                raise OverblownError(self._name)
            return _Reading(page, text, _links(self._pdf, page)).page(number + 1)


class _Reading:
    """One page while its characters are read."""

    def __init__(self, page: pdfium.PdfPage, text: pdfium.PdfTextPage, links: list[_Box]) -> None:
        self._page, self._text, self._links = page, text, links
        self._turn = page.get_rotation()
        self._crop = _Box(*page.get_cropbox())
        self._styles: dict[tuple[int, float], Style] = {}
        self._unmapped = 0

    def page(self, number: int) -> Page:
        glyphs = [glyph for glyph in self._glyphs() if glyph.style.upright]
        glyphs += self._bullets(glyphs)
        pictures = not glyphs and any(True for _ in self._things(pdfium_c.FPDF_PAGEOBJ_IMAGE))
        width, height = self._page.get_size()
        return Page(number, width, height, glyphs, self._unmapped, pictures)

    def _glyphs(self) -> Iterator[Glyph]:
        raw = self._text.raw
        x, y = ctypes.c_double(), ctypes.c_double()
        box = pdfium_c.FS_RECTF()
        pending = 0
        for index in range(self._text.count_chars()):
            code = pdfium_c.FPDFText_GetUnicode(raw, index)
            if 0xD800 <= code < 0xDC00:  # First half of a pair.
                pending = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((pending - 0xD800) << 10) + (code - 0xDC00) if pending else 0xFFFD
            pending = 0
            text = self._character(code)
            if not text:
                continue
            pdfium_c.FPDFText_GetCharOrigin(raw, index, x, y)
            pdfium_c.FPDFText_GetLooseCharBox(raw, index, box)
            if not (self._crop.bottom <= y.value <= self._crop.top):
                continue
            style = self._style(index, round(box.top - box.bottom, 1))
            left, right, base = self._placed(
                _Box(box.left, box.bottom, box.right, box.top), x.value, y.value
            )
            href = self._href((box.left + box.right) / 2, y.value) if self._links else ""
            yield Glyph(text, left, right, base, style, href)

    def _bullets(self, glyphs: list[Glyph]) -> list[Glyph]:
        """Return a bullet for each small figure drawn where a line begins: browsers draw them."""
        found: list[Glyph] = []
        beginnings = [glyph for before, glyph in pairwise(glyphs) if glyph.base != before.base]
        if len(beginnings) > _MOST_LINES:
            return []
        for shape in islice(self._things(pdfium_c.FPDF_PAGEOBJ_PATH), _MOST_SHAPES):
            box = _bounds(shape)
            across, along = box.right - box.left, box.top - box.bottom
            if not 1 < across < _BULLET_SIZE or not 0.8 < across / max(along, 0.1) < 1.25:
                continue
            left, right, middle = self._placed(box, box.left, (box.bottom + box.top) / 2)
            found += (
                Glyph("•", left, right, first.base, first.style)
                for first in beginnings
                if 0 < first.base - middle < 0.6 * first.style.size
                and 0 < first.left - right < 3 * first.style.size
            )
        return found

    def _things(self, kind: int) -> Iterator[object]:
        for index in range(pdfium_c.FPDFPage_CountObjects(self._page.raw)):
            thing = pdfium_c.FPDFPage_GetObject(self._page.raw, index)
            if thing and pdfium_c.FPDFPageObj_GetType(thing) == kind:
                yield thing

    def _character(self, code: int) -> str:
        """Return what a code stands for; "" for line ends and for what has no meaning."""
        if code in {0, 0xFFFD, 0xFFFE, 0xFFFF} or 0xE000 <= code < 0xF900:
            self._unmapped += 1
            return ""
        character = chr(code)
        if character in "\r\n":
            return ""
        return "-" if character == _HYPHEN else character

    def _style(self, index: int, height: float) -> Style:
        thing = pdfium_c.FPDFText_GetTextObject(self._text.raw, index)
        font = thing and pdfium_c.FPDFTextObj_GetFont(thing)
        if not font:
            return _PLAIN
        # Many programs write an object for each character; the font and the height tell enough.
        key = (ctypes.addressof(font.contents), height)
        if key not in self._styles:
            self._styles[key] = _style(thing, self._text.raw, index, self._turn)
        return self._styles[key]

    def _placed(self, box: _Box, x: float, y: float) -> tuple[float, float, float]:
        """Turn and shift a place to what is seen, the y axis downwards."""
        crop = self._crop
        if self._turn == 90:
            return box.bottom - crop.bottom, box.top - crop.bottom, x - crop.left
        if self._turn == 180:
            return crop.right - box.right, crop.right - box.left, y - crop.bottom
        if self._turn == 270:
            return crop.top - box.top, crop.top - box.bottom, crop.right - x
        return box.left - crop.left, box.right - crop.left, crop.top - y

    def _href(self, x: float, y: float) -> str:
        for link in self._links:
            if link.left <= x <= link.right and link.bottom <= y <= link.top:
                return link.href
        return ""


def _bounds(thing: object) -> _Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium_c.FPDFPageObj_GetBounds(thing, left, bottom, right, top)
    return _Box(left.value, bottom.value, right.value, top.value)


_PLAIN = Style(0.0, emphasis=False, strong=False)


def _style(thing: object, text: object, index: int, turn: int) -> Style:
    size = ctypes.c_float()
    pdfium_c.FPDFTextObj_GetFontSize(thing, size)
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFText_GetMatrix(text, index, matrix)
    name = ctypes.create_string_buffer(_NAME_SIZE)
    flags = ctypes.c_int()
    pdfium_c.FPDFText_GetFontInfo(text, index, name, _NAME_SIZE, flags)
    font = name.value.decode("utf-8", "replace")
    bold = _BOLD.search(font) is not None
    along = (matrix.a, matrix.b, -matrix.a, -matrix.b)[turn // 90 % 4]
    return Style(
        round(size.value * hypot(matrix.c, matrix.d), 1),
        _ITALIC.search(font) is not None,
        bold or pdfium_c.FPDFText_GetFontWeight(text, index) >= _WEIGHT,
        along > _UPRIGHT * hypot(matrix.a, matrix.b),
    )


def _links(pdf: pdfium.PdfDocument, page: pdfium.PdfPage) -> list[_Box]:
    found: list[_Box] = []
    position, link = ctypes.c_int(0), pdfium_c.FPDF_LINK()
    rectangle = pdfium_c.FS_RECTF()
    while pdfium_c.FPDFLink_Enumerate(page.raw, position, link):
        address = _address(pdf, link)
        if address and pdfium_c.FPDFLink_GetAnnotRect(link, rectangle):
            edges = (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
            found.append(_Box(*edges, address))
    return found


def _address(pdf: pdfium.PdfDocument, link: object) -> str:
    action = pdfium_c.FPDFLink_GetAction(link)
    size = pdfium_c.FPDFAction_GetURIPath(pdf.raw, action, None, 0) if action else 0
    if not size:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium_c.FPDFAction_GetURIPath(pdf.raw, action, buffer, size)
    address = buffer.value.decode("utf-8", "replace")
    return address if address.startswith(("http://", "https://", "mailto:")) else ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a group of an RTF file inherits from the group around it and may change for itself."""

import codecs
from dataclasses import dataclass
from enum import Enum, auto

_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 255: "cp850",
}  # fmt: skip
_FALLBACK = "cp1252"


class Into(Enum):
    """Where the text of a group goes."""

    BODY = auto()
    NOWHERE = auto()
    FONTS = auto()
    STYLES = auto()
    INFO = auto()
    INSTRUCTION = auto()
    LABEL = auto()


@dataclass(slots=True)
class State:
    """The properties of text and paragraphs at one place of a file.

    Attributes:
        into: Where text goes.
        field: Name of the property of the document whose value text is.
        bold: Whether text is bold.
        italic: Whether it is italic.
        hidden: Whether it is hidden or deleted.
        href: Address of the link it belongs to.
        font: Number of its font.
        language: Windows number of its language.
        skip: Characters that follow a Unicode character for programs that know none.
        style: Number of the paragraph style.
        outline: Outline level from 0, or None.
        left: Left indent in twips.
        first: Indent of the first line beyond it.
        in_table: Whether the paragraph stands in a cell.
        opens_note: Whether the group is a footnote, which ends with it.
        opens_box: Whether the group is a text box, which ends with it.
    """

    into: Into = Into.BODY
    field: str = ""
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    href: str = ""
    font: int = 0
    language: int = 0
    skip: int = 1
    style: int = 0
    outline: int | None = None
    left: int = 0
    first: int = 0
    in_table: bool = False
    opens_note: bool = False
    opens_box: bool = False

    def plain(self) -> None:
        """Reset the properties of text."""
        self.bold = self.italic = self.hidden = False

    def begin_paragraph(self) -> None:
        """Reset the properties of paragraphs."""
        self.style, self.outline, self.left, self.first, self.in_table = 0, None, 0, 0, False


def charset(number: int) -> str:
    """Return the encoding of a Windows character set; "" for that of the document."""
    return _CHARSETS.get(number, "")


def codepage(number: int) -> str:
    """Return the name of a Windows code page."""
    name = {10000: "mac_roman", 65001: "utf-8"}.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return _FALLBACK

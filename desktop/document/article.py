# SPDX-License-Identifier: GPL-3.0-or-later
"""The article as it was read: paragraphs of text in one language."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a paragraph is in its article; the values are those of the JSON export."""

    HEADING = "heading"
    BODY = "body"
    LIST = "list"
    QUOTE = "quote"


class Style(StrEnum):
    """Inline mark-up that survives reading."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    LINK = "link"


class RepairKind(StrEnum):
    """What a reader changed to turn the lines of a file into running text."""

    JOINED_LINE = "joined-line"
    UNDONE_HYPHEN = "undone-hyphen"


@dataclass(frozen=True, slots=True)
class Repair:
    """A place where lines of the file were joined.

    Attributes:
        offset: Code point in the paragraph's text where the second line begins.
        kind: Whether a line break or a hyphen and a line break stood there.
    """

    offset: int
    kind: RepairKind


@dataclass(frozen=True, slots=True)
class Span:
    """Inline mark-up over the code points [start, end) of a paragraph's text."""

    start: int
    end: int
    style: Style
    href: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a paragraph stood in its file; what is unknown is None or empty.

    Attributes:
        page: Page number, counted from 1.
        chapter: Title of the chapter.
        start: First code point in the decoded text of the file (or of its page or chapter).
        end: Code point behind the last one.
        role: What the paragraph is beyond its kind: "caption", "footnote", "table-row" or "".
    """

    page: int | None = None
    chapter: str = ""
    start: int | None = None
    end: int | None = None
    role: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The code points [start, end) of a paragraph's text.

    The sentences of a paragraph are in order and leave nothing out but white space.
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text.

    Attributes:
        text: The text, every run of white space normalised to one space, none at the ends.
        kind: What the paragraph is.
        spans: Inline mark-up, in order of start.
        origin: Where the paragraph stood in its file.
        repairs: Where lines of the file were joined.
    """

    text: str
    kind: Kind = Kind.BODY
    spans: tuple[Span, ...] = ()
    origin: Origin = Origin()
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """An article as it was read from a file or the clipboard.

    Attributes:
        paragraphs: The text in reading order; none is empty.
        title: Title, from the file or its first heading.
        author: Author line, or "".
        date: Date of the article where it states one.
        language: ISO 639-1 code where the file states one, or "".
        file: Name of the file without its folder, or "" for the clipboard.
        sha256: Hex digest of the bytes that were read, or "".
        encoding: Encoding that the bytes were decoded with, or "" where the format fixes it.
    """

    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    author: str = ""
    date: dt.date | None = None
    language: str = ""
    file: str = ""
    sha256: str = ""
    encoding: str = ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""The blocks that a reader found and what the file says of itself, put together to a document."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import NamedTuple

from desktop.document import Document, Kind, Origin, Paragraph, Repair, Span, Style
from desktop.reading.dateline import dateline
from desktop.reading.errors import EmptyError, OverblownError
from desktop.reading.headings import is_headline
from desktop.reading.imprint import END, FRONT, Imprint, said_of, stated
from desktop.reading.lines import clean
from desktop.reading.runs import Passage
from desktop.reading.source import Part, whole
from desktop.reading.wrapping import marker

_DATE = re.compile(r"(?:D:)?(\d{4})-?(\d{2})?-?(\d{2})?")
_SITE = re.compile(r"\s+[|–—·•-]\s+\S.{0,60}")
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_]|$)", re.IGNORECASE)
_FIRST_YEAR = "1400"
_MOST = 30_000_000
"""Characters of the largest work, some 15,000 pages; whoever takes the parts holds them all."""

_FIRST_CHUNK = 8_000  # Characters.
_CHUNK = 60_000
# What programs and systems write where nobody filled in a title or a name.
_NO_TITLE = re.compile(
    r"Microsoft Word - .*|(?:untitled|unbenannt|unknown|unbekannt|dokument|document"
    r"|präsentation|folie|(?:unknown|unbekannter) tit(?:le|el))[ \d]*"
    r"|.*\.(?:docx?|odt|rtf|pdf|indd|qxp|pages|txt|html?|fm|tex|pmd)",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"python-docx|(?:windows|microsoft|office)[- ]?(?:user|benutzer|anwender|office user)?"
    r"|user|benutzer|admin(?:istrator)?|(?:unknown|unbekannt)(?:er)?(?: auth?or)?|root"
    r"|author|autor|anonymous",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph on its way into a document.

    Attributes:
        text: Its clean text.
        kind: What it is.
        spans: Its inline mark-up.
        role: As in `Origin`.
        page: Page that it begins on, counted from 1.
        chapter: Title of its chapter.
        repairs: Where lines were joined.
    """

    text: str
    kind: Kind = Kind.BODY
    spans: tuple[Span, ...] = ()
    role: str = ""
    page: int | None = None
    chapter: str = ""
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says of itself, as it stands there.

    Attributes:
        title: Title, or whatever a program wrote in its place.
        author: Author or user name.
        date: A date that begins with the year, as ISO 8601 and PDF have it.
        language: A language tag, such as "de-DE".
        deliberate: Whether somebody has written all this for this text, as the makers of books
            and web pages do, and not a program on its own. Then no line of the text knows better.
    """

    title: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    deliberate: bool = False


class Chunk(NamedTuple):
    """Some blocks, and how much of the file is read with them, 0 to 1."""

    blocks: Sequence[Block]
    share: float = 1.0


def chunked(found: Iterable[tuple[Block, float]]) -> Iterator[Chunk]:
    """Gather blocks, each with how much of the file is read: a screenful first, then chapters."""
    blocks: list[Block] = []
    room = _FIRST_CHUNK
    for one, share in found:
        blocks.append(one)
        room -= len(one.text)
        if room <= 0:
            yield Chunk(blocks, share)
            blocks, room = [], _CHUNK
    yield Chunk(blocks)


def assembled(blocks: Iterable[Block], properties: Properties, name: str) -> Document:
    """Make a document of blocks.

    The origin of each paragraph gets its place in the text of its page, its chapter or else the
    whole article, where one character stands between paragraphs.

    Raises:
        EmptyError: There are no blocks.
    """
    return whole(assembled_parts([Chunk(list(blocks))], properties, name))


def assembled_parts(chunks: Iterable[Chunk], properties: Properties, name: str) -> Iterator[Part]:
    """Make the parts of a document of blocks that come chunk by chunk.

    The last part has the share 1, and no paragraphs where the last blocks came before the end.

    Raises:
        EmptyError: There are no blocks in any of them.
        OverblownError: There is more text than any work has, which turns out late.
    """
    head: Document | None = None
    said = Imprint()
    share, size = 0.0, 0
    placed = _Placed()
    for chunk in chunks:
        blocks = chunk.blocks
        if blocks and head is None:
            said = _said(blocks)
            head, blocks = _begun(blocks, properties, said, name)
        if head is None or not blocks:
            continue
        if chunk.share >= 1 and not (said.date or properties.deliberate):
            dates = (stated(one.text) for one in blocks[-END:])
            head = replace(head, date=next(filter(None, dates), head.date))
        head = replace(head, title=head.title or _headline(blocks))
        share = chunk.share
        size += sum(len(one.text) for one in blocks)
        if size > _MOST:
            raise OverblownError(name)
        yield Part(replace(head, paragraphs=tuple(map(placed, blocks))), share)
    if head is None or not placed.any:
        raise EmptyError(name)
    if share < 1:
        yield Part(head)


def _said(blocks: Sequence[Block]) -> Imprint:
    """Return what lines at the beginning of a text say of it."""
    said = said_of([one.text for one in blocks[:FRONT]])
    return said._replace(date=dateline(blocks[0].text).date or said.date)


def _begun(
    blocks: Sequence[Block], properties: Properties, said: Imprint, name: str
) -> tuple[Document, Sequence[Block]]:
    """Return what is known of a document by its first blocks, and the text among these."""
    mark = dateline(blocks[0].text)
    alone = mark.date is not None and mark.end == len(blocks[0].text)
    title, author = _title(properties.title), _author(properties.author)
    date = stated_date(properties.date)
    if properties.deliberate:
        author, date = author or said.author, mark.date or date or said.date
    else:
        author, date = said.author or author, said.date or date
        title = _without_site(title, blocks[:FRONT])
    head = Document(
        (),
        title=title,
        author=author,
        date=date,
        language=language_code(properties.language),
        file=name,
    )
    return head, blocks[1:] if alone else blocks


def stated_date(text: str) -> dt.date | None:
    """Read a date that begins with the year; a missing or impossible one is None."""
    found = _DATE.match(text.strip())
    if found is None or found[3] is None or found[1] < _FIRST_YEAR:
        return None  # A year alone is no date of an article, and calibre writes 0101 for none.
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def language_code(text: str) -> str:
    """Return the ISO 639-1 code that a language tag begins with, or ""."""
    found = _LANGUAGE.match(text.strip())
    return found[1].lower() if found else ""


def block(passage: Passage, kind: Kind = Kind.BODY, role: str = "", label: str = "") -> Block:
    """Make a block of a passage, with the label of its list item or section before it."""
    label = clean(label)
    if not label:
        return Block(passage.text, kind, passage.spans, role)
    shift = len(label) + 1
    spans = (
        replace(span, start=span.start + shift, end=span.end + shift) for span in passage.spans
    )
    return Block(f"{label} {passage.text}", kind, tuple(spans), role)


def cut(one: Block, length: int) -> Block:
    """Leave out the first characters of a block."""
    spans = (
        replace(span, start=max(0, span.start - length), end=span.end - length)
        for span in one.spans
        if span.end > length
    )
    repairs = (
        replace(repair, offset=repair.offset - length)
        for repair in one.repairs
        if repair.offset >= length
    )
    return replace(one, text=one.text[length:], spans=tuple(spans), repairs=tuple(repairs))


def listed(one: Block) -> Block:
    """Make a block that begins with the mark of a list its item; a bullet is left out."""
    mark = marker(one.text)
    if not mark:
        return one
    return replace(cut(one, 0 if mark[0].isalnum() else len(mark)), kind=Kind.LIST)


def looks_like_heading(passage: Passage) -> bool:
    """Say whether a paragraph without a style is a heading by its looks: short and all bold."""
    bold = any(
        span.style is Style.STRONG and span.end - span.start == len(passage.text)
        for span in passage.spans
    )
    return bold and is_headline(passage.text)


def footnote(blocks: Iterable[Block], mark: str) -> Iterator[Block]:
    """Make the blocks of a note footnotes, the first with the mark that refers to it."""
    for number, one in enumerate(blocks):
        yield block(Passage(one.text, one.spans), Kind.BODY, "footnote", "" if number else mark)


class _Placed:
    """Makes paragraphs of blocks, each with its place in its page or chapter."""

    def __init__(self) -> None:
        self._part: tuple[int | None, str] = (None, "")
        self._offset = 0
        self.any = False

    def __call__(self, one: Block) -> Paragraph:
        """Make the next paragraph."""
        self.any = True
        if self._part != (one.page, one.chapter):
            self._part, self._offset = (one.page, one.chapter), 0
        start, end = self._offset, self._offset + len(one.text)
        self._offset = end + 1
        origin = Origin(one.page, one.chapter, start, end, one.role)
        return Paragraph(one.text, one.kind, one.spans, origin, one.repairs)


def _headline(blocks: Iterable[Block]) -> str:
    return next((one.text for one in blocks if one.kind is Kind.HEADING), "")


def _title(text: str) -> str:
    title = clean(text)
    return "" if _NO_TITLE.fullmatch(title) or PurePath(title).is_absolute() else title


def _without_site(title: str, blocks: Iterable[Block]) -> str:
    """Return the title of a printed web page without the name of the site, which stands behind it.

    What the text itself has as a line is the title.
    """
    for one in blocks:
        if title.startswith(one.text) and _SITE.fullmatch(title, len(one.text)):
            return one.text
    return title


def _author(text: str) -> str:
    author = clean(text)
    return "" if _NO_AUTHOR.fullmatch(author) else author

# SPDX-License-Identifier: GPL-3.0-or-later
"""E-mails, and web pages that a browser saved as an archive in the same form (MHTML).

Of an e-mail the text in HTML is read, else the plain one, in all its pieces. What it answers to is
a quotation, its signature is left out, and what is attached is named at the end but not opened.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from email.message import Message
from itertools import islice
from pathlib import PurePath

from desktop.document import Document, Kind, Origin, Paragraph
from desktop.reading.assembly import Block, Properties, assembled
from desktop.reading.errors import EmptyError, NotTextError, ReadingError
from desktop.reading.html import decode_page, read_page
from desktop.reading.hypertext import page
from desktop.reading.mail import message as mail
from desktop.reading.mail.flowed import unflowed, without_signature
from desktop.reading.markup import blocks
from desktop.reading.numbering import numbered, own_marks
from desktop.reading.plain import document
from desktop.reading.source import Source
from desktop.reading.xml import Element

__all__ = ["EmlReader", "MhtmlReader"]

_PAGE_TYPES = frozenset(("html", "xhtml+xml"))
_ENCRYPTED = frozenset(
    ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
)
_SAVED = (b"snapshot-content-location:", b"<saved by ")
_ANSWERED = re.compile(
    r"(?:Von|From): .{1,400} (?:Gesendet|Datum|Sent|Date): .{1,400} (?:Betreff|Subject):"
)
_SIGNATURES = frozenset(("gmail_signature", "moz-signature"))


class EncryptedMailError(ReadingError):
    """The text of an e-mail can be read with the key of its receiver only."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The e-mail “{name}” is encrypted.",
            "Open it in your mail program, copy the text and paste it here.",
        )


class MhtmlReader:
    """Reads .mhtml and .mht files."""

    suffixes: tuple[str, ...] = (".mhtml", ".mht")
    limit: int = 64_000_000

    def recognises(self, head: bytes, name: str) -> bool:
        """Say whether the header is one that browsers write."""
        fields = mail.header_block(head).lower()
        named = PurePath(name).suffix.lower() in self.suffixes
        return any(sign in fields for sign in _SAVED) or (bool(fields) and named)

    def read(self, source: Source) -> Document:
        """Read the article of the page in the archive; its pictures and styles are not opened.

        Raises:
            ReadingError: The archive is damaged or holds no page with text.
        """
        archive = mail.parsed(source.data, source.name)
        root = _page_of(archive)
        if root is None:
            raise EmptyError(source.name)
        decoded = decode_page(
            mail.content(root), source.name, encoding=source.encoding, stated=mail.charset(root)
        )
        address = mail.field(root, "Content-Location") or mail.field(
            archive, "Snapshot-Content-Location"
        )
        article = read_page(
            decoded.text, source.name, whole_page=source.whole_page, address=address
        )
        return replace(article, encoding=decoded.encoding)


class EmlReader:
    """Reads .eml files."""

    suffixes: tuple[str, ...] = (".eml",)
    limit: int = 64_000_000

    def recognises(self, head: bytes, name: str) -> bool:
        """Say whether a file begins with the header of a message, or is named and begins so."""
        named = PurePath(name).suffix.lower() in self.suffixes
        return mail.is_message(head) or (named and bool(mail.header_block(head)))

    def read(self, source: Source) -> Document:
        """Read the text of an e-mail.

        Raises:
            ReadingError: The message is damaged, encrypted or has no text.
        """
        message = mail.parsed(source.data, source.name)
        if message.get_content_type() in _ENCRYPTED:
            raise EncryptedMailError(source.name)
        texts = list(_texts(message, source))
        if not texts:
            raise EmptyError(source.name)
        names = filter(None, map(mail.attachment, mail.leaves(message)))
        return replace(
            texts[0],
            paragraphs=(*_joined(texts), *map(_named, names)),
            title=mail.field(message, "Subject") or texts[0].title,
            author=mail.sender(message),
            date=mail.date(message) or texts[0].date,
        )


def _page_of(archive: Message) -> Message | None:
    """Return the part of an archive that is the page: the one that `start` names, or the first."""
    pages = [part for part in mail.leaves(archive) if part.get_content_subtype() in _PAGE_TYPES]
    start = str(archive.get_param("start", "") or "")
    named = (part for part in pages if start and mail.field(part, "Content-ID") == start)
    return next(named, next(iter(pages), None))


def _texts(message: Message, source: Source) -> Iterator[Document]:
    """Read each text of a message in the first of its forms that has words."""
    found: list[tuple[bool, list[Document]]] = []
    for forms in mail.choices(message):
        read = ((_is_page(form[0]), list(_readable(form, source))) for form in forms)
        found += islice((one for one in read if one[1]), 1)
    pages = {_letters(texts) for is_page, texts in found if is_page}
    for is_page, texts in found:
        # Some programs do not say that the page and the plain text are the same.
        if is_page or _letters(texts) not in pages:
            yield from texts


def _is_page(part: Message) -> bool:
    return part.get_content_subtype() == "html"


def _letters(texts: Iterable[Document]) -> str:
    words = (one.text for text in texts for one in text.paragraphs)
    return "".join(filter(str.isalnum, "".join(words)))


def _readable(parts: Iterable[Message], source: Source) -> Iterator[Document]:
    for part in parts:
        with suppress(EmptyError, NotTextError):
            yield _body(part, source)


def _joined(texts: Iterable[Document]) -> Iterator[Paragraph]:
    """Yield the paragraphs of several texts, their places counted on."""
    begun = end = 0
    for text in texts:
        for one in text.paragraphs:
            start, end = begun + (one.origin.start or 0), begun + (one.origin.end or 0)
            yield replace(one, origin=replace(one.origin, start=start, end=end))
        begun = end + 1


def _body(part: Message, source: Source) -> Document:
    decoded = decode_page(
        mail.content(part), source.name, encoding=source.encoding, stated=mail.charset(part)
    )
    if _is_page(part):
        article = _html(decoded.text, source.name)
    else:
        article = _plain(decoded.text, part, source)
    return replace(article, encoding=decoded.encoding)


def _plain(text: str, part: Message, source: Source) -> Document:
    """Read plain text; in format=flowed the ends of lines mean something and need no guess."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return document(without_signature(text), name=source.name, rejoin=source.rejoin)
    delete_space = str(part.get_param("delsp", "")).lower() == "yes"
    joined = unflowed(without_signature(text), delete_space=delete_space)
    return document(joined, name=source.name, rejoin=False)


def _html(text: str, name: str) -> Document:
    root = page(text, name)
    signatures = [element for element in root.iter() if _is_signature(element)]
    every = blocks(root, skip=frozenset(signatures))
    found = (one.block for one in numbered(every, own_marks(root)))
    return assembled(_answered(found), Properties(), name)


def _answered(blocks: Iterable[Block]) -> Iterator[Block]:
    """Make a quotation of what follows the header of a message that is answered, as in Outlook."""
    quoted = False
    for one in blocks:
        quoted = quoted or _ANSWERED.match(one.text) is not None
        yield replace(one, kind=Kind.QUOTE) if quoted and one.kind is Kind.BODY else one


def _is_signature(element: Element) -> bool:
    return not _SIGNATURES.isdisjoint((element.get("class") or "").split())


def _named(name: str) -> Paragraph:
    """Return the paragraph that names an attached file."""
    return Paragraph(f"[{name}]", Kind.LIST, origin=Origin())

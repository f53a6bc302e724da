# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages of RFC 5322 and MIME to their parts; nothing is opened that is not text."""

import datetime as dt
import email
import email.errors
import email.utils
import re
from collections.abc import Iterator
from email.header import Header, decode_header
from email.message import Message

from desktop.reading.errors import DamagedError, NestedError
from desktop.reading.lines import clean

_FIELD = rb"[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n"
_FIELDS = re.compile(rb"(?:\xef\xbb\xbf)?(?:From [^\r\n]*\r?\n)?((?:" + _FIELD + rb"){2,})")
_TEXTS = ("text/html", "text/plain")
_TELLING = re.compile(
    rb"^(?:from|date|message-id|received|mime-version|return-path|delivered-to):",
    re.IGNORECASE | re.MULTILINE,
)


def header_block(head: bytes) -> bytes:
    """Return the header fields that a file begins with, or b"" where it does not begin so."""
    found = _FIELDS.match(head)
    return found[1] if found else b""


def is_message(head: bytes) -> bool:
    """Say whether a file begins with the header of a message, two telling fields at least."""
    return len(set(map(bytes.lower, _TELLING.findall(header_block(head))))) >= 2


def parsed(data: bytes, name: str) -> Message:
    """Parse a message.

    Raises:
        NestedError: Messages lie within messages without end.
        DamagedError: It cannot be parsed.
    """
    try:
        return email.message_from_bytes(data)
    except RecursionError as error:
        raise NestedError(name) from error
    except (ValueError, LookupError, email.errors.MessageError) as error:
        raise DamagedError(name, "an e-mail") from error


def leaves(message: Message) -> Iterator[Message]:
    """Yield the parts of a message that have no parts themselves, in order."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting += (one for one in reversed(inner) if isinstance(one, Message))
        else:
            yield part


def choices(message: Message) -> list[list[list[Message]]]:
    """List the texts of a message in order, each as its forms: as a page, if there is one, first.

    What is attached belongs to none. Apple Mail writes a text in pieces around its pictures.
    """
    found: dict[int, tuple[list[Message], list[Message]]] = {}
    waiting = [(message, 0)]
    while waiting:
        part, group = waiting.pop()
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            group = group or (id(part) if part.get_content_subtype() == "alternative" else 0)
            waiting += ((one, group) for one in reversed(inner) if isinstance(one, Message))
        elif _is_text(part, alone=part is message):
            forms = found.setdefault(group or id(part), ([], []))
            forms[part.get_content_type() == "text/plain"].append(part)
    return [list(filter(None, forms)) for forms in found.values()]


def _is_text(part: Message, *, alone: bool) -> bool:
    """Say whether a part is text of the message itself; what is attached may lack a name."""
    is_attached = bool(attachment(part)) or (
        not alone and part.get_content_disposition() == "attachment"
    )
    return part.get_content_type() in _TEXTS and not is_attached and bool(content(part).strip())


def content(part: Message) -> bytes:
    """Return the bytes of a part, its transfer encoding undone."""
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def charset(part: Message) -> str:
    """Return the encoding that a part states, or ""."""
    try:
        return part.get_content_charset() or ""
    except (LookupError, ValueError):
        return ""


def field(message: Message, name: str) -> str:
    """Return the clean text of a header field, its encoded words decoded; "" without one."""
    try:
        return _words(_stated(message, name))
    except (ValueError, LookupError, email.errors.MessageError):
        return ""


def sender(message: Message) -> str:
    """Return the name in the field From, else the address."""
    try:
        # Parsed first: what is encoded in a name, such as a comma, parts no addresses.
        name, address = email.utils.parseaddr(_stated(message, "From"))
        return _words(name) or _words(address)
    except (ValueError, LookupError, email.errors.MessageError):
        return ""


def date(message: Message) -> dt.date | None:
    """Return the day in the field Date, at the place of the sender."""
    try:
        return email.utils.parsedate_to_datetime(field(message, "Date")).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def attachment(part: Message) -> str:
    """Return the name of the file that a part is, or "" for a part that is shown in its place.

    A message without a name has its subject.
    """
    try:
        name = part.get_filename()
    except (ValueError, LookupError, TypeError):
        name = None
    kind, disposition = part.get_content_maintype(), part.get_content_disposition()
    inner = part.get_payload() if kind == "message" and not name else ""
    if isinstance(inner, list) and inner and isinstance(inner[0], Message):
        return field(inner[0], "Subject")  # Outlook forwards messages without a name.
    is_shown = kind == "text" and disposition is None
    is_shown |= kind == "image" and disposition != "attachment" and "Content-ID" in part
    if name and not is_shown:
        return clean(name.replace("\\", "/").rpartition("/")[2])
    return ""


def _stated(message: Message, name: str) -> str:
    """Return a header field as it stands, with bytes beyond ASCII as RFC 6532 or Windows has it."""
    value: object = message.get(name, "")
    if isinstance(value, Header):
        return "".join(_decoded(piece, None) for piece, _ in decode_header(value))
    return str(value)


def _words(value: str) -> str:
    return clean("".join(_decoded(piece, label) for piece, label in decode_header(value)))


def _decoded(piece: bytes | str, label: str | None) -> str:
    if isinstance(piece, str):
        return piece
    try:
        return piece.decode(label or "utf-8")
    except (LookupError, ValueError):
        return piece.decode("cp1252", "replace")

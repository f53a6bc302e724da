# SPDX-License-Identifier: GPL-3.0-or-later
"""The encoding of a web page, in the order of the Encoding and HTML standards of the WHATWG."""

import codecs
import re

from desktop.reading.encoding import Decoded, decode, is_binary
from desktop.reading.errors import NotTextError, UndecodableError, UnknownEncodingError
from desktop.reading.signatures import describe
from desktop.reading.source import HEAD_SIZE

_HEAD = 4096  # The standard asks for 1024; saved pages put comments before.
_META = re.compile(rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED = re.compile(rb"\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{2,40})[\"']")
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Servers say Latin-1 and mean what Windows makes of it, for which browsers take it.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
_LOST = "\ufffd"
_MOST_LOST = 0.1


def decode_page(
    data: bytes, name: str, *, encoding: str | None = None, stated: str = ""
) -> Decoded:
    """Decode the bytes of a web page.

    In order: the encoding that the person chose; a byte order mark; what the server or the mail
    stated; what the page declares; UTF-8 and then what the bytes look like. A declaration that
    most bytes contradict is not believed; a few broken bytes become U+FFFD.

    Args:
        data: The page.
        name: Name of the file, for errors.
        encoding: Encoding that the person chose, or None.
        stated: Encoding from a header, or "".

    Raises:
        UnknownEncodingError: There is no encoding as the person chose it.
        UndecodableError: The bytes are not in the encoding that the person chose.
        NotTextError: The bytes are no text.
    """
    if encoding is not None:
        return _chosen(data, name, encoding)
    if not data.startswith(_MARKS):
        for label in (stated, _declared(data)):
            decoded = _as_declared(data, label)
            if decoded is not None:
                return decoded
    found = decode(data) or _as_declared(data, "utf-8")
    if found is None or is_binary(found.text):
        what = describe(data[:HEAD_SIZE])
        raise NotTextError(name, "" if what in {"a web page", "an XML file"} else what)
    return found


def _chosen(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        decoded = decode(data, encoding)
    except (LookupError, ValueError) as error:
        raise UnknownEncodingError(encoding) from error
    if decoded is None:
        raise UndecodableError(name, encoding)
    return decoded


def _declared(data: bytes) -> str:
    found = _META.search(data[:_HEAD]) or _DECLARED.match(data)
    return found[1].decode("ascii", "replace") if found else ""


def _as_declared(data: bytes, label: str) -> Decoded | None:
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip()).name
        name = "utf-8" if name.startswith("utf-16") else _MEANT.get(name, name)  # As browsers do.
        text = data.decode(name, "replace")
    except (LookupError, ValueError):
        return None
    foreign = sum(1 for character in text if character > "\x7f")
    return None if text.count(_LOST) > _MOST_LOST * foreign + 1 else Decoded(text, name)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes to text: what the bytes say of themselves, then UTF-8, then what old German files use."""

import codecs
import re
from operator import itemgetter
from typing import NamedTuple

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # Before UTF-16, whose mark it begins with.
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EIGHT_BIT = ("cp1252", "iso8859_15", "mac_roman", "cp850", "cp437")
_UMLAUTS = frozenset("äöüÄÖÜß")
_MARKS = frozenset("„“”‚‘’»«›‹–—…€§°•·²³½\u00a0\u00ad")
_OTHER_SYMBOLS = frozenset("™®©£×±µ†")
_WITHIN_WORDS = frozenset("’·\u00ad–")
_SAMPLE = 65_536
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
_CONTROL_SHARE = 0.002


class Decoded(NamedTuple):
    """Text and the encoding that gave it; the byte order mark is gone."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str | None = None) -> Decoded | None:
    """Decode the bytes of a text file, or return None where they are no text.

    In order: the encoding that was asked for and no other; a byte order mark; UTF-8; UTF-16
    without a mark; of the eight-bit encodings of old German files the one that gives most of the
    characters of German text, and among equals the one that charset-normalizer finds plausible.
    Where even that gives more nonsense than German, such as UTF-8 with broken bytes, there is none.

    Raises:
        LookupError: There is no such text encoding.
    """
    if encoding is not None:
        return _forced(data, encoding)
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name)
    return _strictly(data, "utf-8") or _strictly(data, _utf16(data)) or _eight_bit(data)


def is_binary(text: str) -> bool:
    """Say whether text has more control characters than a stray one here and there."""
    if "\x00" in text:
        return True
    return len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text) + 1


def _forced(data: bytes, encoding: str) -> Decoded | None:
    name = codecs.lookup(encoding).name
    b"".decode(name)  # Codecs such as base64, which give no text, raise LookupError here.
    for mark, marked in _BOMS:
        if data.startswith(mark) and marked.startswith(name):
            return _strictly(data[len(mark) :], marked)
    return _strictly(data, name)


def _strictly(data: bytes, encoding: str) -> Decoded | None:
    if not encoding:
        return None
    try:
        text = data.decode(encoding)
    except UnicodeError:
        return None
    return None if is_binary(text) else Decoded(text, encoding)


def _utf16(data: bytes) -> str:
    """Name the byte order of UTF-16 without a mark: Latin text has a zero in every other byte."""
    head = data[: _SAMPLE & ~1]
    half = len(head) / 2
    if not half or len(data) % 2:
        return ""
    if head[1::2].count(0) > 0.5 * half and head[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if head[::2].count(0) > 0.5 * half and head[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return ""


def _eight_bit(data: bytes) -> Decoded | None:
    # Most files are UTF-8 and open sooner without it.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    sample = _telling(data)
    plausible = {match.encoding for match in from_bytes(sample, cp_isolation=list(_EIGHT_BIT))}
    scores = {name: (_germanness(sample, name), name in plausible) for name in _EIGHT_BIT}
    for name, (germanness, _) in sorted(scores.items(), key=itemgetter(1), reverse=True):
        if germanness >= 0 and (decoded := _strictly(data, name)):
            return decoded
    return None


def _telling(data: bytes) -> bytes:
    """Collect the first lines that have bytes beyond ASCII: the others tell nothing."""
    lines: list[bytes] = []
    size = 0
    for line in data.splitlines():
        if not line.isascii():
            lines.append(line[:_SAMPLE])
            size += len(lines[-1])
        if size >= _SAMPLE:
            break
    return b"\n".join(lines)


def _germanness(sample: bytes, encoding: str) -> int:
    """Count the characters beyond ASCII that German text has, less those that it never has."""
    text = sample.decode(encoding, "replace")
    return sum(
        _weigh(before, character, behind)
        for before, character, behind in zip(" " + text, text, text[1:] + " ", strict=False)
        if character > "\x7f"
    )


def _weigh(before: str, character: str, behind: str) -> int:
    if character.isalpha():
        if character.isupper() and before.islower():
            return -2
        return 2 if character in _UMLAUTS else 0
    if before.isalpha() and behind.isalpha() and character not in _WITHIN_WORDS:
        return -2  # An umlaut in another table: "Stra§e".
    if character in _OTHER_SYMBOLS:
        return 0
    return 1 if character in _MARKS else -2

# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a plain text, cleaned, each with its place in the file."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n|[\n\r\v\x85\u2028\f\u2029]")
_PARAGRAPH_END = frozenset("\f\u2029")
_QUOTE_MARK = re.compile(r"[ \t]*(?:>[ \t]?)+")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file.

    Attributes:
        text: What stands in it, cleaned as `clean` says; empty for a blank line.
        start: First code point of the text in the file.
        end: Code point behind the last one.
        indent: White space before the text, in code points.
        quoted: Whether the line began with the ">" of an e-mail.
        broken: Whether it ended with a soft hyphen, which is gone from the text.
    """

    text: str
    start: int
    end: int
    indent: int = 0
    quoted: bool = False
    broken: bool = False


def clean(text: str) -> str:
    """Normalise one line of text.

    Every run of white space, no-break and thin spaces included, becomes one space, and none is
    left at the ends. Soft hyphens, zero-width spaces and stray control characters go, for they
    show nothing and hide words from search and translation; joiners that shape emoji stay. What
    is left is in Unicode normalisation form C.
    """
    return unicodedata.normalize("NFC", " ".join(visible(text).split()))


def visible(text: str) -> str:
    """Leave out soft hyphens, zero-width spaces and stray control characters."""
    return _CONTROL.sub("", _INVISIBLE.sub("", text))


def lines(text: str, start: int = 0) -> Iterator[Line]:
    """Cut text into lines from the offset on; a form feed or paragraph mark gives a blank one."""
    for end_mark in _LINE_END.finditer(text, start):
        yield _line(text, start, end_mark.start())
        if end_mark[0] in _PARAGRAPH_END:
            yield Line("", end_mark.end(), end_mark.end())
        start = end_mark.end()
    yield _line(text, start, len(text))


def _line(text: str, start: int, end: int) -> Line:
    mark = _QUOTE_MARK.match(text, start, end)
    body_start = mark.end() if mark else start
    raw = text[body_start:end]
    body = raw.strip()
    first = body_start + len(raw) - len(raw.lstrip())
    return Line(
        text=clean(body),
        start=first,
        end=first + len(body),
        indent=first - body_start,
        quoted=mark is not None,
        broken=body.endswith(_SOFT_HYPHEN),
    )

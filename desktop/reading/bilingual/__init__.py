# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that hold a text beside its translation, opened as finished bilingual documents.

One module a format. Where a sentence has no translation its target stays empty and the original
stands alone; where a file says nothing of a model, `ModelRef` is empty. Nothing outside the file
is ever fetched: a document type is allowed, as many TMX files name one, but never followed.
"""

import datetime as dt
import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import PurePath

from lxml import etree

from desktop.document import BilingualDocument
from desktop.reading.bilingual import json_format, project_format, tmx, xliff2, xliff12
from desktop.reading.bilingual.draft import Draft, finished
from desktop.reading.bilingual.errors import NotBilingualError, OtherVersionError
from desktop.reading.errors import DamagedError, EmptyError, TooLargeError
from desktop.reading.source import HEAD_SIZE
from desktop.reading.xml import Element, XmlError, attribute, parse, tag

__all__ = ["LIMIT", "read_bilingual", "recognises", "suffixes"]

LIMIT = 80_000_000
"""Largest file in bytes: a million words beside their translation, with every word aligned."""

UNDATED = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""Time of a translation where nothing tells it."""

# The root element behind declarations and comments, of which none is looked into twice.
_ROOT = re.compile(
    rb"(?>\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*+<(?:[\w.-]+:)?(tmx|xliff)\b",
    re.DOTALL,
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


class _Form(StrEnum):
    JSON = "JSON"
    TMX = "a translation memory (TMX)"
    XLIFF = "an XLIFF file"
    PROJECT = project_format.FORM


_SUFFIXES = {
    ".synopse": _Form.PROJECT,
    ".json": _Form.JSON,
    ".tmx": _Form.TMX,
    ".xlf": _Form.XLIFF,
    ".xliff": _Form.XLIFF,
    ".sdlxliff": _Form.XLIFF,
    ".mqxliff": _Form.XLIFF,
}


def read_bilingual(
    data: bytes, name: str, *, target: str = "", written: dt.datetime = UNDATED
) -> BilingualDocument:
    """Read a bilingual document from the bytes of a file, whose content tells the format.

    Args:
        data: The whole file.
        name: Its name.
        target: Language of the translation where the file has several, or "" for the first one.
        written: Time of the translation where the file tells none.

    Raises:
        ReadingError: The bytes give no bilingual document, or have no such translation.
    """
    if not data.strip():
        raise EmptyError(name)
    if len(data) > LIMIT:
        raise TooLargeError(name, len(data), LIMIT)
    form = _by_content(data[:HEAD_SIZE]) or _by_name(name)
    if form is None:
        raise NotBilingualError(name)
    if form is _Form.JSON:
        return json_format.read(data, name, target)
    if form is _Form.PROJECT:
        return project_format.read(data, name, target)
    root = _root(data, name, form)
    read = tmx.read if form is _Form.TMX else _xliff(root, name)
    return finished(read(root, name, target), name, data, written)


def recognises(head: bytes, name: str) -> bool:
    """Say whether the first bytes of a file are those of a bilingual one, or else its name is."""
    return (_by_content(head) or _by_name(name)) is not None


def suffixes() -> tuple[str, ...]:
    """Return the endings of the names of bilingual files, each with its full stop."""
    return tuple(_SUFFIXES)


def _by_content(head: bytes) -> _Form | None:
    if project_format.recognises(head):
        return _Form.PROJECT
    for mark in _MARKS:
        head = head.removeprefix(mark)
    plain = head.replace(b"\x00", b"").lstrip()
    if plain.startswith(b"{"):
        return _Form.JSON if b'"synopse"' in plain else None
    found = _ROOT.match(plain)
    return None if found is None else _Form[found[1].decode("ascii").upper()]


def _by_name(name: str) -> _Form | None:
    return _SUFFIXES.get(PurePath(name).suffix.lower())


def _root(data: bytes, name: str, form: _Form) -> Element:
    try:
        root = parse(data)
    except XmlError as error:
        raise DamagedError(name, form) from error
    # An entity of a document type that is not followed has no text; leaving it out would lose some.
    if tag(root).upper() != form.name or any(True for _ in root.iter(etree.Entity)):
        raise DamagedError(name, form)
    return root


def _xliff(root: Element, name: str) -> Callable[[Element, str, str], Draft]:
    version = attribute(root, "version")
    if version in ("1.1", "1.2"):
        return xliff12.read
    if version.startswith("2."):
        return xliff2.read
    raise OtherVersionError(name, "XLIFF", version, "1.2 and 2")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Read StarDict dictionaries: a sheet about them, an index, a long text, and perhaps synonyms."""

import html
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

from desktop.dictionaries import packed
from desktop.dictionaries.entry import About, Entry
from desktop.dictionaries.errors import DictionaryError, damaged
from desktop.dictionaries.languages import licence_in, pair_in
from desktop.dictionaries.plain import entry

_MAGIC = "StarDict's dict ifo file"
_LONGEST_WORD = 256
_LONGEST_TEXT = 1 << 20
_LONGEST_SHOWN = 1 << 14
_BREAKS = re.compile(r"<\s*(?:br|/?p|/?div|/?li|/?tr|/?dt|/?dd|/?def|/?blockquote|/?h\d)\b[^>]*>")
_HEADS = re.compile(r"<(k|tr|head)\b[^>]*>.*?</\1>", re.DOTALL)
_MARKUP = re.compile(r"<[^<>]*>")
_SHOWN = frozenset("mlghxwk")
_MARKED_UP = frozenset("ghxwk")


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one dictionary.

    Attributes:
        sheet: What it says of itself (.ifo).
        index: Words and where they are explained (.idx).
        text: The explanations (.dict, .dict.dz).
        synonyms: Other words for the same (.syn), or None.
    """

    sheet: Path
    index: Path
    text: Path
    synonyms: Path | None


class _Place(NamedTuple):
    word: str
    start: int
    size: int


def about(files: Files) -> About:
    """Return what a dictionary says of itself.

    Raises:
        DictionaryError: The sheet cannot be read, or is none.
    """
    fields = _sheet(files.sheet)
    name = fields.get("bookname") or files.sheet.stem
    description = html.unescape(_MARKUP.sub("\n", fields.get("description", "")))
    keys = ("author", "email", "website", "date")
    notice = "\n".join([fields[key] for key in keys if fields.get(key)] + [description])
    source, target = pair_in(name)
    if not source:
        source, target = pair_in(files.sheet.stem)
    return About(name, source, target, fields.get("date", ""), licence_in(notice), notice.strip())


def entries(files: Files) -> Iterator[tuple[int, Entry]]:
    """Yield the entries, each with the bytes of the index that have been read.

    Raises:
        DictionaryError: A file cannot be read, is damaged, or does not go with the others.
    """
    fields = _sheet(files.sheet)
    wide = fields.get("idxoffsetbits") == "64"
    others = _synonyms(files.synonyms)
    read = 0
    with packed.seekable(files.text) as (stream, length):
        for number, place in enumerate(_places(files.index, wide=wide)):
            read += len(place.word) + (13 if wide else 9)
            if place.start + place.size > length or place.size > _LONGEST_TEXT:
                raise damaged(files.index.name, f"it points beyond the end of “{files.text.name}”")
            text = _text(stream, place, fields.get("sametypesequence", ""))
            found = entry(place.word, text, tuple(others.get(number, ())))
            if found is not None:
                yield read, found


def _sheet(path: Path) -> dict[str, str]:
    text = packed.decoded(packed.head(path, 1 << 16))
    first, _, rest = text.partition("\n")
    if first.strip() != _MAGIC:
        raise DictionaryError(
            f"“{path.name}” is no StarDict dictionary.", "Choose the file that ends in .ifo."
        )
    rows = (row.partition("=") for row in rest.split("\n"))
    return {key.strip(): value.strip() for key, equals, value in rows if equals}


def _places(path: Path, *, wide: bool) -> Iterator[_Place]:
    form = ">QI" if wide else ">II"
    for word, data in _records(path, struct.calcsize(form)):
        yield _Place(word, *struct.unpack(form, data))


def _synonyms(path: Path | None) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for word, data in _records(path, 4) if path is not None else ():
        found.setdefault(struct.unpack(">I", data)[0], []).append(word)
    return found


def _records(path: Path, size: int) -> Iterator[tuple[str, bytes]]:
    """Yield words, each ended by a zero byte, and the numbers that follow them."""
    data = packed.whole(path)
    at = 0
    while at < len(data):
        end = data.find(b"\0", at, at + _LONGEST_WORD + 1)
        if end < 0 or end + 1 + size > len(data):
            raise damaged(path.name, "a word in it does not end")
        yield packed.decoded(data[at:end]), data[end + 1 : end + 1 + size]
        at = end + 1 + size


def _text(stream: BinaryIO, place: _Place, kinds: str) -> str:
    """Read an explanation; what is no text, such as sounds and pictures, is left out."""
    stream.seek(place.start)
    data = stream.read(place.size)
    shown = [(kind, packed.decoded(p)[:_LONGEST_SHOWN]) for kind, p in _fields(data, kinds)]
    return "\n".join(
        _unmarked(text) if kind in _MARKED_UP else text for kind, text in shown if kind in _SHOWN
    )


def _fields(data: bytes, kinds: str) -> Iterator[tuple[str, bytes]]:
    """Take an explanation apart; each field says its own kind unless all are of the same ones."""
    at, number = 0, 0
    while at < len(data) and (not kinds or number < len(kinds)):
        kind = kinds[number] if kinds else chr(data[at])
        at += 0 if kinds else 1
        last = bool(kinds) and number == len(kinds) - 1
        end = len(data) if last else _end(data, at, kind)
        start = at + 4 if kind.isupper() and not last else at
        yield kind, data[start:end]
        at = end if kind.isupper() else end + 1
        number += 1


def _end(data: bytes, at: int, kind: str) -> int:
    if kind.isupper():
        return at + 4 + int.from_bytes(data[at : at + 4], "big")
    end = data.find(b"\0", at)
    return len(data) if end < 0 else end


def _unmarked(text: str) -> str:
    broken = _BREAKS.sub("\n", _HEADS.sub("", text))
    return html.unescape(_MARKUP.sub("", broken))

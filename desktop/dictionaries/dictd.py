# SPDX-License-Identifier: GPL-3.0-or-later
"""Read dictionaries of dictd, such as those of FreeDict: an index of places in one long text."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop.dictionaries import packed
from desktop.dictionaries.entry import About, Entry
from desktop.dictionaries.errors import damaged
from desktop.dictionaries.languages import licence_in, pair_in
from desktop.dictionaries.plain import entry

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {char: value for value, char in enumerate(_DIGITS)}
_SPECIAL = re.compile(r"00-?database-?(\w*)")
_VERSION = re.compile(r"\s+ver(?:sion|\.)?\s*\S+$")
_LONGEST = 1 << 20


class Place(NamedTuple):
    """Where in the text a word is explained, in bytes."""

    word: str
    start: int
    size: int


def about(index: Path, text: Path) -> About:
    """Return what a dictionary says of itself.

    Raises:
        DictionaryError: A file cannot be read or is damaged.
    """
    wanted: dict[str, Place] = {}
    for place in _places(index):
        match = _SPECIAL.fullmatch(place.word)
        if match and match[1] in ("short", "info") and place.start + place.size <= _LONGEST:
            wanted.setdefault(match[1], place)
        elif not match and place.word > "00e":
            break  # The index is in order, and what it says of itself comes first.
    # They stand at the beginning of the text; the rest of it is not unpacked for them.
    data = packed.head(text, _LONGEST)
    said = {
        name: packed.decoded(data[place.start : place.start + place.size])
        for name, place in wanted.items()
    }
    stem = index.stem
    name = _VERSION.sub("", _without_title(said.get("short", ""))) or stem
    notice = _without_title(said.get("info", ""))
    source, target = pair_in(stem)
    if not source:
        source, target = pair_in(name)
    edition = re.search(r"Edition:\s*(\S+)", notice)
    return About(name, source, target, edition[1] if edition else "", licence_in(notice), notice)


def entries(index: Path, text: Path) -> Iterator[tuple[int, Entry]]:
    """Yield the entries, each with the bytes of the index that have been read.

    Raises:
        DictionaryError: A file cannot be read, is damaged, or does not go with the other.
    """
    read = 0
    seen: set[tuple[int, int]] = set()
    with packed.seekable(text) as (stream, length):
        for place in _places(index):
            read += len(place.word) + 10
            if _SPECIAL.fullmatch(place.word) or not place.word.strip():
                continue
            if place.start + place.size > length or place.size > _LONGEST:
                raise damaged(index.name, f"it points beyond the end of “{text.name}”")
            stream.seek(place.start)
            found = entry(place.word.strip(), packed.decoded(stream.read(place.size)))
            # The index lists one text under every word of its heading.
            if found is not None and (place.start, place.size) not in seen:
                seen.add((place.start, place.size))
                yield read, found


def _places(index: Path) -> Iterator[Place]:
    for number, line in enumerate(packed.lines(index), start=1):
        fields = packed.decoded(line).rstrip("\r\n").split("\t")
        try:
            yield Place(fields[0], _number(fields[1]), _number(fields[2]))
        except (IndexError, KeyError) as error:
            raise damaged(index.name, f"its line {number} names no place") from error


def _number(digits: str) -> int:
    value = 0
    for char in digits:
        value = value * 64 + _VALUES[char]
    return value


def _without_title(text: str) -> str:
    """Drop the line that repeats the key, and the indentation."""
    rows = [row.strip() for row in text.strip().split("\n")]
    if rows and _SPECIAL.match(rows[0]):
        rows = rows[1:]
    return "\n".join(rows).strip()

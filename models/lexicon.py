# SPDX-License-Identifier: GPL-3.0-or-later
"""A lexicon beside a model: how each word of the source is usually translated.

The file stays packed in memory; a block of words is unpacked when one of them is looked up. It has
eight bytes of magic, four with the length of the packed index, the index (a line a block: its first
word and where it ends), then the blocks. A line of a block has a word, how often it was seen, then
renderings and their shares in per cent, all parted by tabs.
"""

import zlib
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

NAME = "lexicon.bin"
"""What the file is called in the folder of a package."""

_MAGIC = b"SYNLEX1\n"
_BLOCK = 128
"""Words of a block: larger ones pack better, smaller ones are unpacked sooner."""

_SETTLED = 0.25
"""Share of all translations of a word from which its first rendering can be relied on."""


class Rendering(NamedTuple):
    """What a word was translated by, and its share of all translations of the word."""

    text: str
    share: float


class Entry(NamedTuple):
    """How often a word was seen, and its renderings, the most usual first."""

    seen: float
    renderings: tuple[Rendering, ...]

    @property
    def settled(self) -> bool:
        """Whether the first rendering is usual enough to be relied on."""
        return self.renderings[0].share >= _SETTLED


class Lexicon:
    """A lexicon in a file."""

    def __init__(self, path: Path) -> None:
        """Read a file.

        Raises:
            OSError: It cannot be read.
            ValueError: It is no lexicon.
        """
        self._data = path.read_bytes()
        start = len(_MAGIC) + 4
        self._start = start + int.from_bytes(self._data[len(_MAGIC) : start], "little")
        if self._data[: len(_MAGIC)] != _MAGIC:
            raise ValueError(path)
        try:
            index = zlib.decompress(self._data[start : self._start]).decode("utf-8").split("\n")
        except zlib.error as error:
            raise ValueError(path) from error
        rows = [row.split("\t") for row in index if row]
        self._firsts = [word for word, _ in rows]
        self._ends = [int(end) for _, end in rows]
        self._block = lru_cache(maxsize=64)(self._unpacked)
        self.look_up = lru_cache(maxsize=4096)(self._entry)
        """Return what is known of a word in small letters, or None."""

    def _entry(self, word: str) -> Entry | None:
        place = bisect_right(self._firsts, word) - 1
        line = self._block(place).get(word) if place >= 0 else None
        if line is None:
            return None
        seen, *rest = line.split("\t")
        pairs = zip(rest[::2], rest[1::2], strict=True)
        return Entry(float(seen), tuple(Rendering(text, int(share) / 100) for text, share in pairs))

    def _unpacked(self, place: int) -> dict[str, str]:
        begin = self._ends[place - 1] if place else 0
        packed = self._data[self._start + begin : self._start + self._ends[place]]
        lines = zlib.decompress(packed).decode("utf-8").split("\n")
        return dict(line.split("\t", 1) for line in lines)


def write(path: Path, entries: Iterable[tuple[str, Entry]]) -> int:
    """Write a lexicon.

    Args:
        path: The file.
        entries: Words and what is known of them, in the order of the words.

    Returns:
        The size of the file in bytes.
    """
    lines = [_line(word, entry) for word, entry in entries]
    index: list[str] = []
    body = bytearray()
    for start in range(0, len(lines), _BLOCK):
        block = lines[start : start + _BLOCK]
        body += zlib.compress("\n".join(block).encode("utf-8"), 9)
        first = block[0].partition("\t")[0]
        index.append(f"{first}\t{len(body)}")
    packed = zlib.compress("\n".join(index).encode("utf-8"), 9)
    return path.write_bytes(_MAGIC + len(packed).to_bytes(4, "little") + packed + bytes(body))


def _line(word: str, entry: Entry) -> str:
    shares = [(text, max(1, round(100 * share))) for text, share in entry.renderings]
    told = (f"{text}\t{share}" for text, share in shares)
    return "\t".join([word, f"{entry.seen:.3g}", *told])

# SPDX-License-Identifier: GPL-3.0-or-later
"""The bytes of an RTF file to tokens, as version 1.9.1 of its specification defines them."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)",
    re.DOTALL,
)
_SYMBOLS = {"~": "\u00a0", "-": "\u00ad", "_": "-", "\n": "\n\n", "\r": "\n\n", "\t": " "}


class Token(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    STARRED = auto()
    BYTES = auto()
    TEXT = auto()


class Found(NamedTuple):
    """A token.

    Attributes:
        token: What it is.
        word: Name of a control word.
        number: Its parameter, or None.
        data: Bytes in the encoding of the font.
        text: Text that needs no decoding.
    """

    token: Token
    word: str = ""
    number: int | None = None
    data: bytes = b""
    text: str = ""


def tokens(data: bytes) -> Iterator[Found]:
    """Cut a file into tokens; binary data in it is left out."""
    at = 0
    while True:
        match = _TOKEN.search(data, at)
        if match is None:
            return
        at = match.end()
        word, number, code, symbol, brace, plain = match.groups()
        if word == b"bin":
            at += max(0, int(number or 0))
        elif word is not None:
            yield Found(Token.WORD, word.decode("ascii"), int(number) if number else None)
        elif brace is not None:
            yield Found(Token.OPEN if brace == b"{" else Token.CLOSE)
        elif code is not None:
            yield Found(Token.BYTES, data=bytes((int(code, 16),)))
        elif plain is not None:
            yield Found(Token.BYTES, data=plain)
        else:
            yield _symbol(symbol.decode("latin-1"))


def _symbol(symbol: str) -> Found:
    if symbol == "*":
        return Found(Token.STARRED)
    if symbol in "\\{}":
        return Found(Token.BYTES, data=symbol.encode("ascii"))
    return Found(Token.TEXT, text=_SYMBOLS.get(symbol, ""))

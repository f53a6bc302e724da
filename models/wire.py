# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program and its helper process say to each other: frames of JSON; never a file format.

A frame is four bytes that tell its length, and JSON in ASCII. JSON and not pickle: a process that a
damaged model has thrown off the rails must not be able to send more than text and numbers.
"""

import json
import struct
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from models import errors
from models.engine import LanguagePair, Link, ModelInfo, Translation
from models.errors import ModelError
from models.packages import Package

Message = dict[str, Any]

_LENGTH = struct.Struct(">I")
_LONGEST = 256_000_000


def write(stream: IO[bytes], message: Message) -> None:
    """Write one message and send it off.

    Raises:
        OSError: Nobody is there to read it.
    """
    data = json.dumps(message, separators=(",", ":")).encode("ascii")
    stream.write(_LENGTH.pack(len(data)) + data)
    stream.flush()


def read(stream: IO[bytes]) -> Message | None:
    """Wait for the next message; None when the other side is gone, be it in the midst of one.

    Raises:
        ValueError: What comes is no message.
    """
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _LONGEST:
        message = f"a frame of {length} bytes"
        raise ValueError(message)
    data = stream.read(length)
    if len(data) < length:
        return None
    message = json.loads(data)
    if not isinstance(message, dict):
        raise ValueError("not a message")
    return message


def translations(found: Sequence[Translation]) -> list[list[Any]]:
    """Make rows of translations."""
    return [[t.text, t.score, t.links, t.doubtful, t.middle, t.alternatives] for t in found]


def read_translations(rows: Sequence[Sequence[Any]]) -> list[Translation]:
    """Read what `translations` made."""
    return [
        Translation(
            text, score, tuple(Link(*link) for link in links), doubtful, middle, tuple(others)
        )
        for text, score, links, doubtful, middle, others in rows
    ]


def package(found: Package) -> Message:
    """Make fields of a package."""
    return asdict(found) | {"path": str(found.path)}


def read_package(fields: Message) -> Package:
    """Read what `package` made."""
    known = {"path": Path(fields["path"]), "pair": LanguagePair(*fields["pair"])}
    return Package(**(fields | known))


def info(found: ModelInfo) -> Message:
    """Make fields of what a model is."""
    return asdict(found)


def read_info(fields: Message) -> ModelInfo:
    """Read what `info` made."""
    return ModelInfo(**(fields | {"pair": LanguagePair(*fields["pair"])}))


def error(found: ModelError) -> list[str]:
    """Make a row of an error."""
    return [type(found).__name__, found.title, found.advice]


def read_error(row: Sequence[str]) -> ModelError:
    """Read what `error` made."""
    name, title, advice = row
    kind = getattr(errors, name, ModelError)
    return kind(title, advice) if issubclass(kind, ModelError) else ModelError(title, advice)

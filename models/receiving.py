# SPDX-License-Identifier: GPL-3.0-or-later
"""Take in what a server sends, and wait for it. Opens no connection itself."""

from collections.abc import Iterator
from email.message import Message

from models.meter import Meter
from models.partial import Partial
from models.progress import Progress, Stage
from models.stop import Stop
from models.wanted import Kind, LinkError, Patience, Wanted, check_kind, total_of

AGAIN = "Check the connection and try again; what is there already is kept."


def pause(patience: Patience, seconds: float, stop: Stop) -> Iterator[Progress]:
    """Wait in small steps, so that closing the generator does not.

    Raises:
        StoppedError: It was asked to stop.
    """
    for tick in range(round(seconds * 10)):
        stop.check()
        yield Progress(Stage.WAITING, remaining=seconds - tick / 10)
        patience.sleep(0.1)


def recognise(headers: Message, first: bytes, wanted: Wanted, start: int) -> int | None:
    """Make sure that the wanted file comes; a page for people is told before its odd size.

    Returns:
        How many bytes the whole file has, where somebody knows.

    Raises:
        LinkError: It is another file, or nothing comes.
    """
    if first:
        check_kind(headers, first, wanted.kind, start)
    total = total_of(headers, start, wanted)
    if not first:
        if total:
            raise LinkError("The connection broke off.", AGAIN, passing=True)
        check_kind(headers, first, wanted.kind, start)
    return total


def receive(
    part: Partial, first: bytes, chunks: Iterator[bytes], meter: Meter, kind: Kind
) -> Iterator[Progress]:
    """Write what comes behind what is there, piece by piece.

    Raises:
        LinkError: It is far more than such a file may have, or the connection breaks off.
    """
    chunk = first
    with part.path.open("ab") as file:
        while chunk:
            file.write(chunk)
            if file.tell() > kind.value[1]:
                raise LinkError("The server sends far more than the file should have.")
            yield meter.at(file.tell())
            chunk = next(chunks, b"")

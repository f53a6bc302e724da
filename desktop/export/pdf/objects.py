# SPDX-License-Identifier: GPL-3.0-or-later
"""The skeleton of a PDF file (ISO 32000-1:2008, section 7): objects, written as they come."""

import zlib
from typing import BinaryIO


def text_string(text: str) -> str:
    """Return a text as a PDF string in UTF-16 (section 7.9.2.2)."""
    return f"<feff{text.encode('utf-16-be', 'replace').hex()}>"


def ascii_string(text: str) -> str:
    """Return a text as a PDF string; what is not ASCII becomes a question mark."""
    return f"<{text.encode('ascii', 'replace').hex()}>"


class PdfFile:
    """A PDF file in the making; only the places of its objects are kept in memory."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._position = 0
        self._places: list[int] = []
        # The comment tells programs that copy files that this one is binary.
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def reserve(self) -> int:
        """Return the number of an object that is to be written later."""
        self._places.append(0)
        return len(self._places)

    def put(self, content: str, number: int = 0) -> int:
        """Write an object and return its number."""
        return self._put(content.encode("ascii"), number)

    def put_stream(self, data: bytes, entries: str = "", number: int = 0) -> int:
        """Write a compressed stream with further entries for its dictionary."""
        packed = zlib.compress(data, 9)
        head = f"<</Length {len(packed)}/Filter/FlateDecode{entries}>>\nstream\n"
        return self._put(head.encode("ascii") + packed + b"\nendstream", number)

    def put_plain_stream(self, data: bytes, entries: str) -> int:
        """Write an uncompressed stream, for what other programs look for in the bytes."""
        head = f"<</Length {len(data)}{entries}>>\nstream\n"
        return self._put(head.encode("ascii") + data + b"\nendstream", 0)

    def finish(self, root: int, info: int, identity: str) -> None:
        """Write the cross-reference table and the trailer; `identity` is 32 hexadecimal digits."""
        start = self._position
        count = len(self._places) + 1
        self._write(f"xref\n0 {count}\n0000000000 65535 f \n".encode("ascii"))
        for place in self._places:
            self._write(f"{place:010d} 00000 n \n".encode("ascii"))
        trailer = f"<</Size {count}/Root {root} 0 R/Info {info} 0 R/ID[<{identity}><{identity}>]>>"
        self._write(f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode("ascii"))

    def _put(self, content: bytes, number: int) -> int:
        number = number or self.reserve()
        self._places[number - 1] = self._position
        self._write(f"{number} 0 obj\n".encode("ascii") + content + b"\nendobj\n")
        return number

    def _write(self, data: bytes) -> None:
        self._stream.write(data)
        self._position += len(data)

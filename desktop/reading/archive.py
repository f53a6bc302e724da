# SPDX-License-Identifier: GPL-3.0-or-later
"""The members of a ZIP file that a format is made of, read in memory and within bounds.

Nothing is ever unpacked to the disk, so the names of members are names only.
"""

import zipfile
import zlib
from io import BytesIO

from desktop.reading.errors import (
    DamagedError,
    EncryptedError,
    LongParagraphError,
    OverblownError,
    ReadingError,
)
from desktop.reading.xml import Element, LongTextError, XmlError, parse

_MOST_MEMBERS = 50_000
_MEMBER_LIMIT = 64_000_000
_TOTAL_LIMIT = 400_000_000
_RATIO_LIMIT = 200  # Text shrinks to a tenth, the most uniform tables to a hundredth.
_RATIO_FROM = 10_000_000
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_DEFECTS = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError,
)  # fmt: skip


class Archive:
    """A ZIP file in memory; members are found whatever the case of their names."""

    def __init__(self, data: bytes, name: str, what: str) -> None:
        """Open the archive.

        Args:
            data: The bytes of the file.
            name: Name of the file, for errors.
            what: What the file should be, such as "a Word document", for errors.

        Raises:
            ReadingError: The file is no archive, or an endless one.
        """
        self._name, self._what = name, what
        self._total = 0
        if data.count(_ENTRY) > _MOST_MEMBERS:
            raise OverblownError(name)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _DEFECTS as error:
            raise self.damaged() from error
        self._members = {_key(info.filename): info for info in self._zip.infolist()}

    def __contains__(self, member: str) -> bool:
        return _key(member) in self._members

    def named(self, ending: str) -> list[str]:
        """List the members whose names end like this, in lower case."""
        return [name for name in self._members if name.endswith(ending)]

    def read(self, member: str) -> bytes:
        """Return the bytes of a member.

        Raises:
            ReadingError: It is missing, damaged, encrypted or far too large.
        """
        info = self._members.get(_key(member))
        if info is None:
            raise self.damaged()
        if info.flag_bits & _ENCRYPTED:
            raise EncryptedError(self._name)
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise self.damaged()
        data = self._unpacked(info)
        self._total += len(data)
        if self._total > _TOTAL_LIMIT:
            raise OverblownError(self._name)
        return data

    def xml(self, member: str) -> Element:
        """Return the tree of a member that is XML.

        Raises:
            ReadingError: As for `read`, or it is no sound XML.
        """
        try:
            return parse(self.read(member))
        except LongTextError as error:
            raise LongParagraphError(self._name) from error
        except XmlError as error:
            raise self.damaged() from error

    def optional_xml(self, member: str) -> Element | None:
        """Return the tree of a member that the article can do without, or None where it is bad.

        Raises:
            OverblownError: It is far too large.
        """
        try:
            return self.xml(member)
        except OverblownError:
            raise
        except ReadingError:
            return None

    def damaged(self) -> DamagedError:
        """Return the error that says that this is not the file it should be."""
        return DamagedError(self._name, self._what)

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        # The size that the archive states may be a lie, so one byte more is asked for.
        try:
            with self._zip.open(info) as file:
                data = file.read(_MEMBER_LIMIT + 1)
        except _DEFECTS as error:
            raise self.damaged() from error
        packed = max(info.compress_size, 1)
        if len(data) > _MEMBER_LIMIT or (
            len(data) > _RATIO_FROM and len(data) > _RATIO_LIMIT * packed
        ):
            raise OverblownError(self._name)
        return data


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Build the ZIP archives that the tests want, sound and hostile."""

import zipfile
from collections.abc import Mapping
from io import BytesIO


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Pack members into an archive; an EPUB's or ODT's mimetype is stored, as they demand."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, method)
    return buffer.getvalue()


def changed(data: bytes, changes: Mapping[str, str | bytes | None]) -> bytes:
    """Pack an archive anew with members replaced, added or (None) left out."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    both = members | dict(changes)
    return zipped({name: content for name, content in both.items() if content is not None})


def encrypted(data: bytes) -> bytes:
    """Set the mark of encryption on every member, as programs do that know no better."""
    altered = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            altered[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(altered)

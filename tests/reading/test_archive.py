# SPDX-License-Identifier: GPL-3.0-or-later
"""ZIP archives of unknown origin: what is in them, and what is not let out of them."""

import struct
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import SynopseError
from desktop.reading.archive import Archive
from desktop.reading.errors import DamagedError, EncryptedError, OverblownError
from tests.reading.fuzzing import damaged
from tests.reading.zips import encrypted, zipped

SOUND = zipped({"a/B.xml": "<a>ü</a>", "c.txt": "c"})


def opened(data: bytes) -> Archive:
    return Archive(data, "a.zip", "an archive")


def test_finds_members_whatever_their_case_and_slashes() -> None:
    archive = opened(SOUND)
    assert "A/b.xml" in archive
    assert "/a\\B.XML" in archive
    assert archive.read("A\\B.xml") == "<a>ü</a>".encode()
    assert archive.named(".txt") == ["c.txt"]


def test_a_name_that_climbs_out_is_a_name_only() -> None:
    archive = opened(zipped({"../../etc/passwd": "x", "C:\\windows": "y"}))
    assert archive.read("../../etc/passwd") == b"x"


def test_missing_or_broken_parts() -> None:
    archive = opened(SOUND)
    with pytest.raises(DamagedError):
        archive.read("d")
    with pytest.raises(DamagedError):
        archive.xml("c.txt")
    assert archive.optional_xml("c.txt") is None
    assert archive.optional_xml("d") is None


def test_a_member_that_unpacks_without_end() -> None:
    for size in (12_000_000, 70_000_000):
        archive = opened(zipped({"a": b"\0" * size}))
        with pytest.raises(OverblownError):
            archive.read("a")
        with pytest.raises(OverblownError):
            archive.optional_xml("a")


def test_a_size_that_is_a_lie_is_not_believed() -> None:
    data = bytearray(zipped({"a": b"\0" * 70_000_000}))
    entry = data.find(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 24, 10)
    with pytest.raises((OverblownError, DamagedError)):
        opened(bytes(data)).read("a")


def test_reading_again_and_again_is_bounded() -> None:
    archive = opened(zipped({"a": bytes(range(256)) * 39_000}))  # Just below ten million bytes.
    for _ in range(40):
        archive.read("a")
    with pytest.raises(OverblownError):
        archive.read("a")


def test_too_many_members() -> None:
    with pytest.raises(OverblownError):
        opened(b"PK\x01\x02" * 60_000)


def test_other_methods_and_encryption() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a", "a")
    with pytest.raises(DamagedError):
        opened(buffer.getvalue()).read("a")
    with pytest.raises(EncryptedError):
        opened(encrypted(SOUND)).read("c.txt")


@given(data=st.one_of(st.binary(max_size=200), damaged(SOUND)))
def test_any_bytes_give_members_or_a_sentence(data: bytes) -> None:
    try:
        archive = opened(data)
        for name in archive.named(""):
            archive.read(name)
    except SynopseError as error:
        raised = error
    else:
        return
    assert raised.title.endswith(".")

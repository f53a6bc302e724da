# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that cannot be read: one clear sentence each, and nothing written."""

import os
from pathlib import Path

import pytest

from desktop.reading import read
from desktop.reading.errors import (
    BrokenFileError,
    EmptyError,
    ForbiddenFileError,
    MissingFileError,
    NotAFileError,
    NotTextError,
    TooLargeError,
)
from desktop.reading.plain import PlainReader


def test_a_file_is_read_and_nothing_is_written(tmp_path):
    path = tmp_path / "größe.txt"
    path.write_text("Ein Satz.", encoding="utf-8")
    assert read(path).file == "größe.txt"
    assert list(tmp_path.iterdir()) == [path]


def test_missing(tmp_path):
    with pytest.raises(MissingFileError, match=r"no file “fehlt\.txt”"):
        read(tmp_path / "fehlt.txt")


def test_below_a_file(tmp_path):
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    with pytest.raises(MissingFileError):
        read(tmp_path / "a.txt" / "b.txt")


def test_a_link_to_nowhere(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    with pytest.raises(MissingFileError):
        read(tmp_path / "a.txt")


def test_a_zero_byte_in_the_path(tmp_path):
    with pytest.raises(MissingFileError):
        read(tmp_path / "a\x00b.txt")


def test_a_folder(tmp_path):
    with pytest.raises(NotAFileError, match="is a folder"):
        read(tmp_path)


def test_a_folder_without_a_name():
    with pytest.raises(NotAFileError, match=r"“\.” is a folder"):
        read(Path())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(NotAFileError, match="pipe"):
        read(tmp_path / "pipe.txt")


@pytest.mark.parametrize(
    ("failure", "expected"), [(PermissionError, ForbiddenFileError), (OSError, BrokenFileError)]
)
def test_what_the_system_refuses(tmp_path, monkeypatch, failure, expected):
    def refuse(*_):
        raise failure(5, "Input/output error")

    path = tmp_path / "a.txt"
    path.write_text("Ein Satz.", encoding="utf-8")
    monkeypatch.setattr(Path, "open", refuse)  # Root may read anything.
    with pytest.raises(expected):
        read(path)


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_empty(tmp_path, data):
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(EmptyError, match="contains no text"):
        read(tmp_path / "a.txt")


def test_too_large_a_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "gross.txt"
    with path.open("wb") as file:
        file.write(b"Ein Satz. " * 500)
        file.truncate(50_000_000)
    monkeypatch.setattr("hashlib.sha256", None)  # Nobody gets so far.
    with pytest.raises(TooLargeError, match=r"50\.0 MB where at most 20\.0 MB"):
        read(path)


def test_the_limit_itself_is_not_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(PlainReader, "limit", 10)
    path = tmp_path / "a.txt"
    path.write_bytes(b"0123456789")
    assert read(path).paragraphs[0].text == "0123456789"
    path.write_bytes(b"0123456789a")
    with pytest.raises(TooLargeError):
        read(path)


@pytest.mark.parametrize(
    ("head", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG picture"),
        (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"PK\x03\x04\x14\x00" + b"\x00" * 30 + b"data.bin", "a ZIP archive"),
        (b"\x1f\x8b\x08\x00", "a gzip archive"),
        (b"\x7fELF\x02\x01", "a program"),
        (b"SQLite format 3\x00", "a database"),
        (b"RIFF\x00\x00\x00\x00WEBP", "a WebP picture"),
        (b"\x00\x00\x00\x18ftypmp42", "a film or picture file"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a", "a.xyz"])
def test_known_signs_are_named_whatever_the_file_is_called(tmp_path, name, head, what):
    (tmp_path / name).write_bytes(head + b" and more")
    with pytest.raises(NotTextError, match=what):
        read(tmp_path / name)


def test_text_is_read_whatever_the_file_is_called(tmp_path):
    (tmp_path / "artikel.xyz").write_text("Ein Satz.", encoding="utf-8")
    assert read(tmp_path / "artikel.xyz").paragraphs[0].text == "Ein Satz."

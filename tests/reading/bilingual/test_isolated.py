# SPDX-License-Identifier: GPL-3.0-or-later
"""Bilingual files are known by their content and read in a process of their own."""

import datetime as dt

import pytest

from desktop.reading.bilingual import read_bilingual, recognises, suffixes
from desktop.reading.errors import (
    MissingFileError,
    ReadingError,
    TooLargeError,
)
from desktop.reading.isolated import bilingual_isolated
from desktop.reading.wire import dump_bilingual, load_bilingual
from tests.export.article import article
from tests.reading.bilingual.good import GOOD, WRITERS


@pytest.mark.parametrize("ending", WRITERS)
def test_the_content_tells_the_format_and_then_the_name(ending):
    head = GOOD[ending][:4096]
    assert recognises(head, "a.dat")
    assert recognises(b"<?xml version='1.0'?>", f"a{ending.upper()}")
    assert not recognises(b"Ein Artikel mit <tmx> und <xliff>.", "a.txt")
    assert ending in suffixes()


def test_many_comments_do_not_stall_the_recognition():
    assert not recognises(b"<!---->" * 580 + b"<p>", "a.xml")
    assert recognises(b"<!---->" * 580 + b"<tmx>", "a.xml")


def test_files_come_from_the_disk(tmp_path):
    with pytest.raises(MissingFileError):
        bilingual_isolated(tmp_path / "a.tmx")
    path = tmp_path / "a.tmx"
    path.write_bytes(GOOD[".tmx"])
    changed = dt.datetime.fromtimestamp(int(path.stat().st_mtime), dt.UTC)
    assert bilingual_isolated(path) == read_bilingual(GOOD[".tmx"], "a.tmx", written=changed)
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    with pytest.raises(TooLargeError):
        bilingual_isolated(path)


def test_bilingual_documents_survive_the_wire():
    found = article()
    assert load_bilingual(dump_bilingual(found)) == found


@pytest.mark.parametrize("data", [b"{}", b"[", b'{"pairs": [], "document": 3}', b"null"])
def test_nothing_but_a_bilingual_document_comes_off_the_wire(data):
    with pytest.raises(ValueError, match=r"\S"):
        load_bilingual(data)


@pytest.mark.parametrize("ending", sorted(GOOD))
def test_what_the_other_process_reads_is_the_same(ending, tmp_path):
    path = tmp_path / f"a{ending}"
    path.write_bytes(GOOD[ending])
    changed = dt.datetime.fromtimestamp(int(path.stat().st_mtime), dt.UTC)
    assert bilingual_isolated(path) == read_bilingual(GOOD[ending], path.name, written=changed)


def test_errors_come_from_the_other_process(tmp_path):
    path = tmp_path / "a.xliff"
    path.write_bytes(b"<xliff version='3.0'/>")
    with pytest.raises(ReadingError, match="version"):
        bilingual_isolated(path)

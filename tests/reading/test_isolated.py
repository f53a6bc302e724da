# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that crashes, hangs or fills its parser costs one clear sentence and nothing else."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reading import read, read_bytes
from desktop.reading.errors import ReadingError
from desktop.reading.isolated import (
    CrashedError,
    TooSlowError,
    parts_of_bytes,
    read_isolated,
)
from desktop.reading.source import Part, whole
from desktop.reading.wire import dump, load
from tests.reading.books import long_epub

PAGE = (
    "<html><head><title>Der Rat tagt</title></head><body><article><h1>Der Rat tagt</h1>"
    "<p>Der Rat der Stadt tagte <em>gestern</em> bis spät in die Nacht hinein.</p>"
    "<p>Am Ende stand ein Beschluss, den niemand erwartet hatte.</p></article></body></html>"
).encode()

BOOK = long_epub(12)


def test_it_reads_what_the_other_reads() -> None:
    assert whole(parts_of_bytes(PAGE, "rat.html")) == read_bytes(PAGE, "rat.html")


def test_plain_text_stays_here(samples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.reading.isolated.Child", None)
    path = samples / "nachricht.txt"
    assert read_isolated(path) == read(path)


def test_errors_of_the_reader_come_through() -> None:
    with pytest.raises(ReadingError, match="contains no text"):
        whole(parts_of_bytes(b"<html><body></body></html>", "leer.html"))


def worker(code: str, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Put a worker in place that does something else."""
    package = folder / "desktop" / "reading"
    package.mkdir(parents=True)
    for part in (folder / "desktop", package):
        (part / "__init__.py").write_text("")
    (package / "worker.py").write_text(code)
    monkeypatch.setattr("desktop.reading.spare._environment", lambda: {"PYTHONPATH": str(folder)})
    monkeypatch.chdir(folder)


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.kill(os.getpid(), 11)",
        "print('D{}')",
        "print('D' + '[' * 100000)",
        "print('E[1]')",
        "print('P' + '{}')",
        "print('P', end='')",
        "print('nonsense')",
        "x = bytearray(1)\nraise MemoryError",
    ],
)
def test_a_crash_is_told(code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    worker(code, monkeypatch, tmp_path)
    with pytest.raises(CrashedError, match=r"rat\.html"):
        whole(parts_of_bytes(PAGE, "rat.html"))


def test_a_hang_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    worker("import time; time.sleep(60)", monkeypatch, tmp_path)
    with pytest.raises(TooSlowError, match="1 seconds"):
        whole(parts_of_bytes(PAGE, "rat.html", seconds=1))


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
@settings(max_examples=200)
def test_nothing_but_a_document_comes_off_the_wire(data: bytes) -> None:
    try:
        assert isinstance(load(data), Part)
    except ValueError:
        return


def test_documents_survive_the_wire(samples: Path) -> None:
    for path in samples.glob("*.txt"):
        part = Part(read(path), 0.5)
        assert load(dump(part)) == part
        assert b"\n" not in dump(part)


def test_the_beginning_of_a_book_comes_first() -> None:
    first, *others = parts_of_bytes(BOOK, "buch.epub")
    assert first.share < 1
    assert others[-1].share == 1
    assert whole([first, *others]) == read_bytes(BOOK, "buch.epub")


def test_whoever_has_seen_enough_ends_the_other_process() -> None:
    parts = parts_of_bytes(BOOK, "buch.epub")
    next(parts)
    parts.close()
    with pytest.raises(StopIteration):
        next(parts)


def test_a_hang_behind_the_first_part_is_ended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    line = dump(Part(read_bytes(PAGE, "rat.html"), 0.1)).decode()
    worker(f"import time; print('P' + {line!r}, flush=True); time.sleep(60)", monkeypatch, tmp_path)
    # Long enough for a busy machine to start the process and hear from it.
    parts = parts_of_bytes(PAGE, "rat.html", seconds=5)
    assert next(parts).share == 0.1
    with pytest.raises(TooSlowError):
        next(parts)


def test_too_much_processor_time_is_too_slow(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    code = "import os, signal; os.kill(os.getpid(), signal.SIGXCPU)"
    worker(code, monkeypatch, tmp_path)
    with pytest.raises(TooSlowError):
        whole(parts_of_bytes(PAGE, "rat.html"))

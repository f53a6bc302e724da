# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that crashes, hangs or fills its parser costs one clear sentence and nothing else."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document import Document
from desktop.reading import read, read_bytes
from desktop.reading.errors import ReadingError
from desktop.reading.isolated import (
    CrashedError,
    TooSlowError,
    read_bytes_isolated,
    read_isolated,
)
from desktop.reading.wire import dump, load

PAGE = (
    "<html><head><title>Der Rat tagt</title></head><body><article><h1>Der Rat tagt</h1>"
    "<p>Der Rat der Stadt tagte <em>gestern</em> bis spät in die Nacht hinein.</p>"
    "<p>Am Ende stand ein Beschluss, den niemand erwartet hatte.</p></article></body></html>"
).encode()


def test_it_reads_what_the_other_reads() -> None:
    assert read_bytes_isolated(PAGE, "rat.html") == read_bytes(PAGE, "rat.html")


def test_plain_text_stays_here(samples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.reading.isolated.subprocess.run", None)
    path = samples / "nachricht.txt"
    assert read_isolated(path) == read(path)


def test_errors_of_the_reader_come_through() -> None:
    with pytest.raises(ReadingError, match="contains no text"):
        read_bytes_isolated(b"<html><body></body></html>", "leer.html")


def worker(code: str, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Put a worker in place that does something else."""
    package = folder / "desktop" / "reading"
    package.mkdir(parents=True)
    for part in (folder / "desktop", package):
        (part / "__init__.py").write_text("")
    (package / "worker.py").write_text(code)
    monkeypatch.setattr(
        "desktop.reading.isolated._environment", lambda: {"PYTHONPATH": str(folder)}
    )
    monkeypatch.chdir(folder)


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.kill(os.getpid(), 11)",
        "print('D{}')",
        "print('D' + '[' * 100000)",
        "print('E[1]')",
        "print('nonsense')",
        "x = bytearray(1)\nraise MemoryError",
    ],
)
def test_a_crash_is_told(code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    worker(code, monkeypatch, tmp_path)
    with pytest.raises(CrashedError, match=r"rat\.html"):
        read_bytes_isolated(PAGE, "rat.html")


def test_a_hang_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    worker("import time; time.sleep(60)", monkeypatch, tmp_path)
    with pytest.raises(TooSlowError, match="1 seconds"):
        read_bytes_isolated(PAGE, "rat.html", seconds=1)


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
@settings(max_examples=200)
def test_nothing_but_a_document_comes_off_the_wire(data: bytes) -> None:
    try:
        assert isinstance(load(data), Document)
    except ValueError:
        return


def test_documents_survive_the_wire(samples: Path) -> None:
    for path in samples.glob("*.txt"):
        document = read(path)
        assert load(dump(document)) == document

# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the test files from our own articles with pandoc, LibreOffice and Chromium.

Run it by hand after a source changed: `python -m tests.reading.make_files`. What it makes is
committed, so that the tests need none of these programs.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop.document import Document, Kind
from desktop.reading import read

HERE = Path(__file__).resolve().parent
FILES = HERE / "files"
SAMPLES = HERE.parents[1] / "resources" / "samples"
ARTICLES = ("nachricht", "reportage", "brief", "hafen")
_LANGUAGE = ("--metadata", "lang=de-DE")
_AUTHOR = ("--metadata", "author=Rike Ahlers")
_PANDOC = ("docx", "odt", "rtf", "epub", "fb2")
_OFFICE = ("docx", "odt", "rtf", "pdf")


def main() -> None:
    """Make every file; stop at the first program that fails."""
    missing = [name for name in ("pandoc", "soffice", "chromium") if shutil.which(name) is None]
    if missing:
        sys.exit(f"Not installed: {', '.join(missing)}.")
    FILES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for article in ARTICLES:
            _make(article, Path(folder))


def source(article: str) -> Path:
    """Return the file that an article was written in."""
    written = HERE / "sources" / f"{article}.md"
    return written if written.exists() else SAMPLES / f"{article}.txt"


def _make(article: str, work: Path) -> None:
    markdown = work / f"{article}.md"
    path = source(article)
    text = path.read_text(encoding="utf-8") if path.suffix == ".md" else _markdown(read(path))
    markdown.write_text(text, encoding="utf-8")
    for suffix in _PANDOC:
        target = FILES / f"{article}-pandoc.{suffix}"
        # Only e-books need a title page; elsewhere the title would stand there twice.
        title = ("--metadata", f"title={text.partition(chr(10))[0][2:]}", *_AUTHOR)
        extra = title if suffix in {"epub", "fb2"} else ()
        _run("pandoc", "-s", markdown, "-o", target, *_LANGUAGE, *extra)
    for suffix in _OFFICE:
        # A detour over another format, lest LibreOffice keeps what pandoc wrote.
        origin = FILES / f"{article}-pandoc.{'docx' if suffix == 'odt' else 'odt'}"
        _convert(origin, suffix, FILES / f"{article}-libreoffice.{suffix}", work)
    page = work / f"{article}.html"
    _run("pandoc", "-s", markdown, "-o", page, "--metadata", "pagetitle=Artikel", *_LANGUAGE)
    _print(page, FILES / f"{article}-chromium.pdf")


def _markdown(document: Document) -> str:
    """Write a sample as Markdown; its numbers and bullets are those of the lists there."""
    written = []
    first = True
    for paragraph in document.paragraphs:
        mark = {Kind.HEADING: "# " if first else "## ", Kind.QUOTE: "> "}.get(paragraph.kind, "")
        numbered = paragraph.text[:1].isdigit()
        mark = "- " if paragraph.kind is Kind.LIST and not numbered else mark
        written.append(mark + paragraph.text)
        first = False
    return "\n\n".join(written) + "\n"


def _convert(origin: Path, suffix: str, target: Path, work: Path) -> None:
    copy = work / f"{target.stem}{origin.suffix}"
    shutil.copy(origin, copy)
    profile = f"-env:UserInstallation=file://{work}/profile"
    _run("soffice", profile, "--headless", "--convert-to", suffix, "--outdir", target.parent, copy)


def _print(page: Path, target: Path) -> None:
    # Chromium's own header and footer: date, title, address and page numbers.
    options = ("--headless", "--no-sandbox", "--disable-gpu")
    _run("chromium", *options, f"--print-to-pdf={target}", page.as_uri())


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=180)


if __name__ == "__main__":
    main()

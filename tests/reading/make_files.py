# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the test files from our own articles with pandoc, LibreOffice and Chromium.

Run it by hand after a source changed: `python -m tests.reading.make_files`. What it makes is
committed, so that the tests need none of these programs.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

from desktop.document import Document, Kind
from desktop.reading import read
from tests.reading.articles import ARTICLES, FILES, expected

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parents[1] / "resources" / "samples"
_LANGUAGE = ("--metadata", "lang=de-DE")
_AUTHOR = ("--metadata", "author=Rike Ahlers")
_PANDOC = ("docx", "odt", "rtf", "epub", "fb2")
_OFFICE = ("docx", "odt", "rtf", "pdf")
_STYLE = """
@page { size: 148mm 210mm; margin: 18mm 12mm;
  @top-left { content: "Hollenbrücker Bote · Nr. 62"; font-size: 8pt }
  @top-right { content: "Samstag, 14. März 2026"; font-size: 8pt }
  @bottom-center { content: "– " counter(page) " –"; font-size: 8pt } }
body { font: 9pt/1.25 "Liberation Serif", "DejaVu Serif", serif; margin: 0 }
.text { column-count: COLUMNS; column-gap: 5mm; text-align: justify; hyphens: manual }
p { margin: 0; text-indent: 1em } h2 + p { text-indent: 0 }
h1 { font-size: 18pt; margin: 0 0 4mm } h2 { font-size: 11pt; margin: 3mm 0 1mm }
"""
# Where a long word may be parted: between consonants that have vowels around them.
_SYLLABLE = re.compile(
    r"(?<=[A-Za-zäöü]{2}[aeiouäöü][bdfglmnprst])(?=[bdfgklmnprstwz][aeiouäöü]\w)"
)


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
    for columns in (2, 3) if article != "hafen" else ():  # No tables in newspapers.
        newspaper = work / f"{article}-{columns}.html"
        newspaper.write_text(_newspaper(article, columns), encoding="utf-8")
        _print(newspaper, FILES / f"{article}-{columns}columns.pdf")
    page = work / f"{article}.html"
    _run("pandoc", "-s", markdown, "-o", page, "--metadata", "pagetitle=Artikel", *_LANGUAGE)
    shutil.copy(page, FILES / f"{article}-pandoc.html")
    shutil.copy(markdown, FILES / f"{article}-pandoc.md")
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


def _newspaper(article: str, columns: int) -> str:
    """Set an article in narrow columns with hyphens, indents, a running head and page numbers."""
    body = []
    for number, (kind, role, text) in enumerate(expected(article)):
        if role == "footnote":
            continue
        tag = "h1" if number == 0 else {"heading": "h2"}.get(kind, "p")
        marked = escape(_SYLLABLE.sub("\u00ad", text).replace("[1]", ""))
        spanning = "</div><h1>{}</h1><div class=text>".format
        shown = f"{'– ' if kind == 'list' and not text[0].isdigit() else ''}{marked}"
        body.append(spanning(escape(text)) if tag == "h1" else f"<{tag}>{shown}</{tag}>")
    style = _STYLE.replace("COLUMNS", str(columns))
    return f"<meta charset=utf-8><style>{style}</style><div>{''.join(body)}</div>"


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

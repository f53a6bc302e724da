# SPDX-License-Identifier: GPL-3.0-or-later
"""A gallery of all formats and layouts of a revised article, with what other programs say of it.

Run it with `python -m tests.export.report [FOLDER]`; a program that is not installed is named and
left out.
"""

import html
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.export import Format, Options, export, formats
from desktop.export.pdf.fonts import Fonts
from tests.export.article import revised
from tests.export.scripts import TRANSLATIONS, translated

_SUFFIXES = {info.format: info.suffix for info in formats()}
_EPUBCHECK = Path("/usr/share/java/epubcheck.jar")
_SECONDS = 180


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )


def _browser() -> str | None:
    return next(filter(None, map(shutil.which, ("chromium", "google-chrome", "chrome"))), None)


def picture_of_page(path: Path) -> str:
    """Let Chromium draw a web page."""
    if not (browser := _browser()):
        return "Chromium is not installed"
    picture = path.with_suffix(".png")
    with tempfile.TemporaryDirectory() as profile:
        flags = "--headless --no-sandbox --disable-gpu --hide-scrollbars".split()
        flags += ["--disable-background-networking", f"--user-data-dir={profile}"]
        _run(browser, *flags, "--window-size=1280,1500", f"--screenshot={picture}", path.as_uri())
    return "drawn by Chromium" if picture.exists() else "Chromium drew nothing"


def picture_of_pdf(path: Path) -> str:
    """Let poppler draw the first page."""
    if not shutil.which("pdftoppm"):
        return "poppler is not installed"
    said = _run(
        "pdftoppm", "-r", "80", "-f", "1", "-singlefile", "-png", path, path.with_suffix("")
    )
    words = len(_run("pdftotext", path, "-").stdout.split())
    return said.stderr.strip() or f"drawn by poppler, {words} words"


def picture_of_document(path: Path) -> str:
    """Let LibreOffice turn a document into PDF and draw that."""
    if not shutil.which("soffice"):
        return "LibreOffice is not installed"
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        _run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path)
        pdf = Path(folder) / f"{path.stem}.pdf"
        if not pdf.exists():
            return "LibreOffice could not open it"
        said = picture_of_pdf(pdf)
        if pdf.with_suffix(".png").exists():
            shutil.copy(pdf.with_suffix(".png"), path.with_suffix(".png"))
    return f"opened by LibreOffice, {said}"


def check_of_book(path: Path) -> str:
    """Let epubcheck read a book, and Chromium draw its first page."""
    return f"{_verdict(path)}, {_picture_of_book(path)}"


def _picture_of_book(path: Path) -> str:
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(path) as book:
            book.extractall(folder)
        page = Path(folder) / "EPUB" / "text-1.xhtml"
        said = picture_of_page(page)
        if page.with_suffix(".png").exists():
            shutil.copy(page.with_suffix(".png"), path.with_suffix(".png"))
    return said


def _verdict(path: Path) -> str:
    if not (_EPUBCHECK.exists() and shutil.which("java")):
        return "epubcheck is not installed"
    said = _run("java", "-jar", _EPUBCHECK, path)
    return next((x for x in said.stdout.splitlines() if "Messages" in x), said.stderr.strip())


_CHECKS: dict[Format, Callable[[Path], str]] = {
    Format.HTML: picture_of_page,
    Format.PDF: picture_of_pdf,
    Format.DOCX: picture_of_document,
    Format.ODT: picture_of_document,
    Format.EPUB: check_of_book,
}


def build(folder: Path) -> Path:
    """Write every export, have it checked, and return the page that shows them all."""
    folder.mkdir(parents=True, exist_ok=True)
    bilingual = revised()
    entries = []
    for info in formats():
        for layout in sorted(info.layouts):
            # A stem of its own, so that the pictures of two formats do not meet.
            path = folder / f"{info.format.replace('.', '-')}-{layout}{info.suffix}"
            export(bilingual, path, info.format, Options(layout=layout, edits=True))
            said = _CHECKS.get(info.format, lambda _: "")(path)
            print(f"{path.name:40} {path.stat().st_size:8,} bytes  {said}", flush=True)
            entries.append(_entry(path, layout, said))
    entries += _scripts(folder)
    index = folder / "index.html"
    style = "body{font:16px serif;margin:2em}img{width:24em;border:1px solid #ccc;display:block}"
    style += "figure{display:inline-block;vertical-align:top;margin:1em}"
    page = f"<!DOCTYPE html><meta charset=utf-8><title>Exports</title><style>{style}</style>"
    index.write_text(page + "".join(entries), encoding="utf-8")
    return index


def _scripts(folder: Path) -> Iterator[str]:
    """Yield pages of PDF in the scripts that the computer has fonts for."""
    for language in TRANSLATIONS:
        path = folder / f"pdf-{language}.pdf"
        if script := Fonts().lacks(language):
            print(f"{path.name:40} no font, such as {script.value.font}", flush=True)
            continue
        export(translated(language), path, Format.PDF, Options())
        said = picture_of_pdf(path)
        print(f"{path.name:40} {path.stat().st_size:8,} bytes  {said}", flush=True)
        yield _entry(path, language, said)


def _entry(path: Path, what: str, said: str) -> str:
    picture = path.with_suffix(".png")
    image = f'<img src="{picture.name}" alt="">' if picture.exists() else ""
    link = f'<a href="{path.name}">{path.name}</a>'
    caption = f"<figcaption>{link}<br>{what}<br>{html.escape(said)}</figcaption>"
    return f"<figure>{image}{caption}</figure>"


if __name__ == "__main__":
    print(build(Path(sys.argv[1] if len(sys.argv) > 1 else "out/exports")))

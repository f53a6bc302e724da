# SPDX-License-Identifier: GPL-3.0-or-later
"""Build e-books for tests, as Calibre and publishers build them."""

from tests.reading.zips import zipped

_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'
)
_METADATA = (
    "<dc:title>Das Wehr</dc:title><dc:creator>Rike Ahlers</dc:creator>"
    "<dc:date>2026-03-14</dc:date><dc:language>de-AT</dc:language>"
)


def html(body: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" '
        '"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head>{body}</html>'
    )


def epub(
    pages: dict[str, str], *, ncx: str = "", guide: str = "", more: dict[str, str] | None = None
) -> bytes:
    """Build a book of pages, by their names without ".xhtml", in the way of EPUB 2."""
    items = "".join(
        f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>'
        for name in pages
    )
    spine = "".join(f'<itemref idref="{name}"/>' for name in pages)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{_METADATA}</metadata><manifest>{items}"
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
        f'<spine toc="ncx">{spine}</spine><guide>{guide}</guide></package>'
    )
    points = f"<ncx xmlns='http://www.daisy.org/z3986/2005/ncx/'><navMap>{ncx}</navMap></ncx>"
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": _CONTAINER,
            "OEBPS/content.opf": package,
            "OEBPS/toc.ncx": points,
            **{f"OEBPS/{name}.xhtml": html(body) for name, body in pages.items()},
            **(more or {}),
        }
    )

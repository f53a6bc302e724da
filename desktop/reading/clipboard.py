# SPDX-License-Identifier: GPL-3.0-or-later
"""Rich text from the clipboard: a piece of HTML with the marks that systems put around it."""

import re

from desktop.document import Document
from desktop.reading.assembly import Properties, assembled
from desktop.reading.errors import EmptyError, TooLargeError
from desktop.reading.html.headings import part_headings
from desktop.reading.hypertext import page
from desktop.reading.markup import blocks
from desktop.reading.numbering import numbered, own_marks

_MOST = 20_000_000
_HEADER = re.compile(r"Version:[\d.]+\s+(?:[A-Za-z]+:[^\r\n<]*\s+)+")
_SOURCE = re.compile(r"^SourceURL:(https?://\S+)", re.MULTILINE)
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL)


def read_clipboard_html(html: str) -> Document:
    """Read the rich text of the clipboard, all of it: who copies has already chosen.

    The header that Windows puts before it (CF_HTML) and what stands around the marks of the
    fragment are left out.

    Raises:
        EmptyError: There is no text.
        TooLargeError: There is more than an article can have.
        NestedError: Its elements nest too deeply.
    """
    if len(html) > _MOST:
        raise TooLargeError("", len(html), _MOST)
    header = _HEADER.match(html)
    source = _SOURCE.search(header[0]) if header else None
    body = html[header.end() :] if header else html
    fragment = _FRAGMENT.search(body)
    text = (fragment[1] if fragment else body).replace("\x00", "")
    if not text.strip():
        raise EmptyError("")
    root = page(text, "")
    part_headings(root)
    every = blocks(root, base=source[1] if source else "")
    found = (one.block for one in numbered(every, own_marks(root)))
    return assembled(found, Properties(), "")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents: Office Open XML as ECMA-376 describes it, transitional and strict."""

import re
from collections import Counter

from desktop.document import Document
from desktop.reading.archive import Archive
from desktop.reading.assembly import Properties, assembled
from desktop.reading.docx.body import Body
from desktop.reading.docx.package import Package
from desktop.reading.docx.styles import Styles
from desktop.reading.errors import EncryptedError, NotTextError
from desktop.reading.signatures import describe
from desktop.reading.source import HEAD_SIZE, Source
from desktop.reading.xml import Element, attribute, child, descendants, tag

_WHAT = "a Word document"
_PART = re.compile(rb"PK\x03\x04.{26}word/", re.DOTALL)
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class DocxReader:
    """Reads .docx files and the macro and template files that are built alike."""

    suffixes: tuple[str, ...] = (".docx", ".docm", ".dotx", ".dotm")
    limit: int = 200_000_000

    def recognises(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - the content tells.
        """Say whether one of the first members of an archive belongs to Word."""
        return head.startswith(b"PK\x03\x04") and _PART.search(head) is not None

    def read(self, source: Source) -> Document:
        """Read the article in a Word document.

        Insertions that wait for approval are read and deletions are not; so are hidden text,
        comments, tables of contents, headers and footers. A note follows the paragraph that
        refers to it.

        Raises:
            ReadingError: The file is damaged, encrypted, a trap, or has no text.
        """
        if source.data.startswith(_OLE):
            if _ENCRYPTED in source.data:
                raise EncryptedError(source.name)
            raise NotTextError(source.name, describe(source.data[:HEAD_SIZE]))
        package = Package(Archive(source.data, source.name, _WHAT))
        styles = Styles(package.part("styles"))
        body = Body(package, styles)
        return assembled(
            body.blocks(), _properties(package.core(), package.document, styles), source.name
        )


def _properties(core: Element | None, document: Element, styles: Styles) -> Properties:
    stated = {tag(entry): entry.text or "" for entry in core} if core is not None else {}
    return Properties(
        stated.get("title", ""),
        stated.get("creator", ""),
        stated.get("created", ""),
        _language(document) or styles.language or stated.get("language", ""),
    )


def _language(document: Element) -> str:
    """Return the language that most of the text is marked with: Word marks it run by run."""
    sizes: Counter[str] = Counter()
    for run in descendants(document, "r"):
        mark = child(run, "rPr", "lang")
        language = attribute(mark, "val") if mark is not None else ""
        sizes[language] += sum(len(text.text or "") for text in run if tag(text) == "t")
    return next((language for language, _ in sizes.most_common(1)), "")

# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenDocument texts, as LibreOffice writes them: ISO/IEC 26300, packed or flat."""

from desktop.document import Document
from desktop.reading.archive import Archive
from desktop.reading.assembly import Properties, assembled
from desktop.reading.errors import DamagedError, EncryptedError, LongParagraphError
from desktop.reading.odt.body import Body
from desktop.reading.odt.styles import Styles
from desktop.reading.source import Source
from desktop.reading.xml import Element, LongTextError, XmlError, child, descendants, parse, tag

_WHAT = "an OpenDocument text"
_MIME = b"mimetypeapplication/vnd.oasis.opendocument.text"
_FLAT = b'mimetype="application/vnd.oasis.opendocument.text'
_ZIP = b"PK\x03\x04"


class OdtReader:
    """Reads .odt files, templates, and flat files of one XML tree."""

    suffixes: tuple[str, ...] = (".odt", ".ott", ".fodt")
    limit: int = 200_000_000

    def recognises(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - the content tells.
        """Say whether the file states the type of an OpenDocument text at its start."""
        return (head.startswith(_ZIP) and _MIME in head[:200]) or _FLAT in head

    def read(self, source: Source) -> Document:
        """Read the article in an OpenDocument text.

        Insertions that wait for approval are read and deletions are not; so are hidden text,
        comments, tables of contents, headers and footers. A note follows the paragraph that
        refers to it.

        Raises:
            ReadingError: The file is damaged, encrypted, a trap, or has no text.
        """
        if source.data.startswith(_ZIP):
            archive = Archive(source.data, source.name, _WHAT)
            _refuse_encrypted(archive, source.name)
            content, styles, meta = (
                archive.xml("content.xml"),
                archive.optional_xml("styles.xml"),
                archive.optional_xml("meta.xml"),
            )
        else:
            content = styles = meta = _flat(source)
        return _document(content, Styles(styles, content), meta, source.name)


def _flat(source: Source) -> Element:
    try:
        return parse(source.data)
    except LongTextError as error:
        raise LongParagraphError(source.name) from error
    except XmlError as error:
        raise DamagedError(source.name, _WHAT) from error


def _document(content: Element, styles: Styles, meta: Element | None, name: str) -> Document:
    text = child(content, "body", "text")
    if text is None:
        raise DamagedError(name, _WHAT)
    return assembled(Body(text, styles).blocks(), _properties(meta, styles), name)


def _properties(meta: Element | None, styles: Styles) -> Properties:
    entries = child(meta, "meta")
    stated = {tag(entry): entry.text or "" for entry in entries} if entries is not None else {}
    return Properties(
        stated.get("title", ""),
        stated.get("initial-creator", "") or stated.get("creator", ""),
        stated.get("creation-date", "") or stated.get("date", ""),
        stated.get("language", "") or styles.language,
    )


def _refuse_encrypted(archive: Archive, name: str) -> None:
    manifest = archive.optional_xml("META-INF/manifest.xml")
    if next(descendants(manifest, "encryption-data"), None) is not None:
        raise EncryptedError(name)

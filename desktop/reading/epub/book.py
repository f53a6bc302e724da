# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of an EPUB book: its package, its files in reading order, its table of contents."""

from posixpath import dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote, urldefrag

from desktop.reading.archive import Archive
from desktop.reading.assembly import Properties
from desktop.reading.errors import ProtectedError
from desktop.reading.xml import Element, attribute, child, children, descendants, tag

_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
# These two hide fonts only; whatever else is encrypted belongs to a copy protection.
_FONTS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
_FURNITURE = frozenset({"cover", "toc", "title-page"})


class Entry(NamedTuple):
    """An entry of the table of contents: where it leads in the archive, and its title."""

    member: str
    fragment: str
    title: str


class Book:
    """An EPUB file as its parts.

    Attributes:
        properties: What the book says of itself.
        members: Names of the files with text, in reading order.
        contents: The table of contents; empty where the book has none.
    """

    def __init__(self, archive: Archive, name: str) -> None:
        """Read what the book says of its parts.

        Raises:
            ReadingError: The book is damaged or has a copy protection.
        """
        _refuse_protected(archive, name)
        container = archive.xml("META-INF/container.xml")
        file = next(descendants(container, "rootfile"), None)
        self._archive = archive
        self._package = unquote(attribute(file, "full-path")) if file is not None else ""
        root = archive.xml(self._package)
        self._items = {attribute(each, "id"): each for each in descendants(root, "item")}
        self.properties = _properties(child(root, "metadata"))
        self.members = self._spine(root)
        self.contents = self._contents(root)
        if not self.members:
            raise archive.damaged()

    def member(self, href: str, base: str = "") -> str:
        """Return the name in the archive that an address within the book leads to."""
        path = unquote(urldefrag(href).url)
        return normpath(join(dirname(base or self._package), path))

    def _spine(self, root: Element) -> list[str]:
        found = []
        for reference in descendants(root, "itemref"):
            item = self._items.get(attribute(reference, "idref"))
            if item is None or "nav" in attribute(item, "properties").split():
                continue
            member = self.member(attribute(item, "href"))
            if attribute(item, "media-type") in _PAGES and member in self._archive:
                found.append(member)
        kept = [member for member in found if member not in self._furniture(root)]
        return list(dict.fromkeys(kept or found))

    def _furniture(self, root: Element) -> set[str]:
        """Return the files that the guide of an EPUB 2 calls cover, title page or contents."""
        return {
            self.member(attribute(each, "href"))
            for each in descendants(root, "reference")
            if attribute(each, "type") in _FURNITURE and "#" not in attribute(each, "href")
        }

    def _contents(self, root: Element) -> list[Entry]:
        items = self._items.values()
        nav = next((i for i in items if "nav" in attribute(i, "properties").split()), None)
        if nav is not None:
            found = self._from_nav(self.member(attribute(nav, "href")))
            if found:
                return found
        spine = child(root, "spine")
        ncx = self._items.get(attribute(spine, "toc")) if spine is not None else None
        if ncx is None:
            ncx = next((i for i in items if attribute(i, "media-type").endswith("ncx+xml")), None)
        return self._from_ncx(self.member(attribute(ncx, "href"))) if ncx is not None else []

    def _from_nav(self, member: str) -> list[Entry]:
        root = self._archive.optional_xml(member) if member in self._archive else None
        lists = [nav for nav in descendants(root, "nav") if attribute(nav, "type") == "toc"]
        links = [link for nav in lists[:1] for link in descendants(nav, "a")]
        return [self._entry(attribute(link, "href"), _text(link), member) for link in links]

    def _from_ncx(self, member: str) -> list[Entry]:
        root = self._archive.optional_xml(member) if member in self._archive else None
        found = []
        for point in descendants(root, "navPoint"):
            content, label = child(point, "content"), child(point, "navLabel")
            if content is not None and label is not None:
                found.append(self._entry(attribute(content, "src"), _text(label), member))
        return found

    def _entry(self, href: str, title: str, base: str) -> Entry:
        return Entry(self.member(href, base), unquote(urldefrag(href).fragment), title)


def _properties(metadata: Element | None) -> Properties:
    def first(name: str) -> str:
        return next((_text(each) for each in children(metadata, name)), "")

    authors = [
        _text(each)
        for each in children(metadata, "creator")
        if attribute(each, "role", "aut") in {"", "aut"}
    ]
    return Properties(
        first("title"),
        ", ".join(filter(None, authors)),
        first("date"),
        first("language"),
        deliberate=True,
    )


def _refuse_protected(archive: Archive, name: str) -> None:
    encryption = archive.optional_xml("META-INF/encryption.xml")
    for data in descendants(encryption, "EncryptedData"):
        method = child(data, "EncryptionMethod")
        if method is None or attribute(method, "Algorithm") not in _FONTS:
            raise ProtectedError(name)


def _text(element: Element) -> str:
    parts = (str(part) for part in element.itertext() if tag(element))
    return " ".join("".join(parts).split())

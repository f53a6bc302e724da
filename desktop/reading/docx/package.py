# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a Word document and the relationships between them."""

from posixpath import dirname, join, normpath
from posixpath import split as split_path

from desktop.reading.archive import Archive
from desktop.reading.xml import Element, attribute, child, children

_USUAL = "word/document.xml"


class Package:
    """A Word document as its parts.

    Attributes:
        document: Root of the main part.
        links: Addresses of hyperlinks by the identifiers of their relationships.
    """

    def __init__(self, archive: Archive) -> None:
        """Find the main part and what it refers to.

        Raises:
            ReadingError: There is none, or it is damaged.
        """
        self._archive = archive
        main = next(iter(self._targets("", "officeDocument")), _USUAL)
        if main not in archive and _USUAL in archive:
            main = _USUAL
        self._main = main
        self.document = archive.xml(main)
        if child(self.document, "body") is None:
            raise archive.damaged()
        self.links = {
            attribute(link, "Id"): attribute(link, "Target")
            for link in self._relationships(main)
            if attribute(link, "Type").endswith("/hyperlink")
            and attribute(link, "TargetMode") == "External"
        }

    def part(self, kind: str) -> Element | None:
        """Return the root of a part such as "styles", or None where there is no sound one."""
        found = next((t for t in self._targets(self._main, kind) if t in self._archive), None)
        return self._archive.optional_xml(found) if found else None

    def core(self) -> Element | None:
        """Return the root of the properties of the document."""
        found = next(iter(self._targets("", "core-properties")), "docProps/core.xml")
        return self._archive.optional_xml(found)

    def _targets(self, part: str, kind: str) -> list[str]:
        """List the members that a part (or "" for the package) names as being of that kind."""
        return [
            normpath(join("/", dirname(part), attribute(link, "Target"))).lstrip("/")
            for link in self._relationships(part)
            if attribute(link, "Type").endswith("/" + kind)
        ]

    def _relationships(self, part: str) -> list[Element]:
        folder, name = split_path(part)
        member = join(folder, "_rels", f"{name}.rels")
        if member not in self._archive:
            return []
        return list(children(self._archive.optional_xml(member), "Relationship"))

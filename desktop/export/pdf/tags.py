# SPDX-License-Identifier: GPL-3.0-or-later
"""The structure tree (ISO 32000-1:2008, section 14.7) that tells what the marks on a page are."""

from desktop.export.pdf.objects import PdfFile, ascii_string


class Element:
    """A node of the structure tree.

    Attributes:
        number: Number of its object.
        tag: Standard structure type: "P", "H1", "TD", ...
        kids: What it contains, as PDF.
    """

    __slots__ = ("_attributes", "_parent", "kids", "number", "tag")

    def __init__(self, number: int, tag: str, parent: int, attributes: str) -> None:
        self.number = number
        self.tag = tag
        self.kids: list[str] = []
        self._parent = parent
        self._attributes = attributes

    def content(self) -> str:
        """Return the element as PDF."""
        kids = " ".join(self.kids)
        parent = f"/P {self._parent} 0 R"
        return f"<</Type/StructElem/S/{self.tag}{parent}{self._attributes}/K[{kids}]>>"


class Tags:
    """The tree in the making: elements are written as soon as they are closed.

    Attributes:
        document: The element that contains everything.
    """

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._root = file.reserve()
        self._places: list[str] = []
        self.document = Element(file.reserve(), "Document", self._root, "")

    def open(
        self, tag: str, parent: Element, *, language: str = "", attributes: str = ""
    ) -> Element:
        """Begin an element at the end of its parent."""
        lang = f"/Lang {ascii_string(language)}" if language else ""
        element = Element(self._file.reserve(), tag, parent.number, lang + attributes)
        parent.kids.append(f"{element.number} 0 R")
        return element

    def close(self, element: Element) -> None:
        """Write an element to which nothing will be added."""
        self._file.put(element.content(), element.number)

    def reserve(self) -> int:
        """Return a key under which a page or a link finds its elements (section 14.7.4.4)."""
        self._places.append("null")
        return len(self._places) - 1

    def register_link(self, key: int, owner: Element) -> None:
        """Say which element a link annotation belongs to."""
        self._places[key] = f"{owner.number} 0 R"

    def register_page(self, key: int, owners: list[Element]) -> None:
        """Say which element each marked piece of a page belongs to, in order."""
        references = " ".join(f"{owner.number} 0 R" for owner in owners)
        self._places[key] = f"{self._file.put(f'[{references}]')} 0 R"

    def finish(self) -> int:
        """Write what is left and return the number of the root."""
        self.close(self.document)
        numbers = " ".join(f"{key} {place}" for key, place in enumerate(self._places))
        parents = self._file.put(f"<</Nums[{numbers}]>>")
        kids = f"/K {self.document.number} 0 R"
        tree = f"/ParentTree {parents} 0 R/ParentTreeNextKey {len(self._places)}"
        return self._file.put(f"<</Type/StructTreeRoot{kids}{tree}>>", self._root)

# SPDX-License-Identifier: GPL-3.0-or-later
"""XML of unknown origin to a tree: no entities, no DTD, no network, bounded depth."""

from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml.etree import _Element as Element

__all__ = [
    "Element",
    "LongTextError",
    "XmlError",
    "attribute",
    "child",
    "children",
    "descendants",
    "parse",
    "tag",
]

_LONG = "Resource limit exceeded"


class XmlError(Exception):
    """The bytes are no sound XML, or XML that no article needs."""


class LongTextError(XmlError):
    """A single text in the XML has more than ten million bytes."""


def parse(data: bytes, *, huge: bool = False) -> Element:
    """Parse an XML file.

    Comments and processing instructions are left out. Entities that the file declares itself are
    refused, whatever they expand to, for no format that is read here needs them.

    Args:
        data: The file; its encoding is what it declares.
        huge: Whether a text may have more than ten million bytes, as an embedded picture has.

    Raises:
        LongTextError: A text is longer than that.
        XmlError: The file is not well-formed, declares entities or nests too deeply.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=huge,
        remove_comments=True,
        remove_pis=True,
    )
    if b"<!ENTITY" in data:
        raise XmlError
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        # The library has one code for this limit and that of depth.
        raise (LongTextError if _LONG in (error.msg or "") else XmlError) from error
    except ValueError as error:
        raise XmlError from error
    declared: Any = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        raise XmlError
    return root


def tag(element: Element) -> str:
    """Return the local name of an element; "" for what is none, such as an entity."""
    name = element.tag
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def attribute(element: Element, name: str, default: str = "") -> str:
    """Return an attribute by its local name, whatever its namespace."""
    plain = element.get(name)
    if plain is not None:
        return plain
    ending = "}" + name
    return next((str(v) for key, v in element.items() if str(key).endswith(ending)), default)


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """Yield the children with one of the local names, in order; none for no element."""
    if element is not None:
        yield from (kid for kid in element if tag(kid) in names)


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first child by its local name, or a descendant by the names on the way to it."""
    for name in path:
        element = next(children(element, name), None)
    return element


def descendants(element: Element | None, *names: str) -> Iterator[Element]:
    """Yield the descendants with one of the local names, in the order of the file."""
    if element is not None:
        yield from (found for found in element.iter() if tag(found) in names)

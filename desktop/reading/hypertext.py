# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of a web page to a tree: nothing fetched, no entity declared, bounded depth."""

import html.entities
import re
from itertools import islice

from lxml import etree

from desktop.reading.errors import EmptyError, NestedError
from desktop.reading.xml import Element, XmlError, parse, tag

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*>")
_XHTML = re.compile(r"\s*<\?xml\b|[^>]*>?\s*<html\b[^>]*\bxmlns\b", re.IGNORECASE)
_KEPT = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->|&([A-Za-z][A-Za-z0-9]{1,31});", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_OF_XML = frozenset(("amp", "lt", "gt", "quot", "apos"))
# libxml2 compares each attribute with all before it: 100,000 in one tag take minutes.
_TAG = re.compile(r"<([A-Za-z][^\s/>]*+)((?:[^\"'<>]++|\"[^\"]*+\"|'[^']*+'|[\"'<])*+)")
_ATTRIBUTE = re.compile(r"[\s/]++[^\s/=>]")
_TELLING = re.compile(
    r"\s(?:class|id|href|role|itemprop)\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+')", re.IGNORECASE
)
_MOST_ATTRIBUTES = 500
_OF_HEAD = frozenset(("base", "link", "meta", "noscript", "script", "style", "template", "title"))


def page(text: str, name: str) -> Element:
    """Parse a web page, as XML where it claims to be XHTML and is well-formed, else as HTML.

    Args:
        text: The decoded file.
        name: Name of the file, for errors.

    Raises:
        NestedError: Its elements nest more than 2,000 levels deep.
        EmptyError: It has no element and no text.
    """
    if _XHTML.match(text):
        try:
            return parse(_as_xml(text).encode("utf-8", "replace"))
        except XmlError:
            pass  # Most pages that call themselves XHTML are only read by the rules of HTML.
    return _html(text, name)


def _html(text: str, name: str) -> Element:
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    sparse = _TAG.sub(_thinned, _CONTROL.sub("", text))
    try:
        root = etree.fromstring(sparse.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise EmptyError(name) from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise NestedError(name)
    if root is None:
        raise EmptyError(name)
    _begin_body(root)
    return root


def _begin_body(root: Element) -> None:
    """Begin the body where HTML 5 does: libxml2 leaves elements it does not know in the head."""
    head = root.find("head")
    if head is None:
        return
    kids = [kid for kid in head if tag(kid) not in _OF_HEAD]
    if not kids:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    kids[-1].tail = (kids[-1].tail or "") + (body.text or "")
    body.text = None
    for place, kid in enumerate(kids):
        body.insert(place, kid)


def _thinned(found: re.Match[str]) -> str:
    """Leave a crowded tag only the attributes that tell what it is."""
    name, attributes = found.groups()
    if len(attributes) < 2 * _MOST_ATTRIBUTES or (
        sum(1 for _ in _ATTRIBUTE.finditer(attributes)) <= _MOST_ATTRIBUTES
    ):
        return found[0]
    return f"<{name}{''.join(islice((a[0] for a in _TELLING.finditer(attributes)), 5))}"


def _as_xml(text: str) -> str:
    """Replace the named characters of HTML, which XML does not know without its DTD."""
    return _KEPT.sub(_character, text[_declared(text) :])


def _declared(text: str) -> int:
    found = _DECLARATION.match(text)
    return found.end() if found else 0


def _character(found: re.Match[str]) -> str:
    name = found[1]
    if name is None or name in _OF_XML:
        return found[0]
    return html.entities.html5.get(f"{name};", found[0])

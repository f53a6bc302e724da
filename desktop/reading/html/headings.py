# SPDX-License-Identifier: GPL-3.0-or-later
"""The headings of a page: which one is the title, and what parts it has."""

from collections.abc import Sequence

from desktop.document import Kind
from desktop.reading.markup import Found
from desktop.reading.xml import Element, tag

_TOP = 15


def is_heading(element: Element) -> bool:
    """Say whether an element is a heading of HTML."""
    name = tag(element)
    return len(name) == 2 and name[0] == "h" and name[1].isdigit()


def heading_of(element: Element) -> Element:
    """Return the heading that an element is a part of, else the element."""
    parent = element.getparent()
    return (
        parent if not is_heading(element) and parent is not None and is_heading(parent) else element
    )


def main_heading(found: Sequence[Found], titles: Sequence[str]) -> Element | None:
    """Return the element of the heading that is a title of the page, else of the first `h1`."""
    headings = [one for one in found if one.block.kind is Kind.HEADING and one.level]
    for title in map(_plain, titles):
        named = (one for one in headings if title == _plain(one.block.text))
        if (heading := next(named, None)) is not None:
            return heading_of(heading.element)
    return next((heading_of(one.element) for one in headings if one.level == 1), None)


def title_of(found: Sequence[Found], titles: Sequence[str]) -> str:
    """Return the title as the article shows it, else as the page states it, else ""."""
    top = found[:_TOP]
    seen = [one.block.text for one in top if one.level]
    seen += [one.block.text for one in top if not one.level]
    for title in map(_plain, titles):
        shown = next((text for text in seen if _plain(text) == title), None)
        if shown is not None:
            return shown
    first = (one.block.text for one in found if one.level == 1)
    return next(first, next(iter(titles), ""))


def part_headings(root: Element) -> None:
    """Make paragraphs of the parts of headings: kicker and title stand in one `h1` on many pages.

    Parts are two or more `span` that make up the whole heading.
    """
    for element in list(root.iter()):
        if is_heading(element):
            for part in _parts(element):
                part.tag = "div"


def _parts(heading: Element) -> list[Element]:
    kids = [kid for kid in heading if "".join(str(piece) for piece in kid.itertext()).strip()]
    loose = (heading.text, *(kid.tail for kid in heading))
    if len(kids) < 2 or any((text or "").strip() for text in loose):
        return []
    return kids if all(tag(kid) == "span" for kid in kids) else []


def _plain(text: str) -> str:
    return "".join(text.split())

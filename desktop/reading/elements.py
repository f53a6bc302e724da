# SPDX-License-Identifier: GPL-3.0-or-later
"""What single elements of a page say of their text; each answer costs a bounded look."""

import re
from collections.abc import Mapping
from itertools import islice

from desktop.document import Style
from desktop.reading.xml import Element, attribute, tag

_HIDDEN = re.compile(r"\bdisplay\s*:\s*none\b", re.IGNORECASE)
_LIGHT = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)\b")
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)\b")
_ITALIC = re.compile(r"font-style\s*:\s*italic\b")
_ROLE_ATTRIBUTES = ("role", "{http://www.idpf.org/2007/ops}type", "epub:type", "type")
_NOTES = frozenset(("footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"))
_NOTE_MARKS = frozenset(("noteref", "doc-noteref", "note"))
_BACK_LINKS = frozenset(("backlink", "doc-backlink"))
_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_ARRANGING = frozenset(("table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"))
# What word processors write of notes, of comments and of the marks of their lists.
_OFFICE_NOTE = re.compile(r"mso-element\s*:\s*(?:foot|end)note(?!-)")
_OFFICE_NOTE_ID = re.compile(r"sd(?:foot|end)note\d+")
_OFFICE_NOTE_MARKS = frozenset(("sdfootnoteanc", "sdendnoteanc", "sdfootnotesym", "sdendnotesym"))
_OFFICE_COMMENT = re.compile(r"mso-element\s*:\s*comment-list")
_OFFICE_COMMENTS = frozenset(("msocomanchor", "MsoCommentReference"))
_OFFICE_ITEM = re.compile(r"mso-list\s*:\s*l\d")
_OFFICE_LABEL = re.compile(r"mso-list\s*:\s*Ignore")
_BULLET = re.compile(r"[\Wo§\uf000-\uf0ff]*")
_LARGEST_ROW = 400
_LARGEST_MARK = 12
_LONGEST_CELL = 600
_MOST_LINES = 3


def is_hidden(element: Element) -> bool:
    """Say whether an element is not shown, leads back from a footnote, or is a comment."""
    css = element.get("style", "")
    return (
        element.get("hidden") is not None
        or _HIDDEN.search(css) is not None
        or _says(element, _BACK_LINKS)
        or _is_called(element, _OFFICE_COMMENTS)
        or _OFFICE_COMMENT.search(css) is not None
        or _is_bullet(element, css)
    )


def is_note(element: Element) -> bool:
    """Say whether an element is a footnote."""
    return (
        _says(element, _NOTES)
        or _OFFICE_NOTE.search(element.get("style", "")) is not None
        or _OFFICE_NOTE_ID.fullmatch(element.get("id", "")) is not None
    )


def is_item(element: Element) -> bool:
    """Say whether an element is an item of a list, as Word writes it into paragraphs."""
    return _OFFICE_ITEM.search(element.get("style", "")) is not None


def _is_bullet(element: Element, css: str) -> bool:
    """Say whether an element is the bullet of an item; a number belongs to its text."""
    if not _OFFICE_LABEL.search(css):
        return False
    label = _glance(element)
    return label is not None and _BULLET.fullmatch(label) is not None


def _is_called(element: Element, names: frozenset[str]) -> bool:
    return not names.isdisjoint(element.get("class", "").split())


def style_of(element: Element, named: Style | None) -> Style | None:
    """Return the style of an element: what CSS says, as copied text does, goes before its name."""
    css = element.get("style")
    if css is None or named is Style.LINK:
        return named
    if named is Style.STRONG and _LIGHT.search(css):
        return None
    if named is None and _BOLD.search(css):
        return Style.STRONG
    return Style.EMPHASIS if named is None and _ITALIC.search(css) else named


def _says(element: Element, words: frozenset[str]) -> bool:
    """Say whether an element declares one of the roles of DPUB-ARIA or EPUB."""
    role = next(filter(None, map(element.get, _ROLE_ATTRIBUTES)), None)
    return role is not None and not words.isdisjoint(role.lower().split())


def unfolds(element: Element) -> bool:
    """Say whether an element is the button that many pages make of a whole heading."""
    parent = element.getparent()
    return tag(element) == "button" and parent is not None and tag(parent)[:1] == "h"


def is_note_mark(element: Element) -> bool:
    """Say whether an element is the mark of a footnote and has no brackets yet."""
    is_link = tag(element) == "a" and (
        _says(element, _NOTE_MARKS) or _is_called(element, _OFFICE_NOTE_MARKS)
    )
    if not is_link and not _is_raised_link(element) and not _is_link_raised(element):
        return False
    label = _glance(element)
    return label is not None and label.strip() != "" and "[" not in label


def _is_raised_link(element: Element) -> bool:
    """Say whether an element is a sup around one link within the file, as many programs write."""
    if tag(element) != "sup" or len(element) != 1:
        return False
    link = element[0]
    return tag(link) == "a" and attribute(link, "href").startswith("#") and not is_note_mark(link)


def _is_link_raised(element: Element) -> bool:
    """Say whether an element is a link around one sup, into this file or another of a book."""
    return (
        tag(element) == "a"
        and "#" in attribute(element, "href")
        and len(element) == 1
        and tag(element[0]) == "sup"
        and not (element.text or element[0].tail or "").strip()
    )


def script_of(element: Element, name: str) -> Mapping[int, int]:
    """Return the table for the digits of a sup or sub; an empty one where not all are in it."""
    table = _RAISED if name == "sup" else _LOWERED
    text = _glance(element)
    if text is None or not all(ord(character) in table for character in text.strip()):
        return {}
    around = (element, *islice(element.iterancestors(), 2), *element)
    return {} if any(map(is_note_mark, around)) else table


def _glance(element: Element) -> str | None:
    """Return the text of a small element, or None for a larger one."""
    nodes = list(islice(element.iter(), _LARGEST_MARK + 1))
    if len(nodes) > _LARGEST_MARK or len(element.text or "") > _LARGEST_MARK:
        return None
    tails = (node.tail or "" for node in nodes[1:])
    return "".join((*(node.text or "" for node in nodes), *tails))


def is_data(row: Element) -> bool:
    """Say whether a row has several cells, each of them with at most one short paragraph."""
    cells = [cell for cell in row if tag(cell) in {"td", "th"}]
    inner = [tag(element) for element in islice(row.iterdescendants(), _LARGEST_ROW + 1)]
    if len(cells) < 2 or len(inner) > _LARGEST_ROW:
        return False
    return _ARRANGING.isdisjoint(inner) and all(map(_is_cell, cells))


def _is_cell(cell: Element) -> bool:
    paragraphs = sum(1 for _ in cell.iter("{*}p"))
    breaks = sum(1 for _ in cell.iter("{*}br"))
    size = sum(len(text) for text in cell.itertext())
    return paragraphs < 2 and breaks < _MOST_LINES and size <= _LONGEST_CELL

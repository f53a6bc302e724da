# SPDX-License-Identifier: GPL-3.0-or-later
"""The text within mark-up that translation tools put into sentences."""

import re
from collections.abc import Iterator

from desktop.reading.xml import Element, children

# Breaks of lines and pages in XLIFF 1.2, XLIFF 2 and TMX: words around them must not run together.
_BREAKS = (
    ("ctype", ("lb", "pb")),
    ("subType", ("xlf:lb", "xlf:pb")),
    ("type", ("lb", "pb", "cb")),
)
# Where changes are tracked, Trados keeps words that were taken out in the translation.
_DELETED = "x-sdl-deleted"
_XML_SPACE = re.compile("[ \t\r\n]+")


def tidy(text: str) -> str:
    """Return the text of a translation with every run of XML's white space as one space."""
    return _XML_SPACE.sub(" ", text).strip(" ")


def raw_text(element: Element | None, codes: frozenset[str]) -> str:
    """Return the text of an element as it stands there; "" for none.

    Args:
        element: A source, target or segment.
        codes: Local names of the elements whose content is code of the original format and no
            text; what follows them is text again.
    """
    return "".join(_pieces(element, codes)) if element is not None else ""


def text_of(element: Element | None, codes: frozenset[str]) -> str:
    """Return the text of an element as `raw_text` does, but tidy."""
    return tidy(raw_text(element, codes))


def notes(element: Element) -> str:
    """Return the notes on a unit as they stand there, one below the other; "" for none."""
    texts = (raw_text(note, frozenset()) for note in children(element, "note"))
    return "\n".join(filter(None, texts))


def _pieces(element: Element, codes: frozenset[str]) -> Iterator[str]:
    yield element.text or ""
    for part in element:
        if any(part.get(name) in breaks for name, breaks in _BREAKS):
            yield " "
        elif part.get("mtype") != _DELETED and str(part.tag).rpartition("}")[2] not in codes:
            yield from _pieces(part, codes)
        yield part.tail or ""

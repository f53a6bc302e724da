# SPDX-License-Identifier: GPL-3.0-or-later
"""The article of a page as readability-lxml finds it: the rules of Arc90's Readability."""

import copy
import logging
import re

from lxml import etree

from desktop.reading.errors import ReadingError
from desktop.reading.hypertext import page
from desktop.reading.markup import blocks
from desktop.reading.xml import Element

log = logging.getLogger(__name__)

# What a character reference can bring into a tree, and lxml does not take back.
_UNWRITABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_USED = frozenset(("class", "id", "href", "hidden", "itemprop", "role", "src"))
_UNUSED = frozenset(("script", "style", "svg", "noscript", "template", "iframe", "object"))
# It measures the text below every element again and again, which deep or huge pages make endless.
_LARGEST = 2_000_000
_DEEPEST = 150


def readable(root: Element, name: str) -> frozenset[str] | None:
    """Return the texts of the paragraphs that belong to the article.

    Args:
        root: The page; what is hidden is no part of it.
        name: Name of the file, for errors.

    Returns:
        The texts without white space, or None where the page is too large or deep for the method
        or it gives up.
    """
    if _depth(root) > _DEEPEST:
        return None
    text = etree.tostring(_reduced(root), encoding="unicode", method="html")
    if len(text) > _LARGEST:
        return None
    # It loads tables of chardet, which is never asked, for a third of a second.
    from readability import readability  # noqa: PLC0415

    try:
        summary = readability.Document(text).summary(html_partial=True)
        article = page(summary, name)
    except (readability.Unparseable, ReadingError, ValueError) as error:
        log.info("readability gave up: %s", type(error).__name__)
        return None
    return frozenset("".join(found.block.text.split()) for found in blocks(article))


def _reduced(root: Element) -> Element:
    """Return a copy of a page without scripts, and with no attributes but those that tell."""
    copied = copy.deepcopy(root)
    etree.strip_elements(copied, *_UNUSED, with_tail=False)
    for element in copied.iter():
        kept = {
            key: _UNWRITABLE.sub("", str(value))
            for key, value in element.attrib.items()
            if str(key) in _USED
        }
        element.attrib.clear()
        element.attrib.update(kept)
    return copied


def _depth(root: Element) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest

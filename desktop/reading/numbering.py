# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers that a browser prints before the items of ordered lists, and the marks of notes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from urllib.parse import unquote

from desktop.document import Kind
from desktop.reading.assembly import block
from desktop.reading.labels import counted
from desktop.reading.markup import Found
from desktop.reading.runs import Passage
from desktop.reading.xml import Element, attribute, descendants, tag

_MARK = re.compile(r"\[?(\d{1,3}|[*†‡]{1,3}|[a-z])\]?")
_WHOLE = re.compile(r"-?\d{1,5}")
_LONGEST_MARK = 8
_FARTHEST = 8


def note_marks(root: Element) -> dict[str, str]:
    """Return what a page prints at its references to notes, by the targets of the links.

    The targets are as they stand there, such as "#fn1" or "notes.xhtml#fn1".
    """
    marks: dict[str, str] = {}
    for link in descendants(root, "a"):
        target = attribute(link, "href")
        if "#" in target and len(link) <= 1:
            text = "".join(str(part)[:_LONGEST_MARK] for part in link.itertext())
            mark = _MARK.fullmatch(text.strip())
            if mark:
                marks.setdefault(target, f"[{mark[1]}]")
    return marks


def own_marks(root: Element) -> dict[str, str]:
    """Return the marks of the notes in a page by their identifiers in it."""
    return {
        unquote(target[1:]): mark
        for target, mark in note_marks(root).items()
        if target.startswith("#")
    }


def numbered(found: Iterable[Found], marks: Mapping[str, str]) -> Iterator[Found]:
    """Put its number before each item of an ordered list, and its mark before each note.

    Args:
        found: The paragraphs of a page in order.
        marks: Marks of the notes by their identifiers in this page.
    """
    counts: dict[Element, int] = {}
    seen: set[Element] = set()
    for each in found:
        is_note = each.block.role == "footnote"
        if is_note:  # Mostly written as a list, which says nothing.
            each = each._replace(block=replace(each.block, kind=Kind.BODY))  # noqa: PLW2901
        holder = _holder(each.element, marks if is_note else None)
        if holder is None or holder in seen:
            yield each
            continue
        seen.add(holder)
        label = marks[str(holder.get("id"))] if is_note else _number(holder, counts)
        yield _labelled(each, label)


def _holder(element: Element, marks: Mapping[str, str] | None) -> Element | None:
    """Return the note or the item of a list that an element is or stands in."""
    around = (element, *islice(element.iterancestors(), _FARTHEST))
    if marks is not None:
        return next((each for each in around if each.get("id") in marks), None)
    return next((each for each in around if tag(each) == "li"), None)


def _labelled(found: Found, label: str) -> Found:
    one = found.block
    if not label or one.text.startswith(label):
        return found
    made = block(Passage(one.text, one.spans), one.kind, one.role, label)
    return found._replace(block=replace(one, text=made.text, spans=made.spans))


def _number(item: Element, counts: dict[Element, int]) -> str:
    ordered = item.getparent()
    if ordered is None or tag(ordered) != "ol":
        return ""
    own, start = item.get("value", ""), ordered.get("start", "")
    before = counts.get(ordered, int(start) - 1 if _WHOLE.fullmatch(start) else 0)
    counts[ordered] = int(own) if _WHOLE.fullmatch(own) else before + 1
    return f"{counted(counts[ordered], ordered.get('type', '1'))}."

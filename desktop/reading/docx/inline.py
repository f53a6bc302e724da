# SPDX-License-Identifier: GPL-3.0-or-later
"""The inside of a Word paragraph: runs, fields, links, revisions, and what hangs on them."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.reading.docx.styles import Styles
from desktop.reading.labels import counted
from desktop.reading.runs import Run
from desktop.reading.xml import Element, attribute, child, children, descendants, tag

_LINK_FIELD = re.compile(r'\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)
_CHARACTERS = {
    "tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad",
}  # fmt: skip
_UNREAD = frozenset({"del", "moveFrom", "pPr", "rPr", "rt", "sdtPr", "fldData", "instrText"})
_BOXED = frozenset({"drawing", "pict", "object"})
_PRIVATE = range(0xE000, 0xF900)


@dataclass(slots=True)
class _Field:
    """A field that has begun: its instruction, and whether its result has begun as well."""

    instruction: str = ""
    shown: bool = False

    @property
    def href(self) -> str:
        link = _LINK_FIELD.match(self.instruction)
        return link[1] if link else ""


class Reference(NamedTuple):
    """A reference to a note: "footnote" or "endnote", its identifier, its mark as printed."""

    kind: str
    identifier: str
    mark: str


@dataclass(slots=True)
class Inside:
    """What a paragraph holds.

    Attributes:
        runs: Its text.
        notes: The foot- and endnotes that it refers to.
        boxes: The contents of text boxes that are anchored in it.
    """

    runs: list[Run] = field(default_factory=list)
    notes: list[Reference] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)


class Inline:
    """Walks through paragraphs in their order, for a field may span several of them."""

    def __init__(self, styles: Styles, links: dict[str, str]) -> None:
        self._styles = styles
        self._links = links
        self._fields: list[_Field] = []
        self._counts: Counter[str] = Counter()

    def inside(self, paragraph: Element) -> Inside:
        """Collect what a paragraph holds."""
        found = Inside()
        self._walk(paragraph, found, "")
        # Contents may span paragraphs. Links and instructions do not, so their ends are missing.
        self._fields = [each for each in self._fields if each.shown and not each.href]
        return found

    def _walk(self, parent: Element, into: Inside, href: str) -> None:
        for element in parent:
            name = tag(element)
            if name == "r":
                self._run(element, into, href)
            elif name == "hyperlink":
                target = self._links.get(attribute(element, "id"), "")
                self._walk(element, into, target or href)
            elif name == "AlternateContent":
                self._walk(chosen(element), into, href)
            elif name not in _UNREAD:
                self._walk(element, into, href)

    def _run(self, run: Element, into: Inside, href: str) -> None:
        if self._styles.is_on(run, "vanish"):
            self._track(run)
            return
        text = ""
        for element in run:
            text += self._piece(element, into)
        if text:
            href = href or next((each.href for each in self._fields if each.href), "")
            bold, italic = self._styles.is_on(run, "b"), self._styles.is_on(run, "i")
            into.runs.append(Run(text, italic, bold, href))

    def _track(self, run: Element) -> None:
        for element in run:
            self._field_mark(element)

    def _piece(self, element: Element, into: Inside) -> str:
        """Return the text of one element in a run, and put aside what is no text."""
        name = tag(element)
        self._field_mark(element)
        if not all(each.shown for each in self._fields):
            return ""
        if name == "AlternateContent":
            return "".join(self._piece(each, into) for each in chosen(element))
        if name in {"footnoteReference", "endnoteReference"}:
            return self._note_mark(element, name.removesuffix("Reference"), into)
        if name in _BOXED:
            into.boxes += outermost(element, "txbxContent")
        return _text(element, name)

    def _note_mark(self, element: Element, kind: str, into: Inside) -> str:
        own = attribute(element, "customMarkFollows") not in {"", "0", "false"}
        self._counts[kind] += not own
        # Word counts endnotes in small Roman figures, so that they differ from footnotes.
        number = counted(self._counts[kind], "i" if kind == "endnote" else "1")
        mark = "" if own else f"[{number}]"
        into.notes.append(Reference(kind, attribute(element, "id"), mark))
        return mark

    def _field_mark(self, element: Element) -> None:
        name = tag(element)
        if name == "fldChar":
            step = attribute(element, "fldCharType")
            if step == "begin":
                self._fields.append(_Field())
            elif step == "separate" and self._fields:
                self._fields[-1].shown = True
            elif step == "end" and self._fields:
                self._fields.pop()
        elif name == "instrText" and self._fields and not self._fields[-1].shown:
            self._fields[-1].instruction += element.text or ""


def chosen(alternatives: Element) -> Element:
    """Return the one of several alternative contents that holds text: mostly all say the same."""
    options = [*children(alternatives, "Choice", "Fallback")]
    with_text = (option for option in options if next(descendants(option, "t"), None) is not None)
    return next(with_text, options[0] if options else alternatives)


def outermost(element: Element, name: str) -> list[Element]:
    """List the descendants with a name that lie in no other one, one alternative of each."""
    found: list[Element] = []
    waiting = [element]
    while waiting:
        here = waiting.pop()
        if tag(here) == name:
            found.append(here)
        elif tag(here) == "AlternateContent" and chosen(here) is not here:
            waiting.append(chosen(here))
        else:
            waiting += reversed(here)
    return found


def _text(element: Element, name: str) -> str:
    if name == "t":
        return element.text or ""
    if name == "ruby":
        return "".join(text.text or "" for text in descendants(child(element, "rubyBase"), "t"))
    if name == "br":
        return " " if attribute(element, "type") in {"page", "column"} else "\n"
    return _symbol(element) if name == "sym" else _CHARACTERS.get(name, "")


def _symbol(element: Element) -> str:
    """Return a character given by its number; those of symbol fonts are pictures, not text."""
    try:
        code = int(attribute(element, "char"), 16)
        return "" if code in _PRIVATE else chr(code)
    except (ValueError, OverflowError):
        return ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the styles of a Word document say about paragraphs and runs."""

from collections.abc import Iterator

from desktop.document import Kind
from desktop.reading import stylenames
from desktop.reading.xml import Element, attribute, child, children

_OFF = frozenset({"0", "false", "off", "none"})
_LAST_LEVEL = 8
_DEEPEST = 20


class Styles:
    """The styles part of a document.

    Attributes:
        language: Language tag that text has unless it is marked otherwise.
    """

    def __init__(self, root: Element | None) -> None:
        """Take the root of the styles part, or None for a document without one."""
        self._styles = {attribute(style, "styleId"): style for style in children(root, "style")}
        self._default = next(
            (
                name
                for name, style in self._styles.items()
                if attribute(style, "type") == "paragraph" and attribute(style, "default") == "1"
            ),
            "",
        )
        mark = child(root, "docDefaults", "rPrDefault", "rPr", "lang")
        self.language = attribute(mark, "val") if mark is not None else ""

    def style_of(self, paragraph: Element) -> str:
        """Return the identifier of a paragraph's style."""
        mark = child(paragraph, "pPr", "pStyle")
        return attribute(mark, "val") if mark is not None else self._default

    def kind(self, paragraph: Element) -> Kind:
        """Say what a paragraph is as far as its style and its outline level tell."""
        style = self.style_of(paragraph)
        if self._outline(paragraph, style):
            return Kind.HEADING
        kinds = map(stylenames.kind, self._names(style))
        return next((kind for kind in kinds if kind is not None), Kind.BODY)

    def is_caption(self, paragraph: Element) -> bool:
        """Say whether a paragraph is the caption of a picture or a table."""
        return any(map(stylenames.is_caption, self._names(self.style_of(paragraph))))

    def is_contents(self, paragraph: Element) -> bool:
        """Say whether a paragraph is an entry of a table of contents or of figures."""
        return any(map(stylenames.is_contents, self._names(self.style_of(paragraph))))

    def numbering(self, style: str) -> Element | None:
        """Return the numbering properties that a style or its ancestors give."""
        marks = (child(each, "pPr", "numPr") for each in self._chain(style))
        return next((mark for mark in marks if mark is not None), None)

    def is_on(self, run: Element, toggle: str) -> bool:
        """Say whether a toggle such as "b" is set by a run itself or by its character style."""
        properties = child(run, "rPr")
        own = child(properties, toggle)
        if own is not None:
            return attribute(own, "val") not in _OFF
        mark = child(properties, "rStyle")
        if mark is None:
            return False
        marks = (child(each, "rPr", toggle) for each in self._chain(attribute(mark, "val")))
        found = next((each for each in marks if each is not None), None)
        return found is not None and attribute(found, "val") not in _OFF

    def _names(self, style: str) -> Iterator[str]:
        """Yield the name of a style and the names of those that it is based on."""
        if style not in self._styles:
            yield style
        for each in self._chain(style):
            mark = child(each, "name")
            # A list separated by commas: the name, then other names for it.
            yield attribute(mark, "val").partition(",")[0].strip() if mark is not None else ""

    def _outline(self, paragraph: Element, style: str) -> bool:
        own = child(paragraph, "pPr", "outlineLvl")
        marks = (child(each, "pPr", "outlineLvl") for each in self._chain(style))
        mark = own if own is not None else next((m for m in marks if m is not None), None)
        level = attribute(mark, "val") if mark is not None else ""
        return level.isdecimal() and int(level) <= _LAST_LEVEL

    def _chain(self, style: str) -> Iterator[Element]:
        """Yield a style and those that it is based on; a circle ends after a while."""
        for _ in range(_DEEPEST):
            found = self._styles.get(style)
            if found is None:
                return
            yield found
            base = child(found, "basedOn")
            style = attribute(base, "val") if base is not None else ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the styles of a Word document say about paragraphs and runs."""

import re
from collections.abc import Iterator

from desktop.document import Kind
from desktop.reading.xml import Element, attribute, child, children

# Word keeps the English names of its own styles in every language; other programs translate them.
_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|nagłówek)\s*\d+"
    r"|title|titel|subtitle|untertitel|(?:haupt|zwischen)?überschrift|headline|schlagzeile"
    r"|chapter|kapitel|toc heading|contents heading",
    re.IGNORECASE,
)
_QUOTE = re.compile(
    r"(?:intense\s+)?quote|quotations?|(?:intensives\s+)?zitat|block\s*(?:text|quote)|blocktext",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"list\s*(?:bullet|number)(?:\s*\d)?|(?:aufzählung|list)(?:szeichen|ennummer)(?:\s*\d)?",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"caption|beschriftung|bildunterschrift|illustration|figure|image caption|table caption"
    r"|abbildung|tabelle",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"(?:toc|contents|verzeichnis|inhaltsverzeichnis)\s*\d+|table of figures", re.IGNORECASE
)
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
        if self._is_named(style, _HEADING) or self._outline(paragraph, style):
            return Kind.HEADING
        if self._is_named(style, _QUOTE):
            return Kind.QUOTE
        return Kind.LIST if self._is_named(style, _LIST) else Kind.BODY

    def is_caption(self, paragraph: Element) -> bool:
        """Say whether a paragraph is the caption of a picture or a table."""
        return self._is_named(self.style_of(paragraph), _CAPTION)

    def is_contents(self, paragraph: Element) -> bool:
        """Say whether a paragraph is an entry of a table of contents or of figures."""
        return self._is_named(self.style_of(paragraph), _CONTENTS)

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

    def _is_named(self, style: str, names: re.Pattern[str]) -> bool:
        return any(names.fullmatch(self._name(each)) for each in self._chain(style)) or (
            style not in self._styles and names.fullmatch(style) is not None
        )

    def _name(self, style: Element) -> str:
        mark = child(style, "name")
        # A list separated by commas: the name, then other names for it.
        return attribute(mark, "val").partition(",")[0].strip() if mark is not None else ""

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

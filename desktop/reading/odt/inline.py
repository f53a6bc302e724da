# SPDX-License-Identifier: GPL-3.0-or-later
"""The inside of an OpenDocument paragraph: runs, links, notes and frames."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.reading.odt.styles import Styles
from desktop.reading.runs import Run
from desktop.reading.xml import Element, attribute, child, tag

_CHARACTERS = {"s": " ", "tab": " ", "line-break": "\n", "soft-hyphen": "\u00ad"}
_UNREAD = frozenset(
    {"annotation", "annotation-end", "hidden-text", "hidden-paragraph", "ruby-text", "script",
     "tracked-changes", "change", "change-start", "change-end", "desc", "title"}
)  # fmt: skip
_WEB = ("http://", "https://", "mailto:")


class Look(NamedTuple):
    """How text looks where it stands."""

    emphasis: bool = False
    strong: bool = False
    href: str = ""


@dataclass(slots=True)
class Inside:
    """What a paragraph holds.

    Attributes:
        runs: Its text.
        notes: The notes that it refers to: their marks and bodies.
        boxes: The text boxes that are anchored in it.
    """

    runs: list[Run] = field(default_factory=list)
    notes: list[tuple[str, Element]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)


def inside(paragraph: Element, styles: Styles) -> Inside:
    """Collect what a paragraph holds."""
    found = Inside()
    name = attribute(paragraph, "style-name")
    look = Look()
    if styles.is_automatic(name):  # A named style makes headings; this is someone's own bold.
        look = _styled(look, styles, "paragraph", name)
    _walk(paragraph, styles, look, found)
    return found


def _walk(parent: Element, styles: Styles, look: Look, into: Inside) -> None:
    into.runs.extend(_text(parent.text, look))
    for element in parent:
        _enter(element, styles, look, into)
        into.runs.extend(_text(element.tail, look))


def _enter(element: Element, styles: Styles, look: Look, into: Inside) -> None:
    name = tag(element)
    if name in _CHARACTERS:
        into.runs.append(Run(_CHARACTERS[name], *look))
    elif name == "span":
        style = attribute(element, "style-name")
        if not styles.is_hidden(style):
            _walk(element, styles, _styled(look, styles, "text", style), into)
    elif name == "a":
        href = attribute(element, "href")
        _walk(element, styles, look._replace(href=href if href.startswith(_WEB) else ""), into)
    elif name == "note":
        _note(element, into)
    elif name in _UNREAD:
        return
    elif name == "text-box" or child(element, "p") is not None:  # Shapes hold paragraphs too.
        into.boxes.append(element)
    else:
        _walk(element, styles, look, into)


def _note(element: Element, into: Inside) -> None:
    citation, body = child(element, "note-citation"), child(element, "note-body")
    label = (
        "".join(str(part) for part in citation.itertext()).strip() if citation is not None else ""
    )
    mark = f"[{label}]" if label else ""
    into.runs.append(Run(mark))
    if body is not None:
        into.notes.append((mark, body))


def _styled(look: Look, styles: Styles, family: str, name: str) -> Look:
    bold, italic = styles.is_bold(family, name), styles.is_italic(family, name)
    return look._replace(
        strong=look.strong if bold is None else bold,
        emphasis=look.emphasis if italic is None else italic,
    )


def _text(text: str | None, look: Look) -> Iterator[Run]:
    if text:
        yield Run(text.replace("\n", " "), *look)  # Line feeds of runs are breaks.

# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers that Word prints before the items of a list and before headings."""

import re
from collections import defaultdict
from collections.abc import Iterator

from desktop.reading.labels import counted
from desktop.reading.xml import Element, attribute, child, children

_PLACE = re.compile(r"%([1-9])")
_FORMATS = {
    "decimal": "1", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I",
    "decimalZero": "1",
}  # fmt: skip
_LAST_LEVEL = 8
_NONE = "0"
_DIGITS = 5


class Numbering:
    """Counts the items of the lists in a document; ask for the paragraphs in their order."""

    def __init__(self, root: Element | None) -> None:
        """Take the root of the numbering part, or None for a document without one."""
        abstract = {
            attribute(each, "abstractNumId"): each for each in children(root, "abstractNum")
        }
        # A definition may say no more than which list style has its levels.
        styles = {_value(each, "styleLink", ""): each for each in abstract.values()}
        abstract |= {
            name: styles[style]
            for name, each in abstract.items()
            if (style := _value(each, "numStyleLink", "")) and style in styles
        }
        self._levels: dict[str, dict[int, Element]] = {}
        self._abstract: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        for number in children(root, "num"):
            mark = child(number, "abstractNumId")
            name = attribute(mark, "val") if mark is not None else ""
            identifier = attribute(number, "numId")
            self._abstract[identifier] = name
            self._restarts[identifier] = dict(_restarts(number))
            self._levels[identifier] = _levels(abstract.get(name)) | _overrides(number)
        # Lists made from one abstract definition go on counting where the other stopped.
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)

    def label(self, mark: Element | None) -> str | None:
        """Count a paragraph with these numbering properties.

        Returns:
            Its number as it is printed, such as "2." or "a)"; "" for a bullet; None for a
            paragraph that is in no list.
        """
        if mark is None:
            return None
        number, level = _value(mark, "numId", _NONE), _value(mark, "ilvl", "0")
        if number == _NONE or number not in self._levels or not level.isdecimal():
            return None
        depth = min(int(level), _LAST_LEVEL)
        levels = self._levels[number]
        counts = self._counts[self._abstract[number]]
        for restarted, start in self._restarts[number].items():
            counts[restarted] = start - 1
        self._restarts[number] = {}  # They hold for the first item only.
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        counts[depth] = counts.get(depth, _start(levels.get(depth)) - 1) + 1
        return _printed(levels, counts, depth)


def _printed(levels: dict[int, Element], counts: dict[int, int], depth: int) -> str:
    level = levels.get(depth)
    template = _value(level, "lvlText", "") if level is not None else ""
    if level is None or _value(level, "numFmt", "bullet") not in _FORMATS:
        return ""

    def place(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        shown = levels.get(at)
        count = counts.get(at, _start(shown))
        style = "decimal" if shown is None else _value(shown, "numFmt", "decimal")
        return counted(count, _FORMATS.get(style, "1"))

    return _PLACE.sub(place, template).strip()


def _levels(definition: Element | None) -> dict[int, Element]:
    return {
        int(attribute(level, "ilvl")): level
        for level in children(definition, "lvl")
        if attribute(level, "ilvl").isdecimal()
    }


def _overrides(number: Element) -> dict[int, Element]:
    found: dict[int, Element] = {}
    for override in children(number, "lvlOverride"):
        found |= _levels(override)
    return found


def _restarts(number: Element) -> Iterator[tuple[int, int]]:
    for override in children(number, "lvlOverride"):
        level, start = attribute(override, "ilvl"), _value(override, "startOverride", "")
        if level.isdecimal() and start.isdecimal() and len(start) <= _DIGITS:
            yield int(level), int(start)


def _start(level: Element | None) -> int:
    text = _value(level, "start", "1") if level is not None else "1"
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else 1


def _value(element: Element, name: str, default: str) -> str:
    found = child(element, name)
    return attribute(found, "val", default) if found is not None else default

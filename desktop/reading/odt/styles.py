# SPDX-License-Identifier: GPL-3.0-or-later
"""What the styles of an OpenDocument text say about paragraphs, runs and lists."""

from collections.abc import Iterator

from desktop.document import Kind
from desktop.reading import stylenames
from desktop.reading.labels import counted
from desktop.reading.xml import Element, attribute, child, children, descendants

_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_ITALIC = frozenset({"italic", "oblique"})
_DEEPEST = 20
_DIGITS = 5


class Styles:
    """The named and the automatic styles of a text."""

    def __init__(self, *roots: Element | None) -> None:
        """Take the roots that styles may stand in, the automatic ones last."""
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, Element] = {}
        self.language = ""
        for root in roots:
            for style in descendants(root, "style"):
                self._styles[attribute(style, "family"), attribute(style, "name")] = style
            self._lists |= {
                attribute(each, "name"): each for each in descendants(root, "list-style")
            }
            self.language = self.language or _default_language(root)

    def kind(self, name: str) -> Kind:
        """Say what paragraphs in a style are."""
        kinds = map(stylenames.kind, self._names(name))
        return next((kind for kind in kinds if kind is not None), Kind.BODY)

    def is_caption(self, name: str) -> bool:
        """Say whether a paragraph style is for captions."""
        return any(map(stylenames.is_caption, self._names(name)))

    def is_bold(self, family: str, name: str) -> bool | None:
        """Say whether a style makes text bold; None where it says nothing."""
        value = self._property(family, name, "font-weight")
        return value in _BOLD if value else None

    def is_italic(self, family: str, name: str) -> bool | None:
        """Say whether a style makes text italic; None where it says nothing."""
        value = self._property(family, name, "font-style")
        return value in _ITALIC if value else None

    def is_hidden(self, name: str) -> bool:
        """Say whether a text style hides its text."""
        return self._property("text", name, "display") == "none"

    def is_automatic(self, name: str) -> bool:
        """Say whether a paragraph style is direct formatting and not one that was named."""
        found = self._styles.get(("paragraph", name))
        parent = found.getparent() if found is not None else None
        return parent is not None and str(parent.tag).endswith("}automatic-styles")

    def label(self, name: str, counts: list[int]) -> str:
        """Print the number of a list's item.

        Args:
            name: The list style.
            counts: Number of the item and of those that enclose it, the outermost first.

        Returns:
            Such as "2." or "a)"; "" for a bullet.
        """
        depth = len(counts)
        level = self._level(name, depth)
        style = attribute(level, "num-format") if level is not None else ""
        if level is None or not style:
            return ""
        shown = _number(attribute(level, "display-levels"), 1)
        numbers = [
            counted(counts[each - 1], self._format(name, each))
            for each in range(max(1, depth - shown + 1), depth + 1)
        ]
        prefix, suffix = attribute(level, "num-prefix"), attribute(level, "num-suffix")
        return f"{prefix}{'.'.join(numbers)}{suffix}".strip()

    def start(self, name: str, depth: int) -> int:
        """Return the number of the first item at a depth, counted from 1."""
        level = self._level(name, depth)
        return _number(attribute(level, "start-value"), 1) if level is not None else 1

    def _format(self, name: str, depth: int) -> str:
        level = self._level(name, depth)
        return attribute(level, "num-format") if level is not None else "1"

    def _level(self, name: str, depth: int) -> Element | None:
        levels = children(
            self._lists.get(name), "list-level-style-number", "list-level-style-bullet"
        )
        return next((each for each in levels if attribute(each, "level") == str(depth)), None)

    def _property(self, family: str, name: str, key: str) -> str:
        values = (
            attribute(properties, key)
            for each in self._chain(family, name)
            if (properties := child(each, "text-properties")) is not None
        )
        return next(filter(None, values), "")

    def _names(self, name: str) -> Iterator[str]:
        for style in self._chain("paragraph", name):
            shown = attribute(style, "display-name") or attribute(style, "name")
            yield shown.replace("_20_", " ")

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        """Yield a style and those that it is based on; a circle ends after a while."""
        for _ in range(_DEEPEST):
            found = self._styles.get((family, name))
            if found is None:
                return
            yield found
            name = attribute(found, "parent-style-name")


def _default_language(root: Element | None) -> str:
    for style in descendants(root, "default-style"):
        properties = child(style, "text-properties")
        if attribute(style, "family") == "paragraph" and properties is not None:
            language = attribute(properties, "language")
            return "" if language in {"none", "zxx"} else language
    return ""


def _number(text: str, default: int) -> int:
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else default

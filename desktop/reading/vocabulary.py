# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tags of a mark-up language mean; `HTML` is that of web pages and EPUB books."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from desktop.document import Kind, Style

_BLOCKS = """
    html body div p section article main header footer aside nav address figure center fieldset
    form details summary table thead tbody tfoot tr td th ul ol dl menu dir hr hgroup search pre
    listing xmp legend
"""
_SKIPPED = """
    head title script style template svg math canvas object embed applet iframe frame frameset
    noframes noscript audio video map button select textarea option datalist meter progress dialog
    rt rp noembed del
"""


class Shape(NamedTuple):
    """What a block element makes of its text; None and "" leave what the outer element said."""

    kind: Kind | None = None
    role: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the local names of elements mean; names that are nowhere are plain inline text.

    Attributes:
        shapes: Elements that begin and end a paragraph.
        styles: Inline mark-up; Style.LINK takes its target from an attribute called href.
        skipped: Elements whose content is no text of the article.
        verbatim: Elements of `shapes` where blank lines part paragraphs.
    """

    shapes: Mapping[str, Shape]
    styles: Mapping[str, Style]
    skipped: frozenset[str] = frozenset()
    verbatim: frozenset[str] = frozenset()


def _names(text: str) -> list[str]:
    return text.split()


HTML = Vocabulary(
    shapes={
        **dict.fromkeys(_names(_BLOCKS), Shape()),
        **{f"h{level}": Shape(Kind.HEADING, level=level) for level in range(1, 7)},
        **dict.fromkeys(("li", "dt", "dd"), Shape(Kind.LIST)),
        "blockquote": Shape(Kind.QUOTE),
        "figcaption": Shape(Kind.BODY, "caption"),
        "caption": Shape(Kind.BODY, "caption"),
    },
    styles={
        **dict.fromkeys(("em", "i", "cite", "dfn", "var"), Style.EMPHASIS),
        **dict.fromkeys(("strong", "b"), Style.STRONG),
        "a": Style.LINK,
    },
    skipped=frozenset(_names(_SKIPPED)),
    verbatim=frozenset(("pre", "listing", "xmp")),
)

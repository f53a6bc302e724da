# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tags of FictionBook 2.0 mean."""

from desktop.document import Kind, Style
from desktop.reading.vocabulary import Shape, Vocabulary

_BLOCKS = (
    "body", "section", "p", "annotation", "poem", "stanza", "v", "date", "text-author", "table",
    "tr", "td", "th", "empty-line",
)  # fmt: skip

FICTION_BOOK = Vocabulary(
    shapes={
        **dict.fromkeys(_BLOCKS, Shape()),
        "title": Shape(Kind.HEADING, level=1),
        "subtitle": Shape(Kind.HEADING, level=2),
        "cite": Shape(Kind.QUOTE),
        "epigraph": Shape(Kind.QUOTE),
    },
    styles={"emphasis": Style.EMPHASIS, "strong": Style.STRONG, "a": Style.LINK},
    skipped=frozenset({"binary", "description", "image", "stylesheet"}),
)

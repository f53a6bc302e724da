# SPDX-License-Identifier: GPL-3.0-or-later
"""What the names of paragraph styles say, in English and in German, whoever wrote them."""

import re

from desktop.document import Kind

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


def kind(name: str) -> Kind | None:
    """Return what paragraphs in a style are, or None where its name does not say."""
    if _HEADING.fullmatch(name):
        return Kind.HEADING
    if _QUOTE.fullmatch(name):
        return Kind.QUOTE
    return Kind.LIST if _LIST.fullmatch(name) else None


def is_caption(name: str) -> bool:
    """Say whether a style is for the captions of pictures or tables."""
    return _CAPTION.fullmatch(name) is not None


def is_contents(name: str) -> bool:
    """Say whether a style is for the entries of a table of contents or of figures."""
    return _CONTENTS.fullmatch(name) is not None

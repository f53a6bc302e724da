# SPDX-License-Identifier: GPL-3.0-or-later
"""How a style changes with the script, and with what stands above or below."""

from typing import Final

from desktop.export.options import Layout
from desktop.export.pdf import scripts
from desktop.export.pdf.lines import Style

OTHER: Final = Style(8.5, 11, after=1.5, quiet=True)
"""For the other wordings of a sentence."""


def roomy(style: Style, language: str) -> Style:
    """Give lines the room that the script of a language takes."""
    script = scripts.of_language(language)
    return style._replace(leading=style.leading * script.value.leading) if script else style


def above(style: Style) -> Style:
    """Set an original that its translation follows."""
    return style._replace(quiet=True, after=2.5)


def below(style: Style, layout: Layout) -> Style:
    """Set a translation that follows its original."""
    return style._replace(before=0, after=style.after + (4 if layout is Layout.BY_PARAGRAPH else 0))

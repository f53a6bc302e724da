# SPDX-License-Identifier: GPL-3.0-or-later
"""Glyphs as operators of a page (ISO 32000-1:2008, section 9.4.3)."""

from collections.abc import Iterable, Iterator
from typing import Final

from desktop.export.pdf.faces import JOINERS, Face, Shaped

_PLAIN: Final = "0.000 Ts 0 Tr"
_UNSEEN: Final = frozenset(JOINERS)


def shown(face: Face, pieces: Iterable[Shaped], size: float) -> Iterator[str]:
    """Yield what shows glyphs of a size in points, each where it was shaped to stand."""
    array: list[str] = []
    codes = ""
    # Where a viewer's pen stands, and where it should, in thousandths of the font size.
    pen = place = 0.0
    state = _PLAIN
    for glyph in (glyph for shaped in pieces for glyph in shaped.glyphs):
        # Fonts may draw something for what only joins or parts its neighbours.
        mode = 3 if glyph.text in _UNSEEN else 0
        wanted = f"{glyph.up * size / 1000:.3f} Ts {mode} Tr"
        if wanted != state:
            yield from _array(array, codes)
            array, codes, state = [], "", wanted
            yield state
        moved = round(place + glyph.right - pen)
        if moved:
            array += [f"<{codes}>" if codes else "", f"{-moved}"]
            codes = ""
            pen += moved
        codes += f"{glyph.number:04x}"
        pen += face.advance(glyph.number)
        place += glyph.advance
    yield from _array(array, codes)
    if state != _PLAIN:
        yield _PLAIN


def _array(array: list[str], codes: str) -> Iterator[str]:
    if codes and not array:
        yield f"<{codes}> Tj"
    elif codes:
        yield f"[{''.join(array)}<{codes}>] TJ"

# SPDX-License-Identifier: GPL-3.0-or-later
"""Foreign quotations within a sentence: set apart where that leaves whole phrases, else doubted.

A model takes an English quotation in a German sentence for German and puts out something else. What
stands behind a colon, or before a comma at the beginning, can be left as it is while the rest is
translated by itself; a quotation in the midst of a phrase cannot, for the rest would be torn.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop.detection import is_foreign
from models import casing, quotes
from models.alternatives import distinct, varied
from models.engine import Link, Translation

_QUOTATION = re.compile(r"„[^„“”]+[“”]|“[^„“”]+”|»[^«»]+«|«[^«»]+»|\"[^\"]+\"")
_BEFORE = re.compile(r"(?s)\W*|.*:\s*")
_BEHIND = re.compile(r"(?s)\W*|\s*[,;–—-].*")
_LETTERS = re.compile(r"(?s)(\W*)(.*?)(\s*)")
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


class Piece(NamedTuple):
    """A part of a sentence; all parts together are the sentence.

    Attributes:
        text: The part.
        wanted: Whether it goes to the engine.
    """

    text: str
    wanted: bool


def cut(sentence: str, language: str) -> tuple[Piece, ...]:
    """Set foreign quotations apart; a sentence without any is one piece."""
    pieces: list[Piece] = []
    done = 0
    for start, end in foreign_quotations(sentence, language):
        before, behind = sentence[done:start], sentence[end:]
        if _BEFORE.fullmatch(before) and _BEHIND.fullmatch(behind):
            pieces += [*_loose(before), Piece(sentence[start:end], wanted=False)]
            done = end
    if not pieces:
        return (Piece(sentence, wanted=True),)
    return (*pieces, *_loose(sentence[done:]))


def foreign_quotations(sentence: str, language: str) -> list[tuple[int, int]]:
    """List the code points of quotations that are surely in another language, marks included."""
    found = (match.span() for match in _QUOTATION.finditer(sentence))
    return [(a, b) for a, b in found if is_foreign(sentence[a + 1 : b - 1], language)]


def put_together(
    pieces: Sequence[Piece], translations: Mapping[str, Translation], target: str
) -> Translation | None:
    """Join the pieces of a sentence, what was not translated as it is; None where nothing was.

    Args:
        pieces: What the sentence was cut into.
        translations: By the texts of pieces.
        target: ISO 639-1 code of the language of the translation.
    """
    if not any(piece.wanted for piece in pieces):
        return None
    if len(pieces) == 1:
        return translations[pieces[0].text]
    text = middle = ""
    texts: list[str] = []
    others: list[list[str]] = []
    links: list[Link] = []
    scores: list[float] = []
    at, doubtful = 0, False
    for piece in pieces:
        found = translations.get(piece.text) if piece.wanted else None
        new = _fitting(piece.text, found.text) if found else _marked(piece.text, target)
        if found is not None and len(new) == len(found.text):
            links += _moved(found.links, at, len(text))
        elif found is None and len(new) == len(piece.text):
            links += _moved(_same(piece.text), at, len(text))
        if found is not None:
            scores.append(found.score)
            doubtful |= found.doubtful
        middle += found.middle if found else piece.text
        texts.append(new)
        others.append(
            [_fitting(piece.text, other) for other in found.alternatives] if found else []
        )
        text, at = text + new, at + len(piece.text)
    between = any(translation.middle for translation in translations.values())
    score = sum(scores) / len(scores)
    alternatives = distinct(text, map("".join, varied(texts, others)))
    return Translation(text, score, tuple(links), doubtful, middle if between else "", alternatives)


def torn(sentence: str, pieces: Sequence[Piece], language: str, translation: str) -> bool:
    """Say whether a foreign quotation went through the model and did not come out as it was."""
    if len(pieces) > 1:
        return False
    words = (sentence[a + 1 : b - 1] for a, b in foreign_quotations(sentence, language))
    return any(quotes.plain(quotation) not in quotes.plain(translation) for quotation in words)


def _loose(text: str) -> list[Piece]:
    """Part white space and punctuation at the ends from what is to be translated."""
    match = _LETTERS.fullmatch(text)
    head, body, tail = match.groups() if match else ("", text, "")
    wanted = any(map(str.isalpha, body))
    parts = [Piece(head, wanted=False), Piece(body, wanted), Piece(tail, wanted=False)]
    return [part for part in parts if part.text]


def _fitting(source: str, target: str) -> str:
    """Begin small what the model took for the beginning of a sentence."""
    return casing.small(target) if source[:1].islower() else target


def _marked(text: str, target: str) -> str:
    """Give what is left as it is the quotation marks of the other language."""
    return quotes.restore(text, quotes.plain(text), target) if _QUOTATION.fullmatch(text) else text


def _same(text: str) -> list[Link]:
    return [Link(*match.span(), *match.span(), 1.0) for match in _WORD.finditer(text)]


def _moved(links: Iterable[Link], source: int, target: int) -> list[Link]:
    return [
        Link(a + source, b + source, c + target, d + target, weight) for a, b, c, d, weight in links
    ]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that say who wrote an article and when: "Von Rike Ahlers | Hollenbrück, 3. März 2026"."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

_MONTHS = (
    "januar|jänner|january", "februar|feber|february", "märz|march", "april", "mai|may",
    "juni|june", "juli|july", "august", "september", "oktober|october", "november",
    "dezember|december",
)  # fmt: skip
_SHORT = ("jan", "feb", "mär|mrz|mar", "apr", "mai", "jun", "jul", "aug", "sept?", "okt|oct", "nov",
          "dez|dec")  # fmt: skip
_NUMBERS = {
    name: number
    for names in (_MONTHS, _SHORT)
    for number, group in enumerate(names, start=1)
    for name in group.replace("sept?", "sep|sept").split("|")
}
_MONTH = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_DAY = (
    r"(?:(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})"
    r"|(?P<d2>\d{1,2})\.\s?(?P<m2>\d{1,2})\.\s?(?P<y2>\d{4})"
    rf"|(?P<d3>\d{{1,2}})\.?\s(?P<m3>{_MONTH})\.?,?\s(?P<y3>\d{{4}})"
    rf"|(?P<m4>{_MONTH})\.?\s(?P<d4>\d{{1,2}}),?\s(?P<y4>\d{{4}}))"
)
_LABEL = (
    r"(?:stand|datum|date|veröffentlicht|erschienen|erstellt|publiziert|published|updated"
    r"|(?:zuletzt )?aktualisiert)(?: am| on)?\s?:?\s?"
)
_WEEKDAY = (
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
_TIME = r"(?:(?:um )?\d{1,2}[:.]\d{2}(?: uhr)?)"
_DATED = re.compile(
    rf"(?:{_LABEL})?(?:{_WEEKDAY},?\s)?(?:den |vom |am )?{_DAY}(?:,?\s{_TIME})?", re.IGNORECASE
)
_STATED = re.compile(
    rf"{_LABEL}(?:{_WEEKDAY},?\s)?(?:den |vom )?{_DAY}(?:,?\s{_TIME})?", re.IGNORECASE
)
_FORENAME = r"(?:(?:Dr|Prof)\. )*[A-ZÄÖÜ][\w'’-]+"
_NAME = _FORENAME + r"(?: (?:von|van|de|zu|der|[A-ZÄÖÜ]\.|[A-ZÄÖÜ][\w'’-]+)(?!\w)){1,4}"
_WRITTEN = re.compile(
    r"(?:[Vv]on|VON|[Bb]y|Text:|Autor(?:in)?:|Author:)\s"
    rf"(?P<names>{_NAME}(?:(?:, | und | and ){_NAME})*)"
)
_PLACE = re.compile(r"[A-ZÄÖÜ][\w./()-]+(?: [\w./()-]+){0,3}")
_ASIDE = re.compile(rf"{_WEEKDAY}|{_TIME}|{_LABEL}", re.IGNORECASE)
_PARTED = re.compile(r"\s*[|·•/]\s+|,\s+(?!\d{4})|\s+[–—-]\s+")
_LONGEST = 120

FRONT = 6
"""Paragraphs at the beginning among which a line says who and when."""

END = 4
"""Paragraphs at the end among which a line says when."""


class Imprint(NamedTuple):
    """What a line says of an article."""

    author: str = ""
    date: dt.date | None = None


def said_of(texts: Sequence[str]) -> Imprint:
    """Return what lines at the beginning of a text, or else at its end, say of it."""
    lines = [imprint(text) for text in texts[:FRONT]]
    dates = [*(line.date for line in lines), *(stated(text) for text in texts[-END:])]
    return Imprint(
        next((line.author for line in lines if line.author), ""), next(filter(None, dates), None)
    )


def imprint(text: str) -> Imprint:
    """Read a line that says who and when and nothing else; any other says nothing."""
    if len(text) > _LONGEST:
        return Imprint()
    author, date = "", None
    for part in _parts(text):
        written, dated = _WRITTEN.fullmatch(part), _DATED.fullmatch(part)
        if written is not None:
            author = author or written["names"]
        elif dated is not None:
            date = date or _day(dated)
        elif not (_ASIDE.fullmatch(part) or _PLACE.fullmatch(part)):
            return Imprint()
    return Imprint(author, date)


def stated(text: str) -> dt.date | None:
    """Return the date of a line such as "Stand: 3. März 2026", which may stand at the end."""
    found = _STATED.fullmatch(text.strip("() .")) if len(text) <= _LONGEST else None
    return _day(found) if found is not None else None


def _parts(text: str) -> list[str]:
    """Part a line where commas and strokes do, and names behind "von" not at all."""
    whole = _WRITTEN.match(text)
    head = [whole[0]] if whole is not None else []
    rest = text[whole.end() :] if whole is not None else text
    return head + [part for part in _PARTED.split(rest.strip()) if part.strip(" .,|")]


def _day(found: re.Match[str]) -> dt.date | None:
    year, month, day = (
        next(found[f"{kind}{form}"] for form in range(1, 5) if found[f"{kind}{form}"])
        for kind in "ymd"
    )
    try:
        return dt.date(int(year), _NUMBERS.get(month.lower(), 0) or int(month), int(day))
    except ValueError:
        return None

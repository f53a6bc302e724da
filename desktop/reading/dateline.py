# SPDX-License-Identifier: GPL-3.0-or-later
"""The mark `date 2026-01-28` at the very start of a text."""

import datetime as dt
import re
from typing import NamedTuple

_MARK = re.compile(r"\s*date:?[ \t]+(\d{4}-\d{2}-\d{2})(?=\s|$)[ \t]*", re.IGNORECASE)


class Dateline(NamedTuple):
    """The date of a text, and the offset at which the text itself begins."""

    date: dt.date | None
    end: int


def dateline(text: str) -> Dateline:
    """Find the date mark on the first line of text, alone or before the first sentence.

    A mark that is no day of the calendar is left where it stands.
    """
    mark = _MARK.match(text)
    if mark is None:
        return Dateline(None, 0)
    try:
        return Dateline(dt.date.fromisoformat(mark[1]), mark.end())
    except ValueError:
        return Dateline(None, 0)

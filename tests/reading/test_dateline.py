# SPDX-License-Identifier: GPL-3.0-or-later
"""The date mark at the start of a text."""

import datetime as dt

import pytest

from desktop.reading.dateline import dateline


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("date 2026-01-28 Die Stadt", "Die Stadt"),
        (" date 2026-01-28\nDie Stadt", "\nDie Stadt"),
        ("\n\nDate: 2026-01-28\n\nDie Stadt", "\n\nDie Stadt"),
        ("date 2026-01-28", ""),
    ],
)
def test_marks(text, rest):
    date, end = dateline(text)
    assert date == dt.date(2026, 1, 28)
    assert text[end:] == rest


@pytest.mark.parametrize(
    "text",
    ["", "Die Stadt date 2026-01-28", "date 2026-13-41 x", "date 2026-01-281", "update 2026-01-28",
     "date 28.01.2026", "date2026-01-28"],
)  # fmt: skip
def test_no_marks(text):
    assert dateline(text) == (None, 0)

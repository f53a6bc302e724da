# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers change their signs with the language, keep their length, and are counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.numerals import localise, missing

GERMAN = ("de", "en")


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("214,6 Millionen Euro", "214,6 million euros", "214.6 million euros"),
        ("18.400 Fahrgäste", "18.400 passengers", "18,400 passengers"),
        ("1.234.567,89 Euro", "1.234.567,89 euros.", "1,234,567.89 euros."),
        ("um 27,4 Prozent.", "by 27,4 per cent.", "by 27.4 per cent."),
        ("18.400 Fahrgäste", "18,400 passengers", "18,400 passengers"),
        ("Az. 67.2-114/26", "ref. 67.2-114/26", "ref. 67.2-114/26"),
        ("am 4.11.2019", "on 4.11.2019", "on 4.11.2019"),
        ("Version 1.10.2", "version 1.10.2", "version 1.10.2"),
        ("Nummer 7.3", "number 7.3", "number 7.3"),
    ],
)
def test_copied_numerals_are_written_in_the_english_way(
    source: str, target: str, expected: str
) -> None:
    assert localise(source, target, GERMAN) == expected


def test_other_languages_keep_their_numerals() -> None:
    assert localise("214,6", "214,6", ("de", "fr")) == "214,6"


@given(st.text("0123456789., -/ab", max_size=40))
def test_the_length_never_changes(text: str) -> None:
    assert len(localise(text, text, GERMAN)) == len(text)


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("18.400 Fahrgäste in 2026", "18,400 passengers in 2026", []),
        ("Es waren 112 Stufen.", "There were 12 steps.", ["112"]),
        ("3 Kinder", "three children", []),
        ("46 und 46", "46", ["46"]),
        ("am 15. Januar 2026", "on 15 January", ["2026"]),
        ("ohne Zahl", "no number", []),
    ],
)
def test_lost_numbers_are_found(source: str, target: str, lost: list[str]) -> None:
    assert missing(source, target) == lost

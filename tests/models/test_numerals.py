# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers change their signs with the language, keep their length, and are counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.numerals import localise, missing, written

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
        ("um 19.30 Uhr.", "at 19,30 a.m.", "at 7:30 p.m."),
        ("um 20 Uhr", "at 20 pm today", "at 8 pm today"),
        ("um 10.30 Uhr", "at 10.30 a.m.", "at 10.30 a.m."),
    ],
)
def test_copied_numerals_are_written_in_the_english_way(
    source: str, target: str, expected: str
) -> None:
    assert localise(source, target, GERMAN) == expected


def test_other_languages_keep_their_numerals() -> None:
    assert localise("214,6", "214,6", ("de", "fr")) == "214,6"


@given(st.text("0123456789., -/ab", max_size=40))
def test_the_length_of_a_number_never_changes(text: str) -> None:
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
    assert [numeral.text for numeral in missing(source, target)] == lost


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Es sind 20 Jahre.", "It is twenty years."),
        ("am 3.5.2020", "on 3 May 2020"),
        ("um 15.30 Uhr", "at 3:30 p.m."),
        ("bis 16 Uhr", "until four in the afternoon"),
        ("die 90er Jahre", "the 1990s"),
        ("8,50 Euro", "8.5 euros"),
        ("20,00 Euro", "20 euros"),
        ("2,500 Liter", "2.5 litres"),
        ("380 000 Stellen", "380,000 jobs"),
        ("1.250 Firmen", "1,250 firms"),
        ("1 Jahr", "a year"),
        ("der 2. Versuch", "the second attempt"),
    ],
)
def test_english_says_numbers_in_other_ways(source: str, target: str) -> None:
    assert missing(source, target, "en") == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("5 bis 9 Jahre", "up to nine years"),
        ("18.400 Gäste", "18 guests of 400"),
        ("um 15.30 Uhr", "at 3.30 in the morning"),
        ("2,5 Liter", "2 or 5 litres"),
        ("112 Stufen", "twelve steps"),
        ("20,00 Euro", "2 euros"),
        ("1,000 rooms", "1 room"),
    ],
)
def test_other_numbers_are_not_taken_for_the_one_that_is_lost(source: str, target: str) -> None:
    assert missing(source, target, "en")


@pytest.mark.parametrize(
    ("numeral", "expected"),
    [("18.400", "18,400"), ("2,5", "2.5"), ("380 000", "380,000"), ("1888", "1888")],
)
def test_a_numeral_is_written_as_the_target_language_does(numeral: str, expected: str) -> None:
    assert written(numeral, GERMAN) == expected


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("am 12.03.2024", "on 12,03.2024", "on 12.03.2024"),
        ("12,5 Prozent", "125 percent", "12.5 percent"),
        ("12,5 Prozent", "12,5 percent", "12.5 percent"),
        ("Abschnitt 2.1", "section 2,1", "section 2.1"),
        ("12.345,67 Euro", "12.345,67 euros", "12,345.67 euros"),
        ("50 000 Menschen", "50.000 people", "50,000 people"),
        ("12500 Firmen", "12.500 firms", "12,500 firms"),
        ("das 1,5-Liter-Glas", "the 1,5 litre jar", "the 1.5 litre jar"),
        ("31 800,25 Euro", "31.800,25 euros", "31,800.25 euros"),
        ("im Jahr 2024", "in 2,024", "in 2024"),
        ("1,0850 Dollar", "1,0850 dollars", "1.0850 dollars"),
        ("1,659 Euro je Liter", "1,659 euros a litre", "1.659 euros a litre"),
        ("auf -3,5 Grad", "to -3,5 degrees", "to -3.5 degrees"),
        ("5,25-5,50 Prozent", "5,25-5,50 percent", "5.25-5.50 percent"),
        ("1.000-1.200 Euro", "1.000-1.200 euros", "1,000-1,200 euros"),
        ("500-1.000 Euro", "500-1.000 euros", "500-1,000 euros"),
        ("1,5-2 Prozent", "1,5-2 percent", "1.5-2 percent"),
        ("2,5 Prozent, 25 Jahre", "2,5 percent, 25 years", "2.5 percent, 25 years"),
        ("um 19.30 Uhr 1.930 Gäste", "at 19,30, 1.930 guests", "at 19.30, 1,930 guests"),
    ],
)
def test_digits_of_the_source_take_its_signs(source: str, target: str, expected: str) -> None:
    assert localise(source, target, GERMAN) == expected


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("um 15.30 Uhr", "at 15:30"),
        ("1.250 Firmen", "1250 firms"),
        ("12500 Firmen", "12,500 firms"),
        ("8,50 Euro", "8.5 euros"),
        ("1,5 von 15", "1.5 of 15"),
        ("am 3.10. oder 31.0.", "on 3.10. or 31.0."),
        ("50.000 Menschen", "50 000 people"),
        ("0,9217 Euro", "0.9217 euros"),
        ("1,659 Euro je Liter", "1.659 euros a litre"),
        ("auf -3,5 Grad", "to -3.5 degrees"),
        ("5,25-5,50 Prozent", "5.25-5.50 percent"),
        ("1.000-1.200 Euro", "1,000-1,200 euros"),
        ("Telefon 030-123.456", "telephone 030-123.456"),
        ("Norm X-1.234", "standard X-1.234"),
        ("Tel. +49 221 / 123", "Tel. +49 221 / 123"),
    ],
)
def test_what_is_right_in_english_too_stays(source: str, target: str) -> None:
    assert localise(source, target, GERMAN) == target


def test_thousands_set_apart_may_have_decimals() -> None:
    source = "Es kostet 31 800,25 Euro."
    assert [numeral.digits for numeral in missing(source, "It costs 31,800 euros.", "en")] == [
        "3180025"
    ]
    assert missing(source, "It costs 31,800.25 euros.", "en") == []
    assert written("31 800,25", GERMAN) == "31,800.25"

# SPDX-License-Identifier: GPL-3.0-or-later
"""Headlines in capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.casing import begin, calm, shout, shouted, small

USUAL = {
    "Die",
    "große",
    "Angst",
    "vor",
    "dem",
    "neues",
    "Gesetz",
    "zur",
    "will",
    "Reform",
    "Straße",
}


def cost(word: str) -> float:
    return 1.0 if word in USUAL else 5.0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DIE GROSSE ANGST VOR DEM REGEN", True),
        ("„NEUES GESETZ“ ZUR EU-REFORM", True),
        ("DIE STRAßE IST GESPERRT", True),
        ("CDU, SPD und FDP", False),
        ("CDU, SPD, FDP, AFD, NATO", False),
        ("NATO", False),
        ("WICHTIG: Die Straße ist gesperrt.", False),
        ("Die Straße ist gesperrt.", False),
        ("3,5 %", False),
        ("", False),
    ],
)
def test_shouted(text: str, expected: bool) -> None:
    assert shouted(text) is expected


def test_calm_writes_a_sentence_and_keeps_acronyms() -> None:
    assert calm("DIE GROSSE ANGST VOR DEM GESETZ", cost) == "Die große Angst vor dem Gesetz"
    assert (
        calm("EU WILL NEUES GESETZ ZUR NATO-REFORM", cost) == "EU will neues Gesetz zur NATO-Reform"
    )
    assert calm("DIE STRAßE", cost) == "Die Straße"


def test_a_sentence_begins_large_behind_its_quotation_mark() -> None:
    assert calm('"NEUES GESETZ"', cost) == '"Neues Gesetz"'


@given(st.text())
def test_the_number_of_words_stays(text: str) -> None:
    assert len(calm(text, cost).split()) == len(text.split())
    assert len(shout(text).split()) == len(text.split())


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Lehrermangel bleibt", "teacher shortage remains", "Teacher shortage remains"),
        ("„Hochwasser“ in Bayern", "“floods” in Bavaria", "“Floods” in Bavaria"),
        ("und dann kam er", "and then he came", "and then he came"),
        ("Das iPhone kam", "iPhone came", "iPhone came"),
        ("3 Tage", "three days", "Three days"),
        ("58 Jahre danach", "58 years later", "58 years later"),
        ("Ärger", "€ 3", "€ 3"),
    ],
)
def test_a_translation_begins_as_its_source_does(source: str, target: str, expected: str) -> None:
    assert begin(source, target) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The house", "the house"),
        ("A house", "a house"),
        ("French firms", "French firms"),
        ("Swiss banks", "Swiss banks"),
        ("Mondays at ten", "Mondays at ten"),
        ("Germanic tribes", "germanic tribes"),
        ("EU states", "EU states"),
        ("A380s land", "A380s land"),
        ("I'm here", "I'm here"),
        ("If so", "if so"),
        ("", ""),
    ],
)
def test_what_begins_a_part_is_small_unless_english_always_writes_it_large(
    text: str, expected: str
) -> None:
    assert small(text) == expected

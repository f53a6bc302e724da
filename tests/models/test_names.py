# SPDX-License-Identifier: GPL-3.0-or-later
"""Misspelt names are written as the source has them; names that translate are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.attention import WordLink
from models.names import misspelt, respell

KNOWN = {"Finland", "Ireland"}


def known(word: str) -> bool:
    return word in KNOWN


@pytest.mark.parametrize(
    ("name", "word", "expected"),
    [
        ("Nissan", "Nisssan", True),
        ("Stuttgarter", "Stutgarter", True),
        ("Polenz", "Poenz", True),
        ("Lüpertz", "Lüpert", True),
        ("Hawaii", "Hawaiii", True),
        ("München", "Munich", False),
        ("Moskau", "Moscow", False),
        ("Kommission", "Commission", False),
        ("Napoleons", "Napoleon", False),
        ("Definitionen", "Definitions", False),
        ("Magazinen", "Magazine", False),
        ("Nissan", "Nissan", False),
        ("haus", "hauus", False),
    ],
)
def test_misspelt(name: str, word: str, expected: bool) -> None:
    assert misspelt(name, word) is expected


def test_a_misspelt_name_is_written_as_the_source_has_it() -> None:
    aligned = [WordLink(i, i, 0.9) for i in range(4)]
    assert respell("Herr Polenz, Dessaus Chef", "Mr Poenz, Dessau's boss", aligned, known) == (
        "Mr Polenz, Dessau's boss"
    )
    assert respell("Die Firma Nissan wächst.", 'The firm "Nisssan\'s" grows.', aligned, known) == (
        'The firm "Nissan\'s" grows.'
    )


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Frau Wiesbrecht, bitte", "Mrs Weasburn, please", "Mrs Wiesbrecht, please"),
        ("Kollege Aar-Hölzle sprach", "Mr Arholes spoke", "Mr Aar-Hölzle spoke"),
        (
            "Almut Wiesbrecht sang laut",
            "Almut Weasburn sang loudly",
            "Almut Wiesbrecht sang loudly",
        ),
        ("Frau Wiesbrechts Lied", "Mrs Weasburn's song", "Mrs Wiesbrecht's song"),
        ("Herr Irland sang", "Mr shamrock sang", "Mr Irland sang"),
        ("Herr Tiedge sang", "Mr Tiedg sang", "Mr Tiedge sang"),
    ],
)
def test_a_surname_that_went_astray_is_copied(source: str, target: str, expected: str) -> None:
    aligned = [WordLink(i, i, 0.9) for i in range(len(source.split()))]
    assert respell(source, target, aligned, known) == expected


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Herr Oberlandesrat sprach", "Mr Counsellorship spoke"),
        ("Frau Wiesbrechts Lied", "Mrs Wiesbrecht's song"),
        ("Herr Irland sprach", "Mr Ireland spoke"),
        ("Frau Kollegin sprach", "Mrs colleague spoke"),
        ("Almut kaufte Hemdblusen", "Almut bought Shirtwaists"),
        ("Alle Wiesbrechter kamen", "All Meadowmen came"),
        ("Almut Wiesbrecht sang", "Almut meadowed sang"),
        ("Herr Adam Wiesbrecht", "Mr Wiesbrecht Adamus"),
        ("Almut, Wiesland und Irland", "Almut, Meadonia and Ireland"),
    ],
)
def test_titles_and_other_words_are_left_alone(source: str, target: str) -> None:
    aligned = [WordLink(i, i, 0.9) for i in range(len(source.split()))]
    assert respell(source, target, aligned, known) == target


def test_what_the_vocabulary_knows_stays() -> None:
    aligned = [WordLink(0, 0, 0.9), WordLink(2, 2, 0.9)]
    assert respell("Finnland und Irland", "Finland and Ireland", aligned, known) == (
        "Finland and Ireland"
    )


def test_only_the_linked_word_counts() -> None:
    assert respell("Polenz kam, sagt er", "He says Poenz came", [WordLink(3, 2, 0.9)], known) == (
        "He says Poenz came"
    )


@given(st.text("Aabn '.", max_size=20), st.text("Aabn '.", max_size=20))
def test_the_number_of_words_stays(source: str, target: str) -> None:
    size = min(len(source.split()), len(target.split()))
    aligned = [WordLink(i, i, 0.9) for i in range(size)]
    written = respell(source, target, aligned, known)
    assert len(written.split()) == len(target.split())


def test_a_surname_that_became_two_words_is_left_alone() -> None:
    both = [WordLink(0, 0, 0.9), WordLink(1, 1, 0.9), WordLink(1, 2, 0.9)]
    assert respell("Herr Tiefental", "Mr deep Valley", both, known) == "Mr deep Valley"


def test_what_a_word_is_usually_translated_by_is_not_misspelt() -> None:
    def usual(name: str, word: str) -> bool:
        return (name, word) == ("Ballett", "Ballet")

    aligned = [WordLink(0, 0, 0.9)]
    assert respell("Ballett bleibt", "Ballet remains", aligned, known, usual) == "Ballet remains"


def test_a_name_that_is_known_abroad_by_another_stays_behind_a_shared_word() -> None:
    def usual(name: str, word: str) -> bool:
        return (name, word) == ("Mailand", "Milan")

    aligned = [WordLink(i, i, 0.9) for i in range(3)]
    assert respell("Inter Mailand siegt", "Inter Milan wins", aligned, known, usual) == (
        "Inter Milan wins"
    )

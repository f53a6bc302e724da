# SPDX-License-Identifier: GPL-3.0-or-later
"""Over-long sentences are cut where a reader would draw breath, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.clauses import split


def words(text: str) -> int:
    return len(text.split())


def test_short_sentences_stay_whole() -> None:
    assert split("  Er kam, sah und siegte. ", 10, words) == ["Er kam, sah und siegte."]


def test_a_semicolon_is_better_than_a_comma() -> None:
    text = "Es regnete, und alle blieben drinnen; der Hund, der alt war, schlief am Ofen."
    assert split(text, 10, words)[0] == "Es regnete, und alle blieben drinnen;"


def test_a_comma_is_better_than_the_middle() -> None:
    text = "Er wollte am Abend noch lesen, aber das Licht ging gar nicht mehr an"
    assert split(text, 8, words) == [
        "Er wollte am Abend noch lesen,",
        "aber das Licht ging gar nicht mehr an",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Er wurde am Abend des 14. Juli 2021 an der Grenze gefasst",
        "Sie traf gestern auch noch Dr. Weber im Rathaus von Ulm",
        "Es waren am Ende ca. 300 Gäste im alten Saal",
        "Es waren dann am Ende sogar 15,5 Milliarden Euro im Topf",
        "Da kam in Rom auch Johannes XXIII. Roncalli in den Saal",
    ],
)
def test_no_cut_falls_behind_a_number_or_an_abbreviation(text: str) -> None:
    for limit in range(5, 9):
        for part in split(text, limit, words)[:-1]:
            last = part.split()[-1]
            assert last == "2021" or last[-1] not in ".0123456789"


def test_a_sentence_within_a_quotation_is_a_strong_boundary() -> None:
    text = 'Er rief: "Das ist so, wie es ist. Wir gehen jetzt alle, und zwar nach Hause."'
    assert split(text, 9, words)[0] == 'Er rief: "Das ist so, wie es ist.'


def test_a_word_is_never_cut() -> None:
    assert split("x" * 50, 10, len) == ["x" * 50]


@given(st.text(alphabet="ab ,;.–\n", max_size=300), st.integers(1, 20))
def test_nothing_is_lost(text: str, limit: int) -> None:
    parts = split(text, limit, words)
    assert " ".join(parts).split() == text.split()
    assert all(words(part) <= limit for part in parts)


def test_a_very_long_text_is_split() -> None:
    parts = split("und so weiter, " * 7000, 200, words)
    assert sum(words(part) for part in parts) == 21_000

# SPDX-License-Identifier: GPL-3.0-or-later
"""Over-long sentences are cut where a reader would draw breath, and nothing is lost."""

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

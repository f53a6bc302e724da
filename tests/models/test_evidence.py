# SPDX-License-Identifier: GPL-3.0-or-later
"""A translation is judged by what a lexicon has of the words of its source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.evidence import FREQUENT, expected, hope, stems, support, untold
from models.lexicon import Entry, Lexicon, Rendering
from tests.models.lexicons import lexicon_of

ENTRIES = {
    "abgelehnt": Entry(40.0, (Rendering("rejected", 0.6), Rendering("refused", 0.2))),
    "der": Entry(2.0 * FREQUENT, (Rendering("the", 0.9),)),
    "feuerwehr": Entry(12.0, (Rendering("fire brigade", 0.7), Rendering("fire department", 0.1))),
    "gemeinderat": Entry(6.0, (Rendering("municipal council", 0.5),)),
}


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return lexicon_of(tmp_path_factory.mktemp("lexicon"), ENTRIES)


def test_words_are_expected_but_the_most_frequent(lexicon: Lexicon) -> None:
    words = expected("Der Gemeinderat hat abgelehnt.", lexicon)
    assert [(word.number, word.word) for word in words] == [
        (1, "Gemeinderat"),
        (2, "hat"),
        (3, "abgelehnt"),
    ]
    assert [bool(word.told) for word in words] == [True, False, True]


def test_another_form_is_known_but_not_as_an_entry_of_its_own(lexicon: Lexicon) -> None:
    (word,) = expected("Gemeinderates", lexicon)
    assert word.told
    assert word.entry is None


def test_parts_of_a_compound_with_hyphen_are_words(lexicon: Lexicon) -> None:
    words = expected("Feuerwehr-Gemeinderat", lexicon)
    assert [(word.number, word.span) for word in words] == [(0, (0, 9)), (0, (10, 21))]


def test_what_is_told_supports_a_translation(lexicon: Lexicon) -> None:
    words = expected("Gemeinderat abgelehnt", lexicon)
    both = support(words, "The municipal council rejects it.")
    usual = support(words, "It was rejected.")
    rare = support(words, "It was refused.")
    nothing = support(words, "It was fine.")
    assert 0 == both > usual > rare > nothing == -1


def test_a_half_of_a_rendering_is_enough_not_to_ask_again(lexicon: Lexicon) -> None:
    (word,) = expected("Feuerwehr", lexicon)
    assert not untold(word, "the brigade")
    assert not untold(word, "a department of fires")
    assert untold(word, "the firefighter")


def test_hope_is_for_rare_long_words_with_one_rendering() -> None:
    rare, frequent = Entry(5.0, (Rendering("x", 0.8),)), Entry(2000.0, (Rendering("x", 0.8),))
    unsure = Entry(5.0, (Rendering("x", 0.3),))
    assert hope(rare, 4) > hope(rare, 1)
    assert hope(rare, 4) > hope(frequent, 4)
    assert hope(rare, 4) > hope(unsure, 4)


def test_inflected_forms_share_a_stem() -> None:
    assert stems("The councils") == stems("a council")
    assert stems("rejected") == stems("rejects") == stems("rejecting")


@given(st.text(max_size=60), st.text(max_size=60))
def test_support_is_a_share(lexicon: Lexicon, source: str, translation: str) -> None:
    assert -1 <= support(expected(source, lexicon), translation) <= 0

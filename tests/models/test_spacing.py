# SPDX-License-Identifier: GPL-3.0-or-later
"""A full stop that stands alone joins its word, and links still meet the right words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.attention import WordLink
from models.spacing import close_up


def test_a_full_stop_that_stands_alone_joins_its_word() -> None:
    text, links = close_up('a "Cash Card" . It\'s new , too', [WordLink(7, 5, 0.9)], english=False)
    assert text == 'a "Cash Card". It\'s new, too'
    assert text.split()[links[0].target] == "new,"


def test_a_genitive_joins_its_word() -> None:
    text, links = close_up("the Commission' s report", [WordLink(1, 3, 0.9)], english=True)
    assert (text, links[0].target) == ("the Commission's report", 2)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("That is the mayor' s.", "That is the mayor's."),
        ("That is the mayor 's, too", "That is the mayor's, too"),
        ("We don' t know, they 've gone", "We don't know, they've gone"),
        ("It does n't rain", "It doesn't rain"),
        ("the farmers' market", "the farmers' market"),
        ("group d and line s", "group d and line s"),
        ("in 1990 's terms", "in 1990 's terms"),
    ],
)
def test_english_words_are_whole_around_their_apostrophe(said: str, expected: str) -> None:
    assert close_up(said, [], english=True)[0] == expected


def test_marks_that_ask_join_their_word_in_english_alone() -> None:
    assert close_up('Is it a "toll" ? No !', [], english=True)[0] == 'Is it a "toll"? No!'
    assert close_up("Il vient ? Non !", [], english=False)[0] == "Il vient ? Non !"


def test_other_languages_keep_the_space_behind_an_apostrophe() -> None:
    assert close_up("un po' d aria", [], english=False)[0] == "un po' d aria"


def test_an_ellipsis_and_a_leading_mark_stay() -> None:
    assert close_up("And then ... nothing", [], english=False)[0] == "And then ... nothing"
    assert close_up(". net", [], english=False)[0] == ". net"


def test_brackets_that_stand_alone_join_what_they_enclose() -> None:
    said = "The club ( contact: Ms Berg ) , it says [ sic ]."
    text, links = close_up(said, [WordLink(3, 5, 0.9)], english=False)
    assert text == "The club (contact: Ms Berg), it says [sic]."
    assert text.split()[links[0].target] == "Berg),"
    assert close_up("open (", [], english=False)[0] == "open ("


MARKS = ["(", ")", ".", ",", "...", '"', "'", "'.", "s", "'s", "n't", "one'", "t.", "?"]


@given(st.lists(st.sampled_from(["one", "two", *MARKS]), min_size=1, max_size=9))
def test_every_link_keeps_its_word(words: list[str]) -> None:
    links = [WordLink(0, j, 0.5) for j, word in enumerate(words) if word not in MARKS]
    text, moved = close_up(" ".join(words), links, english=True)
    runs = text.split()
    assert all(words[old.target] in runs[new.target] for old, new in zip(links, moved, strict=True))
    assert "".join(runs) == "".join(words)


def test_quotation_marks_that_stand_alone_join_what_they_enclose() -> None:
    said = "the name of ' responsible fisheries ' to us '."
    text, links = close_up(said, [WordLink(3, 4, 0.9)], english=False)
    assert text == "the name of 'responsible fisheries' to us'."
    assert text.split()[links[0].target] == "'responsible"
    assert close_up('He said " yes " .', [], english=False)[0] == 'He said "yes".'

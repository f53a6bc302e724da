# SPDX-License-Identifier: GPL-3.0-or-later
"""German abbreviations, alone and with several parts."""

import itertools

import pytest

from desktop.sentences.abbreviations import (
    MAYBE_LAST,
    NEVER_LAST,
    OFTEN_LAST,
    Ending,
    dotted,
    ending,
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Dr", Ending.NEVER),
        ("Mio", Ending.BEFORE_STARTER),
        ("usw", Ending.BEFORE_CAPITAL),
        ("Haus", None),
        ("dr", None),
        ("", None),
    ],
)
def test_single_words(word, expected):
    assert ending(word) is expected


def test_no_abbreviation_is_in_two_lists():
    for one, other in itertools.combinations((NEVER_LAST, MAYBE_LAST, OFTEN_LAST), 2):
        assert not one & other


def test_lists_leave_the_last_full_stop_out():
    assert not [word for word in NEVER_LAST | MAYBE_LAST | OFTEN_LAST if word.endswith(".")]


@pytest.mark.parametrize("space", ["", " ", "\u00a0", "\u202f"])
def test_parts_may_be_spaced(space):
    text = f"Obst, z.{space}B. Birnen"
    assert dict(dotted(text)) == {7: Ending.NEVER, 7 + len(space) + 2: Ending.NEVER}


def test_the_longest_form_counts():
    assert dict(dotted("Brot u. v. m. gab es")) == {
        6: Ending.NEVER,
        9: Ending.NEVER,
        12: Ending.BEFORE_CAPITAL,
    }


def test_a_capital_at_the_beginning_is_allowed():
    assert dict(dotted("Z. B. im Haus")) == {1: Ending.NEVER, 4: Ending.NEVER}


@pytest.mark.parametrize("text", ["", "J. S. Bach", "er. sie. es.", "www.z.b.de", "3. 4. 2024"])
def test_what_only_looks_like_one(text):
    assert dict(dotted(text)) == {}

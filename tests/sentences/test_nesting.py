# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotations and brackets that stay whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.sentences.nesting import closed


def stretches(text):
    return [text[start:end] for start, end in closed(text)]


@pytest.mark.parametrize(
    "quotation",
    ["„Ja. Nein.“", "„Ja. Nein.”", "»Ja. Nein.«", "«Ja. Nein.»", '"Ja. Nein."', "“Ja.”"],
)
def test_short_quotations_of_every_style(quotation):
    assert stretches(f"Er rief: {quotation} Dann ging er.") == [quotation]


def test_long_quotations_are_open():
    assert stretches(f"„{'Wort ' * 20}. Ende.“") == []


def test_a_bracket_within_a_sentence_reaches_one_further():
    assert stretches("Er kam (endlich!) Montag.") == ["(endlich!) "]


@pytest.mark.parametrize("text", ["(Siehe oben.)", "Er kam. (Es war spät.) Ende", "a) b", "(", "„"])
def test_a_bracket_that_is_a_sentence_is_open(text):
    assert stretches(text) == []


def test_an_apostrophe_and_an_inch_close_nothing():
    assert stretches("Andreas' Bild misst 5\" in der Höhe.") == []


@given(st.text(alphabet="„“”»«‚‘\"'()[] ab.", max_size=60))
def test_stretches_lie_within_the_text(text):
    for start, end in closed(text):
        assert 0 <= start < end <= len(text) + 1

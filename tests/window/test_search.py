# SPDX-License-Identifier: GPL-3.0-or-later
"""Search forgives capitals and umlauts and finds what is there, where it is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Paragraph, Side
from desktop.window.search import Hit, PatternError, Query, find, fold, replacement, search
from tests.window.conftest import pair_of


def hits(query, *texts):
    paragraphs = [Paragraph(text) for text in texts]
    pairs = [pair_of(row, paragraph) for row, paragraph in enumerate(paragraphs)]
    return [hit for some in search(query, paragraphs, pairs) for hit in some]


def words(query, text):
    return [text[start:end] for start, end in find(query.pattern(), text, folded=not query.regex)]


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("strasse", "Die Straße und die STRASSE", ["Straße", "STRASSE"]),
        ("Straße", "strasse", ["strasse"]),
        ("grun", "Grüne Gründe", ["Grün", "Grün"]),
        ("ÜBER", "über Über uber", ["über", "Über", "uber"]),
        ("cafe", "Café", ["Café"]),
        ("1.000", "1.000 und 1x000", ["1.000"]),
        ("🚧", "Hier 🚧 dort", ["🚧"]),
        ("ﬁn", "ﬁnden", ["ﬁn"]),
    ],
)
def test_umlauts_and_capitals_do_not_matter(query, text, found):
    assert words(Query(query), text) == found


def test_whole_words():
    assert words(Query("Bahn", whole_words=True), "Bahn, Straßenbahn, Bahnhof, „Bahn“") == [
        "Bahn",
        "Bahn",
    ]


def test_regular_expressions_count_capitals():
    assert words(Query(r"\bB\w+", regex=True), "Bahn brav Brücke") == ["Bahn", "Brücke"]


def test_a_faulty_pattern_is_told():
    with pytest.raises(PatternError, match="has a fault"):
        Query("(", regex=True).pattern()
    assert words(Query("("), "a (b") == ["("]


def test_both_sides_in_reading_order():
    found = hits(Query("satz"), "Ein Satz.", "Kein Wort.", "Noch ein Satz.")
    assert found == [
        Hit(0, Side.SOURCE, 4, 8),
        Hit(0, Side.TARGET, 4, 8),
        Hit(2, Side.SOURCE, 9, 13),
        Hit(2, Side.TARGET, 9, 13),
    ]


@given(st.text(alphabet="aÄßﬁe ́İ🚧xẞ", max_size=30))
def test_every_folded_letter_knows_where_it_comes_from(text):
    folded, places = fold(text)
    assert len(folded) == len(places)
    assert list(places) == sorted(places)
    assert set(places) <= set(range(len(text)))


@given(st.text(max_size=30), st.integers(0, 29), st.integers(1, 10))
def test_any_part_of_a_text_is_found_in_it(text, start, length):
    part = text[start : start + length]
    folded = fold(part)[0]
    if folded.strip():
        spans = list(find(Query(part).pattern(), text, folded=True))
        assert any(fold(text[begin:end])[0].find(folded) >= 0 for begin, end in spans)


def test_replacing():
    assert replacement(Query("strasse"), "Straße, STRASSE!", "Weg") == "Weg, Weg!"
    assert replacement(Query(r"(\d+) km", regex=True), "7 km", r"\1 Kilometer") == "7 Kilometer"
    assert replacement(Query("x"), "abc", "y") == "abc"
    with pytest.raises(re.error):
        replacement(Query("a", regex=True), "abc", r"\2")

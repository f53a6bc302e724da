# SPDX-License-Identifier: GPL-3.0-or-later
"""Search forgives capitals and umlauts and finds what is there, where it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Paragraph, Side
from desktop.window.searching.search import (
    Fault,
    Hit,
    PatternError,
    Query,
    ReplacementError,
    find,
    fold,
    replacement,
    search,
)
from tests.window.conftest import pair_of


def hits(query, *texts):
    paragraphs = [Paragraph(text) for text in texts]
    pairs = [pair_of(row, paragraph) for row, paragraph in enumerate(paragraphs)]
    return [hit for some in search(query, paragraphs, pairs) for hit in some]


def words(query, text):
    return [text[start:end] for start, end in find(query.pattern(), text, folded=query.folded)]


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
        ("Muenchen", "München, Munchen, Muenchen", ["München", "Muenchen"]),
        ("München", "München, Munchen, Muenchen", ["München", "Munchen", "Muenchen"]),
        ("schon", "Schön ist es schon", ["Schön", "schon"]),
        ("uber", "u\u0308ber", ["u\u0308ber"]),
    ],
)
def test_umlauts_and_capitals_do_not_matter(query, text, found):
    assert words(Query(query), text) == found


def test_whole_words():
    assert words(Query("Bahn", whole_words=True), "Bahn, Straßenbahn, Bahnhof, „Bahn“") == [
        "Bahn",
        "Bahn",
    ]


def test_whole_words_end_behind_their_umlauts():
    assert words(Query("menu", whole_words=True), "Menü, Menüs, Menu") == ["Menü", "Menu"]


def test_capitals_and_umlauts_count_where_the_reader_says_so():
    assert words(Query("Uber", exact=True), "Über uber Uber") == ["Uber"]
    assert words(Query("(", exact=True), "a (b") == ["("]


def test_capitals_count_in_regular_expressions_where_the_reader_says_so():
    query = Query(r"\bB\w+", regex=True)
    assert words(query, "Bahn brav Brücke") == ["Bahn", "brav", "Brücke"]
    query = Query(r"\bB\w+", regex=True, exact=True)
    assert words(query, "Bahn brav Brücke") == ["Bahn", "Brücke"]


def test_whole_words_hold_for_regular_expressions_too():
    query = Query("Bahn|Hof", regex=True, whole_words=True)
    assert words(query, "Bahn Bahnhof Hof") == ["Bahn", "Hof"]


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|aa)+$", "(?R)"])
def test_a_pattern_without_end_is_given_up(monkeypatch, pattern):
    monkeypatch.setattr("desktop.window.searching.search._PARAGRAPH_S", 0.05)
    with pytest.raises(PatternError) as caught:
        hits(Query(pattern, regex=True), "a" * 4000 + "!" + "x" * 4000)
    assert caught.value.fault is Fault.SLOW


def test_a_pattern_that_is_slow_in_every_paragraph_is_given_up(monkeypatch):
    monkeypatch.setattr("desktop.window.searching.search._SEARCH_S", 0.0)
    with pytest.raises(PatternError) as caught:
        hits(Query("Wort", regex=True), *["Kein Wort."] * 50)
    assert caught.value.fault is Fault.SLOW


@pytest.mark.parametrize(
    "pattern",
    ["(?:(?:a{1000}){1000}){1000}", "a{9999999999999}", "b{,30000}", "c{30000,}", "x" * 6000],
)
def test_a_pattern_that_would_fill_the_memory_is_refused(pattern):
    with pytest.raises(PatternError) as caught:
        Query(pattern, regex=True).pattern()
    assert caught.value.fault is Fault.LARGE


def test_repetitions_that_people_write_are_allowed():
    assert words(Query(r"\d{1,2}\.\d{1,2}\.\d{4}", regex=True), "am 3.10.1990") == ["3.10.1990"]
    assert words(Query("a{0}b{,2}c{}", regex=True), "bbc{}") == ["bbc{}"]


@given(st.text(max_size=20))
def test_any_text_is_a_pattern_or_a_fault(pattern):
    text = "Die Stadt baut eine Brücke. ^$()[]{}*+?"
    try:
        found = words(Query(pattern, regex=True), text)
    except PatternError:
        return
    assert all(part and part in text for part in found)


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
    with pytest.raises(ReplacementError):
        replacement(Query("a", regex=True), "abc", r"\2")


def test_replacing_one_hit_looks_at_what_stands_around_it():
    query = Query(r"(?<=die )(\w+)", regex=True)
    text = "die Stadt und die Brücke"
    assert replacement(query, text, r"neue \1", (4, 9)) == "die neue Stadt und die Brücke"
    assert replacement(Query("die"), text, "eine", (14, 17)) == "die Stadt und eine Brücke"

# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of a file: every kind of line end, and where each line stood."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.lines import clean, lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\x85", "\u2028"])
def test_every_line_end_parts_lines(end):
    assert [line.text for line in lines(f"a{end}b{end}{end}c")] == ["a", "b", "", "c"]


@pytest.mark.parametrize("end", ["\f", "\u2029"])
def test_pages_and_paragraph_marks_give_a_blank_line(end):
    assert [line.text for line in lines(f"a{end}b")] == ["a", "", "b"]


def test_marks_of_quoted_lines_are_counted_off():
    quoted, deeper, plain = lines("> eins\n>> zwei\nx > y")
    assert (quoted.text, quoted.quoted) == ("eins", True)
    assert (deeper.text, deeper.quoted) == ("zwei", True)
    assert (plain.text, plain.quoted) == ("x > y", False)


def test_indents_and_soft_hyphens_are_noted():
    (line,) = lines("   Ver\u00adtrags\u00ad  ")
    assert line.indent == 3
    assert line.broken
    assert line.text == "Vertrags"


@given(st.text())
def test_clean_text_is_clean_for_good(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(character.isspace() for character in cleaned.replace(" ", ""))


@given(st.text())
def test_offsets_lead_back_to_the_text(text):
    end = 0
    for line in lines(text):
        assert end <= line.start <= line.end <= len(text)
        assert clean(text[line.start : line.end]) == line.text
        end = line.end

# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.export.pdf.fonts import Fonts
from desktop.export.pdf.lines import Style, break_lines
from desktop.export.runs import Change, Run

STYLE = Style(10, 14)
FONTS = Fonts()


def broken(runs, width, style=STYLE):
    return break_lines(runs, style, width, FONTS)


def texts(lines):
    return ["".join(piece.text for piece in line.pieces) for line in lines]


def test_lines_break_at_spaces_and_keep_them():
    assert texts(broken([Run("eins zwei drei vier")], 54)) == ["eins zwei ", "drei vier"]


def test_compounds_break_behind_their_hyphen():
    lines = texts(broken([Run("Die Bund-Länder-Gespräche")], 70))
    assert lines == ["Die Bund-", "Länder-", "Gespräche"]


def test_no_break_between_a_minus_and_its_number():
    assert texts(broken([Run("bei -12 Grad")], 25))[1].startswith("-12")


def test_words_of_two_styles_stay_together():
    lines = broken([Run("ein ganz "), Run("fett", strong=True), Run("es Wort")], 62)
    assert texts(lines) == ["ein ganz ", "fettes Wort"]
    assert [piece.bold for piece in lines[1].pieces] == [True, False]


def test_invisible_characters_leave_no_mark():
    assert texts(broken([Run("Donau\u00addampf\u200bschiff\u202e")], 500)) == ["Donaudampfschiff"]


def test_letters_with_separate_dots_are_joined():
    assert texts(broken([Run("u\u0308ber")], 500)) == ["über"]


def test_emphasis_within_italics_is_upright():
    style = STYLE._replace(italic=True)
    pieces = broken([Run("so "), Run("nicht", emphasis=True)], 500, style)[0].pieces
    assert [piece.italic for piece in pieces] == [True, False]


def test_words_struck_and_words_put_in_stand_apart():
    runs = [Run("eins", change=Change.DELETED), Run("zwei", change=Change.INSERTED)]
    (apart,) = broken(runs, 500)
    (together,) = broken([Run("eins"), Run("zwei", strong=True)], 500)
    assert [piece.text for piece in apart.pieces] == ["eins", "", "zwei"]
    assert [piece.text for piece in together.pieces] == ["eins", "zwei"]
    assert apart.pieces[1].width > 0
    assert apart.pieces[1].change is None


word = st.text(st.sampled_from("abcäöß-„“.,"), min_size=1, max_size=30)


@given(st.lists(word, max_size=20), st.floats(30, 300))
def test_no_line_is_too_wide_and_nothing_is_lost(words, width):
    text = " ".join(words)
    lines = broken([Run(text)], width)
    assert "".join(texts(lines)) == text
    for line in lines:
        *_, last = line.pieces
        trailing = FONTS.face(bold=False, italic=False).width(" ") / 100
        assert sum(piece.width for piece in line.pieces) <= width + trailing + 0.001
        assert last.text


def test_text_from_right_to_left_begins_on_the_right():
    lines = break_lines([Run("אבג דה 12 ab")], STYLE, 200, FONTS, "he")
    (line,) = lines
    assert "".join(piece.text for piece in line.pieces) == "אבג דה 12 ab"
    assert [piece.level for piece in line.pieces] == [1, 2, 1, 2]
    first, *_, last = line.pieces
    assert first.x + first.width == pytest.approx(200)
    assert last.x == min(piece.x for piece in line.pieces) == line.start


def test_a_space_at_the_end_of_a_line_from_the_right_stands_on_its_left():
    lines = break_lines([Run("ab cd")], STYLE, 14, FONTS, "he")
    assert texts(lines) == ["ab ", "cd"]
    word, space = lines[0].pieces
    assert word.x + word.width == pytest.approx(14)
    assert space.x + space.width == pytest.approx(word.x)


@given(st.text("abאبج01 .,()日。", max_size=40), st.floats(30, 200), st.sampled_from(["de", "ar"]))
def test_pieces_of_a_line_do_not_overlap(text, width, language):
    for line in break_lines([Run(text)], STYLE, width, FONTS, language):
        pieces = sorted(line.pieces, key=lambda piece: piece.x)
        assert line.start == pieces[0].x or not pieces[0].width
        for left, right in pairwise(pieces):
            assert left.x + left.width <= right.x + 0.001


def test_the_lines_of_a_heading_are_of_equal_width():
    text = "The bridge that nobody wanted to tear down"
    ragged = broken([Run(text)], 180)
    even = broken([Run(text)], 180, STYLE._replace(balanced=True))
    assert texts(ragged) == ["The bridge that nobody wanted to tear ", "down"]
    assert texts(even) == ["The bridge that nobody ", "wanted to tear down"]


@given(st.lists(word, max_size=12), st.floats(40, 200))
def test_balanced_lines_are_as_many_and_lose_nothing(words, width):
    text = " ".join(words)
    ragged = broken([Run(text)], width)
    even = broken([Run(text)], width, STYLE._replace(balanced=True))
    assert len(even) == len(ragged)
    assert "".join(texts(even)) == text

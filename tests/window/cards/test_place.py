# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of a word stands where it covers nothing that is read."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF

from desktop.window.cards.place import GAP, LEAST, Surroundings, placed, shift_for

AREA = QRectF(10, 10, 1000, 700)


def around(at: float, height: float, word: float, left: float = 60, width: float = 900):
    """Return a pair with a word at a height of the screen and so far down in the pair."""
    line = QRectF(left + 100, at, 80, 30)
    pair = QRectF(left, at - word * (height - 30), width, height)
    return Surroundings(AREA, QRectF(left, 0, width, 720), pair, line)


spots = st.builds(
    around,
    st.floats(AREA.top(), AREA.bottom() - 30),
    st.floats(30, 3000),
    st.floats(0, 1),
    st.floats(20, 400),
    st.floats(200, 600),
)
sizes = st.builds(QSizeF, st.floats(200, 500), st.floats(40, 900))


@given(spots, sizes)
def test_the_card_is_on_the_screen_and_never_over_the_word(spot, size):
    card = placed(spot, size.width(), lambda _: size.height())
    assert AREA.adjusted(-0.01, -0.01, 0.01, 0.01).contains(card)
    assert card.width() > 0
    assert not card.intersects(spot.word)


@given(spots, sizes)
def test_it_covers_the_pair_only_where_that_fills_the_screen(spot, size):
    card = placed(spot, size.width(), lambda _: size.height())
    if card.intersects(spot.pair):
        assert max(spot.below, spot.above) < min(size.height(), LEAST)


@given(spots.filter(lambda spot: spot.pair.top() >= AREA.top()), sizes)
def test_scrolling_makes_room_and_keeps_the_pair_on_the_screen(spot, size):
    shift = shift_for(spot, size.height())
    assert shift >= 0
    moved = Surroundings(
        AREA, spot.columns, spot.pair.translated(0, -shift), spot.word.translated(0, -shift)
    )
    if shift:
        assert moved.pair.top() >= AREA.top() - 0.01
        assert moved.below >= min(size.height(), LEAST) - 0.01
    if spot.pair.height() + GAP + LEAST <= AREA.height():
        assert not placed(moved, size.width(), lambda _: size.height()).intersects(moved.pair)


def test_a_margin_is_better_than_the_text():
    spot = around(300, 1200, 0.4, left=430, width=560)
    card = placed(spot, 360, lambda _: 200)
    assert not card.intersects(spot.columns)
    assert card.top() == spot.word.top()


def test_without_a_margin_it_keeps_to_the_edge_that_is_farther_from_the_word():
    assert placed(around(100, 1200, 0.2), 360, lambda _: 200).bottom() == AREA.bottom()
    assert placed(around(500, 1200, 0.7), 360, lambda _: 200).top() == AREA.top()

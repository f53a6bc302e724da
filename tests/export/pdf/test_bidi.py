# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.export.pdf.bidi import levels, visual


def seen(text: str, *, rtl: bool) -> str:
    """Return the characters from left to right, brackets not mirrored."""
    return "".join(text[place] for place in visual(levels(text, rtl=rtl)))


# Hebrew letters stand for themselves: אבג is read from the right.
@pytest.mark.parametrize(
    ("text", "rtl", "shown"),
    [
        ("abc", False, "abc"),
        ("abc", True, "abc"),
        ("אבג", False, "גבא"),
        ("ab אבג cd", False, "ab גבא cd"),
        ("אב cd גד", True, "דג cd בא"),
        ("אב 12 גד", True, "דג 12 בא"),
        ("אב 4,2 גד", True, "דג 4,2 בא"),
        ("אב 12% גד", True, "דג 12% בא"),
        ("אב (12) גד", True, "דג )12( בא"),
        ("אב (cd) גד", True, "דג )cd( בא"),
        ("ab (אב) cd", False, "ab (בא) cd"),
        ("ab (cd אב) ef", False, "ab (cd בא) ef"),
        ("אב, גד.", True, ".דג ,בא"),
        ("ab, אב.", False, "ab, בא."),
        ("אב ", True, " בא"),
        ("אב ", False, "בא "),
        # Arabic letters before a number make it Arabic: signs between do not join two of them.
        ("ا 1-2", True, "2-1 ا"),
        ("א 1-2", True, "1-2 א"),
        ("ab ١٢ cd", False, "ab ١٢ cd"),
    ],
)
def test_text_of_two_directions_is_seen_in_order(text, rtl, shown):
    assert seen(text, rtl=rtl) == shown


@given(st.text('abאبج019٠ .,-+%$()[]/"«»َ\u200f', max_size=30), st.booleans())
def test_every_character_is_seen_once(text, rtl):
    found = levels(text, rtl=rtl)
    assert sorted(visual(found)) == list(range(len(text)))
    assert set(found) <= {0, 1, 2}
    assert not rtl or 0 not in found


@given(st.text("abcä 019.,()-", max_size=30))
def test_latin_text_stays_as_it_is(text):
    assert levels(text, rtl=False) == [0] * len(text)

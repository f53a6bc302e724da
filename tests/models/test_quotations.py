# SPDX-License-Identifier: GPL-3.0-or-later
"""Lost quotation marks are put back where the links say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.attention import WordLink
from models.quotations import Quotation, find, mend


def links(*pairs: tuple[int, int]) -> list[WordLink]:
    return [WordLink(source, target, 0.9) for source, target in pairs]


SOURCE = 'Sie sagte, "das Wetter" sei gut.'
LINKS = links((0, 0), (1, 1), (2, 3), (3, 4), (4, 5), (5, 6))


@pytest.mark.parametrize(
    "target",
    [
        "She said that the weather was good.",
        'She said that "the weather was good.',
        'She said that the weather" was good.',
        'She said "that "the weather" was good.',
    ],
)
def test_marks_are_put_around_the_linked_words(target: str) -> None:
    assert mend(SOURCE, target, LINKS) == 'She said that "the weather" was good.'


def test_marks_follow_words_that_changed_their_places() -> None:
    source = '"Komm mit", rief er.'
    aligned = links((0, 2), (1, 3), (2, 1), (3, 0))
    assert mend(source, "He called, come along.", aligned) == 'He called, "come along".'
    assert mend('Er rief: "Komm mit."', "He called: Come along.", links((2, 2), (3, 3))) == (
        'He called: "Come along."'
    )


def test_a_half_stays_a_half() -> None:
    assert mend('"Ich weiß nichts.', "I know nothing.", links((0, 0))) == '"I know nothing.'
    assert mend('Ich ging." Er auch.', "I went. He too.", links((0, 0), (1, 1))) == (
        'I went." He too.'
    )


def test_without_links_nothing_changes() -> None:
    target = "She said that the weather was good."
    assert mend(SOURCE, target, []) == target


def test_of_scattered_links_the_best_run_is_marked() -> None:
    target = "She said that the weather was good."
    scattered = links((2, 0), (0, 1), (1, 2), (2, 3), (3, 4), (5, 5))
    assert mend(SOURCE, target, scattered) == 'She said that "the weather" was good.'


def test_a_quotation_that_was_left_out_leaves_no_mark() -> None:
    assert mend(SOURCE, 'She "said that it was good.', links((0, 0), (1, 1), (4, 4), (5, 5))) == (
        "She said that it was good."
    )


def test_as_many_marks_are_left_as_they_are() -> None:
    target = '"She" said that the weather was good.'
    assert mend(SOURCE, target, LINKS) == target


def test_find() -> None:
    assert find('Er las ("Faust") und "Die Räuber."') == [
        Quotation(2, 2, opened=True, closed=True, full=False),
        Quotation(4, 5, opened=True, closed=True, full=True),
    ]
    assert find('Er sagte: "Ja') == [Quotation(2, 2, opened=True, closed=False, full=False)]
    assert find('ein " allein') == find('mit"ten drin') == find('"zwei "auf') == []


WORDS = st.text(alphabet='ab"., ', max_size=24)
PAIRS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=6)


@given(WORDS, WORDS, PAIRS)
def test_words_stay(source: str, target: str, pairs: list[tuple[int, int]]) -> None:
    sizes = len(source.split()), len(target.split())
    valid = [(i, j) for i, j in pairs if i < sizes[0] and j < sizes[1]]
    mended = mend(source, target, links(*valid))
    assert mended.replace('"', "").split() == target.replace('"', "").split()
    assert len(mended.split()) == sizes[1]

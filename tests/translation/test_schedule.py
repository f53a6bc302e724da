# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches hold every sentence once and are bounded; the agenda gives every paragraph once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.translation.schedule import Agenda, batches, length


@given(st.lists(st.text("ab ", min_size=1, max_size=80), unique=True), st.integers(1, 100))
def test_batches_hold_each_sentence_once(sentences: list[str], most: int) -> None:
    made = batches(sentences, len, most)
    assert sorted(sentence for batch in made for sentence in batch) == sorted(sentences)
    for batch in made:
        assert len(batch) == 1 or max(map(len, batch)) * len(batch) <= most


@given(st.integers(0, 50), st.lists(st.integers(-3, 60), min_size=1))
def test_the_agenda_gives_each_paragraph_once(count: int, places: list[int]) -> None:
    turn = iter(range(10_000))
    agenda = Agenda(count, lambda: places[next(turn) % len(places)])
    taken = []
    while agenda:
        agenda.moved()
        taken.append(agenda.take())
    assert sorted(taken) == list(range(count))


def test_the_agenda_wraps_around() -> None:
    agenda = Agenda(4, lambda: 2)
    assert agenda.moved()
    assert not agenda.moved()
    assert [agenda.take() for _ in range(4)] == [2, 3, 0, 1]


def test_an_empty_agenda_says_so() -> None:
    agenda = Agenda(0)
    assert not agenda
    with pytest.raises(IndexError):
        agenda.take()


@given(st.text(st.characters(codec=None)))
def test_every_sentence_has_a_length(sentence: str) -> None:
    assert 1 <= length(sentence) <= 1 + len(sentence)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs without white space, and their cores without punctuation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.words import cores, readable, runs


def cut(text: str) -> list[str | None]:
    return [None if core is None else text[core.start : core.end] for core in cores(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Ja“, sagte er.", ["Ja", "sagte", "er"]),
        ("– 3,5 % …", [None, "3,5", None, None]),
        ("E-Mail-Adresse!", ["E-Mail-Adresse"]),
        ("cafe\u0301, ja", ["cafe\u0301", "ja"]),
        ("super👍🏽 👨‍👩‍👧", ["super", None]),
        ("", []),
    ],
)
def test_cores(text: str, expected: list[str | None]) -> None:
    assert cut(text) == expected


@given(st.text())
def test_runs_are_what_split_gives(text: str) -> None:
    assert [text[start:end] for start, end in runs(text)] == text.split()
    assert len(cores(text)) == len(text.split())


@given(st.text())
def test_cores_lie_in_their_runs_and_are_readable(text: str) -> None:
    for run, core in zip(runs(text), cores(text), strict=True):
        assert readable(text[run.start : run.end]) == (core is not None)
        if core is not None:
            assert run.start <= core.start < core.end <= run.end
            assert text[core.start].isalnum()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces, the text they make, and the words they belong to."""

from hypothesis import given
from hypothesis import strategies as st

from models.pieces import join, locate, owners
from models.words import Span


def test_join_puts_spaces_and_bytes_back() -> None:
    text, spans = join(["▁Ein", "▁", "<0xF0>", "<0x9F>", "<0x98>", "<0x80>", "▁la", "cht", "."])
    assert text == " Ein 😀 lacht."
    assert spans[2:6] == [Span(5, 6)] * 4
    assert [text[start:end] for start, end in spans[6:]] == [" la", "cht", "."]


def test_join_drops_bytes_that_are_no_text() -> None:
    text, spans = join(["▁a", "<0xFF>", "<0xC3>", "▁b"])
    assert text == " a b"
    assert len(spans) == 4


@given(st.lists(st.one_of(st.text(max_size=4), st.integers(0, 255).map("<0x{:02X}>".format))))
def test_join_gives_every_piece_a_place(pieces: list[str]) -> None:
    text, spans = join(pieces)
    assert len(spans) == len(pieces)
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert [start for start, _ in spans] == sorted(start for start, _ in spans)


def test_owners_leave_punctuation_out() -> None:
    pieces = ["▁Er", "▁sag", "te", ":", "▁", '"', "Ja", '."']
    text, spans = join(pieces)
    assert owners(text, spans) == [0, 1, 1, None, None, None, 2, None]


def test_locate_finds_tokens_behind_replacements() -> None:
    text = "Er rief: „Komm!“ Dann ging er."
    tokens = ["Er", "rief", ":", '"', "Ko", "mm", "!", '"', "Dann", "ging", "er", "."]
    found = [text[start:end] for start, end in locate(tokens, text)]
    assert found == ["Er", "rief", ":", "", "Ko", "mm", "!", "", "Dann", "ging", "er", "."]


def test_locate_goes_through_a_text_without_end() -> None:
    text = "Er rief „Komm!“ & ging, " * 1000  # Longer than any sentence that is compared whole.
    tokens = ["Er", "rief", '"', "Komm", "!", '"', "&", "ging", ","] * 1000
    found = [text[start:end] for start, end in locate(tokens, text)]
    assert found == ["Er", "rief", "", "Komm", "!", "", "&", "ging", ","] * 1000


@given(st.lists(st.text(min_size=1, max_size=5)))
def test_locate_is_exact_when_only_spaces_were_moved(tokens: list[str]) -> None:
    text = " ".join(tokens)
    spans = locate(tokens, text)
    joined = ["".join(text[start:end].split()) for start, end in spans]
    assert joined == ["".join(token.split()) for token in tokens]


@given(st.text(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5))))
def test_owners_are_words(text: str, places: list[tuple[int, int]]) -> None:
    spans = [Span(min(a, len(text)), min(a + b, len(text))) for a, b in places]
    count = len(text.split())
    assert all(owner is None or 0 <= owner < count for owner in owners(text, spans))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Encodings of old German files, told apart by what they make of umlauts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading import read_bytes
from desktop.reading.encoding import decode
from desktop.reading.errors import NotTextError, UndecodableError, UnknownEncodingError

TEXTS = [
    "Die Größe der Gärten überrascht viele Gäste.",
    "Über Ärger und Öfen",
    "Die Straße ist gesperrt.",
    "Café in Köln",
    "Müller zahlt fünf Prozent mehr.\nDas hält er für unmöglich.\n",
]
OLD = ["cp1252", "iso8859_15", "mac_roman", "cp850", "cp437"]


@pytest.mark.parametrize("encoding", [*OLD, "utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", TEXTS)
def test_german_text_survives_every_encoding(text, encoding):
    decoded = decode(text.encode(encoding))
    assert decoded is not None
    assert decoded.text == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_are_obeyed_and_left_out(encoding):
    decoded = decode("Größe".encode(encoding))
    assert decoded is not None
    assert decoded.text == "Größe"
    assert decoded.encoding.startswith(encoding[:5])


def test_quotation_marks_and_dashes_of_windows():
    text = "„Ja“, sagte sie – „für 5 € …“"
    assert decode(text.encode("cp1252")) == (text, "cp1252")


def test_the_choice_of_the_person_wins():
    data = "Größe".encode("cp1252")
    assert read_bytes(data, "a.txt", encoding="mac-roman").paragraphs[0].text == "Grˆﬂe"
    assert read_bytes("Größe".encode("utf-16"), "a.txt", encoding="utf-16").encoding == "utf-16-le"


@pytest.mark.parametrize(("encoding", "data"), [("utf-8", b"Gr\xf6\xdfe"), ("utf-16", b"abc")])
def test_a_wrong_choice_is_an_error_that_names_it(encoding, data):
    with pytest.raises(UndecodableError, match=f"not valid {encoding} text"):
        read_bytes(data, "a.txt", encoding=encoding)


@pytest.mark.parametrize("encoding", ["klingon", "base64", "rot13", "a\x00b", ""])
def test_an_encoding_that_does_not_exist_is_an_error(encoding):
    with pytest.raises(UnknownEncodingError, match="no text encoding"):
        read_bytes(b"abc", "a.txt", encoding=encoding)


def test_broken_utf8_is_not_taken_for_something_else():
    with pytest.raises(UndecodableError, match="unknown encoding"):
        read_bytes("Größe für alle Gäste".encode() + b"\xff", "a.txt")


@pytest.mark.parametrize("data", [b"abc\x00def", bytes(range(1, 32)) * 9, b"\x00" * 100])
def test_control_characters_are_no_text(data):
    with pytest.raises(NotTextError):
        read_bytes(data, "a.txt")


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])))
def test_utf8_is_always_read_as_utf8(text):
    assert decode(b"x" + text.encode()) == ("x" + text, "utf-8")


@given(st.binary(), st.sampled_from([None, "utf-8", "cp1252", "utf-16"]))
def test_decoding_never_fails_in_another_way(data, encoding):
    decoded = decode(data, encoding)
    assert decoded is None or "\x00" not in decoded.text

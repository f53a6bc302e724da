# SPDX-License-Identifier: GPL-3.0-or-later
"""What two processes say to each other arrives as it was meant."""

import io
import struct
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import errors, wire
from models.engine import LanguagePair, Link, ModelInfo, Translation
from models.packages import Package

ANY_TEXT = st.text(st.characters(codec=None))
OFFSETS = st.integers(0, 10**6)
LINKS = st.builds(Link, OFFSETS, OFFSETS, OFFSETS, OFFSETS, st.floats(0.001, 1))
TRANSLATIONS = st.builds(
    Translation,
    ANY_TEXT,
    st.floats(-1e6, 0),
    st.lists(LINKS, max_size=3).map(tuple),
    st.booleans(),
    ANY_TEXT,
    st.lists(ANY_TEXT, max_size=3).map(tuple),
)


def carried(message):
    stream = io.BytesIO()
    wire.write(stream, message)
    stream.seek(0)
    return wire.read(stream)


@given(st.lists(TRANSLATIONS, max_size=4))
def test_translations_arrive(found):
    rows = carried({"found": wire.translations(found)})["found"]
    assert wire.read_translations(rows) == found


def test_no_field_of_a_translation_is_left_behind():
    assert len(fields(Translation)) == len(wire.translations([Translation("", 0)])[0])


def test_packages_and_models_arrive():
    package = Package(Path("/a/ü"), "x", "1", LanguagePair("de", "en"), "German", "English", "__e")
    assert wire.read_package(carried(wire.package(package))) == package
    info = ModelInfo("x", "1", "ab", LanguagePair("de", "fr"), "X", "en")
    assert wire.read_info(carried(wire.info(info))) == info


@pytest.mark.parametrize("kind", [errors.ModelError, errors.BrokenModelError, errors.NoModelError])
def test_errors_arrive(kind):
    found = wire.read_error(carried({"e": wire.error(kind("Title.", "Advice."))})["e"])
    assert (type(found), found.title, found.advice) == (kind, "Title.", "Advice.")


def test_an_error_of_another_kind_is_an_error_all_the_same():
    found = wire.read_error(["Path", "Title.", "Advice."])
    assert (type(found), found.title) == (errors.ModelError, "Title.")


@given(st.lists(st.dictionaries(ANY_TEXT, ANY_TEXT | st.integers()), max_size=4), st.data())
def test_a_stream_that_is_cut_off_ends(messages, data):
    stream = io.BytesIO()
    for message in messages:
        wire.write(stream, message)
    cut = data.draw(st.integers(0, len(stream.getvalue())))
    rest = io.BytesIO(stream.getvalue()[:cut])
    read = []
    while (message := wire.read(rest)) is not None:
        read.append(message)
    assert read == messages[: len(read)]
    assert len(read) == len(messages) or cut < len(stream.getvalue())


@pytest.mark.parametrize("data", [b"[]", b"nonsense", b"\xff\xfe"])
def test_nonsense_is_no_message(data):
    with pytest.raises(ValueError, match=r"message|Expecting|decode"):
        wire.read(io.BytesIO(struct.pack(">I", len(data)) + data))


def test_a_frame_without_end_is_not_waited_for():
    with pytest.raises(ValueError, match="bytes"):
        wire.read(io.BytesIO(b"\xff\xff\xff\xff"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs of formats at the start of a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.signatures import describe


@pytest.mark.parametrize(
    ("head", "what"),
    [
        (b"%PDF-1.7", "a PDF document"),
        (b"PK\x03\x04....mimetypeapplication/epub+zip", "an EPUB book"),
        (b"PK\x03\x04....word/document.xml", "a Word document"),
        (b"PK\x03\x04....", "a ZIP archive"),
        (b"RIFF....WAVE", "a sound file"),
        (b"\xef\xbb\xbf \n<!DOCTYPE html>", "a web page"),
        (b"<HTML>", "a web page"),
        (b"<?xml version='1.0'?>", "an XML file"),
    ],
)
def test_signs(head, what):
    assert describe(head) == what


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Zs"])))
def test_words_are_no_sign(text):
    assert text.startswith(("BZh", "ID3", "OggS", "fLaC", "GIF", "MZ")) or not describe(
        text.encode()
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""What every reader must hold to, whatever it is given: a document or one clear sentence."""

import unicodedata

from hypothesis import strategies as st

from desktop.document import Document, SynopseError
from desktop.reading import read_bytes


def outcome(data: bytes, name: str) -> Document | SynopseError:
    """Return the document or the expected error that some bytes give; others go through."""
    try:
        return read_bytes(data, name)
    except SynopseError as error:
        return error


def is_sound(result: Document | SynopseError) -> bool:
    """Say whether a document keeps its promises, or an error its form."""
    if isinstance(result, SynopseError):
        return result.title.endswith(".") and result.advice.endswith(".")
    return bool(result.paragraphs) and all(
        paragraph.text
        and paragraph.text == unicodedata.normalize("NFC", " ".join(paragraph.text.split()))
        and all(0 <= s.start < s.end <= len(paragraph.text) for s in paragraph.spans)
        and [s.start for s in paragraph.spans] == sorted(s.start for s in paragraph.spans)
        and all(0 <= r.offset <= len(paragraph.text) for r in paragraph.repairs)
        for paragraph in result.paragraphs
    )


def damaged(original: bytes) -> st.SearchStrategy[bytes]:
    """Change up to thirty bytes of a file, and perhaps cut it off."""
    places = st.tuples(st.integers(0, len(original) - 1), st.integers(0, 255))
    ends = st.one_of(st.just(len(original)), st.integers(1, len(original)))
    return st.builds(_changed, st.just(original), st.lists(places, max_size=30), ends)


def _changed(original: bytes, places: list[tuple[int, int]], end: int) -> bytes:
    altered = bytearray(original)
    for at, byte in places:
        altered[at] = byte
    return bytes(altered[:end])

# SPDX-License-Identifier: GPL-3.0-or-later
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.export import Layout, Options
from desktop.export.markup import flat
from desktop.export.text_writer import WIDTH, columns, wrap, write
from desktop.export.words import ENGLISH
from tests.export.strategies import bilinguals, texts

CALL = re.compile(r"\[\d+\]")


def exported(bilingual, **choices) -> str:
    stream = io.BytesIO()
    write(bilingual, stream, Options(**choices))
    return stream.getvalue().decode("utf-8")


def test_two_columns_stand_level(bilingual):
    lines = exported(bilingual).split("\n")
    third = lines.index(
        "  2  Seit 1908 verbindet die Nordbrücke     The North Bridge has joined the two"
    )
    assert lines[third + 1].startswith("     die beiden Ufer der Wessel, und fast")
    assert lines[2] == "     Deutsch                                English"


def test_the_translation_is_indented_below_the_original(bilingual):
    text = exported(bilingual, layout=Layout.BY_PARAGRAPH)
    assert "  7  Geplant sind vor allem drei Arbeiten:\n\n         Three jobs in" in text


def test_without_numbers_text_begins_at_the_margin(bilingual):
    text = exported(bilingual, layout=Layout.TRANSLATION, numbers=False, provenance=False)
    assert "\nThree jobs in particular are planned:\n\n• The roadway will" in text
    assert ENGLISH.unchecked[:40] not in text


@pytest.mark.parametrize("layout", Layout)
@given(bilingual=bilinguals())
def test_no_line_is_too_wide(layout, bilingual):
    assert all(columns(line) <= WIDTH for line in exported(bilingual, layout=layout).split("\n"))


@given(bilinguals())
def test_nothing_is_lost(bilingual):
    # The call of a note may stand within what the paragraph has as one word.
    text = CALL.sub("", "".join(exported(bilingual, layout=Layout.BY_PARAGRAPH).split()))
    for pair in bilingual.pairs:
        for side in (pair.source, pair.target):
            words = flat(side).split()
            assert all(
                CALL.sub("", "".join(word.split())) in text.replace("|", "")
                for word in words
                if len(word) < 9 and "|" not in word
            )


@given(texts(), st.integers(2, 40))
def test_wrapping_keeps_every_character(text, width):
    lines = wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(0 < columns(line) <= width or len(line) == 1 for line in lines)


def test_wide_and_combining_characters_are_counted():
    assert columns("日本") == 4
    assert columns("u\u0308ber") == 4


def test_long_numbers_do_not_push_the_columns_apart(bilingual):
    book = replace(bilingual, pairs=(replace(bilingual.pairs[1], id="1000"),))
    lines = exported(book, provenance=False).split("\n")
    at = next(number for number, line in enumerate(lines) if line.startswith("1000"))
    assert lines[at].index("The North") == lines[at + 1].index("banks")
    assert max(map(columns, lines)) <= WIDTH

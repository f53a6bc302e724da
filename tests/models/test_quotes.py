# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotation marks become plain for the model and English for the reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.attention import WordLink
from models.quotes import kept, plain, restore


def test_plain() -> None:
    assert plain("»Was heißt ‚Glück‘?«, fragte „sie“.") == '"Was heißt \'Glück\'?", fragte "sie".'


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("„Ja“, sagte er.", '"Yes", he said.', "“Yes”, he said."),
        ("»Ja«, sagte er, »gut.«", '"Yes," he said, "good."', "“Yes,” he said, “good.”"),
        ("Er las („Faust“).", 'He read ("Faust").', "He read (“Faust”)."),
        # A quotation that goes on in the next sentence, or came from the one before.
        ("„Ich weiß es nicht.", '"I do not know.', "“I do not know."),
        ("Aber ich komme.“", 'But I shall come."', "But I shall come.”"),
        # The model lost a half, or made one up.
        ("„Ich weiß es nicht.", "I do not know.", "“I do not know."),
        ("Aber ich komme.“", "But I shall come.", "But I shall come.”"),
        ("„Ich weiß es nicht.", '"I do not know."', "“I do not know."),
        ("Aber ich komme.“", '"But I shall come."', "But I shall come.”"),
        ("Sie sagte: „Was ist das?“", 'She said: "What "is that?"', "She said: “What is that?”"),
        ("„Wer fährt um 4.“", '"Who leaves at 4.""', "“Who leaves at 4.”"),
        # The model kept the German marks.
        ("Er sagte: „Ja.“", "He said: „Yes.“", "He said: “Yes.”"),
        # Quotations within quotations, and apostrophes.
        ("„Was ist ‚Glück‘?“", "\"What's 'luck'?\"", "“What's ‘luck’?”"),
        ("‚Glück‘ ist kurz.", "'Luck' doesn't last.", "‘Luck’ doesn't last."),
        ("„Was ist ‚Glück‘?“", "\"What's 'luck?\"", "“What's luck?”"),
        ("„Er rief: ‚Komm her.", "\"He called: 'Come here.", "“He called: ‘Come here."),
        # An author who writes plain marks gets plain marks.
        ('"Ja", sagte er.', '"Yes", he said.', '"Yes", he said.'),
        ('Er sagte: "Ja."', "He said: “Yes.”", 'He said: "Yes."'),
        # No quotation, nothing to do.
        ("Das geht nicht.", "It doesn't work.", "It doesn't work."),
    ],
)
def test_restore(source: str, target: str, expected: str) -> None:
    assert restore(source, target, "en") == expected


def test_other_languages_keep_what_the_model_wrote() -> None:
    assert restore("„Ja“, sagte er.", "«Oui», dit-il.", "fr") == "«Oui», dit-il."


MIXED = st.text(alphabet="ab .,„“»«‚‘\"'’(", max_size=30)


@given(MIXED, MIXED)
def test_the_number_of_words_stays(source: str, target: str) -> None:
    assert len(restore(source, target, "en").split()) == len(target.split())
    assert len(plain(source)) == len(source)


@given(MIXED, MIXED)
def test_letters_stay(source: str, target: str) -> None:
    restored = restore(source, target, "en")
    assert [c for c in restored if c.isalpha()] == [c for c in target if c.isalpha()]


def test_half_a_quotation_is_not_left_for_a_whole_one() -> None:
    source = "Das gilt auch für das Stichwort „Bürgerversicherung“."
    assert restore(source, "This is also true for the response.", "en") == (
        "This is also true for the response."
    )


def test_single_marks_become_double_where_the_source_has_those() -> None:
    source = "Er sprach von „guter Fischerei“ dort."
    aligned = [WordLink(i, j, 0.9) for i, j in ((0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5))]
    target = "He spoke of 'good fisheries' there."
    assert restore(source, target, "en", aligned) == "He spoke of “good fisheries” there."
    assert kept(plain(source), target, aligned)
    assert not kept(plain(source), "He spoke there.", aligned[:2])

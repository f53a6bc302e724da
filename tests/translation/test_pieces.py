# SPDX-License-Identifier: GPL-3.0-or-later
"""Foreign quotations within a sentence stay as they are, or the sentence is doubted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Document, Paragraph
from desktop.translation import translate
from desktop.translation.pieces import Piece, cut, put_together, torn
from desktop.translation.prepare import draft, pair
from models.engine import LanguagePair, Translation
from tests.fakes import UpperEngine, upper

BEHIND_A_COLON = "Der Trainer sagte: „We will never forget this day in the city.“"
AT_THE_BEGINNING = "„We have to go before it is too late“, sagte die Ministerin."
IN_THE_MIDST = "Mit den Worten „We have to go before it is too late“ verließ er das Haus."
AUTHOR = st.text(st.sampled_from("aB1 ,.:;„“”»«\"'"), max_size=20)


def texts(sentence):
    return [piece.text for piece in cut(sentence, "de") if piece.wanted]


def translated(sentence):
    article = Document((Paragraph(sentence),), language="de")
    engine = UpperEngine()
    (step,) = translate(article, engine)
    return step.pair.sentences, [one for batch in engine.submitted for one in batch]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (BEHIND_A_COLON, ["Der Trainer sagte:"]),
        (AT_THE_BEGINNING, ["sagte die Ministerin."]),
        (
            "Sie rief: „We will never forget this day in the city“, und ging dann nach Hause.",
            ["Sie rief:", "und ging dann nach Hause."],
        ),
        ("»We have to go before it is too late« – das war alles.", ["das war alles."]),
        (IN_THE_MIDST, [IN_THE_MIDST]),
        ("Er sagte: „Wir müssen gehen, bevor es zu spät ist.“",) * 2,
        ("Das Album „The Dark Side of the Moon“ erschien im März 1973.",) * 2,
        ("Ein Satz ohne Zitat.",) * 2,
    ],
)
def test_what_goes_to_the_engine(sentence, wanted):
    assert texts(sentence) == ([wanted] if isinstance(wanted, str) else wanted)


def test_a_quotation_is_not_translated():
    (pair,), asked = translated(BEHIND_A_COLON)
    assert asked == ["Der Trainer sagte:"]
    assert pair.target == "DER TRAINER SAGTE: “We will never forget this day in the city.”"
    assert not pair.doubtful
    assert pair.score == upper("Der Trainer sagte:").score


def test_what_stands_behind_a_quotation_begins_small():
    pieces = cut(AT_THE_BEGINNING, "de")
    for text, expected in (
        ("Said the minister.", "said the minister."),
        ("I said.", "I said."),
        ("German voters said.", "German voters said."),
    ):
        found = put_together(pieces, {"sagte die Ministerin.": Translation(text, -0.5)}, "en")
        assert found.text == f"“We have to go before it is too late”, {expected}"


def test_words_are_linked_to_themselves_and_the_rest_where_it_stands():
    (pair,), _ = translated(BEHIND_A_COLON)
    found = {
        pair.source[link.source_start : link.source_end]: pair.target[
            link.target_start : link.target_end
        ]
        for link in pair.links
    }
    assert found["Trainer"] == "TRAINER"
    assert found["forget"] == "forget"
    assert [link.target_start for link in pair.links] == sorted(
        link.target_start for link in pair.links
    )


def test_a_quotation_in_the_midst_of_a_phrase_is_doubted_unless_it_came_through():
    (pair,), asked = translated(IN_THE_MIDST)
    assert asked == [IN_THE_MIDST]
    assert pair.doubtful
    pieces = cut(IN_THE_MIDST, "de")
    sound = "With the words “We have to go before it is too late” he left the house."
    assert not torn(IN_THE_MIDST, pieces, "de", sound)
    assert torn(IN_THE_MIDST, pieces, "de", "With the words “We go have” he left the house.")


def test_what_was_between_two_models_is_put_together_as_well():
    found = put_together(
        cut(BEHIND_A_COLON, "de"),
        {"Der Trainer sagte:": Translation("Trener powiedział:", -1.0, middle="The coach said:")},
        "pl",
    )
    assert found.middle == "The coach said: „We will never forget this day in the city.“"
    assert found.text.startswith("Trener powiedział: ")


def test_alternatives_stand_around_what_was_left_as_it_is():
    found = put_together(
        cut(BEHIND_A_COLON, "de"),
        {
            "Der Trainer sagte:": Translation(
                "The coach said:", -1.0, alternatives=("The trainer said:", "The coach SAID:")
            )
        },
        "en",
    )
    assert found.text.startswith("The coach said: “We will")
    assert found.alternatives == (found.text.replace("coach", "trainer"),)


def test_no_alternative_tears_a_quotation():
    sound = "With the words “We have to go before it is too late” he left the house."
    torn_one = sound.replace("have to go", "go have")
    other = sound.replace("left the house", "went out")
    said = Translation(sound, -1.0, alternatives=(torn_one, other))
    sentences = draft(0, Paragraph(IN_THE_MIDST), LanguagePair("de", "en"))
    (sentence,) = pair(sentences, {IN_THE_MIDST: said}).sentences
    assert (sentence.target, sentence.doubtful) == (sound, False)
    assert sentence.alternatives == (other,)


def test_a_sentence_in_another_language_stays_whole():
    (pair,), asked = translated("“We will fight for every single vote in this country.”")
    assert asked == []
    assert pair.target == pair.source
    assert pair.score is None


@given(AUTHOR, AUTHOR, st.sampled_from(["„{}“", "“{}”", "»{}«", '"{}"']))
def test_the_pieces_are_the_sentence(before, behind, marks):
    quotation = marks.format("We have to go before it is too late")
    sentence = f"{before}{quotation}{behind}"
    pieces = cut(sentence, "de")
    assert "".join(piece.text for piece in pieces) == sentence
    assert all(piece.text for piece in pieces)
    translations = {piece.text: upper(piece.text) for piece in pieces if piece.wanted}
    found = put_together(pieces, translations, "xx")
    if found is None:
        assert not translations
        return
    for link in found.links:
        assert 0 <= link.source_start < link.source_end <= len(sentence)
        assert 0 <= link.target_start < link.target_end <= len(found.text)
    if Piece(quotation, wanted=False) in pieces:
        assert "We have to go before it is too late" in found.text


def test_an_english_sentence_with_a_quotation_stays_whole():
    sentence = "She told us all: “We have to go before it is too late.”"
    (pair,), asked = translated(sentence)
    assert asked == []
    assert pair.target == sentence

# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of a sentence lead to their lemma, parts and senses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.dictionaries import Lexicon, Part, Query, import_source, recognise, word_at, words
from desktop.dictionaries.fold import fold, same_letters
from tests.dictionaries.books import write_dictd
from tests.dictionaries.conftest import first, heads


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("Die Brücke ist alt.", "Brücke", "Brücke"),
        ("Alle Brücken sind alt.", "Brücken", "Brücke"),
        ("Alle BRÜCKEN sind alt.", "BRÜCKEN", "Brücke"),
        ("Alle Bruecken sind alt.", "Bruecken", "Brücke"),
        ("Die Strasse ist alt.", "Strasse", "Straße"),
        ("Den Häusern fehlt Farbe.", "Häusern", "Haus"),
        ("Sie bauten ein Haus.", "bauten", "bauen"),
        ("Sie hat es gebaut.", "gebaut", "bauen"),
        ("Die größeren Häuser.", "größeren", "groß"),
        ("Die schönsten Häuser.", "schönsten", "schön"),
        ("Ein dunkles Haus, dunkle Zimmer.", "dunkle", "dunkel"),
        ("Er liest viel.", "liest", "lesen"),
        ("Sie las viel.", "las", "lesen"),
        ("Er fährt heim.", "fährt", "fahren"),
        ("Sie ging heim.", "ging", "gehen"),
        ("Er ist ausgegangen.", "ausgegangen", "ausgehen"),
        ("Lust, auszugehen.", "auszugehen", "ausgehen"),
        ("Die Lehrerinnen kamen.", "Lehrerinnen", "Lehrerin"),
        ("Zwei Museen öffnen.", "Museen", "Museum"),
        ("Sie freut sich.", "freut", "freuen"),
    ],
)
def test_forms_lead_to_their_lemma(ask, text, word, lemma):
    assert heads(ask(text, word))[0] == lemma


def test_umlauts_count_where_they_tell_words_apart(ask):
    assert heads(ask("Das ist schon fertig.", "schon")) == ["schon"]
    assert heads(ask("Das ist schön.", "schön")) == ["schön"]


def test_capitals_tell_nouns_inside_a_sentence(ask):
    assert first(ask("Er will sie leiten.", "leiten")).part is Part.VERB
    assert {a.gender for a in ask("Der Leiter kam.", "Leiter").answers[0].articles} == {"f", "m"}
    assert set(heads(ask("Er weiß es.", "weiß"))) == {"weiß", "wissen"}


def test_what_stands_behind_a_part_of_speech_does_not_hide_it(ask):
    parts = [article.part for article in ask("Er kam mit ihr.", "mit").answers[0].articles]
    assert set(parts) == {Part.PREPOSITION, Part.ADVERB}
    assert first(ask("Der Angestellte kam.", "Angestellte")).part is Part.NOUN


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("Der Rat stimmte dem Vorschlag zu.", "stimmte", "stimmte … zu"),
        ("Der Rat stimmte dem Vorschlag zu.", "zu", "stimmte … zu"),
        ("Der Rat stimmte dem Plan, der alt war, gestern zu.", "stimmte", "stimmte … zu"),
        ("Der Rat stimmte dem Plan, der alt war, gestern zu.", "zu", "stimmte … zu"),
        ("Er stimmt zu und geht.", "stimmt", "stimmt … zu"),
        ("Das stimmt, und sie stimmten zu.", "stimmt", "stimmt"),
        ("Sie stimmte das Klavier.", "stimmte", "stimmte"),
        ("Heute geht niemand aus.", "geht", "geht … aus"),
    ],
)
def test_verbs_are_joined_with_their_particle(ask, text, word, found):
    finding = ask(text, word)
    assert finding.word == found
    assert {text[a:b] for a, b in finding.spans} == set(found.split(" … "))


def test_the_parted_verb_is_the_head(ask):
    assert heads(ask("Der Rat stimmte dem Vorschlag zu.", "stimmte")) == ["zustimmen"]
    assert heads(ask("Das stimmt.", "stimmt")) == ["stimmen"]


def test_what_no_dictionary_has_is_not_invented(ask, tmp_path):
    assert ask("Ein Quaddelbum kam.", "Quaddelbum").answers == ()
    assert ask("Ein Quaddelbum kam.", "Quaddelbum").asked == 1
    assert ask("Un mot.", "mot", "fr", "en").asked == 0
    empty = Lexicon(tmp_path / "leer")
    assert empty.look_up(Query("Klimaziele", (0, 10), "de", "en")).asked == 0


def test_the_other_column(ask):
    assert heads(ask("They built it.", "built", "en", "de"))[0] == "build"
    assert heads(ask("Two cities.", "cities", "en", "de"))[0] == "city"
    assert heads(ask("The largest one.", "largest", "en", "de"))[0] == "large"


def used(finding):
    return [
        sense.glosses[place].text
        for article in finding.answers[0].articles
        for sense in article.senses
        for place in sense.used
    ]


def test_the_gloss_that_the_translation_used_is_marked(ask):
    text, other = "Die Städte bauen.", "The cities build."
    assert used(ask(text, "Städte", other=other, linked=("cities",))) == ["city"]
    assert used(ask(text, "Städte", other=other, linked=("towns",))) == ["town"]
    assert used(ask(text, "Städte", other=other)) == []
    assert used(ask(text, "Städte", other="They rest.", linked=("rest",))) == []


def test_a_gloss_of_several_words_needs_them_all(ask):
    finding = ask("Eine Brücke im Mund.", "Brücke", other="A dental bridge.", linked=("bridge",))
    assert used(finding) in (["bridge"], ["bridge", "dental bridge"], ["dental bridge", "bridge"])
    finding = ask("Eine Brücke.", "Brücke", other="A bridge.", linked=("bridge",))
    assert "dental bridge" not in used(finding)


def test_plurals_that_a_dictionary_has_as_heads_give_way_to_the_lemma(tmp_path):
    for _ in import_source(recognise(write_dictd(tmp_path)), tmp_path / "shelf"):
        pass
    lexicon = Lexicon(tmp_path / "shelf")
    assert heads(lexicon.look_up(Query("Alle Brücken", (5, 12), "de", "en")))[0] == "Brücke"


def test_the_shelf_may_change_while_the_program_runs(folder, tmp_path):
    lexicon = Lexicon(tmp_path)
    query = Query("lesen", (0, 5), "de", "en")
    lexicon.warm_up("de", "en")
    assert lexicon.look_up(query).asked == 0
    for _ in import_source(recognise(write_dictd(tmp_path)), tmp_path):
        pass
    assert heads(lexicon.look_up(query)) == ["lesen"]
    lexicon.close()


@given(
    text=st.text(max_size=60), offset=st.integers(0, 60), language=st.sampled_from("de en".split())
)
def test_any_word_of_any_text_can_be_asked(folder, text, offset, language):
    other = "en" if language == "de" else "de"
    lexicon = Lexicon(folder)
    for span in words(text):
        finding = lexicon.look_up(Query(text, span, language, other, text, (text[:5],)))
        assert span in finding.spans
        assert all(0 <= start < end <= len(text) for start, end in finding.spans)
    found = word_at(text, offset)
    assert found is None or found[0] <= offset < found[1]
    lexicon.close()


@given(st.text(max_size=20))
def test_folding_is_stable_and_blind_to_capitals(word):
    assert fold(fold(word)) == fold(word)
    assert same_letters(word, word)

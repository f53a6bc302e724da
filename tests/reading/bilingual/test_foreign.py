# SPDX-License-Identifier: GPL-3.0-or-later
"""Bilingual files of other programs: OmegaT-like memories, XLIFF with codes, several files."""

import datetime as dt

import pytest
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from desktop.document import BilingualDocument, Kind, ModelRef
from desktop.export import Format, export
from desktop.reading.bilingual import read_bilingual
from desktop.reading.bilingual.errors import TargetLanguageError

OMEGAT = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
      creationtoolversion="6.0.0" segtype="sentence" srclang="de-DE"/>
  <body>
    <!-- Default translations -->
    <tu>
      <tuv xml:lang="de-DE"><seg>Die <bpt i="0" x="0">&lt;f0&gt;</bpt>Fähre<ept i="0"
        >&lt;/f0&gt;</ept> legt um sechs ab.</seg></tuv>
      <tuv xml:lang="en-GB" changeid="wiebke" changedate="20260513T094100Z">
        <seg>The <bpt i="0" x="0">&lt;f0&gt;</bpt>ferry<ept i="0">&lt;/f0&gt;</ept> leaves at
        six.</seg>
      </tuv>
    </tu>
    <tu>
      <tuv xml:lang="de-DE"><seg>Wer zu spät kommt, <hi>rudert</hi>.</seg></tuv>
      <tuv xml:lang="en-GB"><seg>Latecomers <hi>row</hi>.</seg></tuv>
    </tu>
    <tu><tuv xml:lang="de-DE"><seg>Noch offen.</seg></tuv></tu>
    <tu><tuv xml:lang="en-GB"><seg>Nothing to stand beside.</seg></tuv></tu>
  </body>
</tmx>
"""


def read(text: str, name: str = "fremd.dat", **options: str) -> BilingualDocument:
    return read_bilingual(text.encode(), name, **options)


def texts(bilingual: BilingualDocument) -> list[tuple[str, str]]:
    return [(pair.source, pair.target) for pair in bilingual.pairs]


def test_a_memory_of_omegat_is_a_paragraph_a_unit():
    found = read(OMEGAT)
    assert texts(found) == [
        ("Die Fähre legt um sechs ab.", "The ferry leaves at six."),
        ("Wer zu spät kommt, rudert.", "Latecomers row."),
        ("Noch offen.", ""),
    ]
    assert [pair.id for pair in found.pairs] == ["1", "2", "3"]
    assert [s.id for pair in found.pairs for s in pair.sentences] == ["1.1", "2.1", "3.1"]
    assert {pair.paragraph.kind for pair in found.pairs} == {Kind.BODY}
    assert (found.document.language, found.target_language) == ("de", "en")
    assert found.model == ModelRef("", "", "")
    assert found.document.file == "fremd.dat"
    assert all(s.score is None and not s.links for pair in found.pairs for s in pair.sentences)


def test_a_document_type_is_allowed_and_not_fetched(tmp_path):
    trap = tmp_path / "tmx14.dtd"
    trap.write_text("this is no DTD, and reading it would be an error", encoding="utf-8")
    assert len(read(OMEGAT.replace("tmx14.dtd", trap.as_uri())).pairs) == 3


SEVERAL = """<tmx version="1.4b"><header srclang="*all*"/><body>
<tu><tuv xml:lang="de"><seg>Guten Morgen!</seg></tuv>
<tuv xml:lang="fr_FR"><seg>Bonjour !</seg></tuv><tuv xml:lang="EN-US"><seg>Good morning!</seg></tuv>
</tu><tu><tuv xml:lang="de"><seg>Gute Nacht!</seg></tuv>
<tuv xml:lang="en-GB"><seg>Good night!</seg></tuv></tu></body></tmx>"""


@pytest.mark.parametrize(
    ("target", "language", "expected"),
    [
        ("", "fr", ["Bonjour !", ""]),
        ("fr", "fr", ["Bonjour !", ""]),
        ("en", "en", ["Good morning!", "Good night!"]),
        ("en-GB", "en", ["Good morning!", "Good night!"]),
    ],
)
def test_the_wanted_language_or_else_the_first_is_read(target, language, expected):
    found = read(SEVERAL, target=target)
    assert found.target_language == language
    assert [pair.target for pair in found.pairs] == expected


def test_a_language_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(TargetLanguageError) as error:
        read(SEVERAL, target="it")
    assert error.value.advice == "It has fr-fr, en-us, en-gb."


def test_old_memories_name_languages_without_a_name_space():
    text = SEVERAL.replace("xml:lang", "lang").replace("1.4b", "1.1")
    assert texts(read(text, target="en"))[1] == ("Gute Nacht!", "Good night!")


def test_two_kinds_of_one_language_are_a_pair():
    text = (
        '<tmx version="1.4"><header srclang="en-US"/><body><tu><tuv xml:lang="en-US"><seg>color'
        '</seg></tuv><tuv xml:lang="en-GB"><seg>colour</seg></tuv></tu></body></tmx>'
    )
    assert texts(read(text)) == [("color", "colour")]


XLIFF_1 = """<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="kapitel1.docx" source-language="de-DE" target-language="en-US" datatype="x"
  date="2026-05-13T09:41:00Z"><header><note>internal</note></header><body>
 <group id="g"><group id="h" restype="row">
  <trans-unit id="a"><source>Ein <g id="1">alter <x id="2"/>Kahn</g><bpt id="3">&lt;b></bpt>,
   <mrk mtype="term">vertäut</mrk>.<ph id="4">\\n</ph></source>
   <seg-source><mrk mtype="seg" mid="1">nicht dies</mrk></seg-source>
   <target state="final">An old <x id="2"/><g id="1">boat</g>, moored.</target>
   <alt-trans><source>Falsch</source><target>Wrong</target></alt-trans></trans-unit>
 </group></group>
 <trans-unit id="b"><source>Zeile<x id="1" ctype="lb"/>zwei</source></trans-unit>
 <trans-unit id="c"><source> </source><target>lost</target></trans-unit>
</body></file>
<file original="kapitel2.docx" source-language="de-DE" target-language="en-US" datatype="x"><body>
 <trans-unit id="a"><source>Schluss.</source><target>The end.</target></trans-unit></body></file>
<file original="kapitel2.docx" source-language="de-DE" target-language="fr" datatype="x"><body>
 <trans-unit id="a"><source>Schluss.</source><target>Fin.</target></trans-unit></body></file>
</xliff>"""


def test_xliff_1_keeps_the_text_and_leaves_out_the_codes():
    found = read(XLIFF_1)
    assert texts(found) == [
        ("Ein alter Kahn, vertäut.", "An old boat, moored."),
        ("Zeile zwei", ""),
        ("Schluss.", "The end."),
    ]
    chapters = [pair.paragraph.origin.chapter for pair in found.pairs]
    assert chapters == ["kapitel1.docx", "kapitel1.docx", "kapitel2.docx"]
    assert found.created == dt.datetime(2026, 5, 13, 9, 41, tzinfo=dt.UTC)
    assert [pair.id for pair in found.pairs] == ["1", "2", "3"]


def test_xliff_1_in_another_language():
    assert texts(read(XLIFF_1, target="fr")) == [("Schluss.", "Fin.")]
    with pytest.raises(TargetLanguageError) as error:
        read(XLIFF_1, target="it")
    assert error.value.advice == "It has en-us, fr."


def test_a_language_may_stand_at_the_translation_or_nowhere():
    text = (
        '<xliff version="1.1"><file original="a" source-language="de"><body><trans-unit id="1">'
        '<source>ja</source><target xml:lang="en">yes</target></trans-unit></body></file></xliff>'
    )
    assert read(text).target_language == "en"
    nowhere = text.replace(' xml:lang="en"', "")
    assert read(nowhere).target_language == "und"
    assert read(nowhere, target="fr").target_language == "fr"


XLIFF_2 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de"
 trgLang="en-GB"><file id="f"><group id="g"><unit id="u1">
 <originalData><data id="d">&lt;b></data></originalData>
 <segment id="s1"><source>Es <pc id="1">regnet</pc>.</source>
  <target>It <pc id="1">rains</pc>.</target></segment>
 <ignorable><source> </source></ignorable>
 <segment id="s2"><source>Drei<ph id="2" dataRef="d"/> Tage. </source></segment>
 <segment id="s3"><source>Dann<ph id="3" subType="xlf:lb"/>nicht.</source>
  <target>Then<ph id="3" subType="xlf:lb"/>not.</target></segment>
 <ignorable><source>[1]</source></ignorable></unit></group>
 <unit id="u2"><segment><source>Ende.</source><target>End.</target></segment></unit>
</file></xliff>"""


def test_xliff_2_is_a_paragraph_a_unit_and_a_sentence_a_segment():
    found = read(XLIFF_2)
    first, second = found.pairs
    assert first.source == "Es regnet. Drei Tage. Dann nicht.[1]"
    assert [(s.id, s.source, s.target) for s in first.sentences] == [
        ("1.1", "Es regnet.", "It rains."),
        ("1.2", "Drei Tage.", ""),
        ("1.3", "Dann nicht.", "Then not."),
        ("1.4", "[1]", "[1]"),
    ]
    assert (second.id, second.source, second.target) == ("2", "Ende.", "End.")


PAIRS = [("Ein Satz & noch einer.", "One sentence & another."), ("Zwei.", "Two."), ("Drei.", "")]


@pytest.mark.parametrize("store_class", [tmxfile, xlifffile, Xliff2File])
def test_files_written_by_translate_toolkit(store_class):
    store = store_class(sourcelanguage="de", targetlanguage="en")
    for source, target in PAIRS:
        if store_class is tmxfile:
            store.addtranslation(source, "de", target, "en")
            continue
        unit = store.addsourceunit(source)
        if target:
            unit.target = target
    found = read_bilingual(bytes(store), "toolkit")
    assert texts(found) == PAIRS


def test_links_that_no_longer_fit_are_left_out():
    text = (
        '<tmx version="1.4"><header srclang="de"/><body><tu tuid="1.1">'
        '<prop type="x-links">[[0, 2, 0, 3, 0.5], [0, 2, 0, 4, 0.5]]</prop>'
        '<prop type="x-score">nan</prop>'
        '<tuv xml:lang="de"><seg>ja</seg></tuv><tuv xml:lang="en"><seg>yes</seg></tuv>'
        "</tu></body></tmx>"
    )
    (sentence,) = read(text).pairs[0].sentences
    assert sentence.links == ((0, 2, 0, 3, 0.5),)
    assert sentence.score is None


def test_the_source_twice_in_a_unit_is_its_own_translation():
    text = (
        '<tmx version="1.4"><header srclang="de"/><body><tu><tuv xml:lang="de"><seg>ja</seg></tuv>'
        '<tuv xml:lang="de"><seg>jawohl</seg></tuv></tu></body></tmx>'
    )
    found = read(text)
    assert texts(found) == [("ja", "jawohl")]
    assert found.target_language == "de"


def test_of_two_translations_into_one_language_the_first_counts():
    text = SEVERAL.replace("fr_FR", "en-US")
    assert texts(read(text))[0] == ("Guten Morgen!", "Bonjour !")


SEGMENTED = """<xliff version="1.2"><file original="a" source-language="de" target-language="en">
<body><trans-unit id="t"><source>Es regnet. <g id="1">Es stürmt.</g>Und?</source>
<seg-source><mrk mtype="seg" mid="0">Es regnet.</mrk> <g id="1"><mrk mtype="seg" mid="1"
>Es stürmt.</mrk></g><mrk mtype="seg" mid="2">Und?</mrk></seg-source>
<target><g id="1"><mrk mtype="seg" mid="1">A storm.</mrk></g> <mrk mtype="seg" mid="0">It
rains.</mrk></target></trans-unit></body></file></xliff>"""


def test_segments_of_xliff_1_are_sentences():
    (pair,) = read(SEGMENTED).pairs
    assert pair.source == "Es regnet. Es stürmt.Und?"
    assert [(s.id, s.source, s.target) for s in pair.sentences] == [
        ("1.1", "Es regnet.", "It rains."),
        ("1.2", "Es stürmt.", "A storm."),
        ("1.3", "Und?", ""),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("</mrk></target>", "</mrk> More.</target>"),
        ('mid="2"', 'mid="1"'),
        ("Und?</s", "Und wie?</s"),
    ],
)
def test_nothing_outside_of_segments_is_lost(old, new):
    (pair,) = read(SEGMENTED.replace(old, new)).pairs
    (sentence,) = pair.sentences
    assert sentence.source == pair.source
    assert "It rains." in sentence.target


def test_notes_of_other_programs_are_kept():
    noted = '<unit id="u2"><notes><note id="n1">Prüfen!</note><note>Eilt.</note></notes>'
    two = read(XLIFF_2.replace('<unit id="u2">', noted))
    assert two.pairs[-1].sentences[0].revision.note == "Prüfen!\nEilt."


def test_the_note_of_a_unit_in_segments_is_kept():
    text = """<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a"
 source-language="de" target-language="en" datatype="plaintext"><body><trans-unit id="1">
<source>Ja. Nein.</source><seg-source><mrk mtype="seg" mid="1">Ja.</mrk> <mrk mtype="seg"
 mid="2">Nein.</mrk></seg-source><target><mrk mtype="seg" mid="1">Yes.</mrk> <mrk mtype="seg"
 mid="2">No.</mrk></target><note>Prüfen!</note></trans-unit></body></file></xliff>"""
    notes = [pair.revision.note for pair in read(text).pairs[0].sentences]
    assert notes == ["Prüfen!", ""]


def test_a_header_of_another_program_is_not_taken_for_ours():
    prop = 'srclang="*all*"><prop type="x-Recognizers">RecognizeAll</prop></header>'
    assert read(SEVERAL.replace('srclang="*all*"/>', prop)).document.file == "fremd.dat"


def memory(source: str, target: str, text: str = "ja", other: str = "yes") -> str:
    return (
        f'<tmx version="1.4"><header srclang="{source}"/><body><tu>'
        f'<tuv xml:lang="{source}"><seg>{text}</seg></tuv>'
        f'<tuv xml:lang="{target}"><seg>{other}</seg></tuv></tu></body></tmx>'
    )


@pytest.mark.parametrize(
    ("stated", "language"),
    [("German", ""), ("x-house", ""), ("i-default", ""), ("deu", "deu"), ("de-Latn-AT", "de")],
)
@pytest.mark.parametrize("form", [Format.JSON, Format.PROJECT])
def test_what_is_made_of_a_tag_that_is_none_opens_again(tmp_path, stated, language, form):
    found = read(memory(stated, "en"))
    assert found.document.language == language
    path = tmp_path / "artikel"
    export(found, path, form)
    assert read_bilingual(path.read_bytes(), path.name).pairs == found.pairs


@pytest.mark.parametrize(
    ("stated", "language"),
    [("pt-BR", "pb"), ("pt_BR", "pb"), ("pb", "pb"), ("pt", "pt"), ("zh-Hant-TW", "zt"),
     ("zh-TW", "zt"), ("zt", "zt"), ("zh-CN", "zh")],
)  # fmt: skip
def test_languages_that_models_have_codes_of_their_own_for(stated, language):
    assert read(memory("de", stated)).target_language == language
    assert read(memory("de", stated), target=language).target_language == language
    assert read(memory("de", stated), target=stated[:2]).target_language == language


def test_words_around_a_break_do_not_run_together():
    text = '<ph x="1" type="lb">&lt;br/&gt;</ph>'
    found = read(memory("de", "en", f"Zeile{text}zwei", f"line{text}two"))
    assert texts(found) == [("Zeile zwei", "line two")]


def test_words_that_were_taken_out_of_a_translation_stay_out():
    changed = (
        '<mrk mtype="x-sdl-deleted" sdl:revid="1">falls</mrk>'
        '<mrk mtype="x-sdl-added" sdl:revid="2">rains</mrk>'
    )
    text = SEGMENTED.replace("<xliff ", '<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" ')
    (pair,) = read(text.replace("It\nrains.", f"It {changed}.")).pairs
    assert pair.sentences[0].target == "It rains."

# SPDX-License-Identifier: GPL-3.0-or-later
"""Each format is read: heads, kinds, glosses, forms, notes, and what it says of itself."""

import pytest

from desktop.dictionaries import Format, Gender, Gloss, Part, find_installed, recognise
from tests.dictionaries.books import DING, write_dictd, write_ding, write_stardict


def entries(source):
    return [entry for _, entry in source.entries()]


def of(source, word):
    return [entry for entry in entries(source) if word in [head.word for head in entry.heads]]


@pytest.mark.parametrize("name", ["de-en.txt", "de-en", "de-en.txt.gz", "irgendwie.csv"])
def test_ding_is_recognised_by_what_is_in_it(tmp_path, name):
    source = recognise(write_ding(tmp_path, name=name))
    assert source.format is Format.DING
    assert source.about.name == "Kleines Wörterbuch Deutsch-Englisch"
    assert (source.about.source, source.about.target) == ("de", "en")
    assert (source.about.version, source.about.licence) == ("3", "GPL-2.0")


def test_a_ding_line_gives_both_directions(tmp_path):
    source = recognise(write_ding(tmp_path))
    forwards, _ = of(source, "Brücke")
    assert forwards.heads[0].gender is Gender.FEMININE
    assert forwards.heads[0].forms == ("Brücken",)
    assert forwards.glosses == (Gloss("bridge"),)
    assert forwards.note == "constr."
    assert forwards.phrases == (("eine Brücke bauen", "to build a bridge"),)
    backwards = of(source, "bridge")[0]
    assert backwards.backwards
    assert backwards.glosses == (Gloss("Brücke", "f, constr."),)
    assert backwards.heads[0].forms == ("bridges",)


def test_synonyms_of_a_ding_line_have_their_own_forms(tmp_path):
    source = recognise(write_ding(tmp_path))
    (entry,) = of(source, "errichten")
    assert [head.part for head in entry.heads] == [Part.VERB, Part.VERB]
    assert entry.heads[0].forms == ("bauend", "gebaut", "baut", "baute")
    assert entry.heads[1].forms == ("errichtend", "errichtet")


def test_a_compound_behind_a_bar_is_a_sense_of_its_own(tmp_path):
    (entry,) = of(recognise(write_ding(tmp_path)), "Hängebrücke")
    assert entry.glosses == (Gloss("suspension bridge"),)


def test_ding_in_the_encoding_of_its_time(tmp_path):
    path = tmp_path / "de-en"
    path.write_bytes(DING.encode("cp1252"))
    assert of(recognise(path), "Brücke")


@pytest.mark.parametrize("packed", [True, False])
def test_dictd(tmp_path, packed):
    index = write_dictd(tmp_path, packed=packed)
    source = recognise(index)
    assert source.format is Format.DICTD
    about = source.about
    assert (about.name, about.version) == ("Kleines Deutsch-Englisch", "0.2")
    assert (about.source, about.target, about.licence) == ("de", "en", "GPL-3.0")
    (bridge,) = of(source, "Brücke")
    assert bridge.heads[0].gender is Gender.FEMININE
    assert bridge.glosses == (Gloss("bridge", "constr."),)
    assert bridge.phrases == (("eine Brücke bauen", "build a bridge"),)
    (read,) = of(source, "lesen")
    assert read.heads[0].part is Part.VERB
    assert read.glosses == (Gloss("read"), Gloss("pick", "of grapes"))
    text = index.with_name("klein-deu-eng.dict" + (".dz" if packed else ""))
    assert recognise(text).path == index


@pytest.mark.parametrize("ending", [".ifo", ".idx", ".dict.dz", ".syn"])
def test_stardict_by_any_of_its_files(tmp_path, ending):
    write_stardict(tmp_path)
    source = recognise(tmp_path / f"klein{ending}")
    assert source.format is Format.STARDICT
    assert source.about.licence == "CC BY-SA"
    assert (source.about.source, source.about.target) == ("de", "en")
    (entry,) = entries(source)
    assert entry.heads[0].forms == ("Gebäude",)
    assert [gloss.text for gloss in entry.glosses] == ["house", "home"]


def test_stardict_with_fields_that_say_their_kind(tmp_path):
    (entry,) = entries(recognise(write_stardict(tmp_path, {"Uhr": "clock; watch"}, {}, kind="")))
    assert [gloss.text for gloss in entry.glosses] == ["clock", "watch"]


def test_what_the_system_has_is_found(tmp_path):
    write_ding(tmp_path / "trans", name="de-en")
    write_dictd(tmp_path / "dictd")
    write_stardict(tmp_path / "dic" / "klein")
    (tmp_path / "dic" / "kaputt.ifo").write_text("nichts")
    (tmp_path / "trans" / "liesmich").write_text("kein Wörterbuch")
    places = [tmp_path / "trans", tmp_path / "dictd", tmp_path / "dic", tmp_path / "nirgends"]
    found = [source.format for source in find_installed(places)]
    assert found == [Format.DING, Format.DICTD, Format.STARDICT]

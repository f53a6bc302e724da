# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports are whole or not at all, whatever the file is."""

import contextlib
import gzip
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.dictionaries import (
    Dictionary,
    DictionaryError,
    Progress,
    UnknownLanguagesError,
    import_source,
    packed,
    recognise,
    remove,
    shelf,
)
from tests.dictionaries.books import DING, write_dictd, write_ding, write_stardict


def import_whole(path, folder, languages=None) -> Dictionary:
    *steps, last = import_source(recognise(path), folder, languages)
    assert all(isinstance(step, Progress) for step in steps)
    assert steps[-1].done == steps[-1].total
    return last


def test_an_import_is_listed_with_name_licence_and_languages(tmp_path):
    made = import_whole(write_ding(tmp_path), tmp_path / "shelf")
    assert shelf(tmp_path / "shelf").dictionaries == (made,)
    assert made.about.name == "Kleines Wörterbuch Deutsch-Englisch"
    assert made.about.licence == "GPL-2.0"
    assert "GPL Version 2 or later" in made.about.notice
    assert (made.about.source, made.about.target, made.origin) == ("de", "en", "de-en.txt")
    assert made.leads("de", "en")
    assert made.leads("en", "de")
    assert not made.leads("de", "fr")


def test_one_direction_only(tmp_path):
    made = import_whole(write_dictd(tmp_path), tmp_path / "shelf")
    assert made.leads("de", "en")
    assert not made.leads("en", "de")


def test_the_same_again_replaces(tmp_path):
    import_whole(write_ding(tmp_path), tmp_path / "shelf")
    again = import_whole(write_ding(tmp_path, DING + "neu {adj} :: new\n"), tmp_path / "shelf")
    assert shelf(tmp_path / "shelf").dictionaries == (again,)


def test_removal(tmp_path):
    source = write_ding(tmp_path)
    made = import_whole(source, tmp_path / "shelf")
    remove(made.path)
    assert shelf(tmp_path / "shelf").dictionaries == ()
    assert source.exists()


def test_cancelling_leaves_nothing(tmp_path):
    steps = import_source(recognise(write_ding(tmp_path)), tmp_path / "shelf")
    next(steps)
    next(steps)
    steps.close()
    assert list((tmp_path / "shelf").iterdir()) == []


def test_unknown_languages_are_asked_for(tmp_path):
    text = DING.replace("Kleines Wörterbuch Deutsch-Englisch", "Kleines Wörterbuch")
    path = write_ding(tmp_path, text, "worte.txt")
    with pytest.raises(UnknownLanguagesError, match="Kleines Wörterbuch"):
        list(import_source(recognise(path), tmp_path / "shelf"))
    assert import_whole(path, tmp_path / "shelf", ("de", "en")).leads("de", "en")


def fails(path, folder, words):
    with pytest.raises(DictionaryError, match=words):
        list(import_source(recognise(path), folder))
    assert not folder.exists() or list(folder.iterdir()) == []


def test_bad_files_get_a_sentence_and_leave_nothing(tmp_path):
    folder = tmp_path / "shelf"
    fails(tmp_path / "fehlt.txt", folder, "There is no file")
    fails(tmp_path / "fehlt.ifo", folder, "There is no file")
    fails(tmp_path, folder, "is a folder")
    for name, data, words in (
        ("artikel.txt", "Die Stadt baut eine Brücke.\n" * 9, "is no dictionary"),
        ("leer.txt", "", "is no dictionary"),
        ("bild.ifo", "PNG", "is missing"),
        ("paket.tar.xz", "x", "is an archive"),
        ("ohne.index", "wort\tA\tB\n", "is missing"),
    ):
        (tmp_path / name).write_text(data)
        fails(tmp_path / name, folder, words)


def test_a_renamed_stardict_sheet(tmp_path):
    sheet = write_stardict(tmp_path)
    sheet.write_text("bookname=Nichts")
    fails(sheet, tmp_path / "shelf", "no StarDict dictionary")


def test_an_index_of_another_text(tmp_path):
    index = write_dictd(tmp_path)
    (tmp_path / "klein-deu-eng.dict.dz").write_bytes(gzip.compress(b"kurz"))
    fails(index, tmp_path / "shelf", "points beyond the end")
    index.write_text("wort ohne Ort\n")
    fails(index, tmp_path / "shelf", "its line 1 names no place")


@pytest.mark.parametrize("ending", [".idx", ".dict.dz", ".syn"])
def test_cut_off_stardict_files(tmp_path, ending):
    sheet = write_stardict(tmp_path)
    path = tmp_path / f"klein{ending}"
    path.write_bytes(path.read_bytes()[:-3])
    fails(sheet, tmp_path / "shelf", "is damaged")


def test_a_cut_off_packed_text(tmp_path):
    path = write_ding(tmp_path, DING * 50, "de-en.txt.gz")
    path.write_bytes(path.read_bytes()[:-200])
    fails(path, tmp_path / "shelf", "cannot be unpacked to its end")


def test_a_text_that_unpacks_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(packed, "MOST_BYTES", 10_000)
    fails(write_ding(tmp_path, DING * 50, "de-en.gz"), tmp_path / "shelf", "larger than any")


def test_a_line_without_end(tmp_path):
    path = write_ding(tmp_path, DING + "a :: " + "b" * packed.LONGEST_LINE)
    fails(path, tmp_path / "shelf", "larger than any")


@pytest.mark.parametrize("noise", [";", "(", "[;", "(;[{", "<;", "a;"])
def test_lines_that_are_all_marks_take_no_time(tmp_path, noise):
    line = noise * (packed.LONGEST_LINE // len(noise) // 3)
    path = write_ding(tmp_path, f"{DING}{line} :: {line}\n")
    assert import_whole(path, tmp_path / "shelf").entries > 0


def test_what_is_no_dictionary_in_the_folder_is_said(tmp_path):
    (tmp_path / "x.sqlite").write_bytes(b"nichts" * 100)
    ((path, error),) = shelf(tmp_path).broken
    assert path.name == "x.sqlite"
    assert "is damaged" in error.title


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "shelf").write_text("eine Datei")
    with pytest.raises(DictionaryError, match="could not be saved"):
        list(import_source(recognise(write_ding(tmp_path)), tmp_path / "shelf"))


@given(data=st.binary(max_size=400), ending=st.sampled_from([".index", ".ifo", ".idx", ".txt"]))
def test_any_bytes_give_a_dictionary_or_a_sentence(tmp_path_factory, data, ending):
    place = tmp_path_factory.mktemp("any")
    write_dictd(place)
    write_stardict(place)
    name = {".index": "klein-deu-eng.index", ".txt": "x.txt"}.get(ending, f"klein{ending}")
    (place / name).write_bytes(data)
    last = None
    with contextlib.suppress(DictionaryError):
        *_, last = import_source(recognise(place / name), place / "shelf", ("de", "en"))
    left = list((place / "shelf").glob("*"))
    assert left == ([] if last is None else [last.path])
    assert last is None or last.entries > 0


@pytest.mark.parametrize(
    ("one", "other"),
    [("Большой словарь", "Словарь техники"), ("W" * 60 + " eins", "W" * 60 + " zwei")],
)
def test_dictionaries_of_other_names_stay(tmp_path, one, other):
    for name in (one, other):
        path = write_ding(tmp_path, f"# Name :: {name}\nHaus {{n}} :: дом\n", "x.txt")
        import_whole(path, tmp_path / "shelf", ("de", "ru"))
    assert {each.about.name for each in shelf(tmp_path / "shelf").dictionaries} == {one, other}


@pytest.mark.parametrize("lines", [1, 90_000])
def test_no_room_to_unpack(tmp_path, monkeypatch, lines):
    index = write_dictd(tmp_path, packed=False)
    text = index.with_name("klein-deu-eng.dict")
    text.write_bytes(text.read_bytes() + (b" " * 99 + b"\n") * lines)
    monkeypatch.setattr(
        "tempfile.TemporaryFile",
        lambda: Path("/dev/full").open("w+b"),  # noqa: SIM115
    )
    fails(index, tmp_path / "shelf", "could not be saved: No space left")


def test_a_head_that_is_cut_within_a_letter_is_read(tmp_path):
    head = "# Name :: Wörterbuch\n# "
    filling = "x" * ((1 << 14) - len(head.encode()) - 1)
    path = write_ding(tmp_path, f"{head}{filling}ö\nHaus {{n}} :: house\n", "ding.txt")
    assert recognise(path).about.name == "Wörterbuch"


_KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.dictionaries import import_source, recognise
steps = import_source(recognise(Path(sys.argv[1])), Path(sys.argv[2]))
next(steps)
next(steps)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_a_killed_import_has_left_goes_with_the_next(tmp_path):
    source, folder = write_ding(tmp_path), tmp_path / "shelf"
    command = [sys.executable, "-c", _KILLED, str(source), str(folder)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    (left,) = folder.iterdir()
    made = import_whole(source, folder)
    assert set(folder.iterdir()) == {left, made.path}  # Somebody may still be writing it.
    os.utime(left, (1, 1))
    import_whole(source, folder)
    assert list(folder.iterdir()) == [made.path]


def test_one_whose_file_was_called_otherwise_is_replaced(tmp_path):
    folder = tmp_path / "shelf"
    path = write_ding(tmp_path, "# Name :: Большой словарь\nHaus {n} :: дом\n", "x.txt")
    before = import_whole(path, folder, ("de", "ru"))
    before.path.rename(folder / "dictionary.de-ru.sqlite")
    other = import_whole(path, folder, ("de", "uk"))
    again = import_whole(path, folder, ("de", "ru"))
    assert set(folder.iterdir()) == {again.path, other.path}

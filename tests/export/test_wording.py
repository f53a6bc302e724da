# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt
from dataclasses import replace

import pytest

from desktop.document import ModelRef, Revision
from desktop.export import Layout, Options, wording
from desktop.export.languages import autonym, direction, region
from desktop.export.words import ENGLISH, GERMAN, LANGUAGES

ORIGINAL = Options(layout=Layout.ORIGINAL)


def test_dates_do_not_follow_the_locale():
    assert wording.day(dt.date(2026, 3, 1), ENGLISH) == "1 March 2026"
    assert wording.day(dt.date(999, 12, 31), ENGLISH) == "31 December 999"
    assert wording.day(dt.date(2026, 3, 1), GERMAN) == "1. März 2026"


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        (dt.UTC, "28 January 2026, 14:05 UTC"),
        (dt.timezone(dt.timedelta(hours=1)), "28 January 2026, 14:05 UTC+01:00"),
    ],
)
def test_times_name_their_zone(zone, written):
    assert wording.moment(dt.datetime(2026, 1, 28, 14, 5, tzinfo=zone), ENGLISH) == written


def test_the_title_is_translated_unless_only_the_original_is_shown(bilingual):
    assert wording.title(bilingual, Options()) == "The bridge that nobody wanted to tear down"
    assert wording.title(bilingual, ORIGINAL) == "Die Brücke, die niemand abreißen wollte"


@pytest.mark.parametrize(
    ("title", "file", "shown"),
    [("Eigener", "a.txt", "Eigener"), ("", "a.txt", "a.txt"), ("", "", ENGLISH.untitled)],
)
def test_something_always_stands_for_the_title(bilingual, title, file, shown):
    document = replace(bilingual.document, title=title, file=file)
    assert wording.title(replace(bilingual, document=document), Options()) == shown


def test_an_original_by_itself_says_nothing_of_a_translation(bilingual):
    assert list(wording.remarks(bilingual, ORIGINAL)) == []
    assert dict(wording.provenance(bilingual, ORIGINAL)).keys() == {
        GERMAN.source_file,
        GERMAN.source_hash,
        GERMAN.program,
    }


def test_unknown_facts_are_left_out(bilingual):
    document = replace(bilingual.document, author="", date=None, file="", sha256="")
    bare = replace(bilingual, document=document, model=replace(bilingual.model, sha256=""))
    assert wording.byline(bare, Options()) == ""
    assert "" not in dict(wording.provenance(bare, Options())).values()


def test_languages_are_named():
    assert (autonym("de"), region("de")) == ("Deutsch", "DE")
    assert (autonym("xx"), region("xx")) == ("XX", "")
    assert (direction("ar"), direction("en")) == ("rtl", "ltr")


@pytest.mark.parametrize(
    ("target", "layout", "asked", "spoken"),
    [
        ("en", Layout.SIDE_BY_SIDE, "", "en"),
        ("en", Layout.ORIGINAL, "", "de"),
        ("de", Layout.SIDE_BY_SIDE, "", "de"),
        ("fr", Layout.SIDE_BY_SIDE, "", "en"),
        ("en", Layout.SIDE_BY_SIDE, "de", "de"),
        ("en", Layout.SIDE_BY_SIDE, "xx", "en"),
    ],
)
def test_the_frame_speaks_the_language_of_the_text_or_the_one_asked_for(
    bilingual, target, layout, asked, spoken
):
    other = replace(bilingual, target_language=target)
    assert wording.words(other, Options(layout=layout, words=asked)).code == spoken


@pytest.mark.parametrize("said", LANGUAGES.values(), ids=LANGUAGES)
def test_every_language_can_say_everything(said):
    assert len(set(said.months)) == 12
    assert said.languages.keys() == ENGLISH.languages.keys()
    for place in ("source", "target", "between"):
        assert f"{{{place}}}" in said.via
    for name in ("unchecked", "builtin", "of_sentences", "paragraph", "note"):
        assert getattr(said, name)


def test_what_people_did_is_told(revised):
    facts = dict(wording.provenance(revised, Options()))
    assert facts["Edited by hand"] == "2 of 20 sentences"
    assert facts["Checked"] == "2 of 20 sentences"
    assert ENGLISH.partly_checked in wording.remarks(revised, Options())
    assert ENGLISH.changes in wording.remarks(revised, Options(edits=True))


def test_a_translation_that_was_checked_throughout_says_so(bilingual):
    checked = Revision(checked=True)
    pairs = tuple(
        replace(pair, sentences=tuple(replace(s, revision=checked) for s in pair.sentences))
        for pair in bilingual.pairs
    )
    assert next(wording.remarks(replace(bilingual, pairs=pairs), Options())) == ENGLISH.checked


def test_the_language_between_is_told(bilingual):
    via = replace(bilingual, model=replace(bilingual.model, via="fr"))
    assert dict(wording.provenance(via, Options()))["Translated"] == (
        "German to English, via French"
    )


def test_a_translation_of_unknown_make_is_not_called_a_machines(bilingual):
    unknown = replace(bilingual, model=ModelRef("", "", ""))
    assert ENGLISH.unchecked not in wording.remarks(unknown, Options())
    assert "Translation model" not in dict(wording.provenance(unknown, Options()))

# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt
from dataclasses import replace

import pytest

from desktop.export import Layout, Options, wording
from desktop.export.languages import autonym, direction, english_name, region

ORIGINAL = Options(layout=Layout.ORIGINAL)


def test_dates_do_not_follow_the_locale():
    assert wording.day(dt.date(2026, 3, 1)) == "1 March 2026"
    assert wording.day(dt.date(999, 12, 31)) == "31 December 999"


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        (dt.UTC, "28 January 2026, 14:05 UTC"),
        (dt.timezone(dt.timedelta(hours=1)), "28 January 2026, 14:05 UTC+01:00"),
    ],
)
def test_times_name_their_zone(zone, written):
    assert wording.moment(dt.datetime(2026, 1, 28, 14, 5, tzinfo=zone)) == written


def test_the_title_is_translated_unless_only_the_original_is_shown(bilingual):
    assert wording.title(bilingual, Options()) == "The bridge that nobody wanted to tear down"
    assert wording.title(bilingual, ORIGINAL) == "Die Brücke, die niemand abreißen wollte"


@pytest.mark.parametrize(
    ("title", "file", "shown"),
    [("Eigener", "a.txt", "Eigener"), ("", "a.txt", "a.txt"), ("", "", wording.UNTITLED)],
)
def test_something_always_stands_for_the_title(bilingual, title, file, shown):
    document = replace(bilingual.document, title=title, file=file)
    assert wording.title(replace(bilingual, document=document), Options()) == shown


def test_an_original_by_itself_says_nothing_of_a_translation(bilingual):
    assert list(wording.remarks(bilingual, ORIGINAL)) == []
    assert dict(wording.provenance(bilingual, ORIGINAL)).keys() == {
        "Source file",
        "SHA-256 of the source",
        "Program",
    }


def test_unknown_facts_are_left_out(bilingual):
    document = replace(bilingual.document, author="", date=None, file="", sha256="")
    bare = replace(bilingual, document=document, model=replace(bilingual.model, sha256=""))
    assert wording.byline(bare, Options()) == ""
    assert "" not in dict(wording.provenance(bare, Options())).values()


def test_languages_are_named():
    assert (autonym("de"), english_name("de"), region("de")) == ("Deutsch", "German", "DE")
    assert (autonym("xx"), english_name("xx"), region("xx")) == ("XX", "XX", "")
    assert (direction("ar"), direction("en")) == ("rtl", "ltr")

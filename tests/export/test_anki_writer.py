# SPDX-License-Identifier: GPL-3.0-or-later
import html
import io
import re
from dataclasses import replace

from hypothesis import given

from desktop.export import Options
from desktop.export.anki_writer import write
from desktop.export.markup import flat
from tests.export.strategies import bilinguals


def exported(bilingual, **choices):
    stream = io.BytesIO()
    write(bilingual, stream, Options(**choices))
    lines = stream.getvalue().decode("utf-8").split("\n")
    assert lines.pop() == ""
    head = [line for line in lines if line.startswith("#")]
    return head, [line.split("\t") for line in lines[len(head) :]]


def test_the_headers_tell_anki_what_the_columns_are(bilingual):
    head, notes = exported(bilingual)
    assert head == ["#separator:tab", "#html:true", "#guid column:1", "#tags column:4"]
    assert len(notes) == 20
    assert notes[0][1:] == [
        "Die Brücke, die niemand abreißen wollte",
        "The bridge that nobody wanted to tear down",
        "synopse the-bridge-that-nobody-wanted-to-tear-down",
    ]


def test_mark_up_goes_along(bilingual):
    _, notes = exported(bilingual)
    assert notes[2][1].endswith("nun entschieden: <em>Sie bleibt.</em>")


def test_identities_last(bilingual):
    _, before = exported(bilingual)
    _, after = exported(replace(bilingual, pairs=bilingual.pairs[3:]))
    assert [note[0] for note in before][6:] == [note[0] for note in after]
    assert len({note[0] for note in before}) == len(before)


@given(bilinguals())
def test_each_translated_sentence_is_a_note(bilingual):
    _, notes = exported(bilingual, notes=False)
    wanted = [s for pair in bilingual.pairs for s in pair.sentences if s.target]
    assert all(len(note) == 4 for note in notes)
    assert [html.unescape(re.sub("<[^>]*>", "", note[2])) for note in notes] == [
        flat(s.target) for s in wanted
    ]
    fronts = [html.unescape(re.sub("<[^>]*>", "", note[1])) for note in notes]
    assert fronts == [flat(s.source) for s in wanted]
    assert all("<script" not in field for note in notes for field in note)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Subtitles: cues to sentences, with the place in the file where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Document
from desktop.reading import read_bytes
from desktop.reading.errors import EmptyError
from tests.reading.fuzzing import damaged, is_sound, outcome

SRT = """1
00:00:01,000 --> 00:00:03,500
Als ich zum ersten Mal
hierherkam,

2
00:00:03,600 --> 00:00:06,000
war alles <i>ganz</i> anders. Es gab

3
00:00:06,100 --> 00:00:08,000
{\\an8}noch keine Straße.

4
00:00:14,000 --> 00:00:16,000
Heute fährt der Bus.

5
00:00:16,100 --> 00:00:18,000
- Und wann?
- Um <b>acht</b> Uhr.
"""

VTT = """WEBVTT - Ein Film

NOTE
Nicht vorlesen
auch nicht das

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.000 align:start position:10%
<v Anna>Guten Tag &amp; willkommen

00:03.000 --> 00:05.000
<c.gelb>bei uns.</c>

00:12.000 --> 00:15.000
Es <00:13.000>geht <00:14.000>los.
"""


def texts(document: Document) -> list[str]:
    return [one.text for one in document.paragraphs]


def test_cues_are_joined_to_sentences() -> None:
    document = read_bytes(SRT.encode(), "film.srt")
    assert texts(document) == [
        "Als ich zum ersten Mal hierherkam, war alles ganz anders. Es gab noch keine Straße.",
        "Heute fährt der Bus.",
        "Und wann?",
        "Um acht Uhr.",
    ]
    first, *_, last = document.paragraphs
    assert [(first.text[s.start : s.end], s.style.value) for s in first.spans] == [
        ("ganz", "emphasis")
    ]
    assert [(last.text[s.start : s.end], s.style.value) for s in last.spans] == [("acht", "strong")]


def test_origin_is_the_place_in_the_file() -> None:
    first, second, *_ = read_bytes(SRT.encode(), "film.srt").paragraphs
    assert SRT[first.origin.start : first.origin.end].startswith("\nAls ich zum")
    assert SRT[first.origin.start : first.origin.end].endswith("noch keine Straße.")
    assert SRT[second.origin.start : second.origin.end] == "\nHeute fährt der Bus."


def test_webvtt_without_notes_styles_and_tags() -> None:
    assert texts(read_bytes(VTT.encode(), "film.vtt")) == [
        "Guten Tag & willkommen bei uns.",
        "Es geht los.",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_encodings_and_line_ends(encoding: str, newline: str) -> None:
    data = SRT.replace("\n", newline).encode(encoding)
    assert texts(read_bytes(data, "film.txt")) == texts(read_bytes(SRT.encode(), "film.srt"))


def test_captions_that_roll_are_said_once() -> None:
    source = (
        "WEBVTT\n\n00:00.000 --> 00:02.000\nwir gehen\n\n"
        "00:02.000 --> 00:04.000\nwir gehen\nnach Hause\n\n"
        "00:04.000 --> 00:06.000\nnach Hause\nund schlafen.\n"
    )
    assert texts(read_bytes(source.encode(), "auto.vtt")) == ["wir gehen nach Hause und schlafen."]


def test_cues_without_blank_lines() -> None:
    source = "1\n00:00:01,0 --> 00:00:02,0\nEins\n2\n00:00:02,0 --> 00:00:03,0\nund zwei.\n"
    assert texts(read_bytes(source.encode(), "eng.srt")) == ["Eins und zwei."]


def test_speech_without_end_is_parted_at_sentences() -> None:
    cues = "".join(
        f"{n}\n00:{n // 60:02}:{n % 60:02},000 --> 00:{n // 60:02}:{n % 60:02},900\nSatz {n}.\n\n"
        for n in range(1, 1000)
    )
    found = texts(read_bytes(cues.encode(), "rede.srt"))
    assert " ".join(found) == " ".join(f"Satz {n}." for n in range(1, 1000))
    assert max(map(len, found)) < 700


def test_a_dash_behind_a_tag_is_another_speaker() -> None:
    source = (
        "1\n00:00:01,0 --> 00:00:02,0\n{\\an8}<i>Wem gehört er?</i>\n"
        '<font color="#ffff00">- Der Stadt.</font>\n- Noch.\n'
    )
    found = read_bytes(source.encode(), "a.srt")
    assert texts(found) == ["Wem gehört er?", "Der Stadt.", "Noch."]
    assert [len(one.spans) for one in found.paragraphs] == [1, 0, 0]


def test_what_is_said_twice_is_said_twice() -> None:
    source = "1\n00:00:01,000 --> 00:00:02,000\nNein!\n\n2\n00:00:02,080 --> 00:00:03,000\nNein!\n"
    assert texts(read_bytes(source.encode(), "film.srt")) == ["Nein! Nein!"]


def test_a_blank_line_ends_no_cue_of_subrip() -> None:
    source = "1\n00:00:01,0 --> 00:00:02,0\n\nEins\n\nund\n\n2\n00:00:02,0 --> 00:00:03,0\nzwei.\n"
    assert texts(read_bytes(source.encode(), "film.srt")) == ["Eins und zwei."]


def test_a_dash_within_a_sentence_is_no_speaker() -> None:
    source = "1\n00:00:01,0 --> 00:00:02,0\nEs war\n-10 Grad kalt\n– für Mai –\n- Ja.\n"
    assert texts(read_bytes(source.encode(), "film.srt")) == [
        "Es war -10 Grad kalt – für Mai –",
        "Ja.",
    ]


def test_file_without_words_is_empty() -> None:
    with pytest.raises(EmptyError):
        read_bytes(b"WEBVTT\n\n00:00.000 --> 00:02.000\n\n", "stumm.vtt")


@given(st.one_of(damaged(SRT.encode()), damaged(VTT.encode())))
def test_damaged_file_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "x.srt"))


def test_a_file_that_is_cut_off_behind_a_number_does_not_say_it() -> None:
    assert texts(read_bytes(f"{SRT}\n6\n".encode(), "film.srt"))[-1] == "Um acht Uhr."
    # A number that is said stands in its cue.
    said = SRT.replace("- Um <b>acht</b> Uhr.", "- Um wie viel Uhr?\n- 42")
    assert texts(read_bytes(said.encode(), "film.srt"))[-1] == "42"

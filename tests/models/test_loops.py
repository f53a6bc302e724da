# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations that went wrong are told from those that are only odd."""

import pytest

from models.loops import Fault, fault, rambles, stutters

SOURCE = "Die Regierung hat am Montag ein neues Gesetz über den Verkehr vorgestellt."


def judge(source: str, target: str) -> Fault | None:
    return fault(source, target, len(source.split()) + 2, len(target.split()) + 2)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("On Monday the government presented a new law on transport.", None),
        ("", Fault.EMPTY),
        (" … ", Fault.EMPTY),
        ("The government the government the government the government presented.", Fault.LOOP),
        ("After the end of the last line of the last line.", Fault.LOOP),
        ("The law is, the law is, the law is, the law is a law.", Fault.LOOP),
        ("The governmentmentmentmentmentment presented a new law.", Fault.LOOP),
        ("The law of the road and the law of the sea, " * 4, Fault.LOOP),
        (" ".join(f"word{i}" for i in range(60)), Fault.LONG),
        ("Law.", None),
        (SOURCE, Fault.COPY),
    ],
)
def test_fault(target: str, expected: Fault | None) -> None:
    assert judge(SOURCE, target) == expected


def test_a_few_words_for_a_long_sentence_are_too_few() -> None:
    assert judge(SOURCE + " " + SOURCE, "Law.") == Fault.SHORT


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Nein, nein, nein, nein!", "No, no, no, no!"),
        ("Er rief immer wieder nach ihr.", "He called her again and again and again."),
        ("Sie kam nicht, nein, sie kam nicht.", "She did not come, no, she did not come."),
        ("Er sang das Lied, er sang das Lied.", "He sang the song, he sang the song."),
        ("Ha ha ha ha ha, lachte er.", "Ha ha ha ha ha, he laughed."),
        ("Angela Merkel, Olaf Scholz, Robert Habeck", "Angela Merkel, Olaf Scholz, Robert Habeck"),
        ("Der Spiegel 2024", "Der Spiegel 2024"),
        ("Die Zahl 1000000000000000 ist groß.", "The number 1000000000000000 is large."),
    ],
)
def test_what_the_source_does_itself_is_right(source: str, target: str) -> None:
    assert judge(source, target) is None


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Es kam am Montag.", "It came on Monday Monday.", True),
        ("von 10 bis 15 Cent", "from 10 to 15 to 15 cents", True),
        ("Nein, nein, nein!", "No, no, no!", False),
        ("Sie kam immer wieder.", "She came again and again.", False),
    ],
)
def test_what_is_said_twice_in_a_row_stutters(source: str, target: str, expected: bool) -> None:
    assert stutters(source, target) is expected


def test_a_phrase_said_twice_and_begun_once_more_is_a_loop() -> None:
    source = "Wir erwarten von 2015 bis 2017 zunächst 200 Millionen."
    target = "We expect 2015 to 2017 to 2017 to 200 million."
    assert fault(source, target, 12, 12) is Fault.LOOP


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Ebbe und Flut wechseln sich ab.", "It is " + "a great deal of water " * 3, True),
        ("Ebbe und Flut wechseln sich ab.", "Ebb and flood take turns with each other.", False),
        ("Hafenmeistereigebühren", "fees of the harbour master's office", False),
        ("Ja.", "I would like to say yes to that.", True),
        ("昨天下雨了", "It rained yesterday, and nobody went out at all.", False),
    ],
)
def test_over_twice_as_many_words_are_too_many(source: str, target: str, expected: bool) -> None:
    assert rambles(source, target) is expected

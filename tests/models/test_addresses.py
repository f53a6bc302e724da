# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses are copied, whatever the model made of them, and are one word again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import Engine, loops
from models.addresses import lost, restore, without
from models.attention import WordLink


def links(*pairs: tuple[int, int]) -> list[WordLink]:
    return [WordLink(source, target, 0.9) for source, target in pairs]


@pytest.mark.parametrize(
    ("source", "target", "aligned", "expected"),
    [
        ("auf tagesschau.de.", "on daylight.de.", [(0, 0), (1, 1)], "on tagesschau.de."),
        (
            "Mail an redaktion@zeit-ung.de, bitte",
            "Mail to redaction@ time-ung.de, please",
            [(0, 0), (1, 1), (2, 2), (2, 3), (3, 4)],
            "Mail to redaktion@zeit-ung.de, please",
        ),
        (
            "(siehe www.haus.de/politik)",
            "(see www. house.de/ policy)",
            [(0, 0), (1, 1), (1, 2), (1, 3)],
            "(see www.haus.de/politik)",
        ),
        (
            "zu #Klimaschutz heute",
            "on #Klima protection today",
            [(0, 0), (1, 1), (1, 2), (2, 3)],
            "on #Klimaschutz today",
        ),
        ("von @LuisaNeubauer", "by @Luisa Newbauer", [(1, 1), (1, 2)], "by @LuisaNeubauer"),
        (
            "https://x.org/wiki/Titanic_(Film) lesen",
            "read https://x.org/wiki/Titanic_( movie)",
            [(0, 1), (0, 2), (1, 0)],
            "read https://x.org/wiki/Titanic_(Film)",
        ),
        (r"Datei C:\Haus\Brief.docx", r"file C:\House\Letter.docx", [(1, 1)], None),
        ("auf zeit.de", "on zeit.de", [(1, 1)], "on zeit.de"),
        ("auf zeit.de", "about the weather", [(1, 2)], "about the weather"),
        ("Das ist gut. Der Rest", "That is good. The rest", [(2, 2)], "That is good. The rest"),
    ],
)
def test_an_address_is_written_as_the_source_has_it(
    source: str, target: str, aligned: list[tuple[int, int]], expected: str | None
) -> None:
    text, _ = restore(source, target, links(*aligned))
    assert text == (expected or source.replace("Datei", "file"))


def test_the_links_follow_the_words_that_were_joined() -> None:
    _, known = restore(
        "an a.haus@b.de heute", "to a. house@ b.de today", links((0, 0), (1, 1), (1, 3), (2, 4))
    )
    assert known == links((0, 0), (1, 1), (2, 2))


def test_words_of_others_are_not_taken() -> None:
    text, _ = restore("auf zeit.de Wahl", "on time.de election", links((0, 0), (1, 1), (2, 2)))
    assert text == "on zeit.de election"


def test_an_address_that_is_lost_is_told() -> None:
    assert lost("Mehr auf zeit.de.", "More there.")
    assert not lost("Mehr auf zeit.de.", "More on zeit.de.")
    assert not lost("Mehr.", "More.")


def test_a_copied_address_is_no_copy_of_the_sentence() -> None:
    source = "Kontakt: max.mustermann@uni-haus.de"
    assert without(source) == "Kontakt:"
    assert loops.fault(source, "Contact: max.mustermann@uni-haus.de", 12, 12) is None


@given(st.text("ab.@/# (", max_size=24), st.text("ab.@/# (", max_size=24))
def test_links_stay_within_the_words(source: str, target: str) -> None:
    aligned = links(*((0, place) for place in range(len(target.split()))))
    text, known = restore(source, target, aligned if source.split() else [])
    assert all(link.target < len(text.split()) for link in known)


def test_the_built_in_model_copies_addresses(builtin: Engine) -> None:
    sentences = [
        "Schreiben Sie an redaktion@beispiel.de oder an https://www.beispiel.de/artikel?id=1.",
        "Mehr dazu lesen Sie auf tagesschau.de und bei sueddeutsche.de/wirtschaft.",
    ]
    for source, found in zip(sentences, builtin.submit(sentences).result(), strict=True):
        assert not lost(source, found.text)
        for link in found.links:
            whole = source[link.source_start : link.source_end]
            if "." in whole:
                assert whole in found.text

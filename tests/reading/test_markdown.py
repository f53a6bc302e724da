# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown: its paragraphs, inline mark-up, metadata and footnotes."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Document, Kind
from desktop.reading import read_bytes
from desktop.reading.errors import NestedError
from tests.reading.fuzzing import is_sound, outcome

ARTICLE = """---
title: "Der letzte Fährmann"
author: Rike Ahlers
date: 2026-03-14
lang: de-DE
---

# Der letzte Fährmann

Seit *dreißig* Jahren setzt er über,
bei **jedem** Wetter[^1] und für [jeden](https://fluss.example/preise).

## Was bleibt

- ein Boot
- zwei Ruder
  und ein Seil

1. Erstens
2. Zweitens

> Wer wartet,
> kommt an.

| Strecke | Preis |
|---------|------:|
| hin     | 2 €   |

    Code  bleibt

<script>böse()</script>
<p>Ein <em>Absatz</em> in HTML</p>

[^1]: Nur bei Eis nicht.
    Dann ruht der Betrieb.
"""


def read(text: str) -> Document:
    return read_bytes(text.encode(), "artikel.md")


def test_article() -> None:
    document = read(ARTICLE)
    assert (document.title, document.author) == ("Der letzte Fährmann", "Rike Ahlers")
    assert (document.date, document.language) == (dt.date(2026, 3, 14), "de")
    assert [(one.kind, one.origin.role, one.text) for one in document.paragraphs] == [
        (Kind.HEADING, "", "Der letzte Fährmann"),
        (Kind.BODY, "", "Seit dreißig Jahren setzt er über, bei jedem Wetter[1] und für jeden."),
        (Kind.HEADING, "", "Was bleibt"),
        (Kind.LIST, "", "ein Boot"),
        (Kind.LIST, "", "zwei Ruder und ein Seil"),
        (Kind.LIST, "", "1. Erstens"),
        (Kind.LIST, "", "2. Zweitens"),
        (Kind.QUOTE, "", "Wer wartet, kommt an."),
        (Kind.BODY, "table-row", "Strecke | Preis"),
        (Kind.BODY, "table-row", "hin | 2 €"),
        (Kind.BODY, "", "Code bleibt"),
        (Kind.BODY, "", "Ein Absatz in HTML"),
        (Kind.BODY, "footnote", "[1] Nur bei Eis nicht. Dann ruht der Betrieb."),
    ]
    body = document.paragraphs[1]
    assert [(body.text[s.start : s.end], s.style.value, s.href) for s in body.spans] == [
        ("dreißig", "emphasis", ""),
        ("jedem", "strong", ""),
        ("jeden", "link", "https://fluss.example/preise"),
    ]


def test_text_without_metadata_takes_its_heading_for_title() -> None:
    assert read("Kopf\n====\n\nText").title == "Kopf"


def test_line_at_the_start_is_no_metadata() -> None:
    document = read("---\n\nEin Text nach einer Linie\n\n---\n\nund noch einer")
    assert [one.text for one in document.paragraphs] == [
        "Ein Text nach einer Linie",
        "und noch einer",
    ]


def test_marks_in_code_stay() -> None:
    document = read("```\nx[^1] = y\n[^2]: z\n```\n")
    assert document.paragraphs[0].text == "x[^1] = y [^2]: z"


def test_only_what_has_a_note_is_the_mark_of_one() -> None:
    document = read(
        "Mit `[^abc]`[^1] und ```[^1]:```.\n\n```x```\n\n[^1]: Die Note\nin zwei Zeilen.\n"
    )
    assert [one.text for one in document.paragraphs] == [
        "Mit [^abc][1] und [^1]:.",
        "x",
        "[1] Die Note in zwei Zeilen.",
    ]


def test_text_of_windows() -> None:
    document = read_bytes("Schöne *Grüße*\r\n\r\naus Köln".encode("cp1252"), "gruss.md")
    assert [one.text for one in document.paragraphs] == ["Schöne Grüße", "aus Köln"]
    assert document.encoding == "cp1252"


def test_quotations_within_quotations_are_read() -> None:
    assert read("> " * 60 + "tief").paragraphs[0].text == "tief"


def test_bottomless_nesting_is_bounded() -> None:
    assert isinstance(outcome(("> " * 20_000 + "tief").encode(), "tief.md"), NestedError)
    assert is_sound(outcome(("[" * 50_000 + "tief").encode(), "tief.md"))
    assert is_sound(outcome(("*a **b " * 5_000).encode(), "tief.md"))


@given(st.text("#*_>-`[]()^!|\\<>&:~= \n\tabä1.", max_size=300))
def test_any_text_gives_a_document_or_a_sentence(text: str) -> None:
    assert is_sound(outcome(text.encode(), "x.md"))


@given(st.lists(st.text("abcäöü", min_size=1), min_size=1, max_size=30))
def test_no_word_is_lost(words: list[str]) -> None:
    source = "\n\n".join(words)
    assert [one.text for one in read(source).paragraphs] == words


@pytest.mark.parametrize("rule", ["---", "***", "_ _ _"])
def test_a_rule_ends_a_note(rule: str) -> None:
    document = read(f"Mit Note.[^1]\n\n[^1]: Die Note.\n{rule}\nEin Absatz.\n")
    assert [one.text for one in document.paragraphs if one.origin.role != "footnote"] == [
        "Mit Note.[1]",
        "Ein Absatz.",
    ]

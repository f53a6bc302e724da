# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks and properties to documents."""

import datetime as dt
from itertools import islice

import pytest

from desktop.document import Kind, Repair, RepairKind, Span, Style
from desktop.reading.assembly import (
    Block,
    Chunk,
    Properties,
    assembled,
    assembled_parts,
    block,
    cut,
    footnote,
    language_code,
    listed,
    looks_like_heading,
    stated_date,
)
from desktop.reading.errors import EmptyError, OverblownError
from desktop.reading.runs import Passage
from desktop.reading.source import whole


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2026-03-14", dt.date(2026, 3, 14)),
        ("2026-03-14T09:30:00Z", dt.date(2026, 3, 14)),
        ("D:20260314093000+01'00'", dt.date(2026, 3, 14)),
        ("20260314", dt.date(2026, 3, 14)),
        ("2026", None),
        ("2026-03", None),
        ("2026-02-30", None),
        ("0000-00-00", None),
        ("0101-01-01T00:00:00+00:00", None),
        ("gestern", None),
    ],
)
def test_dates(text: str, date: dt.date | None) -> None:
    assert stated_date(text) == date


def test_languages() -> None:
    assert [language_code(text) for text in ("de-DE", "DE", "de_AT", "deu", "x", "")] == [
        "de", "de", "de", "", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Das Wehr", "Das Wehr"),
        ("Microsoft Word - Das Wehr.doc", ""),
        ("wehr.indd", ""),
        ("Unbenannt 1", ""),
        ("Unknown Title", ""),
        ("Dokument2", ""),
        ("Dokumente der Zeit", "Dokumente der Zeit"),
        ("/home/rike/wehr", ""),
        (" a\u00ad\n b ", "a b"),
    ],
)
def test_what_programs_write_in_place_of_a_title(title: str, kept: str) -> None:
    assert assembled([Block("x")], Properties(title), "a").title == kept


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Das Wehr | Sandkuhler Blatt", "Das Wehr"),
        ("Das Wehr – Blatt", "Das Wehr"),
        ("Das Wehr bleibt - noch", "Das Wehr bleibt - noch"),
        ("Das Wehr-Blatt", "Das Wehr-Blatt"),
    ],
)
def test_the_site_behind_the_title_of_a_printed_page(title: str, kept: str) -> None:
    blocks = [Block("Start"), Block("Das Wehr", Kind.HEADING), Block("Es rauscht.")]
    assert assembled(blocks, Properties(title), "a").title == kept
    assert assembled(blocks, Properties(title, deliberate=True), "a").title == title


def test_the_first_heading_is_the_title_where_there_is_none() -> None:
    blocks = [Block("x"), Block("Kopf", Kind.HEADING), Block("Fuß", Kind.HEADING)]
    assert assembled(blocks, Properties(author="Windows User"), "a").title == "Kopf"
    assert assembled(blocks, Properties(author="Windows User"), "a").author == ""


def test_places_count_anew_on_each_page_and_in_each_chapter() -> None:
    blocks = [Block("ab", page=1), Block("c", page=1), Block("d", page=2), Block("e", chapter="x")]
    origins = [p.origin for p in assembled(blocks, Properties(), "a").paragraphs]
    assert [(o.page, o.chapter, o.start, o.end) for o in origins] == [
        (1, "", 0, 2), (1, "", 3, 4), (2, "", 0, 1), (None, "x", 0, 1),
    ]  # fmt: skip


def test_nothing_or_a_date_alone_is_empty() -> None:
    for blocks in ([], [Block("date 2026-03-14")]):
        with pytest.raises(EmptyError):
            assembled(blocks, Properties(), "a")


def test_a_work_without_end_is_given_up() -> None:
    chunks = (Chunk([Block("x" * 1_000_000)], 0.01) for _ in range(100))
    parts = assembled_parts(chunks, Properties(), "a")
    with pytest.raises(OverblownError):
        whole(islice(parts, 31))


def test_labels_move_spans() -> None:
    passage = Passage("ab", (Span(1, 2, Style.STRONG),))
    assert block(passage, Kind.LIST, label="1.") == Block(
        "1. ab", Kind.LIST, (Span(4, 5, Style.STRONG),)
    )
    assert block(passage, label=" 1.\u00a0\n2.\u00ad ").text == "1. 2. ab"
    assert [one.text for one in footnote([Block("a"), Block("b")], "[1]")] == ["[1] a", "b"]


def test_cutting_moves_spans_and_repairs() -> None:
    whole = Block(
        "– ab cd",
        spans=(Span(0, 1, Style.STRONG), Span(1, 4, Style.EMPHASIS)),
        repairs=(Repair(1, RepairKind.JOINED_LINE), Repair(5, RepairKind.JOINED_LINE)),
    )
    assert cut(whole, 2) == Block(
        "ab cd",
        spans=(Span(0, 2, Style.EMPHASIS),),
        repairs=(Repair(3, RepairKind.JOINED_LINE),),
    )


def test_items_by_their_marks() -> None:
    assert listed(Block("• ab")) == Block("ab", Kind.LIST)
    assert listed(Block("2. ab")) == Block("2. ab", Kind.LIST)
    assert listed(Block("5. Mai")) == Block("5. Mai")


def test_headings_by_their_looks() -> None:
    bold = Passage("Alles neu", (Span(0, 9, Style.STRONG),))
    assert looks_like_heading(bold)
    assert not looks_like_heading(bold._replace(spans=()))
    assert not looks_like_heading(Passage("Alles neu.", (Span(0, 10, Style.STRONG),)))

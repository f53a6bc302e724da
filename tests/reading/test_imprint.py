# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote an article and when stands in a line of its own; sentences say nothing of it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Kind
from desktop.reading import read_text
from desktop.reading.assembly import Block, Properties, assembled
from desktop.reading.imprint import Imprint, imprint, stated

DAY = dt.date(2026, 3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Berlin, 3. März 2026",
        "Hollenbrück, den 03.03.2026",
        "Stand: 03.03.2026",
        "Stand 3.3.2026",
        "Dienstag, 3. März 2026, 14:30 Uhr",
        "Veröffentlicht am 3. März 2026",
        "Zuletzt aktualisiert: 3. Mrz. 2026 14.30 Uhr",
        "3. März 2026",
        "2026-03-03",
        "March 3, 2026",
        "Frankfurt am Main, 3. März 2026",
        "03.03.2026 | 14:30 Uhr",
    ],
)
def test_lines_with_a_date(text: str) -> None:
    assert imprint(text) == Imprint("", DAY)


@pytest.mark.parametrize(
    ("text", "author", "date"),
    [
        ("Von Rike Ahlers", "Rike Ahlers", None),
        ("Von Rike Ahlers, Hollenbrück", "Rike Ahlers", None),
        ("VON Rike Ahlers und Jan-Ole Brandt", "Rike Ahlers und Jan-Ole Brandt", None),
        ("Von Rike Ahlers | 3. März 2026", "Rike Ahlers", DAY),
        ("Von Rike Ahlers, Jan Brandt, 03.03.2026", "Rike Ahlers, Jan Brandt", DAY),
        ("Text: Hans von der Heide", "Hans von der Heide", None),
    ],
)
def test_lines_with_a_name(text: str, author: str, date: dt.date | None) -> None:
    assert imprint(text) == Imprint(author, date)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Am 3. März 2026 brannte es in der Altstadt.",
        "Der Rat tagte am 3. März 2026",
        "Von Berlin nach Hamburg fährt kein Zug mehr.",
        "Von nun an ist alles anders",
        "Von Rike Ahlers stammt der Satz, den alle kennen.",
        "31. Februar 2026",
        "Berlin, Hamburg, München",
        "Stand der Dinge",
        "Wie der Rat am 03.03.2026, nach langer Nacht, entschied",
    ],
)
def test_other_lines_say_nothing(text: str) -> None:
    assert imprint(text) == Imprint()


def test_the_line_at_the_end() -> None:
    assert stated("Stand: 3. März 2026") == DAY
    assert stated("(Stand: 03.03.2026)") == DAY
    assert stated("3. März 2026") is None
    assert stated("Stand: 31.02.2026") is None


@given(st.text(max_size=200))
def test_no_line_is_too_strange(text: str) -> None:
    assert isinstance(imprint(text), Imprint)
    stated(text)


def blocks(*texts: str) -> list[Block]:
    heading = Block("Der Rat tagt", Kind.HEADING)
    body = [Block(f"Das ist Absatz {n} des Artikels, und er sagt wenig.") for n in range(20)]
    return [heading, *(Block(text) for text in texts), *body]


FILE = Properties("Der Rat", "user4711", "2019-01-02")


def test_what_the_text_says_wins_over_the_file() -> None:
    found = assembled(blocks("Von Rike Ahlers", "Berlin, 3. März 2026"), FILE, "a.docx")
    assert (found.author, found.date) == ("Rike Ahlers", DAY)
    assert found.paragraphs[1].text == "Von Rike Ahlers"


def test_what_the_file_says_stands_where_the_text_says_nothing() -> None:
    found = assembled(blocks(), FILE, "a.docx")
    assert (found.author, found.date) == ("user4711", dt.date(2019, 1, 2))


def test_the_end_may_say_it() -> None:
    found = assembled([*blocks(), Block("Stand: 03.03.2026")], FILE, "a.docx")
    assert found.date == DAY


def test_a_date_in_the_middle_says_nothing() -> None:
    body = blocks()
    body.insert(12, Block("Berlin, 3. März 2026"))
    assert assembled(body, FILE, "a.docx").date == dt.date(2019, 1, 2)


def test_plain_text_has_it_too() -> None:
    found = read_text(
        "Der Rat tagt\n\nVon Rike Ahlers, 3. März 2026\n\nDer Rat der Stadt tagte gestern bis spät."
    )
    assert (found.author, found.date) == ("Rike Ahlers", DAY)

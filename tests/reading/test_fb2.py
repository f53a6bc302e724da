# SPDX-License-Identifier: GPL-3.0-or-later
"""FictionBook: real files first, then what novels hold."""

import datetime as dt

import pytest
from hypothesis import given, settings

from desktop.document import Document, Kind, SynopseError
from desktop.reading import read, read_bytes
from desktop.reading.errors import DamagedError, EmptyError, LongParagraphError
from tests.reading.articles import ARTICLES, FILES, Expected, expected, found
from tests.reading.fuzzing import damaged, is_sound, outcome
from tests.reading.zips import zipped

_SPACES = (
    'xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink"'
)


def book(body: str, about: str = "") -> bytes:
    text = (
        '<?xml version="1.0" encoding="windows-1252"?>'
        f"<FictionBook {_SPACES}><description><title-info>{about}</title-info></description>"
        f"{body}</FictionBook>"
    )
    return text.encode("cp1252")


def opened(body: str, about: str = "") -> Document:
    return read_bytes(book(body, about), "roman.fb2")


@pytest.mark.parametrize("article", ARTICLES)
def test_gives_the_paragraphs_of_the_article(article: str) -> None:
    document = read(FILES / f"{article}-pandoc.fb2")
    assert found(document) == expected(article)
    assert (document.author, document.language) == ("Rike Ahlers", "de")


def test_what_the_book_says_of_itself() -> None:
    about = (
        "<author><first-name>Rike</first-name><last-name>Ahlers</last-name></author>"
        "<author><nickname>Mühle</nickname></author><book-title>Das Wehr</book-title>"
        '<date value="2026-03-14">März</date><lang>de-AT</lang>'
    )
    document = opened("<body><section><p>Größe</p></section></body>", about)
    assert (document.title, document.author) == ("Das Wehr", "Rike Ahlers, Mühle")
    assert (document.date, document.language) == (dt.date(2026, 3, 14), "de")
    assert [paragraph.text for paragraph in document.paragraphs] == ["Größe"]


def test_chapters_verses_and_quotations() -> None:
    body = (
        "<body><section><title><p>Eins</p><p>Am Fluss</p></title><epigraph><p>Wasser.</p>"
        "</epigraph><p>– Ja, sagte er.</p><poem><stanza><v>Vers</v><v>Reim</v></stanza></poem>"
        "<subtitle>* * *</subtitle><p>2. zweitens</p></section></body>"
    )
    document = opened(body)
    assert found(document) == [
        Expected(Kind.HEADING, "", "Eins"),
        Expected(Kind.HEADING, "", "Am Fluss"),
        Expected(Kind.QUOTE, "", "Wasser."),
        Expected(Kind.BODY, "", "– Ja, sagte er."),
        Expected(Kind.BODY, "", "Vers"),
        Expected(Kind.BODY, "", "Reim"),
        Expected(Kind.HEADING, "", "* * *"),
        Expected(Kind.LIST, "", "2. zweitens"),
    ]
    assert document.paragraphs[-1].origin.chapter == "Eins Am Fluss"


def test_notes_follow_the_paragraph_that_refers_to_them() -> None:
    body = (
        '<body><section><p>Satz.<a l:href="#n1" type="note">1</a></p><p>Weiter.</p></section>'
        '</body><body name="notes"><section id="n1"><title><p>1</p></title><p>Dazu.</p></section>'
        "<section><p>Lose.</p></section><section><p>Auch.</p></section></body>"
    )
    assert found(opened(body)) == [
        Expected(Kind.BODY, "", "Satz.[1]"),
        Expected(Kind.BODY, "footnote", "[1] Dazu."),
        Expected(Kind.BODY, "", "Weiter."),
        Expected(Kind.BODY, "footnote", "Lose."),
        Expected(Kind.BODY, "footnote", "Auch."),
    ]


def test_pictures_are_left_out_however_large() -> None:
    picture = f'<binary id="x">{"QUJD" * 4_000_000}</binary>'
    document = opened(f"<body><section><p>Text.</p></section></body>{picture}")
    assert [paragraph.text for paragraph in document.paragraphs] == ["Text."]


def test_a_book_in_an_archive_of_its_own() -> None:
    data = zipped({"roman.fb2": book("<body><p>Text.</p></body>")})
    assert [p.text for p in read_bytes(data, "roman.fb2.zip").paragraphs] == ["Text."]
    with pytest.raises(DamagedError):
        read_bytes(zipped({"a.fb2": b"", "b.fb2": b""}), "zwei.fb2.zip")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(book("<body/>"), EmptyError, id="nothing"),
        pytest.param(book("<body><p>x</p></body>")[:-20], DamagedError, id="truncated"),
        pytest.param(book("<p>" * 4000 + "</p>" * 4000), DamagedError, id="deep"),
        pytest.param(
            book("<body><p>" + "Wort " * 2_100_000 + "</p></body>"), LongParagraphError, id="long"
        ),
        pytest.param(
            b'<!DOCTYPE a [<!ENTITY b "c">]>' + book("<body/>")[44:], DamagedError, id="entities"
        ),
        pytest.param(b"<?xml version='1.0'?><a><FictionBook/></a>", DamagedError, id="within"),
    ],
)
def test_bad_books_are_refused_in_words(data: bytes, error: type[SynopseError]) -> None:
    with pytest.raises(error) as refusal:
        read_bytes(data, "roman.fb2")
    assert refusal.value.title.endswith(".")


@settings(max_examples=80)
@given(data=damaged((FILES / "hafen-pandoc.fb2").read_bytes()))
def test_any_damage_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "roman.fb2"))

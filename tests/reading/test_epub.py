# SPDX-License-Identifier: GPL-3.0-or-later
"""E-books: real files first, then books as Calibre and publishers build them."""

import datetime as dt

import pytest
from hypothesis import given, settings

from desktop.document import Document, Kind, SynopseError
from desktop.reading import read, read_bytes
from desktop.reading.errors import DamagedError, EmptyError, OverblownError, ProtectedError
from tests.reading.articles import ARTICLES, FILES, Expected, expected, found, notes_last
from tests.reading.epubs import epub
from tests.reading.fuzzing import damaged, is_sound, outcome
from tests.reading.zips import zipped


def point(title: str, src: str) -> str:
    return f"<navPoint><navLabel><text>{title}</text></navLabel><content src='{src}'/></navPoint>"


def opened(pages: dict[str, str], **options: str) -> Document:
    return read_bytes(epub(pages, **options), "buch.epub")


@pytest.mark.parametrize("article", ARTICLES)
def test_gives_the_paragraphs_of_the_article(article: str) -> None:
    document = read(FILES / f"{article}-pandoc.epub")
    assert found(document) == notes_last(expected(article))
    assert (document.author, document.language) == ("Rike Ahlers", "de")
    assert document.title == expected(article)[0].text


def test_what_the_book_says_of_itself() -> None:
    document = opened({"a": "<body><p>Text.</p></body>"})
    assert (document.title, document.author) == ("Das Wehr", "Rike Ahlers")
    assert (document.date, document.language) == (dt.date(2026, 3, 14), "de")


def test_paragraphs_know_their_chapters_and_places() -> None:
    document = opened(
        {
            "a": '<body><h1>Eins</h1><p>Erster.</p><h2 id="z">Zwei</h2><p>Zweiter.</p></body>',
            "b": "<body><p>Dritter.</p></body>",
            "c d": "<body><p>Vierter.</p></body>",
        },
        ncx=point("Eins", "a.xhtml") + point("Zwei", "a.xhtml#z") + point("Drei", "c%20d.xhtml"),
    )
    places = [(p.text, p.origin.chapter, p.origin.start) for p in document.paragraphs]
    assert places == [
        ("Eins", "Eins", 0), ("Erster.", "Eins", 5), ("Zwei", "Zwei", 0), ("Zweiter.", "Zwei", 5),
        ("Dritter.", "Zwei", 14), ("Vierter.", "Drei", 0),
    ]  # fmt: skip


def test_covers_title_pages_and_contents_are_left_out() -> None:
    document = opened(
        {
            "cover": '<body epub:type="cover"><p>Deckel</p></body>',
            "titel": '<body><section epub:type="titlepage"><p>Das Wehr</p></section></body>',
            "inhalt": "<body><p>Kapitel 1</p></body>",
            "a": "<body><p>Text.</p></body>",
        },
        guide='<reference type="toc" href="inhalt.xhtml"/>',
    )
    assert [paragraph.text for paragraph in document.paragraphs] == ["Text."]


def test_named_characters_pictures_and_lists() -> None:
    body = (
        '<body><p>Gr&uuml;&szlig;e&nbsp;aus&shy;dr&uuml;cklich<img src="x.png"/></p>'
        '<ol start="3"><li><p>drei</p><p>noch</p></li><li>vier</li></ol>'
        '<ol type="a"><li value="2">b</li></ol></body>'
    )
    assert found(opened({"a": body})) == [
        Expected(Kind.BODY, "", "Grüße ausdrücklich"),
        Expected(Kind.LIST, "", "3. drei"),
        Expected(Kind.LIST, "", "noch"),
        Expected(Kind.LIST, "", "4. vier"),
        Expected(Kind.LIST, "", "b. b"),
    ]


def test_notes_in_a_file_of_their_own_keep_their_marks() -> None:
    pages = {
        "a": '<body><p>Satz.<a epub:type="noteref" href="n.xhtml#n7">7</a></p></body>',
        "n": '<body><aside epub:type="footnote" id="n7"><p>Dazu.</p></aside></body>',
    }
    assert found(opened(pages)) == [
        Expected(Kind.BODY, "", "Satz.[7]"),
        Expected(Kind.BODY, "footnote", "[7] Dazu."),
    ]


def _locked(algorithm: str) -> bytes:
    encryption = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData>'
        f'<EncryptionMethod Algorithm="{algorithm}"/></EncryptedData></encryption>'
    )
    return epub({"a": "<body><p>x</p></body>"}, more={"META-INF/encryption.xml": encryption})


def test_what_calibre_makes_of_a_book() -> None:
    pages = {
        "titlepage": "<body><div><svg><image/></svg></div></body>",
        "s_000": "<body><p><b>Rike Ahlers</b></p><p><b>Das Wehr</b></p></body>",
        "s_001": '<body><h1 id="p1">Eins</h1><p>Es rauscht.<a href="s_002.xhtml#p9"><sup '
        'class="calibre8">1</sup></a> Der Raum hat 12 m<sup>2</sup>.</p></body>',
        "s_002": '<body><p id="p9"><a href="s_001.xhtml#p1"><sup>1</sup></a> Sagt man.</p></body>',
    }
    found = read_bytes(epub(pages), "wehr.epub")
    assert [one.text for one in found.paragraphs] == [
        "Eins",
        "Es rauscht.[1] Der Raum hat 12 m².",
        "[1] Sagt man.",
    ]


def test_hidden_fonts_are_no_copy_protection() -> None:
    document = read_bytes(_locked("http://www.idpf.org/2008/embedding"), "buch.epub")
    assert [paragraph.text for paragraph in document.paragraphs] == ["x"]


BOMB = epub({"a": "<body><p>" + "a" * 70_000_000 + "</p></body>"})


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(
            _locked("http://www.w3.org/2001/04/xmlenc#aes128-cbc"), ProtectedError, id="protected"
        ),
        pytest.param(epub({"a": "<body/>"}), EmptyError, id="nothing"),
        pytest.param(epub({}), DamagedError, id="no pages"),
        pytest.param(epub({"a": "<body><p>x</p></body>"})[:-40], DamagedError, id="truncated"),
        pytest.param(
            zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": "<a/>"}),
            DamagedError,
            id="no package",
        ),
        pytest.param(BOMB, OverblownError, id="bomb"),
    ],
)
def test_bad_books_are_refused_in_words(data: bytes, error: type[SynopseError]) -> None:
    with pytest.raises(error) as refusal:
        read_bytes(data, "buch.epub")
    assert refusal.value.title.endswith(".")


@settings(max_examples=80)
@given(data=damaged((FILES / "hafen-pandoc.epub").read_bytes()))
def test_any_damage_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "buch.epub"))

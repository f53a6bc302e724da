# SPDX-License-Identifier: GPL-3.0-or-later
"""Web pages: what is recognised, what they say of themselves, and what no page may do."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document import Document, Kind
from desktop.reading import read, read_bytes
from desktop.reading.errors import EmptyError, NestedError, NotTextError, TooLargeError
from desktop.reading.html import HtmlReader, read_page
from tests.reading.articles import ARTICLES, FILES, expected, found, notes_last
from tests.reading.fuzzing import damaged, is_sound, outcome

PAGES = Path(__file__).parent / "pages"
TEXT = (
    "<p>Der Fluss führt so wenig Wasser wie seit dreißig Jahren nicht mehr, und das im April, wenn "
    "in den Bergen noch der Schnee schmilzt.</p><p>Die Fähre liegt still.</p>"
)


def texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


@pytest.mark.parametrize("article", ARTICLES)
@pytest.mark.parametrize("suffix", ["html", "md"])
def test_files_that_pandoc_wrote(article: str, suffix: str) -> None:
    document = read(FILES / f"{article}-pandoc.{suffix}")
    assert notes_last(found(document)) == notes_last(expected(article))
    assert document.title == expected(article)[0].text


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<!DOCTYPE html><p>Text", "a.txt"),
        (b"\xef\xbb\xbf\n <HTML><body>Text", "a"),
        ("<html><p>Grüße".encode("utf-16"), "a.dat"),
        (b'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>T</p></html>', "a"),
        (b"<p>Nur ein Absatz", "a.htm"),
        (b"<!-- saved from url=(0014)about:internet -->\n<html><p>T", "a.html"),
    ],
)
def test_pages_are_recognised(data: bytes, name: str) -> None:
    assert HtmlReader().recognises(data, name)
    assert read_bytes(data, name).paragraphs


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"Ein Text \xc3\xbcber <html> und mehr", "a.txt"),
        (b"%PDF-1.7 <html>", "a.html"),
        (b'<?xml version="1.0"?><tmx version="1.4"></tmx>', "a.tmx"),
    ],
)
def test_other_files_are_no_pages(data: bytes, name: str) -> None:
    assert not HtmlReader().recognises(data, name)


def test_linked_data_comes_first() -> None:
    linked = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "Zeitung"},
            {
                "@type": ["NewsArticle"],
                "headline": "Niedrig&shy;wasser &amp; Folgen",
                "datePublished": "2026-04-03T06:00:00+02:00",
                "author": [{"@type": "Person", "name": "Ada Beispiel"}, "Max Muster"],
            },
        ],
    }
    source = (
        "<html lang=de-AT><head><title>Wasser - Zeitung</title><meta name=date content=2020-01-01>"
        f"<script type='application/ld+json'>{json.dumps(linked)}</script>"
        f"<script type='application/ld+json'>{{kaputt</script></head><body>"
        f"<h2>Zeitung</h2><h1>Niedrigwasser &amp; Folgen</h1>{TEXT}</body></html>"
    )
    document = read_page(source, "a.html")
    assert document.title == "Niedrigwasser & Folgen"
    assert document.author == "Ada Beispiel, Max Muster"
    assert document.date == dt.date(2026, 4, 3)
    assert document.language == "de"


@pytest.mark.parametrize(
    ("head", "top", "date"),
    [
        ("<meta property='article:published_time' content='2026-02-01T10:00Z'>", "", (2026, 2, 1)),
        ("<meta name=date content='3. März 2026'>", "", (2026, 3, 3)),
        ("", "<time datetime='2026-05-06T10:00'>gestern</time>", (2026, 5, 6)),
        ("", "<p>Stand: 7.8.2026, 10:31 Uhr</p>", (2026, 8, 7)),
        ("", "<p>Veröffentlicht am 9. September 2026</p>", (2026, 9, 9)),
        ("", "<p>Aktualisiert am 31.2.2026</p>", None),
        ("<meta name=date content='gestern'>", "", None),
    ],
)
def test_date(head: str, top: str, date: tuple[int, int, int] | None) -> None:
    document = read_page(f"<head>{head}</head><body><h1>Kopf</h1>{top}{TEXT}</body>", "a.html")
    assert document.date == (dt.date(*date) if date else None)
    assert texts(document)[0] == "Kopf"
    assert texts(document)[-2:] == texts(read_page(TEXT, "a.html"))


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Von Ada Beispiel", "Ada Beispiel"),
        ("Von Ada Beispiel und Max von Muster, Berlin", "Ada Beispiel und Max von Muster, Berlin"),
        ("Ein Kommentar von Ada Beispiel", "Ada Beispiel"),
        ("<a rel=author href='/ada'>Ada Beispiel</a>", "Ada Beispiel"),
    ],
)
def test_author(line: str, author: str) -> None:
    document = read_page(f"<h1>Kopf</h1><p>{line}</p>{TEXT}", "a.html")
    assert document.author == author
    assert len(document.paragraphs) == 3


def test_sentence_that_begins_with_von_is_no_byline() -> None:
    document = read_page(f"<h1>Kopf</h1>{TEXT}<p>Von hier aus sieht man die Fähre.</p>", "a.html")
    assert document.author == ""
    assert texts(document)[-1] == "Von hier aus sieht man die Fähre."


def test_paragraphs_that_only_look_like_furniture_are_kept() -> None:
    body = (
        "<h2>Mehr über den Fluss</h2><p>Zum Thema Wasser hat jeder im Dorf eine Meinung, und "
        "keiner behält sie für sich.</p><p>Lesen Sie auch gern am Wasser? Viele tun es.</p>"
        "<p>Anzeige erstattet hat niemand.</p><div class=kommentar><p>Nein.</p></div>"
    )
    document = read_page(f"<article><h1>Kopf</h1>{TEXT}{body}</article>", "a.html")
    assert len(document.paragraphs) == 3 + 5


def test_leading_article_is_read_though_it_is_called_comment() -> None:
    source = f"<body><div class='kommentar comment'><h1>Kopf</h1>{TEXT}</div></body>"
    assert len(read_page(source, "a.html").paragraphs) == 3


def test_page_of_links_is_read_whole() -> None:
    source = "<nav><a href=/a>Eins</a> <a href=/b>Zwei</a></nav><footer>Impressum</footer>"
    assert " ".join(texts(read_page(source, "a.html"))) == "Eins Zwei Impressum"


def test_origin_counts_in_the_text_of_the_article() -> None:
    document = read_page(f"<h1>Kopf</h1>{TEXT}", "a.html")
    text = "\n".join(texts(document))
    assert [text[one.origin.start : one.origin.end] for one in document.paragraphs] == texts(
        document
    )


def test_addresses_of_links() -> None:
    body = TEXT.replace("Fähre", "<a href='faehre.html'>Fähre</a>")
    saved = "<!-- saved from url=(0034)https://zeitung.example/ort/a.html -->\n<html>"
    (link,) = read_page(saved + body, "a.html").paragraphs[1].spans
    assert link.href == "https://zeitung.example/ort/faehre.html"
    assert read_page(body, "a.html").paragraphs[1].spans == ()


def test_list_of_sources_in_a_text_is_kept() -> None:
    source = f"<article><h1>Kopf</h1>{TEXT}<ul><li>Pegel, 1990</li><li><a href=/b>Atlas</a></ul>"
    document = read_page(source, "a.html")
    assert [one.text for one in document.paragraphs if one.kind is Kind.LIST] == [
        "Pegel, 1990",
        "Atlas",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "<html><head><title>Leer</title></head><body><script>x()</script></body></html>",
        "<html><body><nav></nav><p>&nbsp;</p></body></html>",
        "<html>",
    ],
)
def test_page_without_text_is_empty(source: str) -> None:
    with pytest.raises(EmptyError):
        read_bytes(source.encode(), "leer.html")


def test_endless_nesting_is_refused() -> None:
    with pytest.raises(NestedError):
        read_bytes(b"<html>" + b"<div>" * 100_000, "tief.html")


def test_linked_data_without_end_is_passed_over() -> None:
    deep = "<script type='application/ld+json'>" + "[" * 100_000 + "</script>"
    assert len(read_page(deep + TEXT, "a.html").paragraphs) == 2


@pytest.mark.parametrize("name", ["{x", "\x01href", "a\x0bb", "<b", "x:y:z", "ü"])
def test_strange_names_of_attributes_do_no_harm(name: str) -> None:
    source = f"<html><h1 {name}='1'>Kopf</h1><p class=a {name}>" + TEXT
    assert texts(read_page(source, "a.html"))[-2:] == texts(read_page(TEXT, "a.html"))


def test_page_that_is_too_large_is_refused() -> None:
    with pytest.raises(TooLargeError):
        read_bytes(b"<html><p>" + b"Wort " * 13_000_000, "gross.html")


def test_picture_called_a_page_is_named() -> None:
    with pytest.raises(NotTextError, match="PNG"):
        read_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50), "bild.html")


def test_names_with_characters_that_no_file_may_have() -> None:
    page = "<html><body><div class='a&#11;b&#1;'><p id='&#12;'>Ein Satz steht hier.</p></div>"
    assert [one.text for one in read_bytes(page.encode(), "x.html").paragraphs] == [
        "Ein Satz steht hier."
    ]


@pytest.mark.parametrize("name", ["rundfunk", "lokalblatt"])
def test_truncated_pages_give_a_document_or_a_sentence(name: str) -> None:
    data = (PAGES / f"{name}.html").read_bytes()
    for end in range(1, len(data), 211):
        assert is_sound(outcome(data[:end], "x.html"))


@settings(max_examples=40)
@given(st.sampled_from(sorted(PAGES.glob("*.html"))).flatmap(lambda p: damaged(p.read_bytes())))
def test_damaged_page_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "x.html"))


_PIECES = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        "<p> </p> <div\tclass=teaser> </div> <h1> <h2> </h1> <ul> <ol\tstart=7> <li> <a\thref=/x> "
        "</a> <nav> <table> <tr> <td> <article> <aside\tclass=infobox> <!-- --> <b> <blockquote> "
        "<span> <meta\tname=date\tcontent=1.2.2026> <sup><a\thref=#n>1</a> <p\tid=n> <time> "
        '<script\ttype=\'application/ld+json\'>{"@type":"Article"} </script> <base\thref=http://[>'.split()
    ),
)


@settings(max_examples=60)
@given(st.lists(_PIECES, max_size=40).map("".join))
def test_any_page_gives_a_document_or_a_sentence(source: str) -> None:
    assert is_sound(outcome(source.encode("utf-8", "replace"), "x.html"))


LONG = "Der Hafen liegt seit Jahren still, und niemand weiß, wann dort wieder ein Schiff festmacht."
SAID = f"Zum Thema Rente sagte der Minister: {LONG} {LONG}"


@pytest.mark.parametrize(
    ("piece", "kept"),
    [
        ("<blockquote>Ja.</blockquote>", "Ja."),
        ("<h2>Von Marx zu Lenin</h2>", "Von Marx zu Lenin"),
        (
            f"<p>{SAID}</p><p>Der <a href='https://a.de/x'>Entwurf im Wortlaut</a> liegt vor.</p>",
            SAID,
        ),
    ],
)
def test_what_only_sounds_like_furniture_is_kept(piece: str, kept: str) -> None:
    page = (
        f"<html><body><article><h1>A</h1><p>{LONG}</p><p>{LONG}</p>{piece}<p>{LONG}</p></article>"
    )
    assert kept in [p.text for p in read_bytes(page.encode(), "a.html").paragraphs]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text from bytes and the clipboard: dates, titles, kinds, and what must always hold."""

import datetime as dt
import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.document import Kind, SynopseError
from desktop.reading import read, read_bytes, read_text, suffixes
from desktop.reading.errors import EmptyError, TooLargeError
from desktop.reading.lines import clean
from desktop.reading.plain import PlainReader

ARTICLE = """ date 2025-03-04 Die Stadt Altdorf baut einen Radweg.

Er soll im Herbst fertig sein, teilte das Bauamt mit.

Anwohner sind zufrieden

Viele hatten lange darauf gewartet. "Endlich", sagte eine Frau.
"""
PIECES = st.sampled_from(
    ["Das Haus", "der ", "\n", "\n\n", "\r\n", "\r", "\t", " ", "\u00a0", "\u00ad", "-", "- ", "> ",
     "1. ", "Nord-\nSüd", "Ver-\nbot", "und", ".", ",", "😀", "a\u0308", "\f", "\u2028", "\x07",
     "X"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join))


def texts(document):
    return [paragraph.text for paragraph in document.paragraphs]


def kinds(text):
    return [paragraph.kind for paragraph in read_text(text).paragraphs]


def test_an_article_with_date_and_heading():
    document = read_bytes(ARTICLE.encode(), "radweg.txt")
    assert document.date == dt.date(2025, 3, 4)
    assert document.title == ""
    assert document.file == "radweg.txt"
    assert document.encoding == "utf-8"
    assert document.sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert texts(document)[0] == "Die Stadt Altdorf baut einen Radweg."
    headings = [p.text for p in document.paragraphs if p.kind is Kind.HEADING]
    assert headings == ["Anwohner sind zufrieden"]


@pytest.mark.skipif("SYNOPSE_SEEDS" not in os.environ, reason="SYNOPSE_SEEDS names no folder")
def test_the_readers_own_article():
    path = Path(os.environ["SYNOPSE_SEEDS"]) / "000_5034ab9fdd511860.txt"
    document = read(path)
    assert document.date == dt.date(2026, 1, 28)
    assert len(document.paragraphs) == 8
    assert sum(paragraph.kind is Kind.HEADING for paragraph in document.paragraphs) == 1


def test_the_first_heading_is_the_title():
    document = read_text("Neuer Radweg\n\nDie Stadt baut einen Weg am Fluss.")
    assert document.title == "Neuer Radweg"
    assert document.paragraphs[0].kind is Kind.HEADING


def test_origins_are_offsets_into_the_decoded_text():
    document = read_bytes(b"\xef\xbb\xbf" + ARTICLE.encode(), "a.txt")
    for paragraph in document.paragraphs:
        assert clean(ARTICLE[paragraph.origin.start : paragraph.origin.end]) == paragraph.text


def test_lists_lose_their_bullets_and_keep_their_numbers():
    document = read_text("- erstens\n-   zweitens und\n  drittens\n\n1. Antrag\n2. Antwort")
    assert texts(document) == ["erstens", "zweitens und drittens", "1. Antrag", "2. Antwort"]
    assert {paragraph.kind for paragraph in document.paragraphs} == {Kind.LIST}
    assert [repair.offset for repair in document.paragraphs[1].repairs] == [len("zweitens und ")]


def test_quoted_lines_of_a_mail_are_one_quote():
    document = read_text("Hallo,\n\n> Wann kommst\n> du denn?\n\num acht.")
    assert texts(document) == ["Hallo,", "Wann kommst du denn?", "um acht."]
    assert document.paragraphs[1].kind is Kind.QUOTE


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag",  # Nothing below it.
        "Sehr geehrte Damen und Herren,\n\nwir danken Ihnen für das Schreiben.",
        "Es folgt eine Liste:\n\nWir danken Ihnen für das Schreiben.",
        "Warum nicht?\n\nWir danken Ihnen für das Schreiben.",
        "Wir danken Ihnen.\n\nMit freundlichen Grüßen\n\nAnna Beispiel",
        "Herrn\nMax Muster\nLindenweg 5\n12345 Altdorf\n\nIhr Antrag wurde geprüft.",
        "und so weiter\n\nWir danken Ihnen für das Schreiben.",
        "***\n\nWir danken Ihnen für das Schreiben.",
        f"{'Sehr ' * 20}lang\n\nWir danken Ihnen für das Schreiben.",
    ],
)
def test_what_is_no_heading(text):
    assert Kind.HEADING not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ein Titel\n\nEin Untertitel\n\nDer Text beginnt hier.",
        "2024 war ein gutes Jahr\n\nDer Text beginnt hier.",
        "„Wir schaffen das“\n\nDer Text beginnt hier.",
        "Ein Titel\nDer Text beginnt hier, und er ist ein wenig länger als der Titel darüber.",
    ],
)
def test_what_is_a_heading(text):
    assert kinds(text)[0] is Kind.HEADING
    assert kinds(text)[-1] is Kind.BODY


def test_white_space_becomes_single_spaces_and_invisible_characters_go():
    text = "Der\u00a0Preis\u202fist   hoch,\tsehr hoch: Ver\u00adtrag\u200b, a\u0308.\x07"
    assert texts(read_text(text)) == ["Der Preis ist hoch, sehr hoch: Vertrag, ä."]


def test_without_rejoining_every_line_is_a_paragraph():
    document = read_text("Nord-\nSüd und\nmehr", rejoin=False)
    assert texts(document) == ["Nord-", "Süd und", "mehr"]
    assert not any(paragraph.repairs for paragraph in document.paragraphs)


def test_half_a_surrogate_pair_on_the_clipboard_does_no_harm():
    document = read_text("Ein \ud83d Text")
    assert document.paragraphs[0].text.encode() == "Ein \ufffd Text".encode()


@pytest.mark.parametrize("text", ["", " \n\t\u00a0", "\u00ad", "date 2025-01-01 \n"])
def test_no_text_is_an_error(text):
    with pytest.raises(EmptyError, match=r"The clipboard contains no text\."):
        read_text(text)


def test_too_much_text_is_an_error():
    with pytest.raises(TooLargeError, match="20"):
        read_text("x" * (PlainReader.limit + 1))


def test_plain_text_is_among_the_suffixes():
    assert ".txt" in suffixes()
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes())


@given(TEXTS, st.booleans())
@example("\x1c-", True)
@example("-\n-\na", True)
@example("- \u00ad-\nb", True)
def test_paragraphs_are_clean_and_in_order(text, rejoin):
    try:
        document = read_text(text, rejoin=rejoin)
    except EmptyError:
        assert clean(text).strip("> ") == "" or "date" in text
        return
    end = 0
    for paragraph in document.paragraphs:
        assert paragraph.text
        assert paragraph.text == clean(paragraph.text)
        assert end <= paragraph.origin.start < paragraph.origin.end <= len(text)
        end = paragraph.origin.end
        offsets = [repair.offset for repair in paragraph.repairs]
        assert offsets == sorted(offsets)
        assert all(0 <= offset < len(paragraph.text) for offset in offsets)


@given(TEXTS)
def test_no_letter_is_lost(text):
    def letters(text):
        return [character for character in clean(text) if character.isalnum()]

    try:
        document = read_text(text)
    except EmptyError:
        return
    if document.date is None:
        assert letters("".join(texts(document))) == letters(text)


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a", "a.xyz"]))
@example(b"\xff\xfea", "a.txt")
@example(b"\x00" * 10, "a.txt")
def test_any_bytes_give_a_document_or_a_sentence(data, name):
    try:
        document = read_bytes(data, name)
    except SynopseError as error:
        sentences = (error.title, error.advice)
    else:
        sentences = tuple(texts(document))
    assert all(sentences)

# SPDX-License-Identifier: GPL-3.0-or-later
"""E-mails: the right parts, decoded, quotations told from the answer."""

import base64
import datetime as dt
import quopri
from email.message import EmailMessage

import pytest
from hypothesis import given

from desktop.document import Document, Kind, SynopseError
from desktop.reading import read_bytes
from desktop.reading.errors import EmptyError, NestedError
from desktop.reading.mail.flowed import unflowed, without_signature
from tests.reading.fuzzing import damaged, is_sound, outcome

HEAD = (
    "From: =?utf-8?q?J=C3=B6rg_M=C3=BCller?= <joerg@verein.example>\r\n"
    "To: vorstand@verein.example\r\n"
    "Subject: =?iso-8859-1?Q?Pr=FCfung_des_?=\r\n =?utf-8?b?S2VsbGVycw==?=\r\n"
    "Date: Sun, 22 Nov 2026 23:30:00 +0100\r\n"
    "Message-ID: <1@verein.example>\r\nMIME-Version: 1.0\r\n"
)


def mail(body: bytes, kind: str, encoding: str = "8bit") -> bytes:
    header = f"{HEAD}Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return header.encode("ascii") + body


def addressed() -> EmailMessage:
    built = EmailMessage()
    built["From"] = "a@b.example"
    built["Date"] = "Fri, 20 Nov 2026 18:00:00 +0100"
    return built


def texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def test_header_becomes_title_author_and_date() -> None:
    document = read_bytes(mail("Grüße".encode(), "text/plain; charset=utf-8"), "brief.eml")
    assert document.title == "Prüfung des Kellers"
    assert document.author == "Jörg Müller"
    assert document.date == dt.date(2026, 11, 22)
    assert texts(document) == ["Grüße"]


@pytest.mark.parametrize(
    ("encoding", "encode"),
    [
        ("quoted-printable", quopri.encodestring),
        ("base64", base64.encodebytes),
        ("8bit", lambda text: text),
    ],
)
def test_transfer_encodings_are_undone(encoding: str, encode) -> None:
    body = encode("Der Käse kostet 5 €, das Öl = 7 €.".encode("cp1252"))
    document = read_bytes(mail(body, "text/plain; charset=windows-1252", encoding), "x.eml")
    assert texts(document) == ["Der Käse kostet 5 €, das Öl = 7 €."]
    assert document.encoding == "cp1252"


def test_quotations_are_quotes_and_the_signature_is_left_out() -> None:
    body = (
        "Liebe Anna,\n\nja, das machen wir.\n\n> Hast du den Schlüssel?\n> Und das Seil?\n\n"
        "Bis bald\n\n-- \nJörg Müller\nTel. 0123\n"
    )
    document = read_bytes(mail(body.encode(), "text/plain; charset=utf-8"), "x.eml")
    assert [(one.text, one.kind) for one in document.paragraphs] == [
        ("Liebe Anna,", Kind.BODY),
        ("ja, das machen wir.", Kind.BODY),
        ("Hast du den Schlüssel?", Kind.QUOTE),
        ("Und das Seil?", Kind.QUOTE),
        ("Bis bald", Kind.BODY),
    ]


def test_flowed_text_is_joined() -> None:
    body = b"Ein langer Satz, der \nhier weitergeht.\n>> Ein Zitat, \n>> auch lang.\n> kurz\n"
    document = read_bytes(mail(body, "text/plain; format=flowed"), "x.eml")
    assert texts(document) == [
        "Ein langer Satz, der hier weitergeht.",
        "Ein Zitat, auch lang.",
        "kurz",
    ]


def message() -> EmailMessage:
    built = EmailMessage()
    built["From"] = "Redaktion <brief@zeitung.example>"
    built["Subject"] = "Der Abend"
    built["Date"] = "Fri, 20 Nov 2026 18:00:00 +0100"
    built.set_content("Nur Text\n")
    built.add_alternative(
        "<html><body><p>Mit <b>Nachdruck</b> und <a href='https://a.example'>Link</a>.</p>"
        "<blockquote type=cite><p>Was meinst du?</p></blockquote>"
        "<div class=gmail_signature>Redaktion, Hauptstraße 1</div>"
        "<img src='cid:bild'></body></html>",
        subtype="html",
    )
    built.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="Bericht.pdf")
    built.add_attachment("<p>Geheim</p>", subtype="html", filename="../../seite.html")
    return built


def test_part_in_html_is_read_and_attachments_are_named() -> None:
    document = read_bytes(bytes(message()), "abend.eml")
    assert [(one.text, one.kind) for one in document.paragraphs] == [
        ("Mit Nachdruck und Link.", Kind.BODY),
        ("Was meinst du?", Kind.QUOTE),
        ("[Bericht.pdf]", Kind.LIST),
        ("[seite.html]", Kind.LIST),
    ]
    assert [span.style.value for span in document.paragraphs[0].spans] == ["strong", "link"]


def test_a_text_in_pieces_is_read_whole() -> None:
    built = addressed()
    inner = EmailMessage()
    inner["Subject"] = "Weitergeleitet"
    inner.set_content("Innen\n")
    for kind in ("plain", "html"):
        built.set_content("")
        built.make_mixed()
        built.set_payload([])
        for text in ("Erstens.", "Zweitens."):
            piece = EmailMessage()
            piece.set_content(text if kind == "plain" else f"<p>{text}</p>", subtype=kind)
            built.attach(piece)
        forwarded = EmailMessage()
        forwarded.set_content(inner, disposition="attachment")
        built.attach(forwarded)
        found = read_bytes(bytes(built), "post.eml")
        assert texts(found) == ["Erstens.", "Zweitens.", "[Weitergeleitet]"]
        first, second, _ = (one.origin.start for one in found.paragraphs)
        assert first < second
        del built["Content-Type"], built["MIME-Version"]


def test_a_page_without_words_leaves_the_plain_text() -> None:
    built = addressed()
    built.set_content("Nur hier.\n")
    built.add_alternative("<html><body><img src='cid:bild'></body></html>", subtype="html")
    assert texts(read_bytes(bytes(built), "post.eml")) == ["Nur hier."]


def test_what_is_answered_below_the_signature_stays() -> None:
    body = "Gern.\n\n-- \nMax\n\nAnna schrieb:\n> Kommst du?\n"
    found = read_bytes(mail(body.encode(), "text/plain"), "post.eml")
    assert texts(found)[-2:] == ["Anna schrieb:", "Kommst du?"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_header_fields_beyond_ascii(encoding: str) -> None:
    head = "From: Jörg <j@a.example>\r\nSubject: Grüße\r\nDate: Fri, 20 Nov 2026 18:00:00 +0100\r\n"
    found = read_bytes(f"{head}\r\nText\r\n".encode(encoding), "post.eml")
    assert (found.title, found.author) == ("Grüße", "Jörg")


def test_mail_is_recognised_whatever_its_name() -> None:
    assert read_bytes(bytes(message()), "abend.txt").title == "Der Abend"


def test_text_with_a_colon_is_no_mail() -> None:
    source = "Datum: heute\nOrt: hier\n\nEs war einmal ein Text, der fing so an.\n"
    assert read_bytes(source.encode(), "notiz.txt").author == ""


def test_encrypted_mail_is_told() -> None:
    body = b"--x\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--x--\r\n"
    with pytest.raises(SynopseError, match="is encrypted"):
        read_bytes(mail(body, 'multipart/encrypted; boundary="x"'), "geheim.eml")
    with pytest.raises(SynopseError, match="is encrypted"):
        read_bytes(mail(b"AAAA", "application/x-pkcs7-mime", "base64"), "geheim.eml")


def test_mail_with_nothing_but_a_picture_is_empty() -> None:
    with pytest.raises(EmptyError):
        read_bytes(mail(b"iVBORw0KGgo=", "image/png; name=bild.png", "base64"), "bild.eml")


def test_messages_within_messages_without_end() -> None:
    levels = 20_000
    body = b"".join(
        b'--b%d\r\nContent-Type: multipart/mixed; boundary="b%d"\r\n\r\n' % (n, n + 1)
        for n in range(levels)
    )
    with pytest.raises((NestedError, EmptyError)):
        read_bytes(mail(body, 'multipart/mixed; boundary="b0"'), "tief.eml")


OUTLOOK = """\
From: =?iso-8859-1?Q?T=F6nnies=2C_Gesa?= <gesa@reederei.example>
Subject: Fahrplan
Date: Fri, 6 Mar 2026 14:10:00 +0100
MIME-Version: 1.0
Content-Type: multipart/related; boundary="r"

--r
Content-Type: text/html; charset="utf-8"

<html><body lang="DE"><div class="WordSection1"><p class="MsoNormal">Guten Tag,<o:p></o:p></p>
<p class="MsoNormal">sie fährt bis 18 Uhr.<img src="cid:image001.png@01"></p>
<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Redaktion &lt;r@k&gt;
<br><b>Gesendet:</b> Donnerstag, 5. März 2026<br><b>An:</b> Tönnies, Gesa<br><b>Betreff:</b> Fähre
</p></div><p class="MsoNormal">Bis wann fährt die Fähre?</p></div></body></html>
--r
Content-Type: image/png; name="image001.png"
Content-ID: <image001.png@01>

x
--r
Content-Type: image/png; name="karte.png"
Content-Disposition: attachment; filename="karte.png"
Content-ID: <karte@01>

x
--r--
"""


def test_what_outlook_writes() -> None:
    found = read_bytes(OUTLOOK.replace("\n", "\r\n").encode(), "post.eml")
    assert found.author == "Tönnies, Gesa"
    assert [(one.kind, one.text) for one in found.paragraphs] == [
        (Kind.BODY, "Guten Tag,"),
        (Kind.BODY, "sie fährt bis 18 Uhr."),
        (
            Kind.QUOTE,
            "Von: Redaktion <r@k> Gesendet: Donnerstag, 5. März 2026 An: Tönnies, Gesa Betreff: "
            "Fähre",
        ),
        (Kind.QUOTE, "Bis wann fährt die Fähre?"),
        (Kind.LIST, "[karte.png]"),
    ]


def test_signature_is_short_and_last() -> None:
    long = "Anfang\n-- \n" + "Zeile\n" * 30
    assert without_signature(long) == long
    assert without_signature("Text\n-- \nName") == "Text"
    assert without_signature("-- \nName") == "-- \nName"


def test_flowed_text_keeps_what_is_no_flow() -> None:
    assert unflowed("a \nb\n c\n-- \nName") == "a b\nc\n-- \nName"
    assert unflowed("zusam \nmen", delete_space=True) == "zusammen"
    assert unflowed("a \n> b") == "a \n> b"


@given(damaged(bytes(message())))
def test_damaged_mail_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "x.eml"))


def test_the_same_as_page_and_as_plain_text_is_read_once() -> None:
    built = addressed()
    built.set_content("Guten Tag.\n\nBis morgen!\n")
    built.make_mixed()
    for text, kind in (("<p>Guten <b>Tag</b>.</p><p>Bis morgen!</p>", "html"), ("Fuß.", "plain")):
        piece = EmailMessage()
        piece.set_content(text, subtype=kind)
        built.attach(piece)
    found = read_bytes(bytes(built), "post.eml")
    assert texts(found) == ["Guten Tag.", "Bis morgen!", "Fuß."]
    assert found.paragraphs[0].spans


def test_what_is_attached_without_a_name_is_not_read() -> None:
    built = addressed()
    built.set_content("Guten Tag.")
    piece = EmailMessage()
    piece.set_content("Ein Protokoll.", disposition="attachment")
    built.make_mixed()
    built.attach(piece)
    assert texts(read_bytes(bytes(built), "post.eml")) == ["Guten Tag."]


def test_a_part_that_is_no_text_costs_only_itself() -> None:
    built = addressed()
    built.set_content("Der Text.\n")
    built.make_mixed()
    part = EmailMessage()
    part.set_content(bytes(range(256)) * 9, "text", "plain", cte="base64")
    built.attach(part)
    assert texts(read_bytes(bytes(built), "a.eml")) == ["Der Text."]

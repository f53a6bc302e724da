# SPDX-License-Identifier: GPL-3.0-or-later
"""E-mails and saved pages in MIME: the right part, decoded, quotations told from the answer."""

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


def test_mail_is_recognised_whatever_its_name() -> None:
    assert read_bytes(bytes(message()), "abend.txt").title == "Der Abend"


def test_text_with_a_colon_is_no_mail() -> None:
    source = "Datum: heute\nOrt: hier\n\nEs war einmal ein Text, der fing so an.\n"
    assert read_bytes(source.encode(), "notiz.txt").author == ""


def test_encrypted_mail_is_told() -> None:
    body = b"--x\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--x--\r\n"
    with pytest.raises(SynopseError, match="is encrypted"):
        read_bytes(mail(body, 'multipart/encrypted; boundary="x"'), "geheim.eml")


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


PAGE = (
    "<html><head><title>Titel - Zeitung</title></head><body><nav><a href='/'>Start</a></nav>"
    "<article><h1>Das Wehr</h1><p>Am Wehr steigt das Wasser schneller, als die Gemeinde pumpen "
    "kann, sagt <a href='/leute/k'>die Meisterin</a>.</p><p>Am Abend fällt es.</p></article></body>"
    "</html>"
)


def archive(root_first: bool = True) -> bytes:
    html = quopri.encodestring(PAGE.encode()).replace(b"\n", b"\r\n")
    parts = [
        b"Content-Type: text/html; charset=utf-8\r\nContent-ID: <root@mhtml>\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n"
        b"Content-Location: https://zeitung.example/ort/wehr.html\r\n\r\n" + html,
        b"Content-Type: text/html\r\nContent-ID: <frame@mhtml>\r\n"
        b"Content-Location: cid:frame\r\n\r\n<p>Werbung im Rahmen</p>",
        b"Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Location: https://zeitung.example/b.jpg\r\n\r\n/9j/4AAQ",
    ]
    ordered = parts if root_first else parts[::-1]
    return (
        b"From: <Saved by Blink>\r\n"
        b"Snapshot-Content-Location: https://zeitung.example/ort/wehr.html\r\n"
        b"Subject: =?utf-8?Q?Das=20Wehr?=\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; start="<root@mhtml>"'
        b'; boundary="----g"\r\n\r\n'
        + b"".join(b"\r\n------g\r\n" + part for part in ordered)
        + b"\r\n------g--\r\n"
    )


@pytest.mark.parametrize("root_first", [True, False])
@pytest.mark.parametrize("name", ["wehr.mhtml", "wehr.dat"])
def test_page_in_an_archive(name: str, root_first: bool) -> None:
    document = read_bytes(archive(root_first), name)
    assert document.title == "Das Wehr"
    assert texts(document)[1:] == [
        "Am Wehr steigt das Wasser schneller, als die Gemeinde pumpen kann, sagt die Meisterin.",
        "Am Abend fällt es.",
    ]
    (link,) = document.paragraphs[1].spans
    assert link.href == "https://zeitung.example/leute/k"


def test_archive_without_a_page_is_empty() -> None:
    with pytest.raises(EmptyError):
        read_bytes(
            archive()
            .replace(b"text/html; charset", b"text/css; charset")
            .replace(b"Content-Type: text/html\r\n", b"Content-Type: text/css\r\n"),
            "x.mhtml",
        )


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


@given(damaged(archive()))
def test_damaged_archive_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "x.mhtml"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages that a browser saved as an archive in MIME."""

import quopri

import pytest
from hypothesis import given

from desktop.reading import read_bytes
from desktop.reading.errors import EmptyError
from tests.reading.fuzzing import damaged, is_sound, outcome

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
    assert [paragraph.text for paragraph in document.paragraphs[1:]] == [
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


@given(damaged(archive()))
def test_damaged_archive_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "x.mhtml"))

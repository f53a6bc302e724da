# SPDX-License-Identifier: GPL-3.0-or-later
"""Traps, through the process that reads: a clear sentence, bounded memory, nothing fetched.

What each reader says to damaged files of its own format stands in its own tests.
"""

import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from desktop.reading.errors import ReadingError, TooLargeError
from desktop.reading.isolated import bilingual_isolated, parts_of_bytes, read_isolated
from desktop.reading.source import whole
from tests.reading.articles import FILES
from tests.reading.pdfs import pdf
from tests.reading.zips import changed

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LAUGHS = "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)  # A thousand million letters in nine lines.
_BOMB = f'<!DOCTYPE ROOT [<!ENTITY a "aaaaaaaaaa">{_LAUGHS}]>'
_PEEK = '<!DOCTYPE ROOT [<!ENTITY j SYSTEM "file:///etc/hostname">]>'


def word(body: str, prolog: str = "") -> bytes:
    text = f"{prolog}<w:document {_W}><w:body>{body}</w:body></w:document>"
    return changed((FILES / "nachricht-libreoffice.docx").read_bytes(), {"word/document.xml": text})


def stream(content: bytes) -> bytes:
    """Return a PDF whose only page unpacks to this."""
    packed = zlib.compress(content, 9)
    head = b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed)
    plain = pdf("x")
    start = plain.index(b"<</Length")
    return plain[:start] + head + packed + plain[plain.index(b"\nendstream", start) :]


def message(data: bytes, name: str) -> str:
    with pytest.raises(ReadingError) as caught:
        whole(parts_of_bytes(data, name))
    assert name in caught.value.title
    assert caught.value.advice
    return caught.value.title


def outcome(data: bytes, name: str) -> str | list[str]:
    """Return the paragraphs of a file, or "damaged" where that is what is said of it."""
    try:
        found = whole(parts_of_bytes(data, name))
    except ReadingError as error:
        return "damaged" if "is damaged" in error.title else error.title
    return [one.text for one in found.paragraphs]


@pytest.mark.parametrize(
    ("name", "prolog"), [("a.docx", _BOMB), ("a.docx", _PEEK), ("b.fb2", _BOMB), ("b.fb2", _PEEK)]
)
def test_entities_are_never_followed(name: str, prolog: str) -> None:
    if name.endswith("docx"):
        body = "<w:p><w:r><w:t>Text &j;</w:t></w:r></w:p>"
        data = word(body, prolog.replace("ROOT", "w:document"))
    else:
        book = "<FictionBook xmlns='http://www.gribuser.ru/xml/fictionbook/2.0'><body><section>"
        text = f"{prolog.replace('ROOT', 'FictionBook')}{book}<p>Text &j;</p></section></body>"
        data = f"{text}</FictionBook>".encode()
    assert outcome(data, name) in ("damaged", ["Text"])


def test_a_memory_of_translations_follows_none_either(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(
        f'{_BOMB.replace("ROOT", "tmx")}<tmx version="1.4"><header srclang="de"/><body><tu><tuv '
        'xml:lang="de"><seg>&j;</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu></body></tmx>',
        encoding="utf-8",
    )
    with pytest.raises(ReadingError, match=r"a\.tmx"):
        bilingual_isolated(path)


def test_json_that_nests_without_end(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b'{"synopse":' + b"[" * 1_000_000)
    with pytest.raises(ReadingError, match=r"a\.json"):
        bilingual_isolated(path)


def test_a_word_file_that_unpacks_without_end() -> None:
    data = word("<w:p><w:r><w:t>" + "a " * 40_000_000 + "</w:t></w:r></w:p>")
    assert len(data) < 1_000_000
    assert "unpacks to far more" in message(data, "bombe.docx")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
def test_a_page_that_unpacks_without_end_is_refused_within_its_memory() -> None:
    data = stream(b"BT /F 10 Tf 10 10 Td (Das ist Text) Tj ET\n" * 3_000_000)
    assert len(data) < 1_000_000
    message(data, "bombe.pdf")


def test_pages_that_hold_themselves() -> None:
    loop = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 5/"
    message(loop + b"Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF", "kreis.pdf")


def test_a_drawing_that_draws_itself() -> None:
    form = (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I 6 0 R>>>>/Length 6>>"
    )
    message(pdf("/I Do", extra=[form + b"stream\n/I Do \nendstream"]), "kreis.pdf")


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".epub", ".pdf", ".rtf"])
def test_half_a_file_is_told_or_read_as_far_as_it_goes(suffix: str) -> None:
    maker = "libreoffice" if suffix == ".pdf" else "pandoc"
    data = (FILES / f"nachricht-{maker}{suffix}").read_bytes()
    found = outcome(data[: len(data) // 2], f"halb{suffix}")
    assert found if suffix == ".rtf" else found == "damaged"


@pytest.mark.parametrize(
    ("real", "called"), [(".pdf", ".txt"), (".docx", ".pdf"), (".epub", ".docx"), (".rtf", ".html")]
)
def test_a_file_is_known_by_its_content(real: str, called: str) -> None:
    maker = "libreoffice" if real in {".pdf", ".docx"} else "pandoc"
    data = (FILES / f"nachricht-{maker}{real}").read_bytes()
    found = whole(parts_of_bytes(data, f"nachricht{called}"))
    assert found.paragraphs == whole(parts_of_bytes(data, f"nachricht{real}")).paragraphs


@pytest.mark.parametrize("suffix", [".txt", ".pdf", ".html", ".docx"])
def test_a_file_of_two_gigabytes_is_not_even_opened(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"riese{suffix}"
    head = {".pdf": b"%PDF-1.7\n", ".docx": word("")[:4096]}.get(suffix, b"Text ")
    with path.open("wb") as file:
        file.write(head)
        file.truncate(2_000_000_000)
    with pytest.raises(TooLargeError, match=r"2,000\.0 MB"):
        read_isolated(path)


def test_a_paragraph_of_ten_megabytes_is_a_paragraph() -> None:
    text = "Das ist ein Satz mit neun Wörtern in einem Absatz. " * 200_000
    page = f"<html><body><p>{text}</p></body></html>".encode()
    found = whole(parts_of_bytes(page, "lang.html"))
    assert [one.text for one in found.paragraphs] == [text.strip()]


def test_messages_within_messages() -> None:
    mail = b"Subject: x\nContent-Type: text/plain\n\nText\n"
    for number in range(300):
        head = b"Subject: x\nContent-Type: multipart/mixed; boundary=b%d\n\n" % number
        part = b"--b%d\nContent-Type: message/rfc822\n\n" % number
        mail = head + part + mail + b"\n--b%d--\n" % number
    message(mail, "kette.eml")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
def test_the_bound_does_not_grow_with_the_program_that_reads() -> None:
    held = bytearray(400_000_000)
    held[::4096] = b"x" * len(range(0, len(held), 4096))
    script = "import desktop.reading.worker as w; print(*w._taken(4096))"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    space, data = map(int, answer.stdout.split())
    assert 0 < data < len(held) // 2
    assert data < space
    del held

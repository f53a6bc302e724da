# SPDX-License-Identifier: GPL-3.0-or-later
"""The encoding of a page: who is believed when they disagree."""

import pytest

from desktop.reading.errors import NotTextError, UndecodableError, UnknownEncodingError
from desktop.reading.html.charset import decode_page

TEXT = "<p>Über Größe – „schön“</p>"
META = "<meta charset='{}'>"


def decoded(data: bytes, **options: str) -> tuple[str, str]:
    return tuple(decode_page(data, "a.html", **options))


@pytest.mark.parametrize(
    ("declared", "written", "name"),
    [
        ("utf-8", "utf-8", "utf-8"),
        ("ISO-8859-1", "cp1252", "cp1252"),
        ("windows-1252", "cp1252", "cp1252"),
        ("UTF-16", "utf-8", "utf-8"),
    ],
)
def test_declaration_in_the_page(declared: str, written: str, name: str) -> None:
    source = META.format(declared) + TEXT
    assert decoded(source.encode(written)) == (source, name)


def test_declaration_of_old_pages() -> None:
    source = '<META content="text/html; charset=macintosh" HTTP-EQUIV=Content-Type>' + TEXT
    assert decoded(source.encode("mac_roman")) == (source, "mac-roman")


def test_declaration_of_xml() -> None:
    source = f'<?xml version="1.0" encoding="windows-1252"?><html>{TEXT}</html>'
    assert decoded(source.encode("cp1252")) == (source, "cp1252")


def test_byte_order_mark_goes_before_the_declaration() -> None:
    source = META.format("iso-8859-1") + TEXT
    assert decoded(source.encode("utf-8-sig")) == (source, "utf-8")
    assert decoded(source.encode("utf-16")) == (source, "utf-16-le")


def test_header_goes_before_the_declaration() -> None:
    source = META.format("utf-8") + TEXT
    assert decoded(source.encode("cp1252"), stated="windows-1252") == (source, "cp1252")


def test_person_goes_before_all() -> None:
    source = META.format("utf-8") + TEXT
    assert decoded(source.encode("cp1252"), encoding="cp1252") == (source, "cp1252")


def test_wrong_declaration_is_not_believed() -> None:
    source = META.format("utf-8") + TEXT
    assert decoded(source.encode("cp1252")) == (source, "cp1252")


def test_one_broken_byte_does_not_spoil_the_page() -> None:
    source = META.format("utf-8") + TEXT * 10
    data = source.encode().replace(b"Gr", b"\xe4Gr", 1)
    assert decoded(data) == (source.replace("Gr", "\ufffdGr", 1), "utf-8")


@pytest.mark.parametrize("label", ["klingonisch", "base64", "utf-8\x00", "undefined"])
def test_unknown_declaration_is_passed_over(label: str) -> None:
    assert decoded(TEXT.encode(), stated=label) == (TEXT, "utf-8")


def test_bytes_that_are_no_text() -> None:
    with pytest.raises(NotTextError):
        decode_page(bytes(range(256)) * 4, "a.html")


def test_what_the_person_chose_is_not_replaced() -> None:
    with pytest.raises(UndecodableError):
        decode_page(TEXT.encode("cp1252"), "a.html", encoding="utf-8")
    with pytest.raises(UnknownEncodingError):
        decode_page(TEXT.encode(), "a.html", encoding="klingonisch")


def test_one_broken_byte_costs_one_letter_where_nothing_is_declared() -> None:
    page = "<!doctype html><title>Für</title><p>Brücke, Wärme, ".encode() + b"f\xc3r dich"
    text, encoding = decoded(page)
    assert text.endswith("Wärme, f\ufffdr dich")
    assert encoding == "utf-8"

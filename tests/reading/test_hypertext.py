# SPDX-License-Identifier: GPL-3.0-or-later
"""Web pages to trees: lenient with authors, firm with traps."""

import pytest

from desktop.reading.errors import EmptyError, NestedError
from desktop.reading.hypertext import page
from desktop.reading.xml import tag

DEEP = 100_000


def text(source: str) -> str:
    return " ".join("".join(page(source, "seite.html").itertext()).split())


def test_page_with_open_elements_is_read() -> None:
    assert text("<p>Ein Satz<p>und noch einer") == "Ein Satzund noch einer"


def test_page_without_any_element_is_text() -> None:
    assert text("Nur Worte") == "Nur Worte"


def test_xhtml_keeps_what_html_would_swallow() -> None:
    source = (
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
        "<body><p>Käse&nbsp;&amp;&nbsp;Brot<![CDATA[ &auml; ]]></p></body></html>"
    )
    assert text(source) == "Käse & Brot &auml;"


def test_xhtml_that_is_not_well_formed_is_read_as_html() -> None:
    source = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Hier<br>fehlt etwas</body>'
    assert text(source) == "Hierfehlt etwas"


def test_entities_of_the_page_expand_to_nothing() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    source = (
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "bumm">{bomb}]>'
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>&e11;</p></body></html>'
    )
    assert "bumm" not in text(source).split("]>")[-1]


def test_outside_files_are_not_fetched() -> None:
    source = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Vorher &x; nachher</p></body></html>'
    )
    assert text(source).endswith("Vorher &x; nachher")


@pytest.mark.parametrize("name", ["div", "b", "ul><li", "table><tr><td", "my-box"])
def test_bottomless_nesting_is_refused(name: str) -> None:
    with pytest.raises(NestedError):
        page(f"<{name}>" * DEEP + "Boden", "tief.html")


def test_bottomless_xhtml_is_refused() -> None:
    opening = '<html xmlns="http://www.w3.org/1999/xhtml">'
    with pytest.raises(NestedError):
        page(opening + "<div>" * DEEP + "</div>" * DEEP + "</html>", "tief.xhtml")


def test_nesting_that_real_pages_have_is_read() -> None:
    assert text("<div>" * 900 + "tief" + "</div>" * 900 + "<p>danach") == "tiefdanach"


@pytest.mark.parametrize("attribute", ["a{}", "a{}='ü'", 'a{} = "x > y"', "a{}=x"])
def test_crowd_of_attributes_is_dropped(attribute: str) -> None:
    crowd = " ".join(attribute.format(number) for number in range(DEEP))
    root = page(f"<p>davor<p {crowd} class='text'>Text</p>", "voll.html")
    found = [dict(element.attrib) for element in root.iter() if tag(element) == "p"]
    assert found == [{}, {"class": "text"}]
    assert "".join(root.itertext()) == "davorText"


def test_text_in_an_attribute_is_no_crowd() -> None:
    root = page(f"<p data-x='{'Worte ' * 300}' title=x>Text</p>", "daten.html")
    assert [len(element.attrib) for element in root.iter() if tag(element) == "p"] == [2]


def test_crowded_tag_that_never_ends_is_harmless() -> None:
    page("<p>davor<p " + "x='" * DEEP, "offen.html")
    page("<p " + "<p a=" * DEEP, "offen.html")


def test_paragraph_of_twenty_megabytes_is_whole() -> None:
    assert len(text("<p>" + "Wort " * 4_000_000 + "<p>Ende")) == 20_000_004


@pytest.mark.parametrize("source", ["", " ", "<!-- nichts -->", "\x00"])
def test_page_of_nothing_is_empty(source: str) -> None:
    with pytest.raises(EmptyError):
        page(source, "leer.html")


@pytest.mark.parametrize("outer", ["article", "main", "section", "p"])
@pytest.mark.parametrize(
    "begins", ["<!doctype html><meta charset=utf-8><title>A</title>", "<meta>", ""]
)
def test_a_page_may_leave_out_the_tag_of_its_body(outer: str, begins: str) -> None:
    root = page(f"{begins}<{outer}>Ein Satz.</{outer}><p>Noch einer.", "seite.html")
    body = root.find("body")
    assert body is not None
    assert "".join(body.itertext()) == "Ein Satz.Noch einer."


def test_what_stands_in_the_head_comes_first_and_leaves_the_title_there() -> None:
    root = page("<head><x-a>Eins</x-a> <title>T</title></head><body>Zwei <b>drei</b>", "seite.html")
    assert root.findtext("head/title") == "T"
    body = root.find("body")
    assert body is not None
    assert " ".join("".join(body.itertext()).split()) in {"Eins Zwei drei", "EinsZwei drei"}

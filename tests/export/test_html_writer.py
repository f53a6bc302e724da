# SPDX-License-Identifier: GPL-3.0-or-later
import base64
import hashlib
import io
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import BilingualDocument
from desktop.export import Layout, Options
from desktop.export.html_writer import write
from desktop.export.markup import clean
from desktop.export.words import ENGLISH
from tests.export.strategies import bilinguals

_VOID = {"meta", "br", "img", "link"}


class Page(HTMLParser):
    """Elements, their nesting, and the text of every sentence of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.sides: list[tuple[str, str]] = []
        self.depth = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.elements.append((tag, attributes))
        if tag not in _VOID:
            self.open.append(tag)
        if attributes.get("class") in {"source", "target"}:
            self.sides.append((attributes["class"], ""))
            self.depth = len(self.open)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        if len(self.open) < self.depth:
            self.depth = 0

    def handle_data(self, data):
        if self.depth and len(self.open) > self.depth:
            side, text = self.sides[-1]
            self.sides[-1] = (side, text + data)

    def tags(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag == name]

    def texts(self, side: str) -> list[str]:
        return [text for name, text in self.sides if name == side]


def exported(bilingual: BilingualDocument, **choices) -> str:
    stream = io.BytesIO()
    write(bilingual, stream, Options(**choices))
    return stream.getvalue().decode("utf-8")


def test_both_sides_are_there_in_order(bilingual):
    page = Page(exported(bilingual))
    assert page.texts("source") == [pair.source for pair in bilingual.pairs]
    assert page.texts("target") == [pair.target for pair in bilingual.pairs]
    assert page.open == []


def test_both_sides_say_their_language(bilingual):
    page = Page(exported(bilingual))
    languages = {(a["class"], a["lang"]) for a in page.tags("div") if "lang" in a}
    assert languages == {("source", "de"), ("target", "en")}
    assert page.tags("html") == [{"lang": "en", "dir": "ltr"}]


def test_right_to_left_languages_say_so(bilingual):
    page = Page(exported(replace(bilingual, target_language="ar")))
    assert {a["dir"] for a in page.tags("div") if a.get("lang") == "ar"} == {"rtl"}


def test_kinds_become_their_elements(bilingual):
    page = Page(exported(bilingual))
    counts = {name: len(page.tags(name)) for name in ("h1", "h2", "blockquote", "li")}
    assert counts == {"h1": 2, "h2": 2, "blockquote": 2, "li": 6}


def test_inline_mark_up_is_kept(bilingual):
    text = exported(bilingual)
    assert "<em>Sie bleibt.</em>" in text
    assert "<strong>4,2 Millionen Euro</strong>" in text
    assert 'href="https://example.org/gutachten?jahr=2026&amp;ort=hellingen"' in text


def test_a_title_of_its_own_is_set_above(bilingual):
    document = replace(bilingual.document, title="Aus dem Lokalteil")
    text = exported(replace(bilingual, document=document))
    assert '<h1 lang="de" dir="ltr">Aus dem Lokalteil</h1>' in text
    assert "<title>Aus dem Lokalteil</title>" in text


def test_the_title_in_the_tab_is_translated(bilingual):
    assert "<title>The bridge that nobody wanted to tear down</title>" in exported(bilingual)


def test_provenance_is_told(bilingual):
    text = exported(bilingual)
    for fact in ("12 May 2026", "nordbrücke.txt", "builtin-de_en 0.1", "13 May 2026, 09:41 UTC"):
        assert fact in text
    assert bilingual.document.sha256 in text
    assert bilingual.model.sha256 in text
    assert ENGLISH.unchecked in text


@pytest.mark.parametrize(
    ("identity", "modest"), [("builtin-de_en", True), ("translate-de_en", False)]
)
def test_the_built_in_model_is_modest(bilingual, identity, modest):
    text = exported(replace(bilingual, model=replace(bilingual.model, id=identity)))
    assert (ENGLISH.builtin in text) is modest


@pytest.mark.parametrize("doubts", [True, False])
def test_doubtful_sentences_are_marked_if_wanted(bilingual, doubts):
    text = exported(bilingual, doubts=doubts)
    assert text.count('doubt">') == doubts
    assert (ENGLISH.doubtful in text) is doubts


def test_choices_leave_out_numbers_and_provenance(bilingual):
    text = exported(bilingual, numbers=False, provenance=False)
    assert 'class="number"' not in text
    assert "<footer" not in text


@pytest.mark.parametrize(
    ("layout", "sources", "targets"),
    [
        (Layout.SIDE_BY_SIDE, 12, 12),
        (Layout.BY_PARAGRAPH, 12, 12),
        (Layout.BY_SENTENCE, 20, 20),
        (Layout.TRANSLATION, 0, 12),
        (Layout.ORIGINAL, 12, 0),
    ],
)
def test_layouts(bilingual, layout, sources, targets):
    page = Page(exported(bilingual, layout=layout))
    assert (len(page.texts("source")), len(page.texts("target"))) == (sources, targets)
    assert page.tags("body") == [{"class": layout.value}]


def test_hover_and_focus_tint_every_place_in_a_row(bilingual):
    text = exported(bilingual)
    for place in (1, 2, 3):
        assert f".row:has(.s{place}:is(:hover,:focus)) .s{place}" in text
    assert ".s4" not in text
    assert text.count('tabindex="0"') == 20


def test_the_policy_lets_in_our_style_and_nothing_else(bilingual):
    text = exported(bilingual)
    style = re.search("<style>(.*)</style>", text, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in text


def test_nothing_is_loaded_from_outside(bilingual):
    page = Page(exported(bilingual))
    loaders = {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    assert not loaders & {tag for tag, _ in page.elements}
    assert not [a for _, a in page.elements if "src" in a or "style" in a]
    style = re.search("<style>(.*)</style>", exported(bilingual), re.DOTALL)[1]
    assert "url(" not in style
    assert "@import" not in style


@given(bilinguals(), st.sampled_from(Layout))
def test_hostile_text_is_shown_and_does_nothing(bilingual, layout):
    page = Page(exported(bilingual, layout=layout, edits=True))
    assert page.open == []
    allowed = {
        *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "div"),
        *("h1", "h2", "p", "ul", "li", "blockquote", "span", "a", "em", "strong", "footer"),
        *("dl", "dt", "dd", "aside", "sup", "br", "mark", "ins", "del"),
    }
    assert {tag for tag, _ in page.elements} <= allowed
    for attributes in page.tags("a"):
        assert attributes["href"].startswith(("#p", "#note-", "#call-", "https://example.org/"))
    assert not [a for _, a in page.elements if any(name.startswith("on") for name in a)]


@given(bilinguals())
def test_nothing_is_lost(bilingual):
    page = Page(exported(bilingual, notes=False))
    assert page.texts("source") == [clean(pair.source) for pair in bilingual.pairs]
    assert page.texts("target") == [clean(pair.target) for pair in bilingual.pairs]

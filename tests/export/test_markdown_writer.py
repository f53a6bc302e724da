# SPDX-License-Identifier: GPL-3.0-or-later
import io
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from desktop.document import Kind, Paragraph, ParagraphPair, SentencePair, Span, Style
from desktop.export import Layout, Options, wording
from desktop.export.markdown_writer import escape, write
from desktop.export.markup import flat
from desktop.export.words import ENGLISH
from tests.export.article import article
from tests.export.strategies import bilinguals, texts


class Blocks(HTMLParser):
    """The text of every innermost block and its element."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag in {"p", "h1", "h2", "td", "th"}:
            self.found.append((tag, ""))
        if tag == "li":
            self.found.append(("p", ""))

    def handle_data(self, data):
        if self.found:
            tag, text = self.found[-1]
            self.found[-1] = (tag, text + data)


def exported(bilingual, **choices) -> str:
    stream = io.BytesIO()
    write(bilingual, stream, Options(**choices))
    return stream.getvalue().decode("utf-8")


def rendered(text: str) -> str:
    return MarkdownIt("commonmark", {"html": True}).enable("table").render(text)


def blocks(text: str, *tags: str) -> list[str]:
    found = Blocks(rendered(text)).found
    return [content.strip() for tag, content in found if tag in tags]


def test_the_table_has_a_row_for_each_paragraph(bilingual):
    cells = blocks(exported(bilingual), "td")
    assert cells[0::3] == [pair.id for pair in bilingual.pairs]
    assert [text.removeprefix("• ") for text in cells[1::3]] == [p.source for p in bilingual.pairs]
    assert [text.removeprefix("• ") for text in cells[2::3]] == [p.target for p in bilingual.pairs]
    assert blocks(exported(bilingual), "th") == ["", "Deutsch", "English"]


def test_the_original_is_quoted_above_its_translation(bilingual):
    html = rendered(exported(bilingual, layout=Layout.BY_PARAGRAPH))
    assert "<blockquote>\n<h2>Rost unter der Farbe</h2>\n</blockquote>\n<h2>Rust beneath" in html


def test_simple_mark_up_stays_readable(bilingual):
    text = exported(bilingual, layout=Layout.ORIGINAL, provenance=False)
    assert "*Sie bleibt.*" in text
    assert "**4,2 Millionen Euro**" in text
    assert "[ein Gutachten](<https://example.org/gutachten?jahr=2026&ort=hellingen>)" in text
    assert "- Rund 6.000 Nieten" in text
    assert "\\" not in text


def test_provenance_is_told_or_left_out(bilingual):
    assert ENGLISH.unchecked in exported(bilingual)
    assert ENGLISH.builtin in exported(bilingual)
    assert ENGLISH.unchecked not in exported(bilingual, provenance=False)


@pytest.mark.parametrize(
    "start", ["- a", "+ a", "> a", "1. a", "2) a", "# a", "``` a", "~~~", "---"]
)
def test_no_block_begins_by_chance(start):
    pair = ParagraphPair("1", Paragraph(start), (SentencePair("1.1", start, start),))
    text = exported(replace(article(), pairs=(pair,)), layout=Layout.ORIGINAL, provenance=False)
    assert blocks(text, "p") == [start]
    assert rendered(text).count("<p>") == 1


@pytest.mark.parametrize(("start", "end"), [(0, 4), (5, 8), (2, 3), (4, 9), (0, 13), (8, 9)])
@pytest.mark.parametrize("style", [Style.EMPHASIS, Style.STRONG])
def test_mark_up_covers_just_its_span(start, end, style):
    text = "„Ja“, nun.* b"
    paragraph = Paragraph(text, Kind.BODY, (Span(start, end, style),))
    pair = ParagraphPair("1", paragraph, (SentencePair("1.1", text, "yes"),))
    html = rendered(exported(replace(article(), pairs=(pair,)), layout=Layout.ORIGINAL))
    tag = "em" if style is Style.EMPHASIS else "strong"
    assert f"{text[:start]}<{tag}>{text[start:end]}</{tag}>{text[end:]}" in html


def test_a_span_within_an_entity_does_not_bring_it_to_life():
    text = "x &amp; y"
    paragraph = Paragraph(text, Kind.BODY, (Span(0, 4, Style.LINK, "javascript:1"),))
    pair = ParagraphPair("1", paragraph, (SentencePair("1.1", text, text),))
    found = exported(replace(article(), pairs=(pair,)), layout=Layout.ORIGINAL, provenance=False)
    assert blocks(found, "p") == [text]


@given(texts())
@example("a & b &amp; &#65; &x; <b> $x$ ~~y~~ # ##")
def test_escaped_text_reads_as_it_was(text):
    assert blocks(f"# {escape(text)}", "h1") == [flat(text).strip()]


@given(bilinguals(), st.sampled_from([Layout.TRANSLATION, Layout.ORIGINAL]))
def test_nothing_is_lost(bilingual, layout):
    choices = {"provenance": False, "notes": False, "highlights": False}
    text = exported(bilingual, layout=layout, **choices)
    side = "target" if layout is Layout.TRANSLATION else "source"
    wanted = [flat(getattr(pair, side)).strip() for pair in bilingual.pairs]
    found = blocks(text, "h1", "h2", "p")
    own_title = not wording.starts_with_title(bilingual)
    assert [text for text in found[own_title:] if text] == [text for text in wanted if text]


@given(bilinguals())
def test_no_script_gets_through(bilingual):
    html = rendered(exported(bilingual))
    assert "<script" not in html
    assert "<img" not in html
    assert 'href="javascript' not in html


def test_a_link_behind_an_exclamation_mark_is_no_picture():
    text = "Neu!hier"
    span = Span(4, 8, Style.LINK, "https://example.org/")
    pair = ParagraphPair("1", Paragraph(text, Kind.BODY, (span,)), (SentencePair("1.1", text, ""),))
    stream = io.BytesIO()
    whole = replace(article(), pairs=(pair,))
    write(whole, stream, Options(layout=Layout.ORIGINAL, provenance=False))
    html = MarkdownIt("commonmark").render(stream.getvalue().decode("utf-8"))
    assert '<p>Neu!<a href="https://example.org/">hier</a></p>' in html
    assert "<img" not in html

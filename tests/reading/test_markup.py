# SPDX-License-Identifier: GPL-3.0-or-later
"""Trees to blocks: what each paragraph is, its text and its inline mark-up."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Kind, Span, Style
from desktop.reading.errors import ReadingError
from desktop.reading.hypertext import page
from desktop.reading.markup import Found, blocks
from desktop.reading.vocabulary import HTML, Shape, Vocabulary
from desktop.reading.xml import parse, tag


def found(source: str, base: str = "") -> list[Found]:
    return list(blocks(page(source, "seite.html"), base=base))


def texts(source: str) -> list[str]:
    return [one.block.text for one in found(source)]


def marks(source: str, base: str = "") -> list[tuple[str, str, str]]:
    (one,) = found(source, base)
    return [
        (one.block.text[span.start : span.end], span.style.value, span.href)
        for span in one.block.spans
    ]


def test_loose_text_between_blocks_is_kept_in_order() -> None:
    assert texts("eins<p>zwei</p>drei<div>vier<h2>fünf</h2>sechs</div>sieben") == [
        "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben",
    ]  # fmt: skip


def test_kinds_and_roles() -> None:
    source = (
        "<h1>Kopf</h1><p>Text</p><ul><li>Punkt<p>Absatz</ul><blockquote><p>Zitat</blockquote>"
        "<figure><img src=b.jpg><figcaption>Bild</figcaption></figure>"
        "<aside role=doc-footnote><p>Note</p></aside>"
    )
    assert [(one.block.kind, one.block.role, one.level) for one in found(source)] == [
        (Kind.HEADING, "", 1),
        (Kind.BODY, "", 0),
        (Kind.LIST, "", 0),
        (Kind.LIST, "", 0),
        (Kind.QUOTE, "", 0),
        (Kind.BODY, "caption", 0),
        (Kind.BODY, "footnote", 0),
    ]


def test_white_space_of_the_source_is_one_space() -> None:
    assert texts("<p>\n  Ein\n\tWort&nbsp;\n<b> hier </b>\n und   da\n</p>") == [
        "Ein Wort hier und da"
    ]


def test_line_breaks_join_and_blank_lines_part() -> None:
    assert texts("<p>eins<br>zwei<br>\n <br>drei<br><br><br>vier") == ["eins zwei", "drei", "vier"]


def test_blank_lines_part_preformatted_text() -> None:
    assert texts("<pre>eins\nzwei\n\ndrei</pre>") == ["eins zwei", "drei"]


def test_soft_hyphens_go_and_composed_letters_meet() -> None:
    assert texts("<p>Zei&shy;tungs&shy;be<i>ru&#776;hmt</i>heit a<b>&#776;</b>lter") == [
        "Zeitungsberühmtheit älter"
    ]


def test_comments_scripts_and_hidden_elements_leave_no_gap() -> None:
    source = (
        "<p>Ein <!-- leiser -->Satz<script>laut()</script> mit<span hidden> Geister</span>wort"
        "<style>p{}</style><span style='color:red;DISPLAY : none'>nie</span>.</p>"
    )
    assert texts(source) == ["Ein Satz mitwort."]


def test_marks_have_right_offsets() -> None:
    source = '<p>Das <em>ist <b>sehr </b></em>gut, <a href="https://a.example/b?c">sagt</a> man.'
    assert marks(source) == [
        ("ist sehr", "emphasis", ""),
        ("sehr", "strong", ""),
        ("sagt", "link", "https://a.example/b?c"),
    ]


def test_marks_go_on_in_the_next_block() -> None:
    source = "<a href='https://a.example/'><h3>Kopf</h3><p>Text</p></a>"
    assert [one.block.spans for one in found(source)] == [
        (Span(0, 4, Style.LINK, "https://a.example/"),)
    ] * 2


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("/a/b", "https://zeitung.example/a/b"),
        ("c", "https://zeitung.example/politik/c"),
        ("mailto:redaktion@zeitung.example", "mailto:redaktion@zeitung.example"),
        ("#oben", ""),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("http://[::1", ""),
        ("https://a.example/b c", ""),
    ],
)
def test_links_lead_to_the_web_or_nowhere(href: str, target: str) -> None:
    expected = [("hier", "link", target)] if target else []
    assert (
        marks(f'<p>Lies <a href="{href}">hier</a>', "https://zeitung.example/politik/") == expected
    )


def test_relative_links_without_base_are_plain_text() -> None:
    assert marks('<p>Lies <a href="/weiter">hier</a>') == []


def test_rows_of_data_are_one_paragraph_each() -> None:
    source = (
        "<table><caption>Wahl</caption><tr><th>Partei<th>Stimmen"
        "<tr><td><p>Die <b>Blauen</b></p><td>12,5&nbsp;%<tr><td><td></table>"
    )
    rows = found(source)
    assert [(one.block.text, one.block.role) for one in rows] == [
        ("Wahl", "caption"),
        ("Partei | Stimmen", "table-row"),
        ("Die Blauen | 12,5 %", "table-row"),
    ]
    assert rows[2].block.spans == (Span(4, 10, Style.STRONG),)


def test_tables_that_arrange_a_page_are_no_rows() -> None:
    source = "<table><tr><td>Rand<td><p>Absatz eins<p>Absatz zwei</table>"
    assert [(one.block.text, one.block.role) for one in found(source)] == [
        ("Rand", ""), ("Absatz eins", ""), ("Absatz zwei", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "mark",
    [
        '<sup><a href="#n1">1</a></sup>',
        '<a href="#n1" role="doc-noteref">1</a>',
        '<a epub:type="noteref" href="n.xhtml#1"><sup>1</sup></a>',
        '<sup><a epub:type="noteref" href="#n">1</a></sup>',
        '<sup class="reference"><a href="#cite_note-1">[1]</a></sup>',
    ],
)
def test_marks_of_footnotes_stand_in_brackets(mark: str) -> None:
    assert texts(f"<p>Wort{mark}, weiter") == ["Wort[1], weiter"]


def test_raised_and_lowered_digits() -> None:
    assert texts("<p>10<sup>−6</sup> m<sup>2</sup> CO<sub>2</sub>, am 1<sup>er</sup> Mai") == [
        "10⁻⁶ m² CO₂, am 1er Mai"
    ]


def test_ids_lead_to_the_block_after_them() -> None:
    source = '<div id=k1><a id="s1"></a><h2 id=t>Kopf</h2><p>eins<p id=z>zwei'
    assert [one.ids for one in found(source)] == [("k1", "s1", "t"), (), ("z",)]


def test_skipped_elements_leave_their_tail() -> None:
    root = page("<div>eins <p>weg</p> zwei<nav><p>auch</p></nav></div>", "x.html")
    skip = [element for element in root.iter() if tag(element) in {"p", "nav"}]
    assert [one.block.text for one in blocks(root, skip=skip)] == ["eins zwei"]


def test_own_vocabulary() -> None:
    book = Vocabulary(
        shapes={
            "body": Shape(),
            "p": Shape(),
            "title": Shape(Kind.HEADING, level=1),
            "cite": Shape(Kind.QUOTE),
        },
        styles={"emphasis": Style.EMPHASIS, "a": Style.LINK},
        skipped=frozenset(("binary",)),
    )
    root = parse(
        b'<body xmlns="urn:buch" xmlns:l="http://www.w3.org/1999/xlink"><title><p>Erstes</p>'
        b'<p>Kapitel</p></title><p>Er <emphasis>ging</emphasis>.<a l:href="#n" type="note">2</a>'
        b"</p><cite><p>Halt!</p></cite><binary>AAAA</binary></body>"
    )
    assert [(one.block.text, one.block.kind, one.level) for one in blocks(root, book)] == [
        ("Erstes", Kind.HEADING, 1),
        ("Kapitel", Kind.HEADING, 1),
        ("Er ging.[2]", Kind.BODY, 0),
        ("Halt!", Kind.QUOTE, 0),
    ]


_NAMES = sorted({*HTML.shapes, *HTML.styles, *HTML.skipped, "sup", "sub", "br", "my-box"})
_PIECES = st.one_of(
    st.text(),
    st.sampled_from(_NAMES).map("<{}>".format),
    st.sampled_from(_NAMES).map("</{}>".format),
    st.sampled_from(["<a href='https://a.example'>", "<p hidden>", "<!--", "-->", "&#776;"]),
)


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_blocks_of_any_page_are_sound(source: str) -> None:
    try:
        every = found(source)
    except ReadingError:
        return
    for one in every:
        text = one.block.text
        assert text
        assert text == " ".join(text.split())
        for span in one.block.spans:
            assert 0 <= span.start < span.end <= len(text)
            assert not text[span.start].isspace()
            assert not text[span.end - 1].isspace()
        assert all(left.start <= right.start for left, right in pairwise(one.block.spans))


@given(st.lists(st.text("aäß b\n", min_size=1), max_size=12))
def test_no_word_of_a_page_is_lost(pieces: list[str]) -> None:
    source = "".join(f"<p>{piece}</p>" for piece in pieces)
    words = "".join(pieces).split() if not source else " ".join(pieces).split()
    try:
        assert " ".join(texts(source)).split() == words
    except ReadingError:
        assert not words

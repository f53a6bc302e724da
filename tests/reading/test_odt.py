# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenDocument texts: real files first, then what LibreOffice can put into one."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document import Document, Kind, Span, Style, SynopseError
from desktop.reading import read, read_bytes
from desktop.reading.errors import DamagedError, EmptyError, EncryptedError
from tests.reading.articles import ARTICLES, FILES, Expected, expected, found
from tests.reading.fuzzing import damaged, is_sound, outcome
from tests.reading.zips import changed, encrypted, zipped

_MIME = "application/vnd.oasis.opendocument.text"
_NAMES = {
    "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
    "fo": "xsl-fo-compatible", "meta": "meta", "manifest": "manifest",
}  # fmt: skip
_SPACES = (
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" '
) + " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in _NAMES.items()
)


def content(body: str, styles: str = "") -> str:
    return (
        f"<office:document-content {_SPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )


def odt(body: str, styles: str = "", meta: str = "", **more: str) -> bytes:
    return zipped(
        {
            "mimetype": _MIME,
            "content.xml": content(body, styles),
            "meta.xml": f"<office:document-meta {_SPACES}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
            **more,
        }
    )


def opened(body: str, styles: str = "", meta: str = "") -> Document:
    return read_bytes(odt(body, styles, meta), "artikel.odt")


def p(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def item(*inner: str) -> str:
    return f"<text:list-item>{''.join(inner)}</text:list-item>"


@pytest.mark.parametrize("program", ["pandoc", "libreoffice"])
@pytest.mark.parametrize("article", ARTICLES)
def test_gives_the_paragraphs_of_the_article(article: str, program: str) -> None:
    document = read(FILES / f"{article}-{program}.odt")
    assert found(document) == expected(article)
    assert document.language == "de"


def test_keeps_emphasis_and_links() -> None:
    for program in ("pandoc", "libreoffice"):
        marks = [
            (span.style, paragraph.text[span.start : span.end], span.href)
            for paragraph in read(FILES / f"hafen-{program}.odt").paragraphs
            for span in paragraph.spans
            if paragraph.origin.role != "table-row"
        ]
        assert marks == [
            (Style.EMPHASIS, "zurück", ""),
            (Style.STRONG, "Frage", ""),
            (Style.LINK, "das Tagebuch des letzten Hafenmeisters", "https://example.org/tagebuch"),
        ]


def test_what_the_file_says_of_itself() -> None:
    meta = (
        "<dc:title>Wasser</dc:title><meta:initial-creator>Rike Ahlers</meta:initial-creator>"
        "<meta:creation-date>2026-03-14T09:30:00</meta:creation-date><dc:language>de-AT</dc:language>"
    )
    document = opened(p("Es fließt."), meta=meta)
    assert (document.title, document.author) == ("Wasser", "Rike Ahlers")
    assert (document.date, document.language) == (dt.date(2026, 3, 14), "de")


def test_white_space_is_written_as_elements() -> None:
    body = p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d\n  e<text:soft-page-break/>f')
    assert [paragraph.text for paragraph in opened(body).paragraphs] == ["a b c d ef"]


@pytest.mark.parametrize(
    ("style", "kind", "role"),
    [("Title", Kind.HEADING, ""), ("Quotations", Kind.QUOTE, ""), ("Zitat", Kind.QUOTE, ""),
     ("Illustration", Kind.BODY, "caption"), ("Text_20_body", Kind.BODY, "")],
)  # fmt: skip
def test_knows_styles_by_their_names(style: str, kind: Kind, role: str) -> None:
    styles = (
        f'<style:style style:name="{style}" style:family="paragraph"/>'
        f'<style:style style:name="P1" style:family="paragraph" style:parent-style-name="{style}"/>'
    )
    assert found(opened(p("Ein Satz.", "P1"), styles)) == [Expected(kind, role, "Ein Satz.")]


def test_direct_bold_makes_a_heading_of_a_short_line() -> None:
    styles = (
        '<style:style style:name="P1" style:family="paragraph">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
    )
    document = opened(p("Alles neu", "P1") + p("Nichts ist alt.", "P1"), styles)
    assert [paragraph.kind for paragraph in document.paragraphs] == [Kind.HEADING, Kind.BODY]
    assert document.paragraphs[1].spans == (Span(0, 15, Style.STRONG),)


def test_hidden_text_comments_deletions_and_indexes_are_not_the_article() -> None:
    styles = (
        '<style:style style:name="T1" style:family="text">'
        '<style:text-properties text:display="none"/></style:style>'
    )
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion>" + p("weg")
        + "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:table-of-content><text:index-body>" + p("Inhalt 1") + "</text:index-body>"
        "</text:table-of-content>"
        + p('Da<text:span text:style-name="T1"> verborgen</text:span><text:change-start/> neu'
            "<text:change-end/><office:annotation>" + p("Anmerkung") + "</office:annotation>.")
    )  # fmt: skip
    assert [paragraph.text for paragraph in opened(body, styles).paragraphs] == ["Da neu."]


def test_lists_are_numbered_as_they_are_printed() -> None:
    styles = (
        '<text:list-style style:name="L1">'
        '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
        '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"'
        ' text:display-levels="2"/></text:list-style>'
    )
    inner = f"<text:list>{item(p('a'))}{item(p('b'))}</text:list>"
    first = f'<text:list text:style-name="L1">{item(p("eins"), p("noch"), inner)}</text:list>'
    second = (
        '<text:list text:style-name="L1" text:continue-numbering="true">'
        f'{item(p("zwei"))}<text:list-item text:start-value="7">{p("sieben")}</text:list-item>'
        "</text:list>"
    )
    unknown = f"<text:list>{item(p('Punkt'))}</text:list>"
    texts = [(q.kind, q.text) for q in opened(first + second + unknown, styles).paragraphs]
    assert texts == [
        (Kind.LIST, text)
        for text in ("1. eins", "noch", "1.a) a", "1.b) b", "2. zwei", "7. sieben", "Punkt")
    ]


def test_text_boxes_and_notes_follow_their_paragraph() -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>*</text:note-citation>'
        f"<text:note-body>{p('Unten.')}</text:note-body></text:note>"
    )
    body = p(
        f"Oben.{note}<draw:frame><draw:text-box>{p('Kasten')}</draw:text-box></draw:frame>"
    ) + p("Weiter.")
    assert found(opened(body)) == [
        Expected(Kind.BODY, "", "Oben.[*]"),
        Expected(Kind.BODY, "", "Kasten"),
        Expected(Kind.BODY, "footnote", "[*] Unten."),
        Expected(Kind.BODY, "", "Weiter."),
    ]


def test_lists_go_on_where_they_were_left() -> None:
    styles = "".join(
        f'<text:list-style style:name="{name}"><text:list-level-style-number text:level="1" '
        'style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" '
        'style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>'
        for name in ("L1", "L2")
    )
    again = 'text:continue-numbering="true"'

    def listed(style: str, *items: str, more: str = "") -> str:
        return f'<text:list text:style-name="{style}" {more}>{"".join(items)}</text:list>'

    body = (
        listed("L1", item(p("eins"), listed("", item(p("a")))), more='xml:id="x"')
        + listed("L1", item(listed("", item(p("b")), more=again)), item(p("zwei")), more=again)
        + listed("L2", item(p("anders")))
        + listed("L1", item(p("neu")))
        + listed("L1", item(p("weiter")), more='text:continue-list="x"')
    )
    assert [q.text for q in opened(body, styles).paragraphs] == [
        "1. eins", "1.a) a", "1.b) b", "2. zwei", "1. anders", "1. neu", "2. weiter",
    ]  # fmt: skip


def test_shapes_with_text_follow_their_paragraph() -> None:
    shape = (
        f"<draw:custom-shape>{p('Im')}{p('Kasten')}<draw:enhanced-geometry/></draw:custom-shape>"
    )
    texts = [q.text for q in opened(p(f"Vor.{shape} Nach.") + p("Weiter.")).paragraphs]
    assert texts == ["Vor. Nach.", "Im", "Kasten", "Weiter."]


def test_hidden_sections_are_not_the_article() -> None:
    hidden = "".join(
        f"<text:section {how}>{p('weg')}</text:section>"
        for how in ('text:display="none"', 'text:display="condition" text:is-hidden="true"')
    )
    shown = f'<text:section text:display="true">{p("da")}</text:section>'
    assert [q.text for q in opened(hidden + shown).paragraphs] == ["da"]


def test_a_flat_file_is_read_like_a_packed_one() -> None:
    flat = content(p("Flach.")).replace("document-content", "document")
    data = flat.replace("<office:document ", f'<office:document office:mimetype="{_MIME}" ', 1)
    document = read_bytes(b'<?xml version="1.0"?>' + data.encode(), "artikel.xml")
    assert [paragraph.text for paragraph in document.paragraphs] == ["Flach."]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(odt(""), EmptyError, id="nothing"),
        pytest.param(odt(p("x"))[:-30], DamagedError, id="truncated"),
        pytest.param(zipped({"mimetype": _MIME}), DamagedError, id="no content"),
        pytest.param(zipped({"mimetype": _MIME, "content.xml": "<a/>"}), DamagedError, id="other"),
        pytest.param(encrypted(odt(p("x"))), EncryptedError, id="encrypted members"),
        pytest.param(
            changed(
                (FILES / "nachricht-pandoc.odt").read_bytes(),
                {
                    "META-INF/manifest.xml": f"<manifest:manifest {_SPACES}>"
                    "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
                    "</manifest:manifest>"
                },
            ),
            EncryptedError,
            id="encrypted",
        ),
        pytest.param(odt("<text:a>" * 4000 + "</text:a>" * 4000), DamagedError, id="deep"),
    ],
)  # fmt: skip
def test_bad_files_are_refused_in_words(data: bytes, error: type[SynopseError]) -> None:
    with pytest.raises(error) as refusal:
        read_bytes(data, "artikel.odt")
    assert refusal.value.title.endswith(".")


_TAGS = ("p", "h", "span", "list", "list-item", "note", "note-body", "note-citation", "a", "s")
_TREES = st.recursive(
    st.sampled_from(["Text ", "a\u0308", "\u00ad", "<table:table/>", "<draw:text-box/>"]),
    lambda inner: st.builds(
        lambda name, kids, style: (
            f'<text:{name} text:style-name="{style}" text:start-value="{style}">'
            f"{''.join(kids)}</text:{name}>"
        ),
        st.sampled_from(_TAGS),
        st.lists(inner, max_size=4),
        st.sampled_from(["L1", "P1", "-1", "9", "Title"]),
    ),
    max_leaves=25,
)


@given(body=st.lists(_TREES, max_size=5).map("".join))
def test_any_body_gives_a_document_or_a_sentence(body: str) -> None:
    assert is_sound(outcome(odt(body), "artikel.odt"))


@settings(max_examples=60)
@given(data=damaged((FILES / "hafen-pandoc.odt").read_bytes()))
def test_any_damage_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "artikel.odt"))

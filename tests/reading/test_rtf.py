# SPDX-License-Identifier: GPL-3.0-or-later
"""RTF: real files first, then what four decades of programs have written."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document import Document, Kind, Style, SynopseError
from desktop.reading import read, read_bytes
from desktop.reading.errors import DamagedError, EmptyError
from tests.reading.articles import ARTICLES, FILES, Expected, expected, found
from tests.reading.fuzzing import damaged, is_sound, outcome

_FONTS = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset238 Times CE;}{\f2\fcharset128 Mincho;}}"


def opened(body: str) -> Document:
    data = (r"{\rtf1\ansi\ansicpg1252" + _FONTS + body + "}").encode("latin-1")
    return read_bytes(data, "artikel.rtf")


def texts(body: str) -> list[str]:
    return [paragraph.text for paragraph in opened(body).paragraphs]


@pytest.mark.parametrize("program", ["pandoc", "libreoffice"])
@pytest.mark.parametrize("article", ARTICLES)
def test_gives_the_paragraphs_of_the_article(article: str, program: str) -> None:
    document = read(FILES / f"{article}-{program}.rtf")
    assert found(document) == expected(article)
    assert document.title == expected(article)[0].text


def test_keeps_emphasis_and_links() -> None:
    for program in ("pandoc", "libreoffice"):
        marks = [
            (span.style, paragraph.text[span.start : span.end], span.href)
            for paragraph in read(FILES / f"hafen-{program}.rtf").paragraphs
            for span in paragraph.spans
            if paragraph.origin.role != "table-row"
        ]
        assert marks == [
            (Style.EMPHASIS, "zurück", ""),
            (Style.STRONG, "Frage", ""),
            (Style.LINK, "das Tagebuch des letzten Hafenmeisters", "https://example.org/tagebuch"),
        ]


def test_lists_of_wordpad() -> None:
    paragraphs = opened(
        r"{\*\generator Riched20 10.0.19041}\viewkind4\uc1 \pard\sa200\f0\lang1031 Zuerst:\par"
        r"\pard{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt\pnf1\pnindent0{\pntxtb\'B7}}\fi-360\li720 Das "
        r"D\'e4chlein.\par{\pntext\f1\'B7\tab}Die Treppe.\par\pard{\pntext\f0 1.\tab}{\*\pn"
        r"\pnlvlbody\pnf0\pnindent0\pnstart1\pndec{\pntxta.}}\fi-360\li720 Das Licht.\par"
    ).paragraphs
    assert [(one.kind, one.text) for one in paragraphs] == [
        (Kind.BODY, "Zuerst:"),
        (Kind.LIST, "Das Dächlein."),
        (Kind.LIST, "Die Treppe."),
        (Kind.LIST, "1. Das Licht."),
    ]


def test_what_the_file_says_of_itself() -> None:
    document = opened(
        r"{\info{\title Das Wehr}{\author Rike Ahlers}{\creatim\yr2026\mo3\dy14\hr9}}"
        r"\lang1031 Es rauscht."
    )
    assert (document.title, document.author) == ("Das Wehr", "Rike Ahlers")
    assert (document.date, document.language) == (dt.date(2026, 3, 14), "de")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"Gr\'fc\'dfe", "Grüße"),
        (r"Gr\u252?\u223\'dfe", "Grüße"),
        (r"\uc2 Gr\u252??\u223??e", "Grüße"),
        (r"{\uc0 Gr\u252 \u223 e}!", "Grüße!"),
        (r"\f1 \'f8eka", "řeka"),
        (r"\f2 \'93\'fa\'96\'7b", "日本"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"a\~b\_c\-d\{e\}\\", "a b-cd{e}\\"),
        (r"\ldblquote Ja\rdblquote\emdash\bullet", "“Ja”—•"),
        ("ein\nWort", "einWort"),
        (r"\bin4 {{}}Rest", "Rest"),
    ],
)
def test_characters_are_written_in_many_ways(written: str, text: str) -> None:
    assert texts(written) == [text]


def test_text_for_old_and_new_programs_is_read_once() -> None:
    assert texts(r"Vor {\upr{M?ller}{\*\ud{M\u252\'fcller}}} nach.\par") == ["Vor Müller nach."]
    assert texts(r"{\*\bkmkstart {\upr{x}{\*\ud{x}}}}Text.\par") == ["Text."]


def test_groups_end_what_they_began() -> None:
    (paragraph,) = opened(r"a {\b fett {\i beides}} c\par").paragraphs
    assert paragraph.text == "a fett beides c"
    assert [(span.style, span.start, span.end) for span in paragraph.spans] == [
        (Style.STRONG, 2, 13),
        (Style.EMPHASIS, 7, 13),
    ]


def test_styles_and_outline_levels_make_headings() -> None:
    sheet = (
        r"{\stylesheet{\s1 heading 1;}{\s2\outlinelevel1 Eigener;}{\s3 Zitat;}"
        r"{\s4 Beschriftung;}{\s5 toc 1;}}"
    )
    body = "".join(rf"\pard\s{n} Absatz {n}.\par" for n in range(1, 6))
    assert found(opened(sheet + body + r"\pard\outlinelevel2 Ebene.\par")) == [
        Expected(Kind.HEADING, "", "Absatz 1."),
        Expected(Kind.HEADING, "", "Absatz 2."),
        Expected(Kind.QUOTE, "", "Absatz 3."),
        Expected(Kind.BODY, "caption", "Absatz 4."),
        Expected(Kind.HEADING, "", "Ebene."),
    ]


def test_what_is_not_the_article_is_left_out() -> None:
    body = (
        r"{\header Kopf\par}{\footer Fuss\par}{\*\unbekannt weg}{\pict 00ff}{\v verborgen}"
        r"{\deleted gestrichen}{\*\annotation Anmerkung}{\*\shppict{\pict ff}}Text.\par"
    )
    assert texts(body) == ["Text."]


def test_notes_boxes_and_tables() -> None:
    body = (
        r"Satz.{\super\chftn}{\*\footnote\chftn Dazu.}"
        r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard Kasten\par}}} Mehr.\par"
        r"\trowd\pard\intbl a\cell b\cell\row\trowd\pard\intbl c\cell d\cell\row\pard Ende.\par"
    )
    assert found(opened(body)) == [
        Expected(Kind.BODY, "", "Satz.[1] Mehr."),
        Expected(Kind.BODY, "footnote", "[1] Dazu."),
        Expected(Kind.BODY, "", "Kasten"),
        Expected(Kind.BODY, "table-row", "a | b"),
        Expected(Kind.BODY, "table-row", "c | d"),
        Expected(Kind.BODY, "", "Ende."),
    ]


def test_lists_by_their_labels_or_by_hand() -> None:
    body = (
        r"\pard{\listtext 2.\tab}\fi-360\li720 zwei\par\pard{\pntext\'b7\tab}Punkt\par"
        r"\pard\fi-360\li720\bullet\tab selbst\par\pard\fi-360 3.\tab drei\par"
    )
    assert [(p.kind, p.text) for p in opened(body).paragraphs] == [
        (Kind.LIST, "2. zwei"),
        (Kind.LIST, "Punkt"),
        (Kind.LIST, "selbst"),
        (Kind.LIST, "3. drei"),
    ]


def test_a_file_that_was_cut_off_is_read_as_far_as_it_goes() -> None:
    assert texts(r"Erster.\par{\b Zweiter") == ["Erster.", "Zweiter"]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"{\\rtf1}", EmptyError),
        (b"\x89PNG\r\n\x1a\n", DamagedError),
        (b"{\\rtf1" + b"{" * 60_000, EmptyError),
    ],
)
def test_bad_files_are_refused_in_words(data: bytes, error: type[SynopseError]) -> None:
    with pytest.raises(error) as refusal:
        read_bytes(data, "artikel.rtf")
    assert refusal.value.title.endswith(".")


_PIECES = st.sampled_from(
    ["\\*", "Text ",
     "{", "}", "\\", "\\par", "\\cell", "\\row", "\\intbl ", "\\u55357?", "\\u-8704", "\\'e4",
     "{\\footnote ", "\\shptxt ", "\\listtext ", "\\field", "{\\*\\fldinst HYPERLINK \"http://a\"}",
     "\\b ", "\\uc9 ", "\\bin5 ", "\\fonttbl", "\\f1 ", "\\fcharset128 ", "\\ansicpg99999 ",
     "\\outlinelevel1 ", "\\s3 ", "\\stylesheet", "\\deff0", "\\li9999 ", "a\u0308"]
)  # fmt: skip


@given(body=st.lists(_PIECES, max_size=40).map("".join))
def test_any_tokens_give_a_document_or_a_sentence(body: str) -> None:
    assert is_sound(outcome(b"{\\rtf1" + body.encode("utf-8"), "artikel.rtf"))


@settings(max_examples=60)
@given(data=damaged((FILES / "hafen-libreoffice.rtf").read_bytes()))
def test_any_damage_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "artikel.rtf"))

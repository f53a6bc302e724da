# SPDX-License-Identifier: GPL-3.0-or-later
"""Rich text as browsers and word processors put it on the clipboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Document, Kind, SynopseError
from desktop.reading.clipboard import read_clipboard_html
from desktop.reading.errors import EmptyError, NestedError, TooLargeError
from tests.reading.fuzzing import is_sound


def test_fragment_of_windows() -> None:
    html = (
        "Version:0.9\r\nStartHTML:0000000157\r\nEndHTML:0000000400\r\nStartFragment:0000000193\r\n"
        "EndFragment:0000000364\r\nSourceURL:https://zeitung.example/ort/a.html\r\n"
        "<html>\r\n<body>\r\nRest<!--StartFragment--><h2>Kopf</h2><p>Ein <em>guter</em> "
        '<a href="/b">Link</a>.</p><!--EndFragment-->Rest\r\n</body>\r\n</html>'
    )
    document = read_clipboard_html(html)
    assert [(one.kind, one.text) for one in document.paragraphs] == [
        (Kind.HEADING, "Kopf"),
        (Kind.BODY, "Ein guter Link."),
    ]
    assert document.title == "Kopf"
    assert document.paragraphs[1].spans[1].href == "https://zeitung.example/b"


def test_styles_say_what_is_bold() -> None:
    html = (
        '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p>Nur '
        '<span style="font-weight:700">das</span> und <span style="font-style: italic">dies'
        "</span>.</p></b>"
    )
    (paragraph,) = read_clipboard_html(html).paragraphs
    assert [(paragraph.text[s.start : s.end], s.style.value) for s in paragraph.spans] == [
        ("das", "strong"),
        ("dies", "emphasis"),
    ]


def test_word_fragment() -> None:
    html = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{}</style>'
        "</head><body><!--StartFragment--><p class=MsoNormal>Ein <b>Satz</b><o:p></o:p></p>"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><![if !vml]><p>Noch einer</p><![endif]>"
        "<!--EndFragment--></body></html>"
    )
    assert [one.text for one in read_clipboard_html(html).paragraphs] == ["Ein Satz", "Noch einer"]


def test_teasers_are_kept_for_they_were_chosen() -> None:
    html = "<div class=teaser><a href='https://a.example/b'>Lesen Sie auch: Moore</a></div>"
    assert read_clipboard_html(html).paragraphs[0].text == "Lesen Sie auch: Moore"


@pytest.mark.parametrize("html", ["", " \n", "\x00", "<p></p>", "<script>x</script>"])
def test_nothing_is_empty(html: str) -> None:
    with pytest.raises(EmptyError):
        read_clipboard_html(html)


def test_too_much_is_refused() -> None:
    with pytest.raises(TooLargeError):
        read_clipboard_html("Wort " * 5_000_000)


def test_bottomless_nesting_is_refused() -> None:
    with pytest.raises(NestedError):
        read_clipboard_html("<ul><li>" * 100_000)


def outcome(html: str) -> Document | SynopseError:
    try:
        return read_clipboard_html(html)
    except SynopseError as error:
        return error


@given(st.text())
def test_any_text_gives_a_document_or_a_sentence(html: str) -> None:
    assert is_sound(outcome(html))

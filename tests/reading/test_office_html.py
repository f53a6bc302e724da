# SPDX-License-Identifier: GPL-3.0-or-later
"""What word processors copy and save as HTML: notes, lists, comments and deletions of their own."""

import pytest

from desktop.document import Document, Kind
from desktop.reading import read_bytes
from desktop.reading.clipboard import read_clipboard_html

_SPACE = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>"
_HEAD = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft '
    'Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument>'
    "</xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=DE>"
)


def item(label: str, text: str) -> str:
    return (
        "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
        "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>"
        f"{label}{_SPACE}</span></span><![endif]>{text}<o:p></o:p></p>"
    )


WORD = (
    "<h1>Der Speicher<o:p></o:p></h1><p class=MsoNormal>Er steht <del cite='mailto:R'>kaum </del>"
    "<ins cite='mailto:R'>genau </ins>zwanzig Jahre leer<a style='mso-footnote-id:ftn1' "
    'href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]'
    "<![endif]></span></a>.<o:p></o:p></p>"
    + item("·", "Erstens das Dach.")
    + item("2.", "Zweitens die Treppe.")
    + item("o", "Drittens das Licht.")
    + "<p class=MsoNormal>Stimmt das?<a class=msocomanchor id='_anchor_1' href='#_msocom_1'>[RA1]"
    "</a><span class=MsoCommentReference>&nbsp;</span><o:p></o:p></p>"
    "<p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='mso-element:footnote-list'><hr><div "
    "style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1' "
    "name='_ftn1'><span class=MsoFootnoteReference>[1]</span></a> So steht es in der Akte.<o:p>"
    "</o:p></p></div></div><div style='mso-element:comment-list'><div style='mso-element:comment'>"
    "<p class=MsoCommentText><span class=MsoCommentReference>[RA1]</span>Bitte prüfen!<o:p></o:p>"
    "</p></div></div>"
)
LIBREOFFICE = (
    '<h1 class="western">Der Speicher</h1><p style="margin-bottom: 0cm">Er steht genau zwanzig '
    'Jahre leer<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup>'
    "</a>.</p><ul><li><p>Erstens das Dach.</p></li></ul><p>Bis dann.<a "
    'class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym"><sup>i</sup></a></p><div '
    'id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" '
    'href="#sdfootnote1anc">1</a>So steht es in der Akte.</p></div><div id="sdendnote1"><p '
    'class="sdendnote"><a class="sdendnotesym" name="sdendnote1sym" href="#sdendnote1anc">i</a>'
    "Oder auch nicht.</p></div>"
)
OF_WORD = [
    (Kind.HEADING, "", "Der Speicher"),
    (Kind.BODY, "", "Er steht genau zwanzig Jahre leer[1]."),
    (Kind.LIST, "", "Erstens das Dach."),
    (Kind.LIST, "", "2. Zweitens die Treppe."),
    (Kind.LIST, "", "Drittens das Licht."),
    (Kind.BODY, "", "Stimmt das?"),
    (Kind.BODY, "footnote", "[1] So steht es in der Akte."),
]
OF_LIBREOFFICE = [
    (Kind.HEADING, "", "Der Speicher"),
    (Kind.BODY, "", "Er steht genau zwanzig Jahre leer[1]."),
    (Kind.LIST, "", "Erstens das Dach."),
    (Kind.BODY, "", "Bis dann.[i]"),
    (Kind.BODY, "footnote", "[1] So steht es in der Akte."),
    (Kind.BODY, "footnote", "[i] Oder auch nicht."),
]


def described(document: Document) -> list[tuple[Kind, str, str]]:
    return [(one.kind, one.origin.role, one.text) for one in document.paragraphs]


@pytest.mark.parametrize(("body", "expected"), [(WORD, OF_WORD), (LIBREOFFICE, OF_LIBREOFFICE)])
def test_what_is_copied(body: str, expected: list[tuple[Kind, str, str]]) -> None:
    page = f"{_HEAD}<!--StartFragment-->{body}<!--EndFragment--></body></html>"
    assert described(read_clipboard_html(page)) == expected


@pytest.mark.parametrize(("body", "expected"), [(WORD, OF_WORD), (LIBREOFFICE, OF_LIBREOFFICE)])
def test_what_is_saved_as_a_page(body: str, expected: list[tuple[Kind, str, str]]) -> None:
    page = f"{_HEAD}{body}</body></html>"
    assert described(read_bytes(page.encode("cp1252"), "seite.htm")) == expected


def test_a_number_that_only_looks_like_a_bullet_stays() -> None:
    page = f"{_HEAD}{item('a)', 'Das Dach.')}{item('§', 'Die Treppe.')}</body></html>"
    texts = [one.text for one in read_clipboard_html(page).paragraphs]
    assert texts == ["a) Das Dach.", "Die Treppe."]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of lists and marks of notes, as they are printed."""

import pytest

from desktop.document import Kind
from desktop.reading.assembly import Block
from desktop.reading.labels import counted
from desktop.reading.markup import blocks
from desktop.reading.numbering import note_marks, numbered, own_marks
from desktop.reading.stylenames import is_caption, is_contents, kind
from desktop.reading.tables import tabled
from desktop.reading.xml import parse


def texts(body: str) -> list[str]:
    root = parse(f"<body>{body}</body>".encode())
    return [each.block.text for each in numbered(blocks(root), own_marks(root))]


@pytest.mark.parametrize(
    ("count", "style", "written"),
    [(1, "1", "1"), (2, "a", "b"), (27, "A", "AA"), (4, "i", "iv"), (1999, "I", "MCMXCIX"),
     (0, "a", "0"), (-3, "i", "-3"), (5000, "i", "5000"), (10_000, "a", "10000"), (3, "?", "3")],
)  # fmt: skip
def test_counts(count: int, style: str, written: str) -> None:
    assert counted(count, style) == written


def test_ordered_lists_are_numbered_and_others_not() -> None:
    assert texts("<ol><li>a</li><li><p>b</p><p>c</p></li></ol><ul><li>d</li></ul>") == [
        "1. a", "2. b", "c", "d",
    ]  # fmt: skip
    nested = (
        "<ol start='3' type='I'><li>a<ol><li>b</li></ol></li><li value='9'>c</li><li>d</li></ol>"
    )
    assert texts(nested) == ["III. a", "1. b", "IX. c", "X. d"]
    assert texts("<ol start='x'><li value='y'>a</li></ol>") == ["1. a"]


def test_notes_get_the_marks_that_refer_to_them() -> None:
    page = (
        '<p>Satz.<a role="doc-noteref" href="#n">2</a></p>'
        '<ol><li id="n" role="doc-footnote"><p>Dazu.</p><p>Mehr.</p></li></ol>'
    )
    root = parse(f"<body>{page}</body>".encode())
    found = [(e.block.kind, e.block.text) for e in numbered(blocks(root), own_marks(root))]
    assert found == [
        (Kind.BODY, "Satz.[2]"),
        (Kind.BODY, "[2] Dazu."),
        (Kind.BODY, "Mehr."),
    ]


def test_marks_in_other_files_and_links_that_are_none() -> None:
    page = '<b><a href="n.xhtml#x">[7]</a><a href="#y">*</a><a href="#z">weiter</a><a>1</a></b>'
    assert note_marks(parse(page.encode())) == {"n.xhtml#x": "[7]", "#y": "[*]"}


def test_tables_with_data_and_tables_for_layout() -> None:
    a, b, c = Block("a"), Block("b"), Block("c")
    note = Block("n", role="footnote")
    rows = tabled([[[a, note], [b]], [[], [c]], [[], []]])
    assert [(one.text, one.role) for one in rows] == [
        ("a | b", "table-row"), ("n", "footnote"), ("c", "table-row"),
    ]  # fmt: skip
    assert list(tabled([[[a]], [[b]]])) == [a, b]
    assert list(tabled([[[a, b, c], [a]]])) == [a, b, c, a]
    assert list(tabled([])) == []


def test_names_of_styles() -> None:
    assert kind("Überschrift 3") is kind("heading 1") is Kind.HEADING
    assert kind("Zitat") is Kind.QUOTE
    assert kind("List Bullet 2") is Kind.LIST
    assert kind("Heading") is kind("") is None
    assert is_caption("Beschriftung")
    assert is_contents("toc 2")
    assert not is_contents("Contents")

# SPDX-License-Identifier: GPL-3.0-or-later
"""The decision tree of the paper, leaf by leaf, and what the place of a block adds to it."""

import pytest

from desktop.reading.html.density import Shallow, dense, is_content, shallow
from desktop.reading.hypertext import page
from desktop.reading.markup import blocks

LONG = "Der Fluss führt so wenig Wasser wie seit dreißig Jahren nicht mehr, und das im April, wenn."


@pytest.mark.parametrize(
    ("before", "block", "after", "expected"),
    [
        (Shallow(20, 0), Shallow(50, 0.4), Shallow(20, 0), False),
        (Shallow(20, 0.6), Shallow(41, 0), Shallow(0, 0), True),
        (Shallow(20, 0.6), Shallow(40, 0), Shallow(18, 0), True),
        (Shallow(20, 0.6), Shallow(40, 0), Shallow(17, 0), False),
        (Shallow(0, 0), Shallow(17, 0), Shallow(0, 0), True),
        (Shallow(0, 0), Shallow(16, 0), Shallow(16, 0), True),
        (Shallow(5, 0), Shallow(16, 0), Shallow(15, 0), True),
        (Shallow(4, 0), Shallow(16, 0), Shallow(15, 0), False),
    ],
)
def test_every_leaf_of_the_tree(
    before: Shallow, block: Shallow, after: Shallow, expected: bool
) -> None:
    assert is_content(before, block, after) is expected


def test_features_of_a_block() -> None:
    (found,) = blocks(page("<p>Ein <a href='#x'>Link</a> hier", "a.html"))
    assert shallow(found) == Shallow(3, 4 / 13)


def kept(source: str) -> list[str]:
    found = list(blocks(page(source, "a.html")))
    return [one.block.text for one, good in zip(found, dense(found), strict=True) if good]


def test_short_paragraphs_amid_the_article_belong_to_it() -> None:
    source = f"<div><p>{LONG}<p>Ja.<p>{LONG}<h2>Kopf</h2><p>{LONG}</div><div><p>Fuß</div>"
    assert kept(source) == [LONG, "Ja.", LONG, "Kopf", LONG]


def test_paragraphs_that_look_like_those_of_the_article_belong_to_it() -> None:
    section = "<section><div class=text><p>{}</p></div></section>"
    source = (
        f"<body><main>{section.format(LONG * 9)}</main>{section.format('Kurz danach ' + LONG)}"
        f"<div class=box><p>Im Kasten {LONG}</p></div>"
    )
    assert kept(source) == [LONG * 9, f"Kurz danach {LONG}"]


def test_page_without_running_text_has_no_article() -> None:
    assert kept("<p>Eins<p>Zwei") == []

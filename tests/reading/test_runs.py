# SPDX-License-Identifier: GPL-3.0-or-later
"""Styled runs to paragraphs: clean text, spans that fit."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Span, Style
from desktop.reading.lines import clean
from desktop.reading.runs import Passage, Run, passages, side_by_side

RUNS = st.lists(
    st.builds(
        Run,
        st.text("aäu\u0308 \n\u00ad\u00a0é\u1100\u1161.", max_size=8),
        st.booleans(),
        st.booleans(),
        st.sampled_from(["", "https://example.org/"]),
    ),
    max_size=12,
)


def test_joins_runs_and_marks_their_styles() -> None:
    (passage,) = passages(
        [
            Run("Der "),
            Run("große ", strong=True),
            Run("Baum", emphasis=True, strong=True),
            Run(" dort"),
        ]
    )
    assert passage.text == "Der große Baum dort"
    assert passage.spans == (Span(4, 14, Style.STRONG), Span(10, 14, Style.EMPHASIS))


def test_spans_leave_out_the_space_at_their_ends() -> None:
    (passage,) = passages([Run("a"), Run(" b ", strong=True), Run(" c")])
    assert passage == Passage("a b c", (Span(2, 3, Style.STRONG),))


def test_neighbouring_links_stay_apart() -> None:
    (passage,) = passages([Run("a", href="https://a/"), Run("b", href="https://b/")])
    assert [(span.start, span.end, span.href) for span in passage.spans] == [
        (0, 1, "https://a/"),
        (1, 2, "https://b/"),
    ]


def test_a_combining_character_belongs_to_the_one_before() -> None:
    (passage,) = passages([Run("u"), Run("\u0308ber", emphasis=True)])
    assert passage == Passage("über", (Span(1, 4, Style.EMPHASIS),))


def test_two_line_breaks_part_passages() -> None:
    found = list(passages([Run("a\n"), Run(" \nb", strong=True), Run("\nc\n\n\n")]))
    assert [passage.text for passage in found] == ["a", "b c"]
    assert found[1].spans == (Span(0, 1, Style.STRONG),)


def test_cells_stand_side_by_side() -> None:
    cells = [
        Passage("a", (Span(0, 1, Style.STRONG),)),
        Passage(""),
        Passage("b", (Span(0, 1, Style.LINK, "x"),)),
    ]
    assert side_by_side(cells) == Passage(
        "a | b", (Span(0, 1, Style.STRONG), Span(4, 5, Style.LINK, "x"))
    )  # fmt: skip


@given(runs=RUNS)
def test_text_is_clean_and_whole(runs: list[Run]) -> None:
    found = list(passages(runs))
    assert all(passage.text == clean(passage.text) != "" for passage in found)
    kept = "".join(passage.text for passage in found).replace(" ", "")
    whole = clean("".join(run.text for run in runs)).replace(" ", "")
    assert unicodedata.normalize("NFC", kept) == unicodedata.normalize("NFC", whole)


@given(runs=RUNS)
def test_spans_are_in_order_and_within(runs: list[Run]) -> None:
    for passage in passages(runs):
        starts = [span.start for span in passage.spans]
        assert starts == sorted(starts)
        assert all(0 <= span.start < span.end <= len(passage.text) for span in passage.spans)
        assert not any(passage.text[span.start].isspace() for span in passage.spans)

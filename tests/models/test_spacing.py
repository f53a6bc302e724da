# SPDX-License-Identifier: GPL-3.0-or-later
"""A full stop that stands alone joins its word, and links still meet the right words."""

from hypothesis import given
from hypothesis import strategies as st

from models.attention import WordLink
from models.spacing import close_up


def test_a_full_stop_that_stands_alone_joins_its_word() -> None:
    text, links = close_up('a "Cash Card" . It\'s new , too', [WordLink(7, 5, 0.9)])
    assert text == 'a "Cash Card". It\'s new, too'
    assert text.split()[links[0].target] == "new,"


def test_a_genitive_joins_its_word() -> None:
    text, links = close_up("the Commission' s report", [WordLink(1, 3, 0.9)])
    assert (text, links[0].target) == ("the Commission's report", 2)


def test_an_ellipsis_and_a_leading_mark_stay() -> None:
    assert close_up("And then ... nothing", [])[0] == "And then ... nothing"
    assert close_up(". net", [])[0] == ". net"


MARKS = [".", ",", "...", '"', "'", "'.", "s"]


@given(st.lists(st.sampled_from(["one", "two", *MARKS]), min_size=1, max_size=9))
def test_every_link_keeps_its_word(words: list[str]) -> None:
    links = [WordLink(0, j, 0.5) for j, word in enumerate(words) if word not in MARKS]
    text, moved = close_up(" ".join(words), links)
    runs = text.split()
    assert all(words[old.target] in runs[new.target] for old, new in zip(links, moved, strict=True))
    assert "".join(runs) == "".join(words)


def test_quotation_marks_that_stand_alone_join_what_they_enclose() -> None:
    text, links = close_up("the name of ' responsible fisheries ' to us '.", [WordLink(3, 4, 0.9)])
    assert text == "the name of 'responsible fisheries' to us'."
    assert text.split()[links[0].target] == "'responsible"
    assert close_up('He said " yes " .', [])[0] == 'He said "yes".'

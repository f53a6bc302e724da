# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is joined, split and edited is kept whole and undone whole; without a window."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.document import Document, Paragraph, ParagraphPair, SentencePair, Side
from desktop.document.cuts import proposal
from desktop.window.editing.changes import Editing
from desktop.window.editing.reshaping import Reshaping
from desktop.window.page import PairTable, SentenceRef
from desktop.window.storage.notebook import Notebook


def test_another_translation_is_cut_where_the_old_one_was(app, tmp_path):
    paragraph = Paragraph("Es regnete, wir blieben. Morgen gehen wir.")
    old = ParagraphPair(
        "1",
        paragraph,
        (
            SentencePair("1.1", "Es regnete, wir blieben.", "It rained, we stayed."),
            SentencePair("1.2", "Morgen gehen wir.", "Tomorrow we go."),
        ),
    )
    new = replace(
        old,
        sentences=(
            replace(old.sentences[0], target="It was raining heavily, so we stayed at home."),
            replace(old.sentences[1], target="We are going tomorrow."),
        ),
    )
    with desk_of(tmp_path, old) as desk:
        desk.reshaping.split(SentenceRef(0, 0), {Side.SOURCE: 12, Side.TARGET: 11})
        assert desk.targets == ["It rained,", "we stayed.", "Tomorrow we go."]
    with desk_of(tmp_path, new) as again:
        assert again.sources == ["Es regnete,", "wir blieben.", "Morgen gehen wir."]
        assert again.targets == [
            "It was raining heavily,",
            "so we stayed at home.",
            "We are going tomorrow.",
        ]


class Desk:
    """A table, its editing and its notebook, without a window."""

    def __init__(self, folder, document):
        self.table = PairTable()
        self.editing = Editing(self.table, self.table)
        self.reshaping = Reshaping(self.table, self.editing)
        self.table.load(document)
        self.editing.open(Notebook(folder, document, "en"))

    @property
    def sources(self):
        return [sentence.source for sentence in self.table.pair(0).sentences]

    @property
    def targets(self):
        return [sentence.target for sentence in self.table.pair(0).sentences]

    @property
    def everything(self):
        return (
            self.table.pair(0),
            dict(self.table.notes),
            set(self.table.checked),
            dict(self.table.tints),
            self.table.marks(0),
            self.table.sentence_count,
        )


TEXT = "Es regnete am Abend. Wir blieben daheim, denn es war kalt. Ja. Morgen sehen wir weiter."
SENTENCES = tuple(
    SentencePair(f"1.{number}", source, source.upper(), -0.5)
    for number, source in enumerate(
        (
            "Es regnete am Abend.",
            "Wir blieben daheim, denn es war kalt.",
            "Ja.",
            "Morgen sehen wir weiter.",
        ),
        start=1,
    )
)
PAIR = ParagraphPair("1", Paragraph(TEXT), SENTENCES)


@contextmanager
def desk_of(folder, pair=PAIR):
    """A desk with one paragraph on it."""
    desk = Desk(folder, Document((pair.paragraph,)))
    desk.table.put(0, pair)
    try:
        yield desk
    finally:
        desk.editing.close()


ACTS = st.lists(
    st.tuples(st.sampled_from(["join", "split", "edit", "note", "check"]), st.integers(0, 7)),
    max_size=12,
)


def act(desk, what, number):
    ref = SentenceRef(0, number % len(desk.sources))
    if what == "join":
        desk.reshaping.merge(ref)
    elif what == "split":
        cut = proposal(desk.table.sentence(ref))
        if cut is not None:
            desk.reshaping.split(ref, {Side.SOURCE: cut.source, Side.TARGET: cut.target})
    elif what == "edit":
        desk.editing.edit(ref, f"Edit {number} of mine.")
    elif what == "note":
        desk.editing.note(ref, f"Note {number}")
    else:
        desk.editing.check(ref)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_whatever_is_done_is_kept_and_can_be_undone(app, tmp_path_factory, acts):
    folder = tmp_path_factory.mktemp("notes")
    with desk_of(folder) as desk:
        work(desk, folder, acts)


def work(desk, folder, acts):
    begin = desk.everything
    for what, number in acts:
        act(desk, what, number)
        assert " ".join(desk.sources) == TEXT
        numbers = [sentence.id for sentence in desk.table.pair(0).sentences]
        assert numbers == [f"1.{place}" for place in range(1, len(numbers) + 1)]
    end = desk.everything
    with desk_of(folder) as again:
        assert again.everything == end
    while desk.editing.stack.canUndo():
        desk.editing.stack.undo()
    assert desk.everything == begin
    while desk.editing.stack.canRedo():
        desk.editing.stack.redo()
    assert desk.everything == end


@pytest.mark.parametrize("checked", [{0}, {1}, {0, 1}])
def test_a_joined_sentence_is_checked_if_all_of_it_was(app, tmp_path, checked):
    with desk_of(tmp_path) as desk:
        for number in checked:
            desk.editing.check(SentenceRef(0, number))
        desk.reshaping.merge(SentenceRef(0, 0))
    assert desk.table.checked == ({SentenceRef(0, 0)} if len(checked) == 2 else set())

# SPDX-License-Identifier: GPL-3.0-or-later
"""Projects that are saved, worked on and saved again: every change stays with its file."""

import pytest

from desktop.document import Side
from desktop.window.page import SentenceRef
from tests.window.desk import Session


@pytest.fixture
def begin(qapp, tmp_path):
    """Begin sessions with one folder; the one before is killed."""
    sessions = []

    def begin():
        if sessions:
            sessions[-1].crash()
        sessions.append(Session(tmp_path))
        return sessions[-1]

    yield begin
    sessions[-1].crash()


def split_first(session, row):
    session.reshaping.split(SentenceRef(row, 0), {Side.SOURCE: 9, Side.TARGET: 9})


def save(session):
    session.order()
    session.write()
    assert session.editing.keeping.settle(session.orders.pop(0).edition)


def test_a_split_that_is_undone_after_saving_does_not_come_back(begin):
    session = begin()
    session.translate(1)
    before = session.screen(1)
    split_first(session, 1)
    save(session)
    session.editing.stack.undo()
    assert session.screen(1) == before
    again = begin()
    assert again.screen(1) == before
    save(again)
    assert begin().screen(1) == before


def test_a_split_without_a_space_is_undone_without_a_trace(begin):
    session = begin()
    session.translate(3)
    before = session.screen(3)
    session.reshaping.split(SentenceRef(3, 0), {Side.SOURCE: 8, Side.TARGET: 2})
    save(session)
    session.editing.stack.undo()
    assert begin().screen(3) == before


@pytest.mark.parametrize("written", [True, False])
def test_a_change_right_after_saving_stays_with_the_file_that_there_is(begin, written):
    session = begin()
    session.translate(1)
    session.editing.note(SentenceRef(1, 0), "Nachsehen.")
    save(session)
    session.order()
    session.editing.note(SentenceRef(1, 0), "")
    session.editing.edit(SentenceRef(1, 1), "In May.")
    seen = session.screen(1)
    if written:
        session.write()
    assert begin().screen(1) == seen


def test_what_is_said_of_rows_that_still_wait_is_saved_with_the_others(begin):
    session = begin()
    session.translate(2)
    session.editing.edit(SentenceRef(2, 0), "Many come.")
    split_first(session, 2)
    seen = session.screen(2)
    again = begin()
    again.translate(0)
    save(again)
    third = begin()
    assert third.table.pair(2) is None
    third.translate(2)
    assert third.screen(2) == seen


def test_the_first_change_of_a_row_does_not_hide_what_the_file_says_of_it(begin):
    session = begin()
    session.translate(1)
    session.editing.note(SentenceRef(1, 0), "Nachsehen.")
    save(session)
    again = begin()
    again.editing.check(SentenceRef(1, 2))
    seen = again.screen(1)
    assert begin().screen(1) == seen


def test_what_was_being_typed_in_a_project_is_an_edit_after_a_crash(begin):
    session = begin()
    session.translate(1)
    session.editing.note(SentenceRef(1, 0), "Nachsehen.")
    save(session)
    again = begin()
    again.editing.draft(SentenceRef(1, 1), "Half a sent")
    third = begin()
    assert third.table.sentence(SentenceRef(1, 1)).target == "Half a sent"
    assert third.table.notes == {SentenceRef(1, 0): "Nachsehen."}
    seen = third.screen(1)
    assert begin().screen(1) == seen


def test_notebooks_of_older_editions_go(begin, tmp_path):
    session = begin()
    session.translate(1)
    for number in range(5):
        session.editing.note(SentenceRef(1, 0), f"Nummer {number}")
        save(session)
        session.editing.check(SentenceRef(1, 1))
    names = [path.name for path in (tmp_path / "notes").glob("*.jsonl")]
    assert len(names) == 2  # That of the article itself, and that of the last edition.


def test_a_notebook_goes_even_if_the_window_was_closed_meanwhile(begin, tmp_path):
    session = begin()
    session.translate(1)
    session.editing.note(SentenceRef(1, 0), "Nachsehen.")
    save(session)
    session.editing.check(SentenceRef(1, 1))
    session.order()
    session.editing.note(SentenceRef(1, 0), "Nachgesehen.")
    seen = session.screen(1)
    session.editing.close()
    session.write()
    assert not session.editing.keeping.settle(session.orders.pop(0).edition)
    assert len(list((tmp_path / "notes").glob("*.jsonl"))) == 2
    assert begin().screen(1) == seen

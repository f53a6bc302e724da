# SPDX-License-Identifier: GPL-3.0-or-later
"""A book is shown and translated from its first pages on, while the rest is being read."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.detection import Detection
from desktop.document import Document, Paragraph
from desktop.reading import Part
from desktop.reading.errors import ReadingError
from desktop.translation import Translated, UnknownLanguageError
from desktop.window.opening import first_pages
from desktop.window.opening import steps as opening
from desktop.window.opening.steps import open_article, resume_article
from desktop.window.opening.work import (
    Engines,
    Finished,
    Grown,
    Opened,
    Recognised,
    Request,
    Started,
    Step,
)
from desktop.window.page.sums import RunningTotals
from tests.fakes import UpperEngine

SENTENCE = "Die Stadt baut in diesem Jahr eine neue Brücke über den alten Fluss."
REQUEST = Request(path=Path("buch.epub"), language="de")


def paragraph(number: int) -> Paragraph:
    return Paragraph(f"{SENTENCE} Das ist der Absatz {number}.")


BOOK = Document(tuple(map(paragraph, range(300))), language="de", sha256="5" * 64)


def part(first: int, end: int) -> Part:
    return Part(replace(BOOK, paragraphs=BOOK.paragraphs[first:end]), end / 300)


@pytest.fixture
def engines() -> Engines:
    return Engines(lambda pair: UpperEngine())


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> Callable[[Iterator[Part]], None]:
    """Let these parts come out of any file."""

    def give(parts: Iterator[Part]) -> None:
        monkeypatch.setattr(opening, "_parts", lambda request, spare=None: parts)

    return give


def held(gate: threading.Event) -> Iterator[Part]:
    """Give the first part; the others behind the gate."""
    yield part(0, 50)
    gate.wait(60)
    yield part(50, 200)
    yield part(200, 300)


def drive(
    work: Iterator[Step], steps: list[Step], then: Callable[[Step], object] = lambda step: None
) -> None:
    """Keep the steps as they come, also of a work that fails."""
    for step in work:
        steps.append(step)
        then(step)


def rows(steps: list[Step]) -> int:
    return sum(len(s.document.paragraphs) for s in steps if isinstance(s, Opened | Grown))


def test_the_first_pages_are_translated_before_the_rest_is_read(feed, engines) -> None:
    gate = threading.Event()
    feed(held(gate))
    steps: list[Step] = []
    work = open_article(REQUEST, engines, lambda: 0)
    drive(work, steps, lambda s: isinstance(s, Translated) and s.index == 49 and gate.set())
    done = [step.index for step in steps if isinstance(step, Translated)]
    assert done[:50] == list(range(50))
    assert sorted(done) == list(range(300))
    finished = steps[-1]
    assert isinstance(finished, Finished)
    assert finished.bilingual.document == BOOK
    assert [pair.id for pair in finished.bilingual.pairs] == [str(n + 1) for n in range(300)]


def test_a_row_is_there_before_its_translation(feed, engines) -> None:
    feed(iter([part(0, 50), part(50, 200), part(200, 300)]))
    steps: list[Step] = []
    for step in open_article(REQUEST, engines, lambda: 0):
        if isinstance(step, Translated):
            assert step.index < rows(steps)
        steps.append(step)
    assert rows(steps) == 300


def test_translation_follows_the_reader_into_what_has_just_come(feed, engines) -> None:
    delivered = threading.Event()

    def parts() -> Iterator[Part]:
        yield part(0, 50)
        yield part(50, 300)
        delivered.set()

    feed(parts())
    steps: list[Step] = []
    work = open_article(REQUEST, engines, lambda: 250 if rows(steps) == 300 else 0)
    drive(work, steps, lambda step: isinstance(step, Translated) and delivered.wait(60))
    done = [step.index for step in steps if isinstance(step, Translated)]
    assert done.index(250) < done.index(49)
    assert sorted(done) == list(range(300))


def test_what_cannot_be_translated_is_still_read(feed, engines) -> None:
    feed(iter([part(0, 50), part(50, 300)]))
    steps: list[Step] = []
    with pytest.raises(UnknownLanguageError):
        drive(open_article(replace(REQUEST, language="en"), engines, lambda: 0), steps)
    assert rows(steps) == 300


def test_a_book_that_breaks_off_is_shown_as_far_as_it_goes(feed, engines) -> None:
    def broken() -> Iterator[Part]:
        yield part(0, 50)
        raise ReadingError("Broken off.")

    feed(broken())
    steps: list[Step] = []
    with pytest.raises(ReadingError, match="Broken off"):
        drive(open_article(REQUEST, engines, lambda: 0), steps)
    assert rows(steps) == 50


def test_what_was_stopped_while_it_was_read_is_read_on(feed, engines) -> None:
    gate = threading.Event()
    feed(held(gate))
    steps: list[Step] = []
    with closing(open_article(REQUEST, engines, lambda: 0)) as work:
        while not (steps and isinstance(steps[-1], Translated)):
            steps.append(next(work))
    gate.set()
    assert rows(steps) == 50
    pairs = {step.index: step.pair for step in steps if isinstance(step, Translated)}
    known = replace(BOOK, paragraphs=BOOK.paragraphs[:50])
    feed(iter([part(0, 50), part(50, 200), part(200, 300)]))
    rest = list(resume_article(REQUEST, known, pairs, engines, lambda: 0, complete=False))
    assert rows(rest) == 250
    assert isinstance(rest[0], Started)
    assert isinstance(rest[-1], Finished)
    assert rest[-1].bilingual.document == BOOK
    assert not pairs.keys() & {step.index for step in rest if isinstance(step, Translated)}


def test_another_file_is_not_read_on(feed, engines) -> None:
    known = replace(BOOK, paragraphs=BOOK.paragraphs[:50], sha256="4" * 64, file="buch.epub")
    feed(iter([part(0, 50), part(50, 300)]))
    with pytest.raises(ReadingError, match="changed"):
        list(resume_article(REQUEST, known, {}, engines, lambda: 0, complete=False))


def test_the_key_of_a_book_is_known_with_its_first_part(feed, engines) -> None:
    keys = set()
    for parts in ([part(0, 50), part(50, 300)], [part(0, 50), part(50, 60), part(60, 300)]):
        feed(iter(parts))
        work = open_article(REQUEST, engines, lambda: 0)
        opened = next(work)
        work.close()
        assert isinstance(opened, Opened)
        keys.add(opened.key)
    assert len(keys) == 1


def test_a_book_is_shown_before_its_language_is_known(feed, engines, monkeypatch) -> None:
    asked = threading.Event()
    detect = first_pages.detect

    def noted(document: Document) -> Detection:
        asked.set()
        return detect(document)

    monkeypatch.setattr(first_pages, "detect", noted)
    feed(iter([Part(replace(BOOK, language=""))]))
    with closing(open_article(Request(path=Path("buch.epub")), engines, lambda: 0)) as work:
        opened = next(work)
        assert isinstance(opened, Opened)
        assert not opened.recognised
        assert not asked.is_set()
        recognised = next(work)
        assert isinstance(recognised, Recognised)
        assert recognised.opened.recognised
        assert recognised.opened.document == BOOK
        assert recognised.opened.key == opened.key
        assert isinstance(next(work), Started)


def test_a_language_that_is_given_is_not_detected(feed, engines, monkeypatch) -> None:
    monkeypatch.setattr(first_pages, "detect", None)
    feed(iter([part(0, 300)]))
    steps = list(open_article(REQUEST, engines, lambda: 0))
    assert not any(isinstance(step, Recognised) for step in steps)


def test_a_finished_translation_is_known_by_its_content(engines, tmp_path) -> None:
    path = tmp_path / "speicher.xml"
    path.write_text(
        '<tmx version="1.4"><header srclang="de"/><body><tu><tuv xml:lang="de"><seg>Der Rat tagt.'
        '</seg></tuv><tuv xml:lang="en"><seg>The council meets.</seg></tuv></tu></body></tmx>',
        encoding="utf-8",
    )
    *_, last = open_article(Request(path=path), engines, lambda: 0)
    assert isinstance(last, Finished)
    assert last.bilingual.pairs[0].target == "The council meets."


@given(st.lists(st.floats(0, 1000), max_size=40), st.lists(st.floats(0, 1000), max_size=40))
def test_totals_that_grow_are_the_totals(first: list[float], more: list[float]) -> None:
    grown, whole = RunningTotals(first), RunningTotals([*first, *more])
    grown.extend(more)
    for index in range(len(whole) + 1):
        assert grown.before(index) == pytest.approx(whole.before(index))
    for index in range(len(whole)):
        grown[index] = whole[index] = 3.0
    assert grown.total == pytest.approx(whole.total)

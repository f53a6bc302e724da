# SPDX-License-Identifier: GPL-3.0-or-later
"""Several real models at once, each in a process of its own."""

import os
import shutil
import signal
import sys

import pytest

from desktop.document import Side
from desktop.window.page import SentenceRef
from desktop.window.page.columns import Further
from desktop.window.page.linking import linked_words
from desktop.window.page.progress import Stage
from tests.window.columns.conftest import column, whole

FRENCH, SPANISH = Further("fr"), Further("es")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills by POSIX signals")


@pytest.fixture
def three(real, qtbot, article):
    """The article in English, in French by way of English, and in Spanish."""
    with qtbot.waitSignal(real.reader.finished):
        real.open_path(article)
    for language in ("fr", "es"):
        real.columns.add(language)
    qtbot.waitUntil(lambda: whole(real, "fr") and whole(real, "es"))
    return real


def pid_of(window, language):
    """Return the process of the engine of a column, or None while it has none."""
    engine = window.columns._works[Further(language)]._engines._engine.result()
    return None if engine is None else engine.pid


def runs(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_way_through_english_and_a_direct_one_stand_side_by_side(three):
    heads = [button.text() for button in three.page.heads.buttons.values()]
    assert heads == ["French · via English", "Spanish · Argos 1.0"]
    for row in range(len(three.table)):
        pairs = three.table.row_pairs(row)
        assert list(pairs) == [Side.TARGET, FRENCH, SPANISH]
        assert len({len(pair.sentences) for pair in pairs.values()}) == 1
    french, spanish = three.table.further.sentences(SentenceRef(1, 0)).values()
    assert french.middle == three.table.sentence(SentenceRef(1, 0)).target
    assert spanish.middle == ""


def test_words_are_tied_in_every_column_that_has_links(three):
    ref = SentenceRef(1, 0)
    sentences = {
        Side.TARGET: three.table.sentence(ref),
        **three.table.further.sentences(ref),
    }
    tied = {name for name, sentence in sentences.items() if sentence.links}
    assert Side.TARGET in tied
    found = set()
    for offset in range(len(sentences[Side.TARGET].source)):
        found |= {place.column for place in linked_words(sentences, Side.SOURCE, offset)}
    assert found <= {Side.SOURCE, *tied}
    assert {Side.SOURCE, Side.TARGET} <= found


def test_a_crash_in_one_column_leaves_the_others_alone(real, qtbot):
    # Long enough not to be done before the signal comes.
    text = "\n\n".join(f"Absatz {number} erzählt von einer Brücke." for number in range(40))
    with qtbot.waitSignal(real.reader.finished):
        real.open_text(text)
    main = real.reader._engines._engine.result()
    before = main.pid
    real.columns.add("fr")
    real.columns.add("es")
    work = real.columns._works[FRENCH]
    killed = []

    def kill():
        if work.known.model is not None and not killed:
            killed.append(pid_of(real, "fr"))
            os.kill(killed[0], signal.SIGKILL)

    work.named.connect(kill)
    qtbot.waitUntil(lambda: whole(real, "fr") and whole(real, "es"))
    assert killed
    assert real.banner.text.startswith("The engine for French crashed and was started again.")
    assert main.pid == before
    assert main.restarts == 0


def test_closing_a_column_ends_its_process(real, qtbot, article):
    with qtbot.waitSignal(real.reader.finished):
        real.open_path(article)
    real.columns.add("fr")
    work = real.columns._works[FRENCH]
    pids = []
    work.named.connect(lambda: pids.append(pid_of(real, "fr")))
    qtbot.waitUntil(lambda: bool(pids))
    with qtbot.waitSignal(work.left):
        real.columns.close_column(FRENCH)
    qtbot.waitUntil(lambda: not runs(pids[0]))
    assert runs(real.reader._engines._engine.result().pid)


def test_an_engine_that_hangs_does_not_keep_its_column_open(real, qtbot, article):
    with qtbot.waitSignal(real.reader.finished):
        real.open_path(article)
    real.columns.add("fr")
    work = real.columns._works[FRENCH]
    work.named.connect(lambda: os.kill(pid_of(real, "fr"), signal.SIGSTOP))
    qtbot.waitUntil(lambda: work.known.model is not None)
    with qtbot.waitSignal(work.left):
        real.columns.close_column(FRENCH)
    assert real.page.stack.shown == (Side.SOURCE, Side.TARGET)


def test_a_column_whose_model_has_gone_says_so_and_can_be_tried_again(
    three, qtbot, monkeypatch, tmp_path, small_packages
):
    three.columns.close_column(FRENCH)
    empty = tmp_path / "none"
    empty.mkdir()
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(empty))
    three.columns.add("fr")
    qtbot.waitUntil(three.banner.isVisible)
    assert three.banner.text.startswith("French: No installed model translates")
    assert column(three, "fr").stage(1) is Stage.FAILED
    assert len(column(three, "es").pairs) == len(three.table)
    shutil.copytree(small_packages / "en_fr", empty / "en_fr")
    three.page.further_retry_asked.emit(FRENCH, 1)
    qtbot.waitUntil(lambda: whole(three, "fr"))


def test_columns_that_are_still_translated_go_with_their_window(real, qtbot, article):
    with qtbot.waitSignal(real.reader.finished):
        real.open_path(article)
    real.columns.add("fr")
    work = real.columns._works[FRENCH]
    pids = []
    work.named.connect(lambda: pids.append(pid_of(real, "fr")))
    qtbot.waitUntil(lambda: bool(pids))
    real.close()
    qtbot.waitUntil(lambda: not runs(pids[0]))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A model in a process of its own: real processes that are really killed."""

import os
import signal
import subprocess
import sys

import pytest

from desktop.document import Document, Paragraph
from desktop.translation import translate
from models import BrokenModelError, LanguagePair, helper_process, load_engine
from models.errors import ModelError
from models.helper import EngineDiedError, HelperEngine, trial
from models.helper_process import Helper, HelperDiedError, Helpers
from models.packages import find
from models.route import Chain
from tests.conftest import ROOT
from tests.models import packing

SENTENCES = ["Der Zug kam am Morgen an.", "Am Abend ging das Licht aus.", "Das Wasser war kalt."]
FRAGILE = [sys.executable, "-m", "tests.models.fragile_worker"]
GERMAN_ENGLISH = LanguagePair("de", "en")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills by POSIX signals")


@pytest.fixture(scope="module")
def package(tiny):
    return find(GERMAN_ENGLISH, places=[tiny.parent])


@pytest.fixture
def start(package):
    """Load the small package in a helper; close it afterwards."""
    engines = []

    def start(helpers=None, chosen=package):
        engines.append(HelperEngine(chosen, helpers or Helpers(), workers=2))
        return engines[-1]

    yield start
    for engine in engines:
        engine.close()


@pytest.fixture
def fragile(start, tmp_path):
    return start(Helpers([*FRAGILE, str(tmp_path)]))


def texts(translations):
    return [translation.text for translation in translations]


def test_a_helper_translates_as_the_engine_itself(start, package):
    engine, here = start(), load_engine(package, workers=2)
    try:
        assert engine.info == here.info
        assert engine.workers == here.workers
        assert engine.submit(SENTENCES).result() == here.submit(SENTENCES).result()
    finally:
        here.close()


def test_batches_in_flight_keep_their_places(start):
    engine = start()
    batches = [engine.submit([sentence]) for sentence in SENTENCES for _ in range(3)]
    alone = [engine.submit([sentence]).result() for sentence in SENTENCES for _ in range(3)]
    assert [batch.result() for batch in reversed(batches)] == list(reversed(alone))
    assert engine.submit([]).result() == []


def test_half_a_surrogate_goes_there_and_back(start):
    assert len(start().submit(["Der \ud83d Zug."]).result()) == 1


def test_what_a_killed_helper_was_doing_is_done_by_the_next(start):
    engine = start()
    before = engine.submit(SENTENCES).result()
    os.kill(engine.pid, signal.SIGSTOP)  # Or it might have done them before it is killed.
    batches = [engine.submit(SENTENCES), engine.submit(SENTENCES[:1])]
    os.kill(engine.pid, signal.SIGKILL)
    assert batches[0].result() == before
    assert len(batches[1].result()) == 1
    assert engine.restarts == 1


def test_a_helper_killed_at_rest_is_replaced(start):
    engine = start()
    first = engine.pid
    os.kill(first, signal.SIGKILL)
    engine._helper._listener.join()
    assert texts(engine.submit(SENTENCES).result()) == texts(start().submit(SENTENCES).result())
    assert engine.pid != first


@pytest.mark.parametrize("word", ["Absturz", "Abbruch"])
def test_the_sentence_that_crashes_the_engine_is_left_and_doubted(fragile, start, word):
    guilty = f"Der {word} kam."
    batch = fragile.submit([SENTENCES[0], guilty, SENTENCES[1]])
    neighbour = fragile.submit(SENTENCES)
    first, middle, last = batch.result()
    assert (middle.text, middle.doubtful, middle.links) == (guilty, True, ())
    sound = start()
    assert [first] == sound.submit(SENTENCES[:1]).result()
    assert [last] == sound.submit(SENTENCES[1:2]).result()
    assert neighbour.result() == sound.submit(SENTENCES).result()
    assert fragile.restarts == 3


def test_a_crash_that_does_not_come_again_costs_nothing(fragile, start):
    sentences = [SENTENCES[0], "Einmal kam der Zug."]
    assert fragile.submit(sentences).result() == start().submit(sentences).result()
    assert fragile.restarts == 1


def test_an_engine_that_always_crashes_gives_up(fragile):
    batch = fragile.submit([f"Absturz {number}" for number in range(6)])
    with pytest.raises(EngineDiedError, match="5 times in a row"):
        batch.result()
    assert batch.done()
    with pytest.raises(EngineDiedError, match="5 times in a row"):
        fragile.submit(["Das"])


def test_many_guilty_sentences_with_sound_ones_between(fragile):
    sentences = [text for n in range(6) for text in (f"Absturz {n}", SENTENCES[n % 3])]
    found = fragile.submit(sentences).result()
    assert [one.doubtful and one.text.startswith("Absturz") for one in found] == [True, False] * 6


def test_a_model_that_crashes_when_it_is_loaded(start, package, tmp_path):
    helpers = Helpers([*FRAGILE, str(tmp_path), "loading"])
    with pytest.raises(BrokenModelError, match="crashed when it loaded German → English"):
        start(helpers)
    with pytest.raises(BrokenModelError, match="crashed when it loaded German → English"):
        trial(package, helpers)


def test_what_is_wrong_with_a_package_is_told_from_over_there(start, tmp_path):
    packing.hollow(tmp_path / "hollow")
    hollow = find(GERMAN_ENGLISH, places=[tmp_path])
    with pytest.raises(BrokenModelError, match="cannot be loaded") as caught:
        start(chosen=hollow)
    assert str(hollow.path) in caught.value.advice
    with pytest.raises(BrokenModelError, match=r"cannot be (read|loaded)"):
        trial(hollow)


def test_a_sound_package_passes(package):
    trial(package)


def test_a_model_that_is_gone_when_the_helper_begins_anew(start, tmp_path):
    packing.sentencepiece_package(tmp_path / "package")
    engine = start(chosen=find(GERMAN_ENGLISH, places=[tmp_path]))
    (tmp_path / "package" / "model" / "model.bin").unlink()
    os.kill(engine.pid, signal.SIGKILL)
    with pytest.raises(BrokenModelError, match="cannot be loaded"):
        engine.submit(SENTENCES).result()


def test_a_chain_of_two_packages(start, package, tmp_path):
    french = packing.sentencepiece_package(tmp_path / "package", from_code="en", to_code="fr")
    second = find(LanguagePair("en", "fr"), places=[french.parent])
    engine = start(chosen=Chain(package, second))
    assert engine.info.via == "en"
    assert engine.info.pair == LanguagePair("de", "fr")
    found = engine.submit(SENTENCES).result()
    assert texts(start().submit(SENTENCES).result()) == [one.middle for one in found]


def test_a_bug_over_there_is_a_bug_here(start):
    with pytest.raises(RuntimeError, match="Traceback"):
        start().ask("translate", sentences=7).result()


def test_a_helper_that_does_not_answer_does_not_hold_up_a_reader(start):
    engine = start()
    article = Document((Paragraph(SENTENCES[0]),), language="de")
    asked = []

    def stopped():
        asked.append(True)
        return True

    original = engine.submit

    def submit(sentences):
        os.kill(engine.pid, signal.SIGSTOP)
        return original(sentences)

    engine.submit = submit
    assert list(translate(article, engine, stopped=stopped)) == []
    assert asked == [True]


def test_a_helper_ended_by_its_owner_says_no_more(start):
    engine = start()
    os.kill(engine.pid, signal.SIGSTOP)  # Or it might have done them before its end.
    batch = engine.submit(SENTENCES * 20)
    pid = engine.pid
    engine.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(HelperDiedError):
        batch._promise.result()


def test_the_spare_is_taken_once_and_only_alive():
    helpers = Helpers()
    helpers.warm()
    spare = helpers.take()
    other = helpers.take()
    assert other.pid != spare.pid
    helpers.warm()
    dead = helpers._spare[0]
    os.kill(dead.pid, signal.SIGKILL)
    dead._listener.join()
    third = helpers.take()
    assert third is not dead
    helpers.warm()
    last = helpers._spare[0]
    helpers.close()
    assert not any(helper.alive for helper in (spare, other, third, last))
    helpers.warm()
    with pytest.raises(HelperDiedError):
        helpers.take()


@pytest.mark.parametrize("end", [Helpers.close, Helpers.kill])
def test_a_helper_that_starts_while_they_are_closed_is_ended(monkeypatch, end):
    helpers = Helpers()
    started = []

    def slow(command):
        started.append(Helper(command))
        end(helpers)  # On another thread, before the new one is known.
        return started[0]

    monkeypatch.setattr(helper_process, "Helper", slow)
    with pytest.raises(HelperDiedError):
        helpers.take()
    assert not started[0].alive


def test_what_libraries_print_does_not_disturb():
    code = (
        "import os; from models import helper_worker as w; own = w._own_output(); print('noise');"
    )
    code += "os.write(1, b'noise'); own.write(b'answer'); own.flush()"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, timeout=60
    )
    assert done.stdout == b"answer"
    assert b"noise" in done.stderr


def test_a_process_that_talks_nonsense_is_taken_for_dead():
    helper = Helper([sys.executable, "-c", "print('{' * 2000, flush=True); input()"])
    with pytest.raises(HelperDiedError):
        helper.ask("count", sentences=["Das"]).result()
    assert not helper.alive
    helper.close()


PARENT = """
import sys
from models import LanguagePair, find
from models.helper import HelperEngine
from models.helper_process import Helpers
engine = HelperEngine(find(LanguagePair("de", "en")), Helpers(), workers=2)
batches = [engine.submit([f"Das ist der Satz Nummer {n}." for n in range(80)]) for _ in range(4)]
assert not {"ctranslate2", "sentencepiece"} & set(sys.modules)
print("busy", flush=True)
sys.stdin.read()
"""


def test_no_helper_outlives_a_killed_program():
    """The helper holds the standard error of its parent: that ends when both are gone."""
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with parent:
        assert parent.stdout.readline() == b"busy\n"
        parent.kill()
        assert parent.stderr.read() == b""


def test_a_program_that_ends_leaves_no_helper_either():
    code = PARENT.replace("sys.stdin.read()", "")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_helper_runs_no_code_of_the_current_folder(tmp_path, monkeypatch):
    (tmp_path / "queue.py").write_text("raise SystemExit", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    helper = Helper()
    with pytest.raises(ModelError, match="No model is loaded"):
        helper.ask("translate", sentences=["Das"]).result()
    helper.close()

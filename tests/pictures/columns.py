# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw an article in three and four languages.

Only German to English comes with the program. So that the pictures show what a reader would see,
the other languages are spoken by a phrase book, which we have written for the first lines of our
sample.
"""

import json
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint

from desktop.window.app import load_best
from desktop.window.dress.theme import DARK, LIGHT
from desktop.window.page import Look, Reveal, SentenceRef
from desktop.window.page.columns import Further
from desktop.window.page.progress import Stage
from models import LanguagePair
from models.engine import Engine, Link, ModelInfo, Translation
from tests.models import packing
from tests.pictures.studio import SAMPLES, SIZE, Studio

BOOK = Path(__file__).with_name("phrases.json")
WIDE = (1500, SIZE[1])
FRENCH, SPANISH = Further("fr"), Further("es")


class _Batch:
    """Sentences that are looked up; a `Batch`."""

    def __init__(self, found: list[Translation], seconds: float) -> None:
        self._found, self._ready = found, time.monotonic() + seconds

    def done(self) -> bool:
        return time.monotonic() >= self._ready

    def wait(self, seconds: float) -> bool:
        time.sleep(max(0.0, min(seconds, self._ready - time.monotonic())))
        return self.done()

    def result(self) -> list[Translation]:
        time.sleep(max(0.0, self._ready - time.monotonic()))
        return self._found


class PhraseBook:
    """Speaks what stands in the book and nothing else; an `Engine`."""

    workers, restarts = 1, 0

    def __init__(self, pair: LanguagePair, seconds: float) -> None:
        self._book = json.loads(BOOK.read_text(encoding="utf-8"))
        self._target = pair.target
        self._seconds = seconds
        identity, version, via = f"translate-{pair.source}_{pair.target}", "1.9", ""
        if pair.target == "fr":
            identity, version, via = "builtin-de_en+translate-en_fr", "0.2+1.9", "en"
        self.info = ModelInfo(identity, version, "0" * 64, pair, "Argos 1.9", via)

    def submit(self, sentences: Sequence[str]) -> _Batch:
        return _Batch([self._look_up(sentence) for sentence in sentences], self._seconds)

    def close(self) -> None:
        pass

    def _look_up(self, sentence: str) -> Translation:
        text = self._book["sentences"][sentence][self._target]
        doubtful = self._target == "es" and "Niederflur" in sentence
        return Translation(text, -0.3, tuple(self._links(sentence, text)), doubtful)

    def _links(self, sentence: str, text: str) -> list[Link]:
        found = []
        for word, others in self._book["words"].items():
            other = others[self._target]
            at, there = sentence.find(word), text.find(other)
            if at >= 0 and there >= 0:
                found.append(Link(at, at + len(word), there, there + len(other), 0.9))
        return found


def columns(studio: Studio) -> None:
    """Draw further columns: on their way, pinned, dark, narrow, and three in the German window."""
    with tempfile.TemporaryDirectory() as scratch:
        before = os.environ.get("ARGOS_PACKAGES_DIR")
        os.environ["ARGOS_PACKAGES_DIR"] = scratch
        packing.hollow(Path(scratch) / "en_fr", from_code="en", to_code="fr")
        packing.hollow(Path(scratch) / "de_es", to_code="es")
        load, studio.window.reader.engines._load = studio.window.reader.engines._load, _load
        try:
            _draw(studio)
        finally:
            studio.window.reader.engines._load = load
            os.environ.pop("ARGOS_PACKAGES_DIR")
            if before is not None:
                os.environ["ARGOS_PACKAGES_DIR"] = before


def _load(pair: LanguagePair, chosen: str | None = None) -> Engine:
    """Load a real model for English, the phrase book for the rest."""
    return load_best(pair, chosen) if pair.target == "en" else PhraseBook(pair, 0.8)


def _draw(studio: Studio) -> None:
    window, page = studio.window, studio.window.page
    path = studio.scratch / "strassenbahn.txt"
    path.write_text(_beginning(), encoding="utf-8")
    window.open_path(path)
    studio.wait(lambda: not window.reader.busy)
    menu = window.columns.menu.menu
    menu.popup(window.mapToGlobal(QPoint(400, 120)))
    studio.take("columns-menu", menu)
    menu.hide()
    window.columns.add("fr")
    french = window.table.further[FRENCH]
    studio.wait(lambda: french.stage(1) is Stage.RUNNING)
    studio.take("columns-coming")
    studio.wait(lambda: len(french.pairs) == len(window.table))
    page.set_current(SentenceRef(1, 0))
    text = window.table.text(1, FRENCH)
    page.focus.hover, page.focus.word = SentenceRef(1, 0), (FRENCH, text.index("ligne") + 1)
    page.viewport().update()
    studio.take("columns")
    studio.wear(DARK)
    studio.take("columns-dark")
    studio.wear(LIGHT)
    page.set_look(Look(echo=True, middle=True))
    studio.take("columns-under-the-line")
    page.set_look(Look(reveal=Reveal.VEILED))
    studio.take("columns-veiled")
    page.set_look(Look())
    page.focus.hover = page.focus.word = None
    window.resize(700, SIZE[1])
    studio.rest()
    studio.take("columns-narrow")
    window.resize(*WIDE)
    window.columns.add("es")
    studio.wait(lambda: len(window.table.further[SPANISH].pairs) == len(window.table))
    studio.rest()
    studio.language.use("de")
    studio.take("columns-four")
    head = window.columns.menu.head_menu
    page.heads.buttons[FRENCH].click()
    studio.take("columns-head", head)
    head.hide()
    studio.language.use("en")
    for column in (FRENCH, SPANISH):
        window.columns.close_column(column)
    window.resize(*SIZE)
    page.set_current(None)


def _beginning() -> str:
    """Return the first paragraphs of our sample."""
    text = (SAMPLES / "nachricht.txt").read_text(encoding="utf-8")
    return "\n\n".join(text.strip().split("\n\n")[1:5]) + "\n"

# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that can reach more languages: quick ones by fakes, real ones by small real packages."""

from dataclasses import replace
from functools import partial

import pytest

from desktop.window.app import application, build_window, load_best
from desktop.window.page import SentenceRef
from desktop.window.page.columns import Further
from models import LanguagePair
from models.errors import ModelError
from models.helper_process import Helpers
from tests.fakes import INFO, UpperEngine
from tests.models import packing

FRENCH = Further("fr")
REF = SentenceRef(1, 1)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """An empty folder for packages."""
    folder = tmp_path / "packages"
    folder.mkdir()
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(folder))
    return folder


@pytest.fixture
def listed(place):
    """Packages that are listed and never loaded: English to French, German to Spanish."""
    packing.hollow(place / "en_fr", from_code="en", to_code="fr")
    packing.hollow(place / "de_es", to_code="es")
    return place


class Engines:
    """Quick engines, one for each load, that say which pair they are for."""

    def __init__(self):
        self.made = []
        self.delay = 0.0
        self.hold_after = None
        self.missing = ("", "")
        self.asked = lambda _: None

    def __call__(self, pair: LanguagePair):
        self.asked(pair)
        if pair == self.missing:
            raise ModelError("No installed model translates from English to French.")
        via = "en" if pair == ("de", "fr") else ""
        name = f"fake-{pair.source}_{pair.target}"
        info = replace(INFO, id=name, pair=pair, via=via)
        engine = UpperEngine(self.delay, hold_after=self.hold_after, info=info)
        self.made.append(engine)
        return engine

    def let_go(self):
        """Hold no batch any more, and none of the engines to come."""
        self.hold_after = None
        for engine in self.made:
            engine.hold_after = None

    def of(self, target):
        return [engine for engine in self.made if engine.info.pair.target == target]


@pytest.fixture
def engines():
    return Engines()


@pytest.fixture
def quick(qtbot, settings, listed, engines, tmp_path):
    """Make windows with quick engines, all with the same settings and notebooks."""
    made = []

    def make():
        window = build_window(application(), settings, engines, tmp_path / "notebooks")
        qtbot.addWidget(window)
        window.resize(1300, 780)
        window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()


@pytest.fixture
def shown(quick, qtbot, article):
    """A window with the article in English and French."""
    window = quick()
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(article)
    window.columns.add("fr")
    qtbot.waitUntil(lambda: whole(window, "fr"))
    return window


@pytest.fixture(scope="session")
def small_packages(tmp_path_factory):
    """Two small real packages: English to French, German to Spanish."""
    folder = tmp_path_factory.mktemp("small")
    packing.sentencepiece_package(
        folder / "en_fr", from_code="en", from_name="English", to_code="fr", to_name="French"
    )
    packing.sentencepiece_package(folder / "de_es", to_code="es", to_name="Spanish")
    return folder


@pytest.fixture
def real(qtbot, settings, small_packages, monkeypatch, tmp_path):
    """A window whose engines are real models in real processes."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(small_packages))
    with Helpers() as helpers:
        load = partial(load_best, helpers=helpers)
        window = build_window(application(), settings, load, tmp_path / "notebooks")
        qtbot.addWidget(window)
        window.resize(1300, 780)
        window.show()
        yield window
        window.close()


def column(window, language):
    """Return the further column of a language."""
    return next(each for each in window.table.further if each.language == language)


def whole(window, language):
    """Say whether a further column has all its translations."""
    return len(column(window, language).pairs) == len(window.table) > 0

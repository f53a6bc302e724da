# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sentence was in the language between two chained models can be seen."""

import pytest
from PySide6.QtGui import QAccessible

from desktop.window.app import application, build_window
from desktop.window.page import SentenceRef
from models import LanguagePair, route
from models.helper import HelperEngine
from models.helper_process import Helpers
from tests.models import packing


@pytest.fixture(scope="module")
def chain(tmp_path_factory):
    """Two small packages, German to French and French to English, as a chain."""
    place = tmp_path_factory.mktemp("chain")
    packing.sentencepiece_package(place / "first", to_code="fr", to_name="French")
    packing.sentencepiece_package(place / "second", from_code="fr", from_name="French")
    return route.choose(LanguagePair("de", "en"), places=[place])


@pytest.fixture
def load(chain):
    with Helpers() as helpers:
        yield lambda pair: HelperEngine(chain, helpers)


@pytest.fixture
def chained(qtbot, settings, load, article):
    made = build_window(application(), settings, load, article.parent / "notebooks")
    qtbot.addWidget(made)
    made.resize(1180, 780)
    made.show()
    with qtbot.waitSignal(made.reader.finished):
        made.open_path(article)
    yield made
    made.close()


def picture(window):
    return window.page.viewport().grab().toImage()


def test_the_middle_is_shown_on_demand(chained):
    action = chained.actions_["middle"]
    assert action.isEnabled()
    assert chained.page.middle_language == "fr"
    chained.page.set_current(SentenceRef(1, 0))
    before = picture(chained)
    action.trigger()
    assert chained.page.look.middle
    shown = picture(chained)
    assert shown != before
    chained.actions_["echo"].trigger()
    assert picture(chained) != shown
    chained.actions_["echo"].trigger()
    action.trigger()
    assert picture(chained) == before


def test_a_sentence_is_chosen_where_none_is(chained):
    chained.actions_["middle"].trigger()
    assert chained.page.focus.current == SentenceRef(0, 0)


def test_the_middle_is_read_out_while_it_is_shown(chained):
    ref = SentenceRef(1, 0)
    words = f"French: {chained.table.sentence(ref).middle}"
    item = QAccessible.queryAccessibleInterface(chained.page)

    def read_out():
        return item.child(chained.table.number_of(ref)).text(QAccessible.Text.Name)

    assert words not in read_out()
    chained.actions_["middle"].trigger()
    assert words in read_out()


def test_without_a_chain_there_is_nothing_between(opened):
    assert not opened.actions_["middle"].isEnabled()
    assert opened.page.middle_language == ""


def test_it_is_remembered(chained, settings):
    chained.actions_["middle"].trigger()
    assert settings.flag("page/middle")

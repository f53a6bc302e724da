# SPDX-License-Identifier: GPL-3.0-or-later
"""An article of which one paragraph can be translated from French."""

import pytest

from desktop.window.app import application, build_window
from models.engine import Translation
from models.errors import ModelError
from tests.fakes import FakeBatch, UpperEngine


class FrenchBatch(FakeBatch):
    def result(self):
        super().result()
        return [Translation(f"French: {sentence}", -0.5) for sentence in self.sentences]


class FrenchEngine(UpperEngine):
    def submit(self, sentences):
        batch = super().submit(sentences)
        return FrenchBatch(batch.sentences, batch.ready_at, batch.error)


@pytest.fixture
def french():
    return FrenchEngine()


@pytest.fixture
def show(qtbot, settings, french, article):
    """Open the article in a new window with the same notebooks."""
    engines = {"de": UpperEngine(), "fr": french}
    windows = []

    def load(pair):
        if pair.source not in engines:
            raise ModelError("No installed model translates from Danish to English.")
        return engines[pair.source]

    def show(file=article):
        made = build_window(application(), settings, load, article.parent / "notebooks")
        qtbot.addWidget(made)
        made.resize(1180, 780)
        made.show()
        made.paragraph_language._available = lambda pair: [1] if pair.source in engines else []
        with qtbot.waitSignal(made.reader.finished):
            made.open_path(file)
        windows.append(made)
        return made

    yield show
    for window in windows:
        window.close()


@pytest.fixture
def shown(show):
    return show()

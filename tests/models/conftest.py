# SPDX-License-Identifier: GPL-3.0-or-later
"""Loaded models to test with: the built-in one, and small ones with random weights."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models import Engine, LanguagePair, find, load_engine
from models.folders import BUILTIN
from tests.models import packing


def load(place) -> Engine:
    return load_engine(find(LanguagePair("de", "en"), places=[place]))


@pytest.fixture(scope="session")
def builtin() -> Iterator[Engine]:
    engine = load(BUILTIN)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def random_pieces(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    place = tmp_path_factory.mktemp("pieces")
    packing.sentencepiece_package(place / "package")
    engine = load(place)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def random_bpe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    place = tmp_path_factory.mktemp("bpe")
    packing.bpe_package(place / "package", prefix="__en__")
    engine = load(place)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small package that really translates, if not well."""
    return packing.sentencepiece_package(tmp_path_factory.mktemp("tiny") / "package")

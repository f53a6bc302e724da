# SPDX-License-Identifier: GPL-3.0-or-later
"""The window speaks English and German, completely."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from desktop.assets import resource
from desktop.window.i18n import LANGUAGES, WindowLanguage
from tests.conftest import ROOT

TOOLS = Path(sys.executable).parent


@pytest.fixture
def language(app):
    made = WindowLanguage(app)
    yield made
    made.use("en")


def messages(path):
    return list(ET.parse(path).iter("message"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_entry_is_unfinished(code):
    entries = messages(resource(f"i18n/synopse_{code}.ts"))
    assert len(entries) > 90
    for entry in entries:
        translation = entry.find("translation")
        assert "type" not in translation.attrib, entry.findtext("source")
        assert "".join(translation.itertext()).strip()


@pytest.mark.parametrize("code", LANGUAGES)
def test_places_to_fill_in_are_kept(code):
    for entry in messages(resource(f"i18n/synopse_{code}.ts")):
        places = set(re.findall(r"\{\w+\}", entry.findtext("source")))
        assert set(re.findall(r"\{\w+\}", "".join(entry.find("translation").itertext()))) == places


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_are_those_of_the_window_and_compiled(code, tmp_path):
    written = resource(f"i18n/synopse_{code}.ts")
    fresh = tmp_path / written.name
    fresh.write_bytes(written.read_bytes())
    files = sorted(str(path) for path in (ROOT / "desktop" / "window").rglob("*.py"))
    extract = [TOOLS / "pyside6-lupdate", "-no-obsolete", "-locations", "none", *files]
    subprocess.run([*extract, "-ts", str(fresh)], check=True, capture_output=True)
    assert {e.findtext("source") for e in messages(fresh)} == {
        e.findtext("source") for e in messages(written)
    }
    compiled = tmp_path / "fresh.qm"
    compilation = [TOOLS / "pyside6-lrelease", "-silent", written, "-qm", compiled]
    subprocess.run(compilation, check=True, capture_output=True)
    assert compiled.read_bytes() == resource(f"i18n/synopse_{code}.qm").read_bytes()


def test_german_and_back_without_restart(window, language):
    language.use("de")
    QCoreApplication.processEvents()
    assert window.actions_["open"].text() == "Ö&ffnen …"
    assert window.welcome._open.text() == "Datei öffnen …"
    language.use("en")
    QCoreApplication.processEvents()
    assert window.actions_["open"].text() == "&Open …"


@pytest.mark.parametrize(
    ("code", "count", "words"),
    [
        ("en", 1, "1 paragraph translated."),
        ("en", 3, "3 paragraphs translated."),
        ("de", 1, "1 Absatz übersetzt."),
        ("de", 3, "3 Absätze übersetzt."),
    ],
)
def test_plurals(window, language, code, count, words):
    language.use(code)
    assert window._narrator.tr("%n paragraph(s) translated.", "", count) == words


def test_a_language_that_we_do_not_have_is_english(app, language):
    assert language.use("fr") == "en"
    assert QLocale().language() == QLocale.Language.English


def test_the_language_of_the_system_is_taken(app, language, monkeypatch):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("de_AT")))
    assert language.use() == "de"

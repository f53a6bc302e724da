# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can go wrong is told in the language of the window."""

import ast
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import SynopseError
from desktop.reading.errors import (
    EmptyError,
    MissingFileError,
    NotTextError,
    TooLargeError,
    UndecodableError,
)
from desktop.reading.signatures import _MARKUP, _RIFF, _SIGNATURES, _ZIPPED
from desktop.window.failures import PATTERNS, in_words
from desktop.window.i18n import WindowLanguage
from desktop.window.wording import failure
from models.errors import ModelError
from tests.conftest import ROOT

SENTENCE = re.compile(r"[A-Z“{].* .*\.")
QUIET = (
    "__main__.py",  # The command line speaks English.
    "commands",
    "failures",
    "preview.py",  # A sample to look at.
    "smoke.py",  # Sentences to try a model with.
    "wording.py",  # What exports say.
    "words.py",  # In its languages.
)
COMPOSED = {"{} {}."}
"""Put together from half sentences, each tried by itself below."""
PHRASES = {what for table in (_SIGNATURES, _ZIPPED, _MARKUP) for _, what in table}


def template(node: ast.AST) -> str:
    """Return a string with {} for its values, or "" for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(v.value if isinstance(v, ast.Constant) else "{}" for v in node.values)
    return ""


def silent(node: ast.AST) -> Iterator[ast.AST]:
    """Yield strings that are never an error's: docstrings, log lines, words of the window."""
    match node:
        case ast.Expr(value=ast.Constant()):
            yield node.value
        case ast.Call(func=ast.Attribute(value=ast.Name(id="log" | "_LOG" | "re"))):
            yield from ast.walk(node)
        case ast.Call(func=ast.Attribute(attr="tr" | "translate")):
            yield from ast.walk(node)
        case ast.Call(func=ast.Name(id="QT_TRANSLATE_NOOP" | "translate")):
            yield from ast.walk(node)
        case ast.JoinedStr():
            yield from (part for part in ast.walk(node) if part is not node)


def sentences() -> Iterator[str]:
    """Yield what the core can say, as it stands in the code."""
    for path in [*ROOT.glob("desktop/**/*.py"), *ROOT.glob("models/*.py")]:
        if any(name in QUIET for name in path.relative_to(ROOT).parts):
            continue
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        skipped = {id(part) for node in nodes for part in silent(node)}
        for node in nodes:
            text = "" if id(node) in skipped else template(node)
            if SENTENCE.fullmatch(text):
                yield text


@pytest.fixture
def german(app):
    language = WindowLanguage(app)
    language.use("de")
    yield
    language.use("en")


def test_every_sentence_of_the_core_is_known(german):
    """Add what is missing to `desktop/window/failures/` and its German to the .ts file."""
    found = set(sentences()) - COMPOSED
    assert len(found) > 120
    unchanged = {
        text for text in found if in_words(text.replace("{}", "7")) == text.replace("{}", "7")
    }
    assert unchanged == set()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (MissingFileError("a folder"), "Es gibt keine Datei „a folder“."),
        (
            NotTextError("bild.txt", "a PNG picture"),
            "Die Datei „bild.txt“ ist ein PNG-Bild; das kann Synopse nicht lesen.",
        ),
        (
            NotTextError("bild.txt"),
            "Die Datei „bild.txt“ ist kein Text, den Synopse lesen kann.",
        ),
        (UndecodableError("x.txt"), "Die Datei „x.txt“ hat eine unbekannte Zeichenkodierung."),
        (UndecodableError("", "utf-8"), "Die Zwischenablage ist kein gültiger Text in utf-8."),
        (EmptyError(""), "Die Zwischenablage enthält keinen Text."),
        (
            TooLargeError("x.txt", 60_000_000, 50_000_000),
            "Die Datei „x.txt“ ist zu groß: 60.0 MB, wo höchstens 50.0 MB geöffnet werden können.",
        ),
        (
            ModelError("The package for German to Dutch cannot be used: It does not translate."),
            "Das Paket für German nach Dutch kann nicht benutzt werden: Es übersetzt nicht.",
        ),
    ],
)
def test_values_are_filled_in_and_phrases_within_are_translated(german, error, words):
    assert failure(error)[0] == words


def test_every_kind_of_file_has_a_name(german):
    for what in PHRASES | set(_RIFF.values()):
        assert in_words(what) != what


def test_an_unknown_sentence_is_shown_as_it_is(german):
    assert failure(SynopseError("Quite another thing", "Do"))[0] == "Quite another thing"


def test_english_stays_what_it_was(app):
    error = NotTextError("bild.txt", "a PNG picture")
    assert failure(error) == (error.title, error.advice)


@given(st.sampled_from(PATTERNS), st.text(st.characters(categories=["L", "N"]), min_size=1))
def test_english_is_put_together_again_whatever_the_values(pattern, value):
    text = re.sub(r"\{\w\}", value, pattern)
    assert in_words(text) == text

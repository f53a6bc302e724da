# SPDX-License-Identifier: GPL-3.0-or-later
"""Bilingual files that are damaged, hostile or of another shape get one clear sentence."""

import copy
import json

import pytest

from desktop.reading.bilingual import read_bilingual
from desktop.reading.bilingual.errors import (
    NotBilingualError,
    OtherVersionError,
    ShapeError,
    TargetLanguageError,
    UntranslatedError,
)
from desktop.reading.errors import (
    DamagedError,
    EmptyError,
)
from tests.reading.bilingual.good import FIRST, GOOD, SENTENCE

TMX = '<tmx version="1.4"><header srclang="de"/><body>{}</body></tmx>'


UNIT = '<tu><tuv xml:lang="de"><seg>{}</seg></tuv><tuv xml:lang="en"><seg>yes</seg></tuv></tu>'


BOMB = (
    '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>' + TMX.format(UNIT.format("&c;"))
)


OUTSIDE = '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + TMX.format(
    UNIT.format("&a;")
)


UNDECLARED = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">' + TMX.format(UNIT.format("a&nbsp;b"))


NESTED = TMX.format(UNIT.format("<hi>" * 5000 + "ja" + "</hi>" * 5000))


BAD = [
    ("a.tmx", b"", EmptyError),
    ("a.json", b" \n", EmptyError),
    ("a.txt", b"Der Rat der Stadt tagte.", NotBilingualError),
    ("a.html", b"<!DOCTYPE html><p>&lt;tmx version='1.4'> <tmx/>", NotBilingualError),
    ("a.txt", b'{"a": 1}', NotBilingualError),
    ("a.tmx", b"Der Rat der Stadt tagte.", DamagedError),
    ("a.tmx", TMX.format(UNIT.format("ja")).encode()[:-3], DamagedError),
    ("a.xlf", b"<html/>", DamagedError),
    ("a.tmx", b"<tmx:tmx version='1.4'/>", DamagedError),
    ("a.tmx", BOMB.encode(), DamagedError),
    ("a.tmx", BOMB.encode("utf-16"), DamagedError),
    ("a.tmx", OUTSIDE.encode(), DamagedError),
    ("a.tmx", UNDECLARED.encode(), DamagedError),
    ("a.tmx", NESTED.encode(), DamagedError),
    ("a.tmx", TMX.format("").encode(), UntranslatedError),
    ("a.tmx", TMX.format(UNIT.format("")).encode(), UntranslatedError),
    ("a.tmx", b"<tmx version='1.4'/>", UntranslatedError),
    ("a.tmx", b"<tmx/>", OtherVersionError),
    ("a.tmx", b"<tmx version='2.0'/>", OtherVersionError),
    ("a.xlf", b"<xliff version='3.0'/>", OtherVersionError),
    ("a.xlf", b"<xliff/>", OtherVersionError),
    ("a.xlf", b"<xliff version='1.2'/>", UntranslatedError),
    ("a.xliff", b"<xliff version='2.1'/>", UntranslatedError),
    ("a.json", b"{", DamagedError),
    ("a.json", b"[" * 100_000, DamagedError),
    ("a.json", b'{"synopse": ' + b"9" * 5000 + b"}", DamagedError),
    ("a.json", b'{"synopse": NaN}', DamagedError),
    ("a.json", b'{"synopse": "\xff"}', DamagedError),
    ("a.json", b"[]", ShapeError),
    ("a.json", b"{}", ShapeError),
]


@pytest.mark.parametrize(("name", "data", "error"), BAD)
def test_a_bad_file_gets_one_clear_sentence(name, data, error):
    with pytest.raises(error) as caught:
        read_bilingual(data, name)
    assert type(caught.value) is error
    assert name in caught.value.title
    assert caught.value.title.endswith(".")
    assert caught.value.advice.endswith(".")


def changed(path: list, value: object) -> bytes:
    data = copy.deepcopy(json.loads(GOOD[".json"]))
    holder = data
    for step in path[:-1]:
        holder = holder[step]
    if value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return json.dumps(data).encode()


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        (["synopse"], "", "synopse"),
        (["source"], [], "source"),
        (["source", "language"], "Deutsch", "source.language"),
        (["source", "date"], "gestern", "source.date"),
        (["source", "sha256"], "0", "source.sha256"),
        (["target"], None, "target"),
        (["model", "id"], None, "model.id"),
        (["created"], "0001-01-01T00:00:00+14:00", "created"),
        (["paragraphs"], {}, "paragraphs"),
        ([*FIRST, "id"], "0", "paragraphs[0].id"),
        ([*FIRST, "id"], "2", "paragraphs[0].sentences[].id"),
        ([*FIRST, "kind"], "poem", "paragraphs[0].kind"),
        ([*FIRST, "source"], "Etwas anderes", "paragraphs[0].source"),
        ([*FIRST, "sentences"], [], "paragraphs[0].sentences[].id"),
        ([*SENTENCE, "source"], " ", "paragraphs[0].sentences[0].source"),
        ([*SENTENCE, "target"], 1, "paragraphs[0].sentences[0].target"),
        ([*SENTENCE, "score"], True, "paragraphs[0].sentences[0].score"),
        ([*SENTENCE, "score"], 10**400, "paragraphs[0].sentences[0].score"),
        ([*SENTENCE, "links"], [[0, 1, 0, 1, 2]], "paragraphs[0].sentences[0].links"),
        ([*SENTENCE, "links"], [[0, 1, 0, 1.5, 1]], "paragraphs[0].sentences[0].links"),
        ([*SENTENCE, "links"], "", "paragraphs[0].sentences[0].links"),
        ([*SENTENCE, "doubtful"], 1, "paragraphs[0].sentences[0].doubtful"),
        ([*SENTENCE, "revision"], {"tint": "mauve"}, "paragraphs[0].sentences[0].revision"),
        ([*SENTENCE, "revision"], {"machine": 1}, "paragraphs[0].sentences[0].revision"),
        ([*SENTENCE, "revision"], {"checked": "yes"}, "paragraphs[0].sentences[0].revision"),
        ([*FIRST, "spans"], [[0, 1, "blink", ""]], "paragraphs[0].spans"),
        ([*FIRST, "spans"], [[0, 1]], "paragraphs[0].spans"),
        ([*FIRST, "origin"], {"page": True}, "paragraphs[0].origin"),
        ([*FIRST, "origin"], [], "paragraphs[0].origin"),
        ([*FIRST, "repairs"], [[0, "glued"]], "paragraphs[0].repairs"),
        ([*FIRST, "repairs"], [[0]], "paragraphs[0].repairs"),
    ],
)
def test_json_of_another_shape_names_the_field(path, value, where):
    with pytest.raises(ShapeError) as caught:
        read_bilingual(changed(path, value), "a.json")
    assert f": {where} is missing or wrong." in caught.value.title


def test_what_later_versions_add_to_json_is_passed_over():
    data = json.loads(changed([*SENTENCE, "mood"], True))
    data["later"] = {"more": [1]}
    plain = read_bilingual(GOOD[".json"], "a.json")
    assert read_bilingual(json.dumps(data).encode("utf-16"), "a.json") == plain


@pytest.mark.parametrize("ending", [".json", ".xliff"])
def test_a_translation_into_another_language_is_refused(ending):
    with pytest.raises(TargetLanguageError) as caught:
        read_bilingual(GOOD[ending], "a", target="fr")
    assert caught.value.advice == "It has en."
    assert read_bilingual(GOOD[ending], "a", target="en-GB").target_language == "en"

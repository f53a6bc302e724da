# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever bytes come: a bilingual document or one clear sentence."""

import copy
import datetime as dt
import io
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import BilingualDocument, SynopseError
from desktop.export import Options, json_writer, tmx_writer, xliff2_writer, xliff12_writer
from desktop.reading.bilingual import read_bilingual, recognises, suffixes
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
    MissingFileError,
    ReadingError,
    TooLargeError,
)
from desktop.reading.isolated import bilingual_isolated
from desktop.reading.wire import dump_bilingual, load_bilingual
from tests.export.article import article
from tests.reading.fuzzing import damaged

WRITERS = {
    ".json": json_writer,
    ".tmx": tmx_writer,
    ".xlf": xliff12_writer,
    ".xliff": xliff2_writer,
}


def written(ending: str) -> bytes:
    stream = io.BytesIO()
    WRITERS[ending].write(article(), stream, Options())
    return stream.getvalue()


GOOD = {ending: written(ending) for ending in WRITERS}

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


FIRST = ["paragraphs", 0]
SENTENCE = [*FIRST, "sentences", 0]


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


@pytest.mark.parametrize("ending", WRITERS)
def test_the_content_tells_the_format_and_then_the_name(ending):
    head = GOOD[ending][:4096]
    assert recognises(head, "a.dat")
    assert recognises(b"<?xml version='1.0'?>", f"a{ending.upper()}")
    assert not recognises(b"Ein Artikel mit <tmx> und <xliff>.", "a.txt")
    assert ending in suffixes()


def test_many_comments_do_not_stall_the_recognition():
    assert not recognises(b"<!---->" * 580 + b"<p>", "a.xml")
    assert recognises(b"<!---->" * 580 + b"<tmx>", "a.xml")


def test_files_come_from_the_disk(tmp_path):
    with pytest.raises(MissingFileError):
        bilingual_isolated(tmp_path / "a.tmx")
    path = tmp_path / "a.tmx"
    path.write_bytes(GOOD[".tmx"])
    changed = dt.datetime.fromtimestamp(int(path.stat().st_mtime), dt.UTC)
    assert bilingual_isolated(path) == read_bilingual(GOOD[".tmx"], "a.tmx", written=changed)
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    with pytest.raises(TooLargeError):
        bilingual_isolated(path)


def test_bilingual_documents_survive_the_wire():
    found = article()
    assert load_bilingual(dump_bilingual(found)) == found


@pytest.mark.parametrize("data", [b"{}", b"[", b'{"pairs": [], "document": 3}', b"null"])
def test_nothing_but_a_bilingual_document_comes_off_the_wire(data):
    with pytest.raises(ValueError, match=r"\S"):
        load_bilingual(data)


@pytest.mark.parametrize("ending", sorted(GOOD))
def test_what_the_other_process_reads_is_the_same(ending, tmp_path):
    path = tmp_path / f"a{ending}"
    path.write_bytes(GOOD[ending])
    changed = dt.datetime.fromtimestamp(int(path.stat().st_mtime), dt.UTC)
    assert bilingual_isolated(path) == read_bilingual(GOOD[ending], path.name, written=changed)


def test_errors_come_from_the_other_process(tmp_path):
    path = tmp_path / "a.xliff"
    path.write_bytes(b"<xliff version='3.0'/>")
    with pytest.raises(ReadingError, match="version"):
        bilingual_isolated(path)


def is_sound(bilingual: BilingualDocument) -> bool:
    paragraphs = tuple(pair.paragraph for pair in bilingual.pairs)
    return (
        bool(paragraphs)
        and bilingual.document.paragraphs == paragraphs
        and bilingual.created.tzinfo is not None
        and all(pair.source == " ".join(pair.source.split()) != "" for pair in bilingual.pairs)
        and all(
            "".join(s.source for s in pair.sentences).replace(" ", "")
            == pair.source.replace(" ", "")
            for pair in bilingual.pairs
        )
        and all(
            link.source_end <= len(s.source) and link.target_end <= len(s.target)
            for pair in bilingual.pairs
            for s in pair.sentences
            for link in s.links
        )
        and len({s.id for pair in bilingual.pairs for s in pair.sentences})
        == sum(len(pair.sentences) for pair in bilingual.pairs)
    )


def outcome(data: bytes, name: str) -> BilingualDocument | SynopseError:
    try:
        return read_bilingual(data, name)
    except SynopseError as error:
        return error


def check(data: bytes, name: str) -> None:
    result = outcome(data, name)
    if isinstance(result, BilingualDocument):
        assert is_sound(result)
        return
    assert result.title.endswith(".")
    assert result.advice.endswith(".")
    assert not any(unicodedata.category(c) == "Cc" for c in result.title)


@pytest.mark.parametrize("ending", WRITERS)
@given(data=st.data())
def test_damaged_files(ending, data):
    check(data.draw(damaged(GOOD[ending])), f"a{ending}")


@pytest.mark.parametrize("ending", WRITERS)
@given(data=st.binary(max_size=300))
def test_any_bytes(ending, data):
    check(data, f"a{ending}")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
FIELDS = st.sampled_from(
    [
        ["source", "date"],
        ["source", "language"],
        ["created"],
        ["paragraphs"],
        [*FIRST, "id"],
        [*FIRST, "kind"],
        [*FIRST, "sentences"],
        [*SENTENCE, "id"],
        [*SENTENCE, "score"],
        [*SENTENCE, "links"],
        [*SENTENCE, "links", 0],
    ]
)


@given(path=FIELDS, value=VALUES)
def test_json_with_any_value_in_a_field(path, value):
    data = json.loads(GOOD[".json"])
    data["paragraphs"][0]["sentences"][0]["links"] = [[0, 1, 0, 1, 0.5]]
    holder = data
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    check(json.dumps(data).encode(), "a.json")
